/** What is told of the past. It may be true and impressive, and binds nobody. */
import type { Language } from "../kit.ts";
import { has, type Words } from "./figures.ts";

interface Span {
	readonly from: number;
	readonly to: number;
}

/** Is a clause told in the past tense? A participle (`signed this week`, `paid within 14 days`) is not. */
export function isPast(words: Words, clause: Span, language: Language): boolean {
	for (let at = clause.from; at < clause.to; at++) {
		if (
			language === "ru"
				? has(words, at, "pastVerb") || isRussianPast(words.all[at]?.word ?? "")
				: isEnglishPast(words, clause, at)
		)
			return true;
	}
	return false;
}

const subjects = new Set("i we they he she it who that people guy partners partner also just company and".split(" "));

function isEnglishPast(words: Words, clause: Span, at: number): boolean {
	const word = words.all[at]?.word ?? "";
	if (words.hits[at]?.some((it) => it.tag === "pastVerb" && it.to > at + 1)) return true;
	const finite = has(words, at, "pastVerb") || (word.length > 4 && word.endsWith("ed") && !word.endsWith("eed"));
	if (!finite || at === clause.from) return false;
	return subjects.has(words.all[at - 1]?.word ?? "");
}

/** Ends like a verb of the past: a vowel or `с г к з р ш`, then `л`, gender or number, and perhaps `ся`. */
const russianPast = /([аяеиуы]л|[аяеиоуы]л[аои]|[сгкзрш]л[аои])(с[яь])?$/;
const russianNouns = new Set(
	`аврал автомобили апрели арсенал артели байкал бала бело вдали весело весла весло вокзал волейбол воли гантели
	генерал даниил дела дело детали доли ежели если жало жила журнал завал зал залы зеркала зеркало зла игла идеал
	издали или интервал кабала кабели камила канал каналы капитал капсула картели качели квартал кила кило козла
	консоли контроли кресел кресла кресло лекала людмила магистрали мало масла масло материал материалы мгла мебели
	мебель медали мерило минерал михаил модели модули мол молоко морали мыло мысли надел начала начало недели нежели
	немало неужели нули обвал одеяла одеяло около орел оригинал осел осла отдел отделы отели павел панели пароли
	патрули педали пепел перевал перила персонал пила подвал покрывало пол портал после постели потенциал похвала
	правил правило предел прицел причал пробел провал протокол профили пули раздел ремесла ремесло ритуал роли русло
	сало свекла сверла светло село сериал сигнал сила скала скандал смело сначала соли спирали стали стекла стекло
	стили стол стул тело тепло терминал терминалы тесла тула тыла тяжело угли удел узел узла умело урал факел филиал
	финал формула футбол цели чернила чисел числа число шкала шкалы шквал школа школы щели юла ямал ясли`.split(/\s+/),
);

export const isRussianPast = (word: string): boolean =>
	word.length > 3 && russianPast.test(word) && !isRussianNoun(word);

/** «Покупатели», «показатели»: those who do, not what was done. */
const doers = /тели$/;
const verbsInTeli = new Set("хотели захотели летели полетели прилетели улетели вылетели вертели".split(" "));

function isRussianNoun(word: string): boolean {
	if (doers.test(word)) return !verbsInTeli.has(word);
	return russianNouns.has(word) || (word.endsWith("а") && russianNouns.has(word.slice(0, -1)));
}
