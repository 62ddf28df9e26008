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
	`стекло стекла свекла ясли сверла кресло весло ремесло тепло детали стали медали педали спирали морали магистрали картели постели качели
	артели консоли автомобили стили профили модули патрули пули щели нежели неужели ежели сначала немало тяжело смело умело весело
	бело зеркала лекала мерило перила чернила одеяла пробел провал подвал аврал перевал завал обвал скандал причал минерал шквал
	правил персонал людмила камила михаил даниил павел урал ямал байкал тула тесла осел орел пепел прицел удел надел издали вдали
	чисел кресел если мысли кресла числа масла весла ремесла игла узла мгла угли русло осла козла зла светло масло число весло или недели модели цели роли доли воли соли отели нули гантели панели канал каналы канала материал материалы материала
	персонал персонала портал портала филиал филиала отдел отдела отделы раздел раздела потенциал потенциала капитал капитала
	терминал терминала терминалы оригинал оригинала сигнал сигнала журнал журнала квартал квартала идеал финал финала интервал
	протокол протокола стол стола дело дела мало тело число числа село начало начала правило правила зеркало масло мыло сила школа
	школы предел предела отели мебели мебель игла пола пол узел узла кабели апрели доли пароли контроли
	футбол волейбол молоко тыла факел похвала скала шкала шкалы жила пила юла кабала зала зал залы бала идеала
	около мол после вокзал вокзала генерал арсенал жало сало одеяло покрывало
	формула капсула сериал сериала ритуал стул стула кила кило`.split(/\s+/),
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
