import { expect, test } from "vitest";
import type { Clause } from "../../../core/letter/clause.ts";
import type { FileChange } from "../../../core/letter/imported.ts";
import { fieldsOf } from "./takeOver.ts";

const clause = (id: string, en: string, ru: string | null) => ({ id, texts: { en, ru }, headings: {} }) as Clause;
const letter = [clause("kpis", "By 30 days.", "Через 30 дней."), clause("nature", "An intent.", null)];
let made = 0;
const newId = () => {
	made += 1;
	return String(made).padStart(32, "0");
};
const rest = { emptied: [], comments: [] };

test("Dana takes over a wording, a heading with its text, and a removal: each is a draft of its clause", () => {
	const changes: readonly FileChange[] = [
		{ is: "wording", clause: "kpis", texts: { en: "By 40 days." }, headings: {}, ...rest },
		{ is: "wording", clause: "nature", texts: {}, headings: { en: "What it is" }, ...rest },
	];
	expect(fieldsOf(changes, letter, newId)).toEqual({
		"kpis.en": "By 40 days.",
		"kpis.choice": "",
		"nature.en": "An intent.",
		"nature.headingEn": "What it is",
		"nature.choice": "",
	});
	expect(fieldsOf([{ is: "removed", clause: "kpis", comments: [] }], letter, newId)).toEqual({
		"kpis.choice": '{"removed":true}',
	});
});

test("two new clauses in a row keep their order, and comments of the lawyer stay with one's own side", () => {
	made = 0;
	const comments = [{ is: "comment", author: "Ольга Лебедева", text: "Чьё право?" }] as const;
	const written = (en: string): FileChange => ({
		is: "new",
		after: "kpis",
		texts: { en },
		headings: { en: `${en}!` },
		comments,
	});
	const fields = fieldsOf([written("Law"), written("Court")], letter, newId);
	expect(fields).toEqual({
		"00000000000000000000000000000001.en": "Law",
		"00000000000000000000000000000001.headingEn": "Law!",
		"00000000000000000000000000000001.choice": '{"after":"kpis"}',
		"00000000000000000000000000000002.en": "Court",
		"00000000000000000000000000000002.headingEn": "Court!",
		"00000000000000000000000000000002.choice": '{"after":"00000000000000000000000000000001"}',
	});
});
