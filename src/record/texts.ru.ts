import type { Sentence } from "../core/kit.ts";
import type { FindingCode } from "./texts.en.ts";

export const findings: Record<FindingCode, Sentence> = {
	notWhole: "Файл обрезан, или после его конца что-то дописано. Скачайте копию заново.",
	notCanonical: "Строка не в том виде, в каком её пишет Oba: её правили или она повреждена.",
	badHeader: "Первая строка — не заголовок копии Oba.",
	notAnEntry: "Эта строка — не запись летописи.",
	otherPartnership: "Эта запись — из другого партнёрства.",
	otherChain: ({ chain }) => `Запись стоит в цепочке «${chain}», которой в этой копии быть не может.`,
	outOfOrder: ({ chain, position, expected }) =>
		`Цепочка «${chain}»: на месте записи ${expected} стоит ${position}. Запись пропала, повторилась или переставлена.`,
	chainBroken: ({ chain, position }) => `Цепочка «${chain}»: запись ${position} не продолжает предыдущую.`,
	hashDiffers: ({ chain, position }) =>
		`Цепочка «${chain}», запись ${position}: содержание не сходится с хешем. Его изменили.`,
	strangeText: ({ chain, position, name }) =>
		`Цепочка «${chain}», запись ${position}: текста «${name}» в ней никогда не было.`,
	textMissing: ({ chain, position, name }) =>
		`Цепочка «${chain}», запись ${position}: нет текста «${name}», и ни одна запись не говорит, что его удалили.`,
	textDiffers: ({ chain, position, name }) => `Цепочка «${chain}», запись ${position}: текст «${name}» изменён.`,
	sealDiffers: ({ slot, side }) => `Сторона ${side} открыла в «${slot}» не то, что запечатала.`,
	noHeads: "В последней строке не сказано, где кончаются цепочки.",
	otherKey: ({ key }) => `Файл подписан ключом ${key}, а вы доверяете другому.`,
	headDiffers: ({ chain, position }) => `Цепочка «${chain}» кончается не на записи ${position}, как говорит подпись.`,
	badSignature: ({ chain }) => `Подпись под цепочкой «${chain}» недействительна.`,
	notYourHead: ({ chain, position }) =>
		`Запись ${position} цепочки «${chain}» — не та, что вы сохранили: историю переписали.`,
};
