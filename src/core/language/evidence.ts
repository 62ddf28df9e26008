/**
 * What a question needs, weighed: evidence that an answer binds somebody to something that can be checked.
 * The weights are the project's own, tuned on one half of the corpus; the README says how well they do on the other.
 */
import type { Absence, Ask } from "./clarity.ts";
import { type Clause, isTime, longest, type Reading } from "./reading.ts";
import type { Tag } from "./tags.ts";

/** How far an answer gets (0 up to 100 and over), and which of the needs of the question it leaves open. */
export interface Evidence {
	readonly points: number;
	readonly absent: readonly Absence[];
}

interface Facts {
	/** Counted, paid or shared things with their unit, in clauses that bind. */
	readonly measures: number;
	/** The same with "one" left out: one agent is a resource, one call is no measure. */
	readonly amounts: number;
	readonly times: number;
	/** Spans of work: hours, days a week. */
	readonly work: number;
	/** Spans of minutes and hours, which can be a measure. */
	readonly short: number;
	/** How often. */
	readonly rates: number;
	/** Seasons, years, hours of the day: a time, but a wide one. */
	readonly wideTimes: number;
	/** Clauses that bind and hold a word of this meaning. */
	readonly count: (tag: Tag) => number;
	/** Measures other than counted things: money, shares, bare numbers. */
	readonly sums: number;
	/** How often it is said whose something is, or who bears it. */
	readonly rules: number;
	/** Conditions one could see come true, and those that name no test. */
	readonly tests: number;
	readonly conditions: number;
	readonly names: number;
}

export function weigh(reading: Reading, ask: Ask): Evidence {
	const facts = gather(reading, ask);
	switch (ask) {
		case "success":
			return success(facts);
		case "timeline":
			return timeline(facts);
		case "resources":
			return resources(facts);
		case "fallback":
			return fallback(facts);
		case "any":
			return business(facts);
	}
}

function gather(reading: Reading, ask: Ask): Facts {
	const binding = reading.clauses.filter((it) => it.binds);
	const all = binding.flatMap((it) => it.figures.map((figure) => ({ figure, clause: it })));
	const amounts = all.filter(({ figure, clause }) => {
		if (figure.kind === "credential") return ask === "success" || gives(clause);
		if (figure.kind === "years") return gives(clause);
		if (figure.kind === "bare" && ask === "resources") return gives(clause);
		return !isTime(figure);
	});
	return {
		measures: amounts.filter(({ figure }) => !figure.one).length,
		amounts: amounts.length,
		times: all.filter(({ figure }) => figure.kind === "time").length,
		work: all.filter(({ figure }) => figure.kind === "time" && figure.span !== null).length,
		short: all.filter(({ figure }) => figure.kind === "time" && figure.span === "hours").length,
		rates: all.filter(({ figure }) => figure.kind === "rate").length,
		wideTimes: all.filter(({ figure }) => figure.kind === "weakTime").length,
		count: (tag) => binding.filter((it) => it.tags.has(tag)).length,
		sums: amounts.filter(({ figure }) => figure.kind !== "count" && figure.kind !== "credential").length,
		rules: rulesIn(reading),
		tests: binding.filter(isTest).length,
		conditions: binding.filter((it) => it.tags.has("cond")).length,
		names: binding.filter((it) => isNamed(reading, it)).length,
	};
}

const ruleTags: ReadonlySet<Tag> = new Set<Tag>(["rule"]);

/** Both lists are in order, so one walk serves. A clause may give something to a side without a set phrase. */
function rulesIn({ words, clauses }: Reading): number {
	const hits = longest(words, ruleTags);
	let rules = 0;
	let next = 0;
	for (const { binds, tags, to } of clauses) {
		const first = next;
		while ((hits[next]?.from ?? Number.POSITIVE_INFINITY) < to) next++;
		if (binds && tags.has("rule")) rules += Math.max(1, next - first);
	}
	return rules;
}

const gives = (it: Clause): boolean =>
	it.tags.has("give") || it.tags.has("rate") || it.tags.has("rule") || it.tags.has("threshold");

/** «Две просрочки — расходимся», «забракует партию — переделываем»: what stands before a dash is a condition too. */
const isTest = (it: Clause): boolean =>
	(it.dash && (it.figures.length > 0 || !it.tags.has("genericCond"))) ||
	(it.tags.has("cond") && (it.figures.length > 0 || !it.tags.has("genericCond")));

const places = new Set("in at from near to into в во из на под до к через".split(" "));

