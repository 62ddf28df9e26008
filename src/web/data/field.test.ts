import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DraftView } from "../../core/api.ts";
import {
	blank,
	type Field,
	gone,
	heard,
	keptMine,
	needsSaving,
	saved,
	sent,
	stateOf,
	tookTheirs,
	typed,
} from "./field.ts";

const stands = (text: string, version: number, by = "svetlana"): DraftView => ({
	field: "success",
	text,
	version,
	by,
	at: "2026-11-20T09:00:00.000Z",
});

describe("one field of a draft", () => {
	test("Светлана types, it is saved, and says so", () => {
		const field = saved(sent(typed(blank, "120 leads by 1 March")), stands("120 leads by 1 March", 1));
		expect(stateOf(field)).toBe("saved");
		expect(field.base).toBe(1);
	});

	test("what she types while it is being saved is saved next, not lost and not a conflict", () => {
		const field = saved(typed(sent(typed(blank, "120 leads")), "120 leads by 1 March"), stands("120 leads", 1));
		expect(stateOf(field)).toBe("unsaved");
		expect(needsSaving(field)).toBe(true);
		expect(field).toMatchObject({ text: "120 leads by 1 March", base: 1 });
	});

	test("her own words coming back live before the answer are no conflict", () => {
		const echoed = heard(typed(sent(typed(blank, "120")), "120 leads"), stands("120", 1));
		expect(stateOf(echoed)).toBe("saving");
		expect(stateOf(saved(echoed, stands("120", 1)))).toBe("unsaved");
	});

	test("Олег writes meanwhile: both texts stay, and nothing is sent until one is chosen", () => {
		const field = heard(typed(blank, "120 leads"), stands("80 leads", 1, "oleg"));
		expect(stateOf(field)).toBe("conflict");
		expect(field.text).toBe("120 leads");
		expect(field.theirs?.text).toBe("80 leads");
		expect(needsSaving(field)).toBe(false);
		expect(keptMine(field)).toMatchObject({ text: "120 leads", base: 1, theirs: null, dirty: true });
		expect(tookTheirs(field)).toMatchObject({ text: "80 leads", base: 1, theirs: null, dirty: false });
	});

	test("a field nobody types in follows what a colleague writes", () => {
		const field = heard(heard(blank, stands("80", 1, "oleg")), stands("80 leads", 2, "oleg"));
		expect(field).toMatchObject({ text: "80 leads", base: 2, dirty: false });
	});

	test("once submitted it empties, but words that were not saved stay", () => {
		expect(gone(heard(blank, stands("80", 1)))).toBeNull();
		expect(gone(typed(heard(blank, stands("80", 1)), "80 leads"))).toMatchObject({ text: "80 leads", base: 0 });
	});
});

type Step =
	| { readonly do: "type"; readonly text: string }
	| { readonly do: "save" }
	| { readonly do: "colleague"; readonly text: string }
	| { readonly do: "listen" };

const step: fc.Arbitrary<Step> = fc.oneof(
	fc.record({ do: fc.constant("type" as const), text: fc.string({ maxLength: 4 }) }),
	fc.record({ do: fc.constant("save" as const) }),
	fc.record({ do: fc.constant("colleague" as const), text: fc.string({ maxLength: 4 }) }),
	fc.record({ do: fc.constant("listen" as const) }),
);

test("law: however typing, saving and a colleague interleave, what I typed last stays until it is saved, and then the host has it", () => {
	fc.assert(
		fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
			let host = stands("", 0);
			let field: Field = blank;
			let last: string | null = null;
			for (const it of steps) {
				if (it.do === "type") {
					field = typed(field, it.text);
					last = it.text;
				} else if (it.do === "colleague") host = stands(it.text, host.version + 1, "oleg");
				else if (it.do === "listen") field = host.version === 0 ? field : heard(field, host);
				else if (needsSaving(field)) {
					if (field.base === host.version) {
						host = stands(field.text, host.version + 1, "svetlana");
						field = saved(sent(field), host);
					} else field = heard(field, host);
				}
				if (field.dirty) expect(field.text).toBe(last);
				else expect(field.base).toBeLessThanOrEqual(host.version);
				if (!field.dirty && field.base === host.version && host.version > 0) expect(field.text).toBe(host.text);
			}
		}),
	);
});
