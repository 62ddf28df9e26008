import { afterAll, beforeAll, expect, test } from "vitest";
import type { Problem } from "../../core/api.ts";
import { problemDetails } from "./answers.ts";
import {
	type Answer,
	answersOf,
	type Browser,
	bothSeated,
	type House,
	id,
	loneStar,
	openHouse,
	pact,
	salt,
} from "./testing/house.ts";

let house: House;
let dana: Browser;
let svetlana: Browser;
beforeAll(async () => {
	house = await openHouse();
	({ dana, svetlana } = await bothSeated(house));
});
afterAll(() => house.end());

const seal = (answers: unknown, its = salt(1)) => ({ answers, salt: its });
const path = `/api/partnerships/${pact}/commands/exploration.sealAnswers`;
const headers = (who: Browser) => ({ "idempotency-key": id(77), "x-oba-seat": who.seat });

function isProblem(answer: Answer): Problem {
	expect(answer.headers.get("content-type")).toMatch(/^application\/problem\+json/);
	const read = problemDetails.safeParse(answer.json);
	expect(read.error).toBeUndefined();
	expect(answer.text).not.toMatch(/\bat .*\.ts|node_modules|\/src\//);
	return answer.json as Problem;
}

test.each<[string, string | Uint8Array, string, number]>([
	["half a body", '{"answers":', "http.notJson", 400],
	["no body at all", "", "http.notJson", 400],
	["bytes that are not UTF-8", new Uint8Array([0x22, 0xff, 0xfe, 0x22]), "http.notJson", 400],
	["a list where an object is asked", "[]", "http.invalid", 422],
	["too deep for its shape", '{"answers":{"success":{"a":1}},"salt":1}', "http.invalid", 422],
	[
		"a megabyte of text",
		JSON.stringify(seal({ ...answersOf("x"), success: "ы".repeat(500_000) })),
		"http.tooLarge",
		413,
	],
	[
		"an answer of 9,000 characters",
		JSON.stringify(seal({ ...answersOf("x"), success: "x".repeat(9_000) })),
		"http.invalid",
		422,
	],
	["half a character", '{"answers":{"success":"\\ud83d"},"salt":"00"}', "http.invalid", 422],
	["NUL", JSON.stringify(seal({ ...answersOf("x"), success: "a\0b" })), "http.invalid", 422],
	["an unknown field", JSON.stringify({ ...seal(answersOf("x")), verdict: "yes" }), "http.invalid", 422],
])("%s is a problem with its code, and nothing is changed", async (_, body, code, status) => {
	const before = await dana.get(`/api/partnerships/${pact}`);
	const answer = await dana.send("POST", path, body, headers(dana));
	expect([answer.code, answer.status]).toEqual([code, status]);
	isProblem(answer);
	expect((await dana.get(`/api/partnerships/${pact}`)).text).toBe(before.text);
});

test("every wrong field is named, with what was expected, in the reader's language", async () => {
	const begin = {
		type: "merger",
		own: { ...loneStar, zone: "Mars/Olympus" },
		other: { ...loneStar, country: "XX", company: " " },
	};
	const send = (who: Browser) =>
		who.post(`/api/partnerships/${id(900)}/commands/people.begin`, begin, { "idempotency-key": id(901) });
	const english = isProblem(await send(dana));
	expect(english.errors?.map((it) => it.path).sort()).toEqual(["other.company", "other.country", "own.zone", "type"]);
	expect(english.errors?.find((it) => it.path === "own.zone")?.detail).toContain("America/Chicago");
	const russian = isProblem(await send(svetlana));
	expect(russian.errors?.find((it) => it.path === "own.zone")?.detail).toContain("часового пояса");
	expect(russian.detail).toMatch(/[А-я]/);
});

test("a command that does not fit the state says what to do instead", async () => {
	const verdict = { verdict: "exploreFurther", reason: null, shareReason: false, salt: salt(2) } as const;
	const refused = await dana.command(pact, "exploration.sealVerdict", verdict, id(50));
	expect(isProblem(refused)).toMatchObject({ code: "exploration.answersFirst", status: 409 });
	const late = await svetlana.command(pact, "exploration.closeWithoutAnswer", {}, id(51));
	expect(isProblem(late)).toMatchObject({ code: "exploration.otherStillHasTime" });
});

test.each([
	["GET", "/api/nothing", "http.notFound"],
	["POST", "/nothing", "http.wrongMethod"],
	["DELETE", `/api/partnerships/${pact}`, "http.notFound"],
	["POST", `/api/partnerships/${pact}/commands/people.join`, "http.notFound"],
	["POST", `/api/partnerships/${pact}/commands/__proto__`, "http.notFound"],
	["POST", "/api/auth/sign-up/email", "http.notFound"],
	["GET", `/api/partnerships/${pact}?both=-1`, "http.badPosition"],
	["GET", `/api/partnerships/${pact}/drafts/other.form`, "http.notFound"],
	["GET", "/api/partnerships/..%2f..%2fetc", "partnership.unknown"],
])("%s %s is answered plainly", async (method, at, code) => {
	const answer = await dana.send(method, at, method === "POST" ? {} : undefined);
	expect(isProblem(answer).code).toBe(code);
});

test("a command without an id, or with one that is no id, is told what an id is", async () => {
	for (const key of [undefined, "1", "g".repeat(32)]) {
		const more: Record<string, string> = key === undefined ? {} : { "idempotency-key": key };
		const answer = await dana.post(path, seal(answersOf("x")), { "x-oba-seat": dana.seat, ...more });
		expect(isProblem(answer).code).toBe("http.noCommandId");
	}
});

test("a form posted from another site does nothing", async () => {
	const bait = { ...headers(dana), "sec-fetch-site": "cross-site", origin: "https://evil.example" };
	expect(isProblem(await dana.post(path, seal(answersOf("x")), bait)).code).toBe("http.otherOrigin");
	const old = { ...headers(dana), origin: "https://evil.example" };
	expect(isProblem(await dana.post(path, seal(answersOf("x")), old)).code).toBe("http.otherOrigin");
	const plain = { ...headers(dana), "content-type": "text/plain" };
	expect(isProblem(await dana.send("POST", path, JSON.stringify(seal(answersOf("x"))), plain)).code).toBe(
		"http.notJson",
	);
});

test("every answer carries the headers that keep a browser safe", async () => {
	const { headers: its } = await dana.get("/api/me");
	expect(its.get("content-security-policy")).toContain("script-src 'self'");
	expect(its.get("content-security-policy")).not.toMatch(/script-src[^;]*unsafe/);
	expect(its.get("x-content-type-options")).toBe("nosniff");
	expect(its.get("referrer-policy")).toBe("no-referrer");
	expect(its.get("x-frame-options")).toBe("DENY");
});

test("the host says that it is well", async () => {
	expect((await dana.get("/api/health")).json).toEqual({ status: "ok" });
});
