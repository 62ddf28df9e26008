/** KPI proposals: paired by catalogue id, by name and unit, or by hand; what stands alone is a candidate, not a gap. */
import type { Side } from "../kit.ts";
import { agreeing } from "./amounts.ts";
import { agreeingDates } from "./dates.ts";
import { exact, magnitude } from "./exact.ts";
import { type Aspect, type Finding, found, type Scored, type Verdict, type Why, worse } from "./finding.ts";
import type { Asked } from "./questions.ts";
import { meeting } from "./responsibilities.ts";
import { answerTo, type DaysOff, type HandPair, type Kpi, type Sheet, type Speaker } from "./sheet.ts";

type Pair = readonly [a: Kpi, b: Kpi];

/** Letters and figures alone, so that case, spaces and punctuation keep nobody apart. */
const plain = (text: string): string =>
	text
		.normalize("NFKC")
		.toLowerCase()
		.replaceAll("ё", "е")
		.replaceAll(/[^\p{L}\p{N}%]+/gu, " ")
		.trim();

const called = (it: Kpi, name: string): boolean => it.id === name || plain(it.name) === plain(name);
/** The catalogue gives its KPI a unit in each language; who pairs it with an own one by hand means that unit. */
const sameUnit = (one: Kpi, two: Kpi): boolean =>
	one.unit === null || two.unit === null || plain(one.unit) === plain(two.unit);

export function compareKpis(question: Asked<"kpis">, sheets: Readonly<Record<Side, Sheet>>): readonly Finding[] {
	const a = answerTo(sheets.a, question.id, question.kind);
	const b = answerTo(sheets.b, question.id, question.kind);
	const pairs = paired(a ?? [], b ?? [], sheets);
	const daysOff = [...sheets.a.daysOff, ...sheets.b.daysOff];
	return [
		...pairs.map((pair) => pairFinding(question, pair, daysOff)),
		...(pairs.length > 0 ? [] : [noPair(question, a, b)]),
		...(a ?? []).filter((it) => !pairs.some(([one]) => one === it)).map((it) => candidate(question, "a", it)),
		...(b ?? []).filter((it) => !pairs.some(([, two]) => two === it)).map((it) => candidate(question, "b", it)),
	];
}

/** Without a pair there is nothing to compare: not a gap, but three KPIs are what the gate asks for. */
function noPair(question: Asked<"kpis">, a: readonly Kpi[] | null, b: readonly Kpi[] | null): Finding {
	const why: Why = a === null || b === null ? { code: "empty" } : { code: "noPairYet" };
	return found(question, "silent", { a: null, b: null }, why);
}

function candidate(question: Asked<"kpis">, side: Side, kpi: Kpi): Finding {
	const said = { a: null, b: null, [side]: { is: "kpi", kpi } as const };
	return found(question, "silent", said, { code: "candidate" }, { item: kpi.id ?? kpi.name, counts: false });
}

/** Catalogue ids first, then by hand, then name and unit; each KPI stands in one pair at most. */
function paired(a: readonly Kpi[], b: readonly Kpi[], sheets: Readonly<Record<Side, Sheet>>): readonly Pair[] {
	const pairs: Pair[] = [];
	const free = (one: Kpi, two: Kpi): boolean => !pairs.some((it) => it[0] === one || it[1] === two);
	const join = (matches: (one: Kpi, two: Kpi) => boolean): void => {
		for (const one of a) {
			const two = b.find((it) => free(one, it) && matches(one, it));
			if (two) pairs.push([one, two]);
		}
	};
	join((one, two) => one.id !== null && one.id === two.id);
	const hand = handPairs(a, b, sheets);
	join((one, two) => hand.some((it) => it[0] === one && it[1] === two));
	join((one, two) => plain(one.name) === plain(two.name) && sameUnit(one, two));
	return pairs;
}

