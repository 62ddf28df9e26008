import { expect, test } from "vitest";
import { dana, day } from "../../core/testing/people.ts";
import type { Told } from "../record/story.ts";
import { copiesOf } from "./copies.ts";

const entry = (position: number, type: string, text: string | null, its: Partial<Told> = {}): Told => ({
	...{ key: `both ${position}`, chain: "both", position, at: day(position), actor: dana, about: null, data: {} },
	type,
	texts: [["margin", text]],
	...its,
});
const slot = { slot: "exploration.answers", side: "b" };
const opened = entry(4, "sealing.opened", "the key is 4471", { data: slot });
const places = (told: readonly Told[], it: Told) => copiesOf(told, it, "margin").map((each) => each.key);
const translated = (position: number, statement: string) =>
	entry(position, "language.translated", "ключ: the key is 4471", { data: { statement } });

test("an erratum that repeats the words is named; what goes along or says something else is not", () => {
	const told = [
		entry(1, "sealing.held", "the key is 4471", { key: "b 1", chain: "b", data: slot }),
		entry(2, "sealing.held", "the key is 4471", { key: "b 2", chain: "b", data: { slot: "alignment.sheet" } }),
		opened,
		entry(5, "alignment.erratumAdded", "We meant: the key is 4471, since June"),
		entry(6, "exploration.notAFit", "another key"),
		entry(7, "alignment.erratumAdded", null),
		translated(8, "exploration.answers/b/margin"),
		translated(9, "exploration.answers/a/margin"),
	];
	expect(places(told, opened)).toEqual(["b 2", "both 5", "both 9"]);
});

test("a short word counts only where it stands alone", () => {
	const short = entry(4, "exploration.notAFit", "no");
	const told = [short, entry(5, "exploration.notAFit", "no"), entry(6, "exploration.notAFit", "not now")];
	expect(places(told, short)).toEqual(["both 5"]);
});
