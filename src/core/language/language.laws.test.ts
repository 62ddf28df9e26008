/** What holds of the glossary and of translations whoever says what, and in whatever order. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Command, decide, fold, type Partnership } from "../partnership.ts";
import { danaAnswers, svetlanaAnswers } from "../testing/exploring.ts";
import { did, met, oneWay, recorded, stateOf } from "../testing/given.ts";
import { dana, day, id, mike, olga, type Person, svetlana } from "../testing/people.ts";
import { agreeTerm, confirmTranslation, dropTerm, proposeTerm, setTermAside, translate } from "../testing/wording.ts";
import { termOf, translationOf } from "./state.ts";

const open = stateOf(...met, did(svetlanaAnswers, svetlana, day(3)), did(danaAnswers, dana, day(4)));
const theirs = "exploration.answers/a/success";
const term = id(40);

const wording = fc.record({
	en: fc.constantFrom(null, "shelf price", "retail price"),
	ru: fc.constantFrom(null, "цена на полке", "розничная цена"),
	meaningEn: fc.constant(null),
	meaningRu: fc.constantFrom(null, "с налогом"),
});
/** What people try. Mostly they name what stands; where `stale`, something that stood before or never did. */
const attempt = fc.record({
	who: fc.constantFrom(svetlana, dana, svetlana, dana, olga, mike),
	act: fc.constantFrom("propose", "agree", "agree", "setAside", "drop", "translate", "confirm"),
	stale: fc.constantFrom(false, false, false, true),
	wording,
});
type Attempt = typeof attempt extends fc.Arbitrary<infer T> ? T : never;
const tries = fc.array(attempt, { maxLength: 40, size: "max" });
const runs = { numRuns: 200, seed: 20260302 };

function commandOf({ act, stale, wording }: Attempt, step: number, { language }: Partnership): Command {
	const standing = termOf(language, term)?.proposed?.id ?? null;
	const number = stale ? 41 : Number.parseInt(standing ?? "0", 16);
	const answers = standing === null ? null : number;
	const version = (translationOf(language, theirs, "en")?.version ?? 0) - Number(stale);
	switch (act) {
		case "propose":
			return proposeTerm(50 + step, wording, answers);
		case "agree":
			return agreeTerm(number);
		case "setAside":
			return setTermAside(number);
		case "drop":
			return dropTerm(50 + step, answers);
		case "translate":
			return translate(theirs, "en", `version of step ${step}`, Math.max(version, 0));
		default:
			return confirmTranslation(theirs, "en", Math.max(version, 0));
	}
}

/** Plays what is accepted, and shows each step: who, what stood before, what stands after. */
function playing(
	steps: readonly Attempt[],
	look: (who: Person, command: Command, before: Partnership, after: Partnership) => void,
): void {
	let state = open;
	for (const [step, it] of steps.entries()) {
		const { who } = it;
		const command = commandOf(it, step, state);
		const context = { at: day(5), actor: who, sees: "all", ...oneWay } as const;
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
		runs,
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
		runs,
	);
	expect(confirmed).toBeGreaterThan(5);
});
