import { describe, expect, test } from "vitest";
import { callOf, emptyCall } from "./call-draft.ts";

const seats = { a: [{ person: "svetlana" }, { person: "igor" }], b: [{ person: "dana" }] };
const around = { zone: "Europe/Moscow", now: "2026-11-23T10:00:00.000Z", seats, call: "0".repeat(32) };
const typed = { ...emptyCall, at: "2026-11-23T12:00", attended: ["dana", "svetlana"] };

describe("a call as Светлана types it", () => {
	test("is what the record takes: her noon, both people, empty notes as none", () => {
		const draft = { ...typed, notes: "  ", nextStep: " Образцы в пятницу " };
		expect(callOf(draft, around)).toEqual({
			is: "call",
			call: {
				call: around.call,
				kind: "call",
				at: "2026-11-23T09:00:00.000Z",
				minutes: 30,
				attended: ["svetlana", "dana"],
				notes: null,
				nextStep: "Образцы в пятницу",
			},
		});
	});

	test("names the first field that keeps it from the record", () => {
		const wrong = (part: Partial<typeof typed>) => callOf({ ...typed, ...part }, around);
		expect(wrong({ at: "" })).toEqual({ is: "wrong", what: "at" });
		expect(wrong({ at: "2026-11-23T13:30" })).toEqual({ is: "wrong", what: "at" });
		for (const minutes of ["", "0", "1441", "1.5", "half"])
			expect(wrong({ minutes }), minutes).toEqual({ is: "wrong", what: "minutes" });
		expect(wrong({ attended: ["svetlana", "igor"] })).toEqual({ is: "wrong", what: "attended" });
		expect(wrong({ notes: "a".repeat(8_001) })).toEqual({ is: "wrong", what: "notes" });
		expect(wrong({ nextStep: "a".repeat(2_001) })).toEqual({ is: "wrong", what: "nextStep" });
	});

	test("somebody who has left since is not put on the record", () => {
		const read = callOf({ ...typed, attended: ["dana", "svetlana", "oleg"] }, around);
		expect(read.is === "call" && read.call.attended).toEqual(["svetlana", "dana"]);
	});
});
