import * as fc from "fast-check";
import { expect, test } from "vitest";
import { noticeKinds } from "../../../core/notices.ts";
import { secretsFrom } from "../../secrets.ts";
import { oneLine } from "./one-line.ts";
import { failure } from "./smtp.ts";
import { readSmtp } from "./smtp-settings.ts";
import { readStop, stopToken } from "./stopping.ts";

const { stopMark } = secretsFrom("7".repeat(64));
const dana = "d".repeat(32);

test("a link stands for its person and kinds, and a changed one for nobody", () => {
	const token = stopToken({ person: dana, kinds: ["news", "asked"] }, stopMark);
	expect(readStop(token, stopMark)).toEqual({ person: dana, kinds: ["asked", "news"] });
	expect(readStop(token.replace("-an-", "-arn-"), stopMark)).toBeNull();
	expect(readStop(token.replace(dana, "e".repeat(32)), stopMark)).toBeNull();
	expect(readStop(token, secretsFrom("8".repeat(64)).stopMark)).toBeNull();
	for (let i = 0; i < token.length; i += 7) {
		const other = token[i] === "0" ? "1" : "0";
		expect(readStop(token.slice(0, i) + other + token.slice(i + 1), stopMark)).toBeNull();
	}
});

test("whatever is read from a link is what it was made for", () => {
	const kinds = fc.subarray([...noticeKinds], { minLength: 1 });
	fc.assert(
		fc.property(kinds, (its) => {
			expect(readStop(stopToken({ person: dana, kinds: its }, stopMark), stopMark)?.kinds).toEqual(its);
		}),
	);
});

test("a name stays one line of its header, whatever is in it", () => {
	expect(oneLine("Dana\r\nBcc: all@example.com")).toBe("Dana Bcc: all@example.com");
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (name) => {
			expect(oneLine(name)).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
		}),
	);
});

test("what is set wrongly is said in a sentence that does not hold the password", () => {
	const url = "smtps://oba%40lonestar.example:p%23ss@mail.lonestar.example";
	expect(readSmtp(undefined, undefined)).toBeNull();
	expect(readSmtp(url, "Oba <oba@lonestar.example>")).toEqual({
		host: "mail.lonestar.example",
		port: 465,
		secure: true,
		needsTls: true,
		user: "oba@lonestar.example",
		password: "p#ss",
		from: { name: "Oba", address: "oba@lonestar.example" },
	});
	expect(readSmtp("smtp://localhost:1025", "oba@lonestar.example")).toMatchObject({
		port: 1025,
		secure: false,
		needsTls: false,
		user: null,
		from: { name: "Oba", address: "oba@lonestar.example" },
	});
	expect(() => readSmtp(url, undefined)).toThrow("OBA_MAIL_FROM is not");
	expect(() => readSmtp(undefined, "oba@lonestar.example")).toThrow("OBA_SMTP_URL is not");
	expect(() => readSmtp("mail.lonestar.example:25", "oba@lonestar.example")).toThrow("smtps://user:password@");
	expect(() => readSmtp(url, "Oba, the mailer")).toThrow("“Oba, the mailer”");
	expect(() => readSmtp("smtps://u:se%cret@mail.example", "o@x.example")).toThrow(/^(?!.*cret).*%25/);
});

test("a name that is not found, and a line that breaks", () => {
	const why = (error: object) => failure(Object.assign(new Error("dana@lonestar.example"), error));
	expect(why({ code: "EDNS" })).toEqual({ is: "failed", why: "nameNotFound" });
	expect(why({ code: "ETIMEDOUT" })).toEqual({ is: "failed", why: "noAnswer" });
	expect(why({ code: "ECONNECTION", responseCode: 421, command: "CONN" })).toEqual({ is: "failed", why: "busy 421" });
	expect(why({ code: "EAUTH", responseCode: 454 })).toEqual({ is: "failed", why: "busy 454" });
	expect(why({ code: "strange" })).toEqual({ is: "failed", why: "other" });
});
