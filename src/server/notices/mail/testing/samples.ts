/** Every mail there is, as Светлана in Moscow and Dana in Austin would get it: for the gallery and the tests. */
import { type Language, languages } from "../../../../core/kit.ts";
import { type Notice, type NoticeKind, type Phase, usualNotices } from "../../../../core/notices.ts";
import { moveCodes } from "../../../../core/texts.ts";
import type { Contact } from "../../../accounts/contacts.ts";
import { accountMessages } from "../../message.ts";
import { accountMail, testMail } from "../account.ts";
import { type Invited, invitationMail } from "../invitation.ts";
import type { Mail } from "../mail.ts";
import type { Place } from "../place.ts";
import { type MailLinks, noticesMail } from "../telling.ts";

const url = "https://oba.example";
const pact = "abc".padStart(32, "0");
export const second = "def".padStart(32, "0");
const person = "1".padStart(32, "0");
export const phases: readonly Phase[] = ["new", "soon", "late", "still"];
/** 18:00 in Moscow, 09:00 in Austin. */
const due = "2026-12-03T15:00:00.000Z";

const svetlana: Contact = {
	person,
	givenName: "Светлана",
	familyName: "Орлова",
	address: "svetlana@severny.example",
	language: "ru",
	zone: "Europe/Moscow",
	hours: null,
	settings: usualNotices,
	byLinks: false,
};
const dana: Contact = {
	...svetlana,
	givenName: "Dana",
	familyName: "Whitfield",
	address: "dana@lonestar.example",
	language: "en",
	zone: "America/Chicago",
};
export const readers: Readonly<Record<Language, Contact>> = { en: dana, ru: svetlana };

/** The partnership as Dana (side a) or Светлана (side b) sees it. */
export function placeOf(language: Language, its: Partial<Place> = {}): Place {
	return {
		partnership: pact,
		companies: { a: "Lone Star Kitchens", b: "Северный Чай" },
		zones: { a: "America/Chicago", b: "Europe/Moscow" },
		side: language === "en" ? "a" : "b",
		type: "co-marketing",
		stage: "exploration",
		ended: null,
		head: { chain: "both", position: 42, hash: "9f3a77c15b20e8d4a6c8f0117be24d93".padEnd(64, "0") },
		stageAt: () => "alignment",
		ownerAt: () => ({ name: language === "en" ? "Ольга Крылова" : "Mike Reyes", side: language === "en" ? "b" : "a" }),
		...its,
	};
}

const links: MailLinks = {
	open: async ({ partnership }) => `${url}/p/${partnership}`,
	stop: (kind: NoticeKind) => `${url}/stop/${person}-${kind}`,
	page: (path) => `${url}${path}`,
};

export const moveNotice = (code: (typeof moveCodes)[number], phase: Phase, partnership = pact): Notice => ({
	key: `${code}/7/${phase}`,
	partnership,
	kind: phase === "new" ? "asked" : "reminder",
	since: 7,
	is: "move",
	code,
	phase,
	due: phase === "still" ? null : due,
});

export const newsNotice = (code: "opened" | "stage" | "owner" | "closed", partnership = pact): Notice => ({
	key: `${code}/9`,
	partnership,
	kind: "news",
	since: 9,
	is: "news",
	code,
	at: "2026-11-30T09:00:00.000Z",
});

/** Composes notices of one partnership, or of both, for the reader of this language. */
export async function composed(
	language: Language,
	notices: readonly Notice[],
	its: Partial<Place> = {},
): Promise<Mail> {
	const other = placeOf(language, {
		partnership: second,
		companies: { a: "Café Tejas", b: "Северный Чай" },
		stage: "letter",
		...(language === "en" ? { companies: { a: "Lone Star Kitchens", b: "Дом Самоваров" } } : {}),
	});
	const places = new Map([
		[pact, placeOf(language, its)],
		[second, other],
	]);
	const mail = await noticesMail(notices, places, readers[language], links);
	if (!mail) throw new Error("nothing was composed");
	return mail;
}

const invited = (language: Language, its: Partial<Invited> = {}): Invited => ({
	givenName: language === "en" ? "Dana" : "Светлана",
	role: "owner",
	inviter: language === "en" ? "Светлана Орлова" : "Dana Whitfield",
	by: language === "en" ? "b" : "a",
	side: language === "en" ? "a" : "b",
	companies: { a: "Lone Star Kitchens", b: "Северный Чай" },
	zones: { a: "America/Chicago", b: "Europe/Moscow" },
	note: language === "en" ? "Remember our talk in Moscow?\nThe tea is still warm." : "Помните наш разговор в Остине?",
	expires: due,
	...its,
});

export interface Sample {
	readonly name: string;
	readonly mail: Mail;
}

async function samplesIn(language: Language): Promise<readonly Sample[]> {
	const made: Sample[] = [];
	for (const code of moveCodes)
		for (const phase of phases)
			made.push({ name: `${code}.${phase}`, mail: await composed(language, [moveNotice(code, phase)]) });
	for (const code of ["opened", "stage", "owner"] as const)
		made.push({ name: `news.${code}`, mail: await composed(language, [newsNotice(code)]) });
	for (const ended of ["notAFit", "noAnswer", "couldNotAlign", "noLetter"] as const)
		made.push({
			name: `news.closed.${ended}`,
			mail: await composed(language, [newsNotice("closed")], { ended, stage: null }),
		});
	const two = [moveNotice("exploration.answer", "soon"), newsNotice("stage"), moveNotice("language.agree", "new")];
	made.push({ name: "several", mail: await composed(language, two) });
	const digest = [...two, moveNotice("letter.sign", "late", second), newsNotice("owner", second)];
	made.push({ name: "digest", mail: await composed(language, digest) });
	const news = [newsNotice("opened"), newsNotice("owner", second)];
	made.push({ name: "digest.news", mail: await composed(language, news) });
	made.push({ name: "facilitator", mail: await composed(language, [newsNotice("opened")], { side: null }) });
	for (const kind of accountMessages) {
		const path = kind === "newSignIn" ? null : "/enter?token=abc";
		const message = { kind, person, address: "x@y.example", language, path };
		made.push({ name: `account.${kind}`, mail: accountMail(message, due, readers[language], links) });
	}
	const url = "https://oba.example/i/abc";
	made.push({ name: "invitation.owner", mail: invitationMail(invited(language), language, url) });
	const colleague = invited(language, { role: "member", by: language === "en" ? "a" : "b", note: "" });
	made.push({ name: "invitation.colleague", mail: invitationMail(colleague, language, url) });
	made.push({
		name: "invitation.facilitator",
		mail: invitationMail(invited(language, { role: "facilitator" }), language, url),
	});
	made.push({ name: "test", mail: testMail(readers[language], `${url}/outbox`) });
	return made;
}

export async function sampleMails(): Promise<readonly Sample[]> {
	return (await Promise.all(languages.map(samplesIn))).flat();
}
