import { createServer, type Server } from "node:http";
import { createServer as createSecure } from "node:https";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePort } from "../testing/free-port.ts";
import { makeOutgoing, type Resolve } from "./outgoing.ts";
import { selfSigned } from "./testing/self-signed.ts";

const said: string[] = [];
let server: Server;
let port = 0;
beforeAll(async () => {
	port = await freePort();
	server = createServer((asked, answer) => {
		said.push(`${asked.method} ${asked.url}`);
		if (asked.url === "/away") answer.writeHead(302, { location: "/inside" }).end();
		else if (asked.url === "/long") answer.end("ж".repeat(100_000));
		else if (asked.url === "/drip") {
			const timer = setInterval(() => answer.write("."), 50);
			answer.on("close", () => clearInterval(timer));
		} else if (asked.url === "/slow") setTimeout(() => answer.end("late"), 5_000).unref();
		else answer.writeHead(asked.url === "/gone" ? 404 : 200).end("no_service");
	});
	await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

const request = (url: string) => ({ url, body: "{}", headers: { "Content-Type": "application/json" } });
const to =
	(...addresses: string[]): Resolve =>
	async () =>
		addresses;

describe("in production, an address of this machine or its networks is refused, whatever way it is written", () => {
	test.each([
		"https://127.0.0.1/",
		"https://2130706433/",
		"https://0x7f.1/",
		"https://0177.0.0.1/",
		"https://127.1/",
		"https://0.0.0.0/",
		"https://[::1]/",
		"https://[::]/",
		"https://[::ffff:127.0.0.1]/",
		"https://[::ffff:7f00:1]/",
		"https://[64:ff9b::7f00:1]/",
		"https://[fe80::1]/",
		"https://[fd00::1]/",
		"https://[2002:7f00:1::]/",
		"https://10.0.0.1/",
		"https://172.16.0.1/",
		"https://192.168.1.1/",
		"https://169.254.169.254/latest/meta-data/",
		"https://100.64.0.1/",
		"https://224.0.0.1/",
		"https://255.255.255.255/",
		"https://198.18.0.1/",
	])("%s", async (url) => {
		expect(await makeOutgoing({ allowPrivate: false })(request(url))).toEqual({ is: "unreached", why: "private" });
	});

	test.each(["https://localhost/", "https://LOCALHOST:8443/"])("%s", async (url) => {
		expect(await makeOutgoing({ allowPrivate: false })(request(url))).toEqual({ is: "unreached", why: "private" });
	});

	test.each([
		[["127.0.0.1"], "a name that leads here"],
		[["93.184.215.14", "10.0.0.1"], "a name that leads outside and inside"],
		[["::ffff:10.0.0.1"], "a name with a mapped address"],
	])("%j: %s", async (addresses) => {
		const outgoing = makeOutgoing({ allowPrivate: false, resolve: to(...addresses) });
		for (const url of ["https://hooks.example/", "https://localhost./"])
			expect(await outgoing(request(url))).toEqual({ is: "unreached", why: "private" });
	});

	test("a name that answers outside first and inside then is asked once for each connection, and never connected inside", async () => {
		const answers = [["93.184.215.14"], ["127.0.0.1"]];
		let asked = 0;
		const resolve: Resolve = async () => answers[Math.min(asked++, 1)] ?? [];
		const outgoing = makeOutgoing({ allowPrivate: false, resolve, patience: 300 });
		const first = await outgoing(request(`https://hooks.example:8443/`));
		expect(first.is).toBe("unreached");
		expect(asked).toBe(1);
		expect(await outgoing(request("https://hooks.example/"))).toEqual({ is: "unreached", why: "private" });
		expect(said).toEqual([]);
	});

	test.each([
		["http://hooks.example/", "notHttps"],
		["ftp://hooks.example/", "notHttps"],
		["file:///etc/passwd", "notHttps"],
		["https://dana:secret@hooks.example/", "credentials"],
		["https://hooks.example:22/", "port"],
		["hooks.example", "noAddress"],
		["", "noAddress"],
	])("%s is refused before anything is looked up: %s", async (url, why) => {
		const resolve: Resolve = () => Promise.reject(new Error("asked"));
		expect(await makeOutgoing({ allowPrivate: false, resolve })(request(url))).toEqual({ is: "unreached", why });
	});
});

describe("where private targets are allowed", () => {
	const outgoing = makeOutgoing({ allowPrivate: true, patience: 500 });
	const here = (path: string) => request(`http://127.0.0.1:${port}${path}`);

	test("an answer is told by its status and its beginning", async () => {
		expect(await outgoing(here("/"))).toEqual({ is: "answered", status: 200, text: "no_service" });
		expect(await outgoing(here("/gone"))).toEqual({ is: "answered", status: 404, text: "no_service" });
		const long = await outgoing(here("/long"));
		expect(long.is === "answered" && long.text.length).toBeLessThanOrEqual(1_000);
	});

	test("a redirect is followed nowhere", async () => {
		said.length = 0;
		expect(await outgoing(here("/away"))).toEqual({ is: "unreached", why: "redirect" });
		expect(said).toEqual(["POST /away"]);
	});

	test("who takes too long, is not there, or speaks no TLS is told apart", async () => {
		expect(await outgoing(here("/slow"))).toEqual({ is: "unreached", why: "timeout" });
		const nobody = await freePort();
		expect(await outgoing(request(`http://127.0.0.1:${nobody}/`))).toEqual({ is: "unreached", why: "connection" });
		const unknown = makeOutgoing({
			allowPrivate: true,
			resolve: () => Promise.reject(Object.assign(new Error("no"), { code: "ENOTFOUND" })),
		});
		expect(await unknown(request("https://no-such-name.example/"))).toEqual({ is: "unreached", why: "unknownHost" });
		// A server without TLS where TLS is asked for.
		expect(await outgoing(request(`https://127.0.0.1:${port}/`))).toEqual({ is: "unreached", why: "certificate" });
	});

	test("a certificate that nobody vouches for is not taken", async () => {
		const its = await freePort();
		const secure = createSecure(selfSigned, (_, answer) => answer.end("ok"));
		await new Promise<void>((done) => secure.listen(its, "127.0.0.1", done));
		expect(await outgoing(request(`https://127.0.0.1:${its}/`))).toEqual({ is: "unreached", why: "certificate" });
		secure.close();
	});

	test("an answer that never ends is not waited for", async () => {
		expect((await outgoing(here("/drip"))).is).toBe("unreached");
	});
});
