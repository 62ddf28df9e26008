import type * as en from "../en/wordDiff.ts";
import type { Like } from "../texts.ts";

export const wordDiff: Like<typeof en.wordDiff> = {
	gone: "[убрано: ",
	come: "[добавлено: ",
	end: "]",
};
