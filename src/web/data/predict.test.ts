import { describe, expect, test } from "vitest";
import { type Question, questions } from "../../core/exploration/questions.ts";
import { merged } from "../../core/methods/merged.ts";
import { begin, type Command, fold, type Partnership } from "../../core/partnership.ts";
import { predict, withPredicted } from "./predict.ts";

const at = "2026-11-20T09:00:00.000Z";
const dana = { kind: "person", person: "dana", side: "a", role: "owner" } as const;
const own = { company: "Brightline", country: "US", zone: "America/Chicago", languages: ["en" as const] };
const other = { company: "Северный ветер", country: "RU", zone: "Europe/Moscow", languages: ["ru" as const] };

function begun(): Partnership {
	const events = begin({ type: "co-marketing", own, other }, merged, "real", dana);
	const state = fold(events.map((it) => ({ ...it, at, actor: dana, texts: it.texts ?? {} })));
	if (!state) throw new Error("nothing began");
	return state;
}
const renamed: Command = { name: "people.describeSide", input: { own: { ...own, company: " Brightline Inc. " } } };
const seal: Command = {
	name: "exploration.sealAnswers",
	input: {
		answers: Object.fromEntries(questions.map((it) => [it, it])) as Record<Question, string>,
		salt: "2".repeat(64),
	},
};
const on = (command: Command, is: "sending" | "refused" = "sending") => ({ command, at, is });

describe("a command tried in the browser", () => {
	test("shows at once, as the host will write it", () => {
		expect(withPredicted("p", begun(), dana, [on(renamed)]).people.sides.a.company).toBe("Brightline Inc.");
	});

	test("shows nothing once it was refused", () => {
		expect(withPredicted("p", begun(), dana, [on(renamed, "refused")]).people.sides.a.company).toBe("Brightline");
	});

	test("is refused here already where the rules say no", () => {
		const decision = predict("p", begun(), { name: "exploration.withdrawAnswers", input: {} }, dana, at);
		expect(decision).toEqual({ ok: false, refusal: { code: "sealing.nothingSealed", facts: {} } });
	});

	test("seals, and adds nothing where it has taken effect already", () => {
		const once = withPredicted("p", begun(), dana, [on(seal)]);
		expect(once.sealing["exploration.answers"]?.a.is).toBe("held");
		expect(withPredicted("p", once, dana, [on(seal)])).toEqual(once);
	});

	test("is the host's to judge where its input is not as it should be", () => {
		const empty: Command = { name: "people.describeSide", input: { own: { ...own, company: "" } } };
		expect(predict("p", begun(), empty, dana, at)).toBeNull();
	});
});
