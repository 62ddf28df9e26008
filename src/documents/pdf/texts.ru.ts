import type { Sentence } from "../../core/kit.ts";
import type * as en from "./texts.en.ts";

export const words: Record<keyof typeof en.words, Sentence> = {
	spelled:
		"[U+…] стоит вместо знака, которого нет в шрифтах этого файла: это его номер в Юникоде. В записи и в файле Word стоит сам знак.",
};
