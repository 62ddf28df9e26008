/**
 * What can be asked, and what a question weighs (domain: Alignment, the table of kinds). Data, not code: the types'
 * files hold the questions, their texts stand beside them per language.
 */
export type Weight = 1 | 2 | 3;

/** What predicts success (R34). */
export const pillars = ["values", "resources", "communication"] as const;
export type Pillar = (typeof pillars)[number];

/** What success depends on (R33). */
export const factors = ["kpis", "communication", "flexibility", "culture", "budget"] as const;
export type Factor = (typeof factors)[number];

export const units = ["money", "hours", "people", "pieces", "percent", "days", "months"] as const;
export type Unit = (typeof units)[number];

/**
 * What an amount is counted in. `recurring`: it must say per what. `ofWhole`: each side names its own part of one whole
 * (shares of a venture), so that the two answers agree where they add up to 100.
 */
export interface Measure {
	readonly unit: Unit;
	readonly recurring?: true;
	readonly ofWhole?: true;
}

/** A ready KPI: a sheet that names it by id needs no name, unit, kind or direction of its own, and pairs by that id. */
export interface CatalogueKpi {
	readonly id: string;
	readonly kind: KpiKind;
	readonly direction: Direction;
}
export const kpiKinds = ["cumulative", "level", "hold", "milestone"] as const;
export type KpiKind = (typeof kpiKinds)[number];
export const directions = ["up", "down"] as const;
export type Direction = (typeof directions)[number];

/** A piece of work someone has to answer for, or an area in which someone has the last word, with its own weight. */
export interface Activity {
	readonly id: string;
	readonly weight: Weight;
}

export type Ask =
	| { readonly kind: "giveExpect"; readonly measure: Measure }
	| { readonly kind: "cap"; readonly measure: Measure }
	| { readonly kind: "amount"; readonly measure: Measure }
	| { readonly kind: "when" }
	| ({ readonly kind: "choice" } & Options)
	| ({ readonly kind: "choices" } & Options)
	| { readonly kind: "wants"; readonly options: readonly string[] }
	| { readonly kind: "scale" }
	| { readonly kind: "kpis"; readonly catalogue: readonly CatalogueKpi[] }
	/** `lastWord`: asked is who decides in each area (R25), not who does the work. */
	| { readonly kind: "responsibilities"; readonly activities: readonly Activity[]; readonly lastWord?: true }
	/** `success`: its readers are also asked whether they could check it (B3). */
	| { readonly kind: "narrative"; readonly success?: true };

interface Options {
	readonly options: readonly string[];
	readonly incompatible?: Incompatible;
}
/** Pairs that cannot both stand in one partnership. */
export type Incompatible = readonly (readonly [string, string])[];
export type QuestionKind = Ask["kind"];

/** `section`: `core` for everyone, others can be delegated to colleagues. */
export type Question = Ask & {
	readonly id: string;
	readonly section: "core" | "working" | "type";
	readonly weight: Weight;
	readonly pillar: Pillar;
	readonly factor: Factor;
};

/** The questions of one kind. */
export type Asked<K extends QuestionKind> = Extract<Question, { readonly kind: K }>;

/** What a partnership type says in one language. Options stand under their question, areas among the activities. */
export interface TypeTexts {
	readonly questions: Readonly<Record<string, { readonly name: string; readonly ask: string }>>;
	readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>;
	readonly kpis: Readonly<Record<string, { readonly name: string; readonly unit: string }>>;
	readonly activities: Readonly<Record<string, string>>;
}

/** The same keys with other words: a text missing in Russian does not compile. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };
