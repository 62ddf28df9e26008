import { expect, test } from "vitest";
import { stateOf } from "../../core/testing/given.ts";
import { signedBySvetlana } from "../../core/testing/lettering.ts";
import { partOf } from "./recorded.ts";

const { frozen } = stateOf(...signedBySvetlana).letter;

test("a frozen clause is called by its heading in the reader's language, and which language its text is in", () => {
	const heading = frozen?.clauses.find((it) => it.id === "nature")?.headings.ru ?? null;
	expect(heading).toMatch(/[а-я]/);
	expect(partOf("letter.frozen", "nature/en", frozen, "ru")).toEqual({ is: "text", language: "en", clause: heading });
	expect(partOf("letter.frozen", "nature/ru/heading", frozen, "ru")).toMatchObject({ is: "heading", language: "ru" });
	expect(partOf("letter.frozen", "nature/en", null, "en")).toEqual({ is: "text", language: "en", clause: null });
});

test("a proposal's heading, the companies and the name that was signed are told apart from what others call a name", () => {
	expect(partOf("proposals.proposed", "heading.ru", null, "en")).toMatchObject({ is: "heading", language: "ru" });
	expect(partOf("letter.frozen", "company/a", frozen, "en")).toEqual({ is: "company" });
	expect(partOf("letter.signed", "name", frozen, "en")).toEqual({ is: "signature" });
	expect(partOf("alignment.erratumAdded", "name", frozen, "en")).toBeNull();
	expect(partOf("proposals.proposed", "en", null, "en")).toBeNull();
});
