import { connect, type Socket } from "node:net";

/** What a run of requests over kept-alive connections gave. Times in ms. */
export interface Hammered {
	readonly perSecond: number;
	readonly p50: number;
	readonly p99: number;
	readonly failed: number;
}

const percentile = (sorted: readonly number[], part: number): number => sorted[Math.floor(sorted.length * part)] ?? 0;

/**
 * Sends requests back to back over `connections` bare sockets for `seconds`, and times each to its last byte. A client made
 * for this alone: an HTTP library on the second core would be the bottleneck it measures.
 * @param request the whole request for the n-th call of a connection, with its headers, as text.
 */
export async function hammer(
	port: number,
	connections: number,
	seconds: number,
	request: (connection: number, n: number) => string,
): Promise<Hammered> {
	const until = performance.now() + seconds * 1000;
	const times: number[] = [];
	let failed = 0;
	const one = (connection: number): Promise<void> =>
		new Promise((done, fail) => {
			const socket: Socket = connect(port, "127.0.0.1");
			socket.setNoDelay(true);
			let n = 0;
			let began = 0;
			let heard = "";
			const next = (): void => {
				if (performance.now() >= until) {
					socket.end();
					done();
					return;
				}
				began = performance.now();
				socket.write(request(connection, n));
				n += 1;
			};
			socket.on("connect", next);
			socket.on("error", fail);
			socket.on("data", (chunk) => {
				heard += chunk.toString("latin1");
				if (!whole(heard)) return;
				times.push(performance.now() - began);
				if (!/^HTTP\/1\.1 2/.test(heard)) failed += 1;
				heard = "";
				next();
			});
		});
	const from = performance.now();
	await Promise.all(Array.from({ length: connections }, (_, i) => one(i)));
	const took = (performance.now() - from) / 1000;
	times.sort((x, y) => x - y);
	return { perSecond: times.length / took, p50: percentile(times, 0.5), p99: percentile(times, 0.99), failed };
}

/** Has this answer arrived to its last byte? */
function whole(heard: string): boolean {
	const head = heard.indexOf("\r\n\r\n");
	if (head < 0) return false;
	const length = /\r\ncontent-length: (\d+)/i.exec(heard.slice(0, head))?.[1];
	if (length !== undefined) return heard.length >= head + 4 + Number(length);
	return heard.endsWith("0\r\n\r\n");
}

/** One request as text. */
export function asText(method: string, path: string, headers: Readonly<Record<string, string>>, body = ""): string {
	const all = {
		host: "localhost",
		...headers,
		...(body ? { "content-type": "application/json", "content-length": String(Buffer.byteLength(body)) } : {}),
	};
	const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
	return `${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n${body}`;
}