/** What either side joined; where the two joined one KPI to different ones, neither of these holds. */
function handPairs(a: readonly Kpi[], b: readonly Kpi[], sheets: Readonly<Record<Side, Sheet>>): readonly Pair[] {
	const mine = sheets.a.pairs.flatMap((it) => resolved(a, b, it));
	const theirs = sheets.b.pairs.flatMap(({ ours, theirs }) => resolved(a, b, { ours: theirs, theirs: ours }));
	const all = [...mine, ...theirs];
	return all.filter((it) => all.every((other) => (it[0] === other[0]) === (it[1] === other[1])));
}

function resolved(a: readonly Kpi[], b: readonly Kpi[], pair: HandPair): readonly Pair[] {
	const one = a.find((it) => called(it, pair.ours));
	const two = b.find((it) => called(it, pair.theirs));
	return one && two ? [[one, two]] : [];
}

function pairFinding(question: Asked<"kpis">, [a, b]: Pair, daysOff: readonly DaysOff[]): Finding {
	const aspects = aspectsOf(a, b, daysOff);
	const known = aspects.map((it) => it.verdict).filter((it) => it !== "silent");
	const verdict: Verdict = known.length > 0 ? known.reduce(worse) : "silent";
	const said = { a: { is: "kpi", kpi: a }, b: { is: "kpi", kpi: b } } as const;
	return found(question, verdict, said, { code: "paired", aspects }, { item: keyOf(a, b) });
}

/** A catalogue id where there is one, else a name; the same whichever side is read first. */
function keyOf(a: Kpi, b: Kpi): string {
	const ids = [a.id, b.id].filter((it) => it !== null);
	return (ids.length > 0 ? ids : [a.name, b.name]).toSorted()[0] ?? a.name;
}

/** Direction, kind and unit have to be one before a target means anything: they show only where they differ. */
function aspectsOf(a: Kpi, b: Kpi, daysOff: readonly DaysOff[]): readonly Aspect[] {
	const basis: readonly (Aspect | false)[] = [
		a.direction !== b.direction && { of: "direction", verdict: "conflict" },
		a.kind !== b.kind && { of: "kind", verdict: "gap" },
		!sameUnit(a, b) && { of: "unit", verdict: "gap" },
	];
	const differing = basis.filter((it) => it !== false);
	const targets: readonly Aspect[] =
		differing.length > 0 ? [] : (["day30", "day90"] as const).flatMap((of) => targetAspect(of, a, b, daysOff));
	return [
		...differing,
		...targets,
		{ of: "source", verdict: sameSource(a.source, b.source) },
		{ of: "measuredBy", verdict: sameMeasurer(a.measuredBy, b.measuredBy) },
	];
}

/** A target that neither names is no aspect; a milestone has one date and may have no second. */
function targetAspect(of: "day30" | "day90", a: Kpi, b: Kpi, daysOff: readonly DaysOff[]): readonly Aspect[] {
	const [one, two] = [a[of], b[of]];
	if (one === null && two === null) return [];
	if (one === null || two === null) return [{ of, verdict: "silent" }];
	if (a.kind === "milestone") return [{ of, verdict: agreeingDates(one, two, daysOff) }];
	return [{ of, verdict: agreeingTargets(one, two) }];
}

/** Targets may lie below zero; on different sides of it they are apart. */
function agreeingTargets(one: string, two: string): Scored {
	const [first, second] = [exact(one), exact(two)];
	if (first.over * second.over < 0n) return "gap";
	return agreeing(magnitude(first), magnitude(second));
}

/** Whether two names mean one source no machine can tell, least of all across languages: close, until one is named. */
function sameSource(one: string | null, two: string | null): Verdict {
	if (one === null || two === null) return "silent";
	return plain(one) === plain(two) ? "overlap" : "close";
}

function sameMeasurer(one: Speaker | null, two: Speaker | null): Verdict {
	if (one === null || two === null) return "silent";
	return meeting({ by: one, accountable: null }, { by: two, accountable: null })[0];
}
