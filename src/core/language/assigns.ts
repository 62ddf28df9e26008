/** "The data stays on your servers", «база у вас»: a thing given to one side, which decides the single case. */
import { has, type Words } from "./figures.ts";

interface Span {
	readonly from: number;
	readonly to: number;
}

const copulas = new Set("is are stays stay remains remain goes go sits lives belongs belong stands comes".split(" "));
const englishLinks = new Set(["with", "to", "by", "on"]);
const englishParties = new Set("us you ours yours mine our your me ur".split(" "));
const russianLinks = new Set("у на за с к".split(" "));
const russianParties = new Set("нас вас нами вами мне меня мной нам вам тебя тебе вы мы я".split(" "));
const russianOwners = new Set("ваш ваша ваше ваши наш наша наше наши мой моя мое мои".split(" "));
const reach = 5;

/** Does a clause say whose something is? */
export function assigns(words: Words, clause: Span): boolean {
	let thing = -1;
	for (let at = clause.from; at < clause.to; at++) {
		if (thing >= 0 && (givesInEnglish(words, clause, at) || givesInRussian(words, clause, at))) return true;
		if (thing < 0 && has(words, at, "thing")) thing = at;
	}
	return false;
}

function givesInEnglish(words: Words, clause: Span, at: number): boolean {
	const word = words.all[at]?.word ?? "";
	const last = at + 2 >= clause.to && englishLinks.has(word) && words.all[at - 1]?.word !== "together";
	if (last && englishParties.has(words.all[at + 1]?.word ?? "")) return true;
	if (!copulas.has(word)) return false;
	for (let next = at + 1; next < clause.to && next <= at + reach; next++) {
		if (englishParties.has(words.all[next]?.word ?? "")) return true;
	}
	return false;
}

/** The party closes the clause, or a condition or a term follows it: «доставка на вас», not «база у нас большая». */
function givesInRussian(words: Words, clause: Span, at: number): boolean {
	const word = words.all[at]?.word ?? "";
	const before = words.all[at - 1]?.word ?? "";
	const closes = at + 1 >= clause.to || has(words, at + 1, "cond") || has(words, at + 1, "by");
	if (!closes || at === clause.from) return false;
	if (russianOwners.has(word)) return true;
	return (
		russianParties.has(word) &&
		(russianLinks.has(before) || word === "мы" || word === "вы" || word === "вам" || word === "нам" || word === "я")
	);
}
