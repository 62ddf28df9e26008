/**
 * The words every slice speaks: sides, chains, events, refusals, commands, texts.
 * Pure types and four small functions; knows no slice.
 */
import type * as z from "zod/mini";

/** One company in the partnership. `a` began it, `b` was invited; neither is the other's visitor (B1). */
export type Side = "a" | "b";
export const sides: readonly Side[] = ["a", "b"];
export const otherSide = (side: Side): Side => (side === "a" ? "b" : "a");

/** What a viewer may read is a set of chains: `both` for everyone with a seat, a side's own for that side alone. */
export type Chain = "both" | Side;

/** The two languages of the product, equal (R28). */
export type Language = "en" | "ru";
export const languages: readonly Language[] = ["en", "ru"];

/** What a person is on a side. The owner alone binds it (R19); a member, bridge or adviser writes but does not bind. */
export type Role = "owner" | "member" | "bridge" | "adviser";

/**
 * A person who acts from a seat. `deputyOf`: the owner for whom they act today (domain: Deputies with dates); on the record it
 * stays. A type and no interface: the record writes it as JSON.
 */
export type ActingPerson = {
	readonly kind: "person";
	readonly person: string;
	readonly side: Side;
	readonly role: Role;
	readonly deputyOf?: string;
	/** They administer their side's company, and act as that (domain: When people leave): the host says so, for one command. */
	readonly administers?: true;
};

/** A neutral third person: reads what is shared, and does nothing but step back (domain: facilitator). */
export type Facilitating = { readonly kind: "facilitator"; readonly person: string };

/** Who acts. The system acts only when time has passed (scheduler). */
export type Actor = ActingPerson | Facilitating | { readonly kind: "system" };

/** Who reads: one side, or the facilitator, who reads what both may. */
export type Reader = Side | "facilitator";

/** JSON as the record keeps it. Decimals are strings; a number is a safe integer. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Free text by name. A name that is missing where one was written means: removed by mutual consent or by law. */
export type Texts = Readonly<Record<string, string>>;

/** A fact to be recorded: `type` is `slice.pastTense`, `data` its facts, `texts` what people wrote in their words. */
export interface NewEvent {
	readonly chain: Chain;
	readonly type: string;
	readonly version: number;
	readonly data: { readonly [key: string]: Json };
	readonly texts?: Texts;
}

/** A recorded fact as the fold reads it. `at` is an ISO instant in UTC. */
export interface PastEvent extends NewEvent {
	readonly at: string;
	readonly actor: Actor;
	readonly texts: Texts;
}

/** Figures and words a refusal's sentence needs. */
export type Facts = Readonly<Record<string, string | number>>;

/** Why a command does not take effect: a value, never a throw. Its sentence stands in the slice's texts, per language. */
export interface Refusal<Code extends string = string> {
	readonly code: Code;
	readonly facts: Facts;
}

export type Result<T, Code extends string = string> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly refusal: Refusal<Code> };

export const accept = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const refusal = <Code extends string>(code: Code, facts: Facts = {}): Refusal<Code> => ({ code, facts });
export const refuse = <Code extends string>(
	code: Code,
	facts: Facts = {},
): { readonly ok: false; readonly refusal: Refusal<Code> } => ({ ok: false, refusal: refusal(code, facts) });

/** What the shell hands a rule: the moment, who acts, and the one-way function it may not own (architecture: core is pure). */
export interface Context {
	/** ISO instant, UTC, millisecond precision. */
	readonly at: string;
	readonly actor: Actor;
	/** `all` on the host, which folds every chain; `own` in a browser that predicts on what its viewer may read. */
	readonly sees: "all" | "own";
	/** Commitment to a sealed content: `SHA-256(domain || partnership || side || salt || canonical content)`, hex. */
	readonly commit: (slot: string, side: Side, salt: string, content: Json) => string;
	/** `SHA-256(domain || partnership || canonical content)`, hex, of what both sides read: what they sign. */
	readonly digest: (domain: string, content: Json) => string;
}

/**
 * One command of a slice: its input, and whether the browser may predict its outcome on what it can see.
 * The route, its validation, the OpenAPI entry and the client's types all come from here.
 */
export interface CommandContract<Input extends z.ZodMiniType = z.ZodMiniType> {
	readonly input: Input;
	/** `true` where the rule reads nothing hidden from the one who sends it. */
	readonly predict: boolean;
	/** One sentence for the OpenAPI document. */
	readonly about: string;
}

/** A sentence with facts in it. English decides the keys; a missing Russian one is a type error. */
export type Sentence = string | ((facts: Facts) => string);

/** Says a sentence with its facts. */
export const say = (sentence: Sentence, facts: Facts = {}): string =>
	typeof sentence === "string" ? sentence : sentence(facts);

type Forms<L extends Language> = L extends "ru"
	? { readonly one: string; readonly few: string; readonly many: string; readonly other: string }
	: { readonly one: string; readonly other: string };

const pluralRules = { en: new Intl.PluralRules("en"), ru: new Intl.PluralRules("ru") };
const numbers = { en: new Intl.NumberFormat("en"), ru: new Intl.NumberFormat("ru") };

/** The form of a noun for `n`, with `#` replaced by the number in that language's writing. A missing form does not compile. */
export function plural<L extends Language>(language: L, n: number, forms: Forms<L>): string {
	const all: Readonly<Record<string, string>> = forms;
	return (all[pluralRules[language].select(n)] ?? forms.other).replaceAll("#", numbers[language].format(n));
}
