/** A letter as it might stand: Светлана in Moscow and Dana in Austin, in two languages or one. */
import type { Language } from "../../../core/kit.ts";
import type { Block, Paper, Section } from "../../paper.ts";

/** A clause for a test: its words by language. */
export interface Written {
	readonly id: string;
	readonly headings: Readonly<Record<Language, string>>;
	readonly texts: Readonly<Record<Language, string | null>>;
}

export const clauses: readonly Written[] = [
	{
		id: "nature",
		headings: { en: "What this letter is", ru: "Что это за письмо" },
		texts: {
			en: "Volna and Lonestar Audio intend to work together.\nIt binds nobody but for the clauses marked so.",
			ru: "«Волна» и Lonestar Audio намерены работать вместе.\nПисьмо никого не обязывает, кроме отмеченных пунктов.",
		},
	},
	{
		id: "kpis",
		headings: { en: "How we shall know", ru: "Как поймём, что получилось" },
		texts: {
			en: "By 30 days both look at:\n– 120 new customers a month\n– a share of 35.00% for Volna\nNothing else counts.",
			ru: "Через 30 дней обе стороны смотрят на:\n– 120 новых клиентов в месяц\n– долю «Волны» 35,00 %\nДругое не считается.",
		},
	},
	{
		id: "0123456789abcdef0123456789abcdef",
		headings: { en: "Secrecy", ru: "Конфиденциальность" },
		texts: { en: "Both keep what they hear to themselves.", ru: null },
	},
];

/** The letter as a paper: one section per clause, its text as it is. */
export const paperOf = (
	written: readonly Written[],
	languages: readonly Language[],
	more: readonly Block[] = [],
): Paper => ({
	languages,
	title: { en: "Letter of intent", ru: "Письмо о намерениях" },
	lead: [{ en: "Volna and Lonestar Audio", ru: "«Волна» и Lonestar Audio" }],
	sections: written.map(
		({ id, headings, texts }, i): Section => ({
			id,
			number: `${i + 1}.`,
			heading: headings,
			mark: i === 2 ? { en: "binding", ru: "обязывает" } : null,
			blocks: [{ is: "text", text: texts }, ...(i === 1 ? more : [])],
		}),
	),
	signatures: [
		{
			company: "Volna",
			role: { en: "Partnership owner", ru: "Ответственная за партнёрство" },
			name: "Светлана Орлова",
			lines: [
				{
					en: "23 November 2026, 17:00 in Moscow, 08:00 in Austin",
					ru: "23 ноября 2026, 17:00 в Москве, 08:00 в Остине",
				},
			],
		},
		{ company: "Lonestar Audio", role: { en: "Partnership owner", ru: "Ответственная" }, name: null, lines: [] },
	],
	footer: { en: "Volna and Lonestar Audio", ru: "«Волна» и Lonestar Audio" },
	draft: { en: "Draft, version 3", ru: "Черновик, версия 3" },
	at: "2026-11-23T14:00:00.000Z",
});

export const kpiTable: Block = {
	is: "table",
	head: [
		{ en: "KPI", ru: "Показатель" },
		{ en: "Baseline", ru: "Сейчас" },
		{ en: "Target", ru: "Цель" },
	],
	rows: [
		[
			{ en: "New customers a month", ru: "Новых клиентов в месяц" },
			{ en: "40", ru: "40" },
			{ en: "120", ru: "120" },
		],
		[
			{ en: "Share of Volna", ru: "Доля «Волны»" },
			{ en: "—", ru: "—" },
			{ en: "35.00%", ru: "35,00 %" },
		],
	],
};
