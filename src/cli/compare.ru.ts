/** Что `oba compare` говорит по-русски, кроме самих находок. */
import { plural } from "../core/kit.ts";
import type * as en from "./compare.en.ts";

export const usage = `oba compare А.yaml Б.yaml [--type ТИП] [--lang en|ru] [--json] [--letter ФАЙЛ.pdf|ФАЙЛ.docx]
    сравнить два листа: где сходитесь, где расходитесь и что это закроет;
    --letter ещё и составит письмо о намерениях на двух языках: согласованное — в нём, остальное названо
oba compare --example ПАПКА [--lang en|ru]
    записать в папку по паре листов с пояснениями для каждого типа партнёрства

А и Б — YAML или JSON. ТИП — одно из: co-marketing, joint-venture, affiliate-network, distribution, integration,
brand-with-creator. Код выхода 0: сравнили; 2: что-то не удалось прочитать.
`;

export const files: Record<keyof typeof en.files, string> = {
	notFound: "такого файла нет",
	directory: "это папка, а ожидался файл",
	unreadable: "этот файл не читается",
	tooLarge: "ожидалось не больше одного мегабайта",
	notUtf8: "ожидался текст в UTF-8; сохраните файл в этой кодировке",
	empty: "файл пуст; с чего начать, запишет `oba compare --example ПАПКА`",
	syntax: "здесь не YAML и не JSON; ожидалось «поле: значение»",
	duplicateKey: "это поле стоит здесь дважды, а ожидалось по разу",
	tab: "здесь табуляция; в начале строки ожидались пробелы",
	indentation: "отступ не сходится со строками выше",
	unfinished: "здесь что-то не закрыто: не хватает кавычки, скобки или двоеточия",
	severalDocuments: "здесь начинается второй документ, а ожидался один лист в файле",
	alias: "ссылка (*имя) никуда не ведёт или ведёт слишком далеко; напишите само значение",
	tag: "ожидалось простое значение без метки (!имя)",
	key: "ожидалось простое имя поля",
};

export const command: typeof en.command = {
	badType: (type) => `Типа партнёрства «${type}» нет.`,
	badLanguage: (language) => `Языка «${language}» нет; ожидалось en или ru.`,
	badOption: (option) => `Параметра «${option}» нет.`,
	noValue: "У параметра нет значения или оно лишнее.",
	badLetter: (path) => `«${path}» не годится для письма: имя должно кончаться на .pdf или .docx.`,
	letterExists: (path) => `Файл ${path} уже есть и остаётся как был; назовите другой.`,
	letterWritten: (path) =>
		`Письмо о намерениях записано: ${path}. На чём сходитесь, уже в нём; об остальном сказано, что ещё договоритесь.`,
	twoSheets: "Назовите два листа.",
	notWithExample: "--example пишется отдельно, рядом может стоять только --lang.",
	exists: (names) => `Ничего не записано: эти файлы уже есть и остаются как были: ${names}`,
	cannotWrite: (directory) => `Записать в «${directory}» не получается.`,
	written: (directory, n) =>
		`${plural("ru", n, { one: "# файл", few: "# файла", many: "# файлов", other: "# файла" })} в ${directory}. Дальше, например:`,
};

export const report: typeof en.report = {
	headline: (agree, differ) =>
		`Вы сходитесь в ${plural("ru", agree, { one: "# пункте", few: "# пунктах", many: "# пунктах", other: "# пункта" })}. ${plural("ru", differ, { one: "Обсудить нужно # пункт", few: "Обсудить нужно # пункта", many: "Обсудить нужно # пунктов", other: "Обсудить нужно # пункта" })}.`,
	agreements: "Где вы уже сходитесь",
	gaps: "Где вы расходитесь сильнее всего",
	rest: "Всё, вопрос за вопросом",
	apart: "Расхождения",
	close: "Близко",
	agreed: "Совпадения",
	unknown: "Пока неизвестно",
	neither: "Не ответил никто",
	blocks: "закрывает порог",
	none: "Нет.",
	scores: "Оценки",
	alignment: (score, coverage) => `Согласие ${score} из 100, известно ${coverage} % спрошенного`,
	noScore: "Оценки пока нет: ничего, на что ответили оба, сравнить нельзя.",
	pillars: "По опорам",
	factors: "По слагаемым успеха (веса — опыт практиков, не наука)",
	leftOut: "Не вошло, потому что неизвестно",
	notKnown: "неизвестно",
};
