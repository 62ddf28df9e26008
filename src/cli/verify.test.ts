import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answersOf, bothSeated, type House, id, openHouse, pact, salt } from "../server/http/testing/house.ts";
import type { Io } from "./io.ts";
import { verifyCommand } from "./verify.ts";

/** Dana's and Светлана's copies of one partnership, as their browsers download them; Светлана's is older by one entry. */
let house: House;
let folder = "";
let key = "";
const copy = (name: string): string => join(folder, name);
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "oba-verify-"));
	house = await openHouse();
	const { dana, svetlana } = await bothSeated(house);
	const at = `/api/partnerships/${pact}`;
	writeFileSync(copy("svetlana.jsonl"), (await svetlana.get(`${at}/export`)).text);
	await dana.command(pact, "exploration.sealAnswers", { answers: answersOf("ours"), salt: salt(1) }, id(9));
	writeFileSync(copy("dana.jsonl"), (await dana.get(`${at}/export`)).text);
	({ key } = (await dana.get<{ key: string }>(at)).json);
});
afterAll(async () => {
	await house.end();
	rmSync(folder, { recursive: true });
});

async function verify(...argv: readonly string[]) {
	const said = { out: "", err: "" };
	const io: Io = {
		input: async () => "",
		out: (text) => {
			said.out += text;
		},
		err: (text) => {
			said.err += text;
		},
	};
	return { code: await verifyCommand(argv, io), ...said };
}

/** Dana's copy with one change. */
function changed(name: string, change: (text: string) => string): string {
	writeFileSync(copy(name), change(readFileSync(copy("dana.jsonl"), "utf8")));
	return copy(name);
}

test("a copy as it was downloaded is sound against the host's key", async () => {
	const { code, out, err } = await verify(copy("dana.jsonl"), "--key", key);
	expect([code, err]).toEqual([0, ""]);
	expect(out).toContain("sound");
	expect(out).toContain("the copy of side a");
});

test("one changed letter in an answer is found, with its line", async () => {
	const file = changed("edited.jsonl", (text) => text.replace("ours 1", "ours 2"));
	const { code, out } = await verify(file, "--key", key);
	expect(code).toBe(1);
	expect(out).toMatch(/edited\.jsonl:\d+: .*“success” was changed/);
	expect((await verify(file, "--key", key, "--lang", "ru")).out).toMatch(/текст «success» изменён/);
});

test("a whole history rewritten and signed by somebody else does not carry the trusted key", async () => {
	const { code, out } = await verify(copy("dana.jsonl"), "--key", "0".repeat(64));
	expect(code).toBe(1);
	expect(out).toContain("not with the one you trust");
});

test("a head that was kept has to stand in the copy", async () => {
	const last = readFileSync(copy("svetlana.jsonl"), "utf8").trimEnd().split("\n").at(-1) ?? "";
	const [head] = (JSON.parse(last) as { heads: { chain: string; position: number; hash: string }[] }).heads;
	const kept = `${head?.chain}:${head?.position}:${head?.hash}`;
	expect((await verify(copy("dana.jsonl"), "--head", kept)).code).toBe(0);
	const fromMail = `${head?.chain}:${head?.position}:${head?.hash.slice(0, 32).replace(/(.{4})/g, "$1 ")}`;
	expect((await verify(copy("dana.jsonl"), "--head", fromMail)).code).toBe(0);
	const tooLittle = `${head?.chain}:${head?.position}:${head?.hash.slice(0, 16)}`;
	expect((await verify(copy("dana.jsonl"), "--head", tooLittle)).code).toBe(2);
	const other = `both:${head?.position}:${"1".repeat(64)}`;
	expect(await verify(copy("dana.jsonl"), "--head", other.slice(0, -32))).toMatchObject({ code: 1 });
	expect(await verify(copy("dana.jsonl"), "--head", other)).toMatchObject({ code: 1 });
});

test("two copies of one partnership: one goes on where the other ends", async () => {
	const { code, out } = await verify(copy("svetlana.jsonl"), copy("dana.jsonl"), "--key", key);
	expect(code).toBe(0);
	expect(out).toMatch(/The copies agree; copy 2 goes on from shared entry \d+/);
});

test("without anything trusted it says what that means; bad input says how to ask", async () => {
	expect((await verify(copy("dana.jsonl"))).err).toContain("agrees with itself");
	expect(await verify()).toMatchObject({ code: 2 });
	expect(await verify(copy("dana.jsonl"), "--key", "short")).toMatchObject({ code: 2 });
	expect(await verify(copy("dana.jsonl"), "--head", "both:1")).toMatchObject({ code: 2 });
	const missing = await verify(copy("nowhere.jsonl"), "--key", key);
	expect(missing.code).toBe(2);
	expect(missing.err).not.toMatch(/at .*\.ts/);
});
