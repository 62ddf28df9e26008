import type { Sentence } from "../kit.ts";
import type * as en from "./texts.en.ts";

export const refusals: Record<keyof typeof en.refusals, Sentence> = {
	"sealing.alreadySealed": "Ваша сторона это уже запечатала. Откроется, когда запечатает и другая сторона.",
	"sealing.nothingSealed": "Здесь у вашей стороны ничего не запечатано, забирать нечего.",
	"sealing.alreadyOpen": "Это уже открыто. Открытое остаётся таким, каким было запечатано.",
	"sealing.notDueYet": "У другой стороны ещё есть время. Забрать своё, не открывая, можно после её срока.",
	"sealing.noConfirmationAsked": "Подтверждать здесь нечего: запечатанное вашей стороной и так в силе.",
};

export const events: Record<keyof typeof en.events, Sentence> = {
	"sealing.sealed": "запечатали написанное",
	"sealing.held": "запечатанное вашей стороной, видно только ей",
	"sealing.opened": "открыто",
	"sealing.withdrawn": "забрали запечатанное, не открывая",
	"sealing.fellDue": "не ответили в срок",
	"sealing.confirmationAsked": "ответственный сменился: запечатанное ждёт слова нового",
	"sealing.confirmed": "новый ответственный подтвердил запечатанное",
};
