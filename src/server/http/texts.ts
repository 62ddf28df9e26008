import type * as z from "zod/mini";
import type { Facts, Language } from "../../core/kit.ts";
import { say } from "../../core/kit.ts";
import type { RefusalCode } from "../../core/partnership.ts";
import { refusalText } from "../../core/texts.ts";
import * as en from "./texts.en.ts";
import * as ru from "./texts.ru.ts";

export type HttpCode = keyof typeof en.refusals;
const texts = { en, ru };
const isHttp = (code: string): code is HttpCode => Object.hasOwn(en.refusals, code);

/** A refusal as the reader's sentence that says what to do. */
export const sentence = (language: Language, code: RefusalCode | HttpCode, facts: Facts): string =>
	isHttp(code) ? say(texts[language].refusals[code], facts) : refusalText(language, { code, facts });

/** What was expected of one field, in the reader's language. */
export function expectation(language: Language, issue: z.core.$ZodIssue): string {
	const { expected } = texts[language];
	switch (issue.code) {
		case "invalid_type":
			return issue.input === undefined ? say(expected.missing) : say(expected.type, { type: issue.expected });
		case "too_small":
			return say(issue.origin === "string" ? expected.tooShort : expected.tooFew, { least: Number(issue.minimum) });
		case "too_big":
			return say(issue.origin === "string" ? expected.tooLong : expected.tooMany, { most: Number(issue.maximum) });
		case "invalid_value":
			return say(expected.oneOf, { values: issue.values.map(String).join(", ") });
		case "unrecognized_keys":
			return say(expected.unknownKeys, { keys: issue.keys.join(", ") });
		case "invalid_format":
			return say(issue.format === "email" ? expected.email : expected.format);
		case "custom":
			return Object.hasOwn(expected, issue.message)
				? say(expected[issue.message as keyof typeof expected])
				: say(expected.format);
		default:
			return say(expected.format);
	}
}