/** A person, a role, or a name in capitals inside a sentence (not after a word of place). */
function isNamed({ words }: Reading, clause: Clause): boolean {
	if (clause.tags.has("role") || clause.tags.has("given")) return true;
	for (let at = Math.max(clause.from, 1); at < clause.to; at++) {
		const token = words.all[at];
		const before = words.all[at - 1];
		if (!token?.capital || token.word.length < 3 || before?.kind !== "word" || places.has(before.word)) continue;
		const known = words.hits[at]?.some((it) => it.tag === "month" || it.tag === "weekday" || it.tag === "date");
		if (!known && before.word !== "like") return true;
	}
	return false;
}

const few = (n: number, most: number): number => Math.min(n, most);

function absentees(...needs: readonly (readonly [Absence, boolean])[]): readonly Absence[] {
	return needs.filter(([, met]) => !met).map(([absence]) => absence);
}

function success(it: Facts): Evidence {
	const checkable = it.count("threshold") + it.count("source") > 0;
	const milestone = it.count("milestone") > 0;
	const dates = it.times - it.short + it.rates;
	const measures = it.measures + it.short;
	const points =
		(measures > 0 ? 40 + 5 * few(measures - 1, 2) : 0) +
		(dates > 0 ? 25 : it.wideTimes > 0 ? 12 : 0) +
		(checkable ? 12 : 0) +
		(milestone ? (measures > 0 ? 10 : 34) : 0) +
		(it.tests > 0 ? 10 : 0) +
		(it.count("you") + it.count("us") > 0 ? 5 : 0);
	return {
		points,
		absent: absentees(
			["number", measures > 0],
			["date", dates + it.wideTimes > 0],
			["check", measures > 0 || checkable || milestone],
		),
	};
}

function timeline(it: Facts): Evidence {
	const acts = it.count("act") + it.count("give") + it.count("milestone") + it.count("us") + it.count("you");
	const points =
		(it.times > 0
			? 50 + 15 * few(it.times - 1, 2)
			: it.wideTimes > 0
				? 30 + 10 * few(it.wideTimes - 1, 1)
				: it.rates > 0
					? 15
					: 0) +
		(acts > 0 ? 15 : 0) +
		(it.tests > 0 ? 5 : 0) +
		(it.names > 0 ? 5 : 0);
	return { points, absent: absentees(["date", it.times > 0], ["actor", acts > 0]) };
}

function resources(it: Facts): Evidence {
	const timed = it.times + it.rates > 0;
	const amounts = it.amounts + it.work;
	const points =
		(amounts > 0 ? 40 + 10 * few(amounts - 1, 2) : 0) +
		(timed ? 20 : it.wideTimes > 0 ? 8 : 0) +
		(it.names > 0 ? (timed ? 32 : 20) : 0) +
		(it.count("asset") > 0 ? 15 : 0) +
		(it.count("give") > 0 ? 8 : 0) +
		(it.count("us") > 0 ? 4 : 0);
	return {
		points,
		absent: absentees(
			["number", amounts > 0],
			["actor", it.names + it.count("us") + it.count("asset") > 0],
			["date", timed],
		),
	};
}

function fallback(it: Facts): Evidence {
	const endings = it.count("ending");
	const { rules } = it;
	const bounded = it.times + it.rates + it.measures > 0;
	const points =
		(it.tests > 0 ? 22 : it.conditions > 0 ? 8 : 0) +
		(endings > 0 ? 25 + 6 * few(endings - 1, 2) : 0) +
		(rules > 0 ? 18 + 22 * few(rules - 1, 1) : 0) +
		(bounded ? 28 : 0) +
		(it.count("both") + it.count("you") > 0 ? 7 : 0);
	return {
		points,
		absent: absentees(
			["check", it.tests > 0 || bounded],
			["date", it.times + it.rates > 0],
			["actor", endings + rules > 0],
			["otherSide", it.count("both") + it.count("you") + rules > 0],
		),
	};
}

function business(it: Facts): Evidence {
	const figures = it.measures + it.times + it.rates;
	const { rules } = it;
	const points =
		(it.sums + it.times + it.rates > 0 ? 50 : figures > 0 ? 32 : it.amounts + it.wideTimes > 0 ? 20 : 0) +
		12 * few(Math.max(figures - 1, 0), 3) +
		(rules > 0 ? 36 + 15 * few(rules - 1, 2) : 0) +
		(it.tests > 0 ? 14 : 0) +
		(it.count("pay") > 0 ? 8 : 0);
	return { points, absent: absentees(["number", figures > 0], ["check", figures + rules > 0]) };
}
