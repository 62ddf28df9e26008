import { describe, expect, test } from "vitest";
import { languages } from "../../kit.ts";
import { partnershipTypes } from "../../stages/contract.ts";
import { checksOf, countChecks, doorTopics } from "./door.ts";

const idsOf = (one: string, two: string, type: (typeof partnershipTypes)[number] = "co-marketing") =>
	doorTopics.flatMap((it) => checksOf(it, [one, two], type).map(({ id }) => id));

describe("the door check (B10)", () => {
	test("Moscow and Austin, co-marketing: data, services, owners, payments, advertising, taxes", () => {
		expect(idsOf("RU", "US")).toEqual([
			"us.fiftyPercent",
			"us.services",
			"pay.route",
			"pay.currencyControl",
			"pd.localisation",
			"pd.crossBorder",
			"ad.marking",
			"ad.blocked",
			"goods.tradeMarks",
			"tax.ruAgent",
			"tax.us",
		]);
	});

	test("whoever began it, the list is the same", () => {
		for (const type of partnershipTypes)
			for (const [one, two] of [["RU", "US"] as const, ["DE", "RU"] as const, ["KZ", "GB"] as const])
				expect(idsOf(one, two, type)).toEqual(idsOf(two, one, type));
	});

	test("goods are certified where they are sold; a joint company in Russia asks of new investment", () => {
		expect(idsOf("RU", "US", "distribution")).toEqual(expect.arrayContaining(["goods.eaeu", "goods.fda"]));
		expect(idsOf("RU", "US", "joint-venture")).toContain("us.investment");
		expect(idsOf("RU", "US", "distribution")).not.toContain("us.investment");
	});

	test("Berlin and Moscow read of article 5n; Berlin and Paris of nothing but the trade mark", () => {
		expect(idsOf("DE", "RU")).toEqual(expect.arrayContaining(["eu.services", "eu.freeze", "pd.gdpr"]));
		expect(idsOf("DE", "FR")).toEqual(["goods.tradeMarks"]);
	});

	test("Oslo keeps to the GDPR and is no member of the EU", () => {
		expect(idsOf("NO", "RU")).toContain("pd.gdpr");
		expect(idsOf("NO", "RU")).not.toContain("eu.services");
	});

	test("inside the Eurasian union nothing is certified twice, and two of one country have nothing to check here", () => {
		expect(idsOf("RU", "KZ", "distribution")).not.toContain("goods.eaeu");
		expect(countChecks(["RU", "RU"], "distribution")).toBe(0);
	});

	test("every check says what, what to do and where to read it, in both languages, and by when to look again", () => {
		const pairs = ["US", "DE", "GB"].map((it) => ["RU", it] as const);
		const found = partnershipTypes.flatMap((type) =>
			pairs.flatMap((pair) => doorTopics.flatMap((it) => checksOf(it, pair, type))),
		);
		for (const { id, said, source, looked, again } of found) {
			for (const language of languages) {
				expect(said[language].what.endsWith("."), id).toBe(true);
				expect(said[language].todo.endsWith("."), id).toBe(true);
				expect(source.name[language], id).not.toBe("");
			}
			expect(/[а-яё]/i.test(said.ru.what) && !/[а-яё]/i.test(said.en.what), id).toBe(true);
			expect(source.url, id).toMatch(/^https:\/\//);
			expect(again > (looked ?? "2026-11-23"), id).toBe(true);
		}
	});
});
