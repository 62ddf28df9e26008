/** What holds of the glossary and of translations whoever says what, and in whatever order. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Command, decide, fold, type Partnership } from "../partnership.ts";
import { danaAnswers, svetlanaAnswers } from "../testing/exploring.ts";
import { did, met, recorded, sealOf, stateOf } from "../testing/given.ts";
import { dana, day, id, mike, olga, type Person, svetlana } from "../testing/people.ts";
import { agreeTerm, confirmTranslation, dropTerm, proposeTerm, setTermAside, translate } from "../testing/wording.ts";
import { termOf, translationOf } from "./state.ts";

const open = stateOf(...met, did(svetlanaAnswers, svetlana, day(3)), did(danaAnswers, dana, day(4)));
const theirs = "exploration.answers/a/success";
const term = id(40);

/** What people try: numbers small enough that they often name what stands, or what stood. */
const number = fc.integer({ min: 41, max: 46 });
const seen = fc.option(number, { nil: null });
const version = fc.integer({ min: 0, max: 3 });
const wording = fc.record({
	en: fc.constantFrom(null, "shelf price", "retail price"),
	ru: fc.constantFrom(null, "цена на полке", "розничная цена"),
	meaningEn: fc.constant(null),
	meaningRu: fc.constantFrom(null, "с налогом"),
});
const attempt: fc.Arbitrary<Command> = fc.oneof(
	fc.tuple(number, wording, seen).map(([n, words, answers]) => proposeTerm(n, words, answers)),
	number.map(agreeTerm),
	number.map(setTermAside),
	fc.tuple(number, seen).map(([n, answers]) => dropTerm(n, answers)),
	version.map((n) => translate(theirs, "en", `version after ${n}`, n)),
	version.map((n) => confirmTranslation(theirs, "en", n)),
);
const tries = fc.array(fc.tuple(fc.constantFrom(svetlana, dana, olga, mike), attempt), { maxLength: 40, size: "max" });

/** Plays what is accepted, and shows each step: who, what stood before, what stands after. */
function playing(
	steps: readonly (readonly [Person, Command])[],
	look: (who: Person, command: Command, before: Partnership, after: Partnership) => void,
): void {
	let state = open;
	for (const [who, command] of steps) {
		const context = { at: day(5), actor: who, sees: "all", commit: sealOf } as const;
		const decided = decide(state, command, context);
		if (!decided.ok) continue;
		const after = fold(
			decided.value.map((it) => recorded(it, day(5), who)),
			state,
		);
		if (!after) throw new Error("a word ended the partnership");
		look(who, command, state, after);
		state = after;
	}
}

test("what is agreed changes only when the owner of the side that did not propose it agrees, and to what was proposed", () => {
	let changes = 0;
	fc.assert(
		fc.property(tries, (steps) => {
			playing(steps, (who, command, before, after) => {
				const [was, is] = [termOf(before.language, term), termOf(after.language, term)];
				if (JSON.stringify(was?.agreed ?? null) === JSON.stringify(is?.agreed ?? null)) return;
				changes += 1;
				expect(command.name).toBe("language.agreeTerm");
				expect(who.role).toBe("owner");
				expect(was?.proposed?.side).not.toBe(who.side);
				expect(is?.agreed ?? null).toEqual(was?.proposed?.wording ? { ...was.proposed.wording, at: day(5) } : null);
				expect(is?.proposed).toBeNull();
			});
		}),
	);
	expect(changes).toBeGreaterThan(20);
});

test("a version is confirmed only by the side whose words they are, and a new one is not confirmed", () => {
	let confirmed = 0;
	fc.assert(
		fc.property(tries, (steps) => {
			playing(steps, (who, command, before, after) => {
				const [was, is] = [translationOf(before.language, theirs, "en"), translationOf(after.language, theirs, "en")];
				if (is?.confirmed && !was?.confirmed) {
					confirmed += 1;
					expect([command.name, who.side]).toEqual(["language.confirmTranslation", "a"]);
					expect(is.version).toBe(was?.version);
				}
				if (is?.version !== was?.version) {
					expect(is).toMatchObject({ version: (was?.version ?? 0) + 1, confirmed: null });
				}
			});
		}),
	);
	expect(confirmed).toBeGreaterThan(5);
});
