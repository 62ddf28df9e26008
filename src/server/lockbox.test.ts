import { expect, test } from "vitest";
import { lockbox } from "./lockbox.ts";
import { randomHex, secretsFrom } from "./secrets.ts";

const address = "https://hooks.example/секрет/🫖";

test("what is locked is read with its key, never twice written alike, and with no other key", async () => {
	const key = secretsFrom("11".repeat(32)).lock;
	const box = lockbox(key);
	const locked = await box.lock(address);
	expect(await box.unlock(locked)).toBe(address);
	expect(await box.lock(address)).not.toBe(locked);
	expect(locked).not.toContain(Buffer.from(address).toString("base64").slice(4, 12));
	expect(await lockbox(randomHex(32)).unlock(locked)).toBeNull();
});

test("what is damaged, cut off or no box at all is nothing", async () => {
	const box = lockbox(secretsFrom("22".repeat(32)).lock);
	const bytes = Buffer.from(await box.lock(address), "base64");
	bytes[20] = (bytes[20] ?? 0) ^ 1;
	for (const text of [bytes.toString("base64"), bytes.subarray(0, 15).toString("base64"), "", "no box ☂"])
		expect(await box.unlock(text)).toBeNull();
});
