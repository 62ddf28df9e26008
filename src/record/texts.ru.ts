import { plural, type Sentence } from "../core/kit.ts";
import type * as en from "./texts.en.ts";

export const findings: Record<keyof typeof en.findings, Sentence> = {
	notWhole: "Файл обрезан, или после его конца что-то дописано. Скачайте копию заново.",
	notCanonical: "Строка не в том виде, в каком её пишет Oba: её правили или она повреждена.",
	badHeader: "Первая строка — не заголовок копии Oba.",
	notAnEntry: "Эта строка — не запись летописи.",
	otherPartnership: "Эта запись — из другого партнёрства.",
	otherChain: ({ chain }) => `Запись стоит в цепочке «${chain}», которой в этой копии быть не может.`,
	outOfOrder: ({ chain, position, expected }) =>
		`Цепочка «${chain}»: на месте записи ${expected} стоит ${position}. Запись пропала, повторилась или переставлена.`,
	chainsMixed: ({ position }) =>
		`Запись ${position} общей цепочки стоит после записей одной из сторон: строку переставили.`,
	chainBroken: ({ chain, position }) => `Цепочка «${chain}»: запись ${position} не продолжает предыдущую.`,
	hashDiffers: ({ chain, position }) =>
		`Цепочка «${chain}», запись ${position}: содержание не сходится с хешем. Его изменили.`,
	strangeText: ({ chain, position, name }) =>
		`Цепочка «${chain}», запись ${position}: текста «${name}» в ней никогда не было.`,
	textMissing: ({ chain, position, name }) =>
		`Цепочка «${chain}», запись ${position}: нет текста «${name}», и ни одна запись не говорит, что его удалили.`,
	textDiffers: ({ chain, position, name }) => `Цепочка «${chain}», запись ${position}: текст «${name}» изменён.`,
	textStillHere: ({ chain, position, name }) =>
		`Цепочка «${chain}», запись ${position}: текст «${name}» стоит здесь, хотя одна из записей говорит, что его удалили.`,
	sealDiffers: ({ slot, side }) => `Сторона ${side} открыла в «${slot}» не то, что запечатала.`,
	letterDiffers: "Закреплённое здесь письмо не то, чей хеш стоит рядом.",
	signedAnother: "Подпись здесь стоит под другим письмом, а не под тем, что закреплено перед ней.",
	noHeads: "В последней строке не сказано, где кончаются цепочки.",
	otherKey: ({ key }) => `Файл подписан ключом ${key}, а вы доверяете другому.`,
	headDiffers: ({ chain, position }) => `Цепочка «${chain}» кончается не на записи ${position}, как говорит подпись.`,
	badSignature: ({ chain }) => `Подпись под цепочкой «${chain}» недействительна.`,
	notYourHead: ({ chain, position }) =>
		`Запись ${position} цепочки «${chain}» — не та, что вы сохранили: историю переписали.`,
};

export const command: Record<keyof typeof en.command, Sentence> = {
	usage:
		"oba verify ФАЙЛ --key КЛЮЧ | --head ЦЕПОЧКА:МЕСТО:ХЕШ   проверить одну копию\noba verify А Б   найти, где расходятся две копии одного партнёрства\nКЛЮЧ — 64 шестнадцатеричные цифры; ЦЕПОЧКА — both, a или b; от ХЕША хватит 32 цифр, как внизу письма.",
	noTrust:
		"Вы не сказали, чему доверяете, поэтому проверено только, что файл сходится сам с собой. Добавьте --key с ключом сервера или --head с тем концом цепочки, который сохранили.",
	sound: ({ file, entries, side }) =>
		`${file}: всё сходится. ${plural("ru", Number(entries), { one: "# запись", few: "# записи", many: "# записей", other: "# записи" })}, копия стороны ${side}.`,
	different: "Это копии двух разных партнёрств.",
	same: ({ length }) =>
		`В обеих копиях одно и то же: ${plural("ru", Number(length), { one: "# общая запись", few: "# общие записи", many: "# общих записей", other: "# общей записи" })}.`,
	extends: ({ from, longer }) => `Копии сходятся; копия ${longer} продолжается с общей записи ${from}.`,
	parts: ({ at }) => `Копии расходятся на общей записи ${at}: дальше они рассказывают разное.`,
};
