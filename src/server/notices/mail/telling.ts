/** Notices as one mail: of one partnership, or a digest of several (R29; domain: Next moves). */
import type { Language } from "../../../core/kit.ts";
import type { Notice, NoticeKind } from "../../../core/notices.ts";
import * as stagesEn from "../../../core/stages/texts.en.ts";
import * as stagesRu from "../../../core/stages/texts.ru.ts";
import { leastKept } from "../../../record/verify.ts";
import type { Contact } from "../../accounts/contacts.ts";
import { dateIn, onBothClocks } from "./clock.ts";
import type { Block, HeadSeen, Mail } from "./mail.ts";
import { across, type Place } from "./place.ts";
import { mailWords, moveWords } from "./words.ts";

/** Where things in a mail lead. Null in a preview: nothing may lead anywhere there. */
export interface MailLinks {
	open(notice: Notice): Promise<string | null>;
	stop(kind: NoticeKind): string | null;
	page(path: string): string | null;
}

const stageNames = { en: stagesEn.stageNames, ru: stagesRu.stageNames };
const typeNames = { en: stagesEn.typeNames, ru: stagesRu.typeNames };

/** One notice in words. */
export interface ToldThing {
	readonly subject: string;
	readonly title: string;
	readonly why: string;
	/** Why it is said again; empty where it is new. */
	readonly again: string;
	readonly when: string | null;
	readonly late: boolean;
	readonly button: string;
}

/** The companies of a place as the reader is told them. */
export function companiesIn(place: Place, language: Language) {
	const name = (side: "a" | "b"): string => place.companies[side] ?? mailWords[language].nameGone;
	const theirs = across(place);
	const own = theirs === "a" ? "b" : "a";
	const pair = `${name("a")} · ${name("b")}`;
	return {
		a: name("a"),
		b: name("b"),
		own: name(own),
		other: name(theirs),
		pair,
		who: place.side ? name(theirs) : pair,
	};
}

/** What one notice says to this reader. */
export function toldThing(
	notice: Notice,
	place: Place,
	{ language, zone }: Pick<Contact, "language" | "zone">,
): ToldThing {
	const words = mailWords[language];
	const companies = companiesIn(place, language);
	if (notice.is === "news") return toldNews(notice, place, language);
	const { thing, title, why, button } = moveWords[language][notice.code];
	const { due, phase } = notice;
	const there = { zone: place.zones[across(place)], company: companies.other };
	const late = phase === "late";
	const moment = due === null ? null : onBothClocks(due, zone, there, language);
	return {
		subject: words.subject[phase](companies.who, thing, due === null ? "" : dateIn(due, zone, language)),
		title: title(companies),
		why: why(companies),
		again: words.phase[phase],
		when: moment === null ? null : late ? words.was(moment) : words.by(moment),
		late,
		button,
	};
}

function toldNews(notice: Notice & { readonly is: "news" }, place: Place, language: Language): ToldThing {
	const words = mailWords[language];
	const companies = companiesIn(place, language);
	const made = (thing: string, title: string, why: string, button: string): ToldThing => ({
		subject: words.subject.new(companies.who, thing),
		title,
		why,
		again: "",
		when: null,
		late: false,
		button,
	});
	const { opened, stage, owner, closed } = words.news;
	switch (notice.code) {
		case "opened":
			return made(opened.thing, opened.title(), opened.why, opened.button);
		case "stage": {
			const name = stageNames[language][place.stageAt(notice.since) ?? place.stage ?? "exploration"];
			return made(stage.thing(name), stage.title(name), stage.why, stage.button);
		}
		case "owner": {
			const its = place.ownerAt(notice.since);
			const name = its?.name ?? words.news.owner.somebody;
			return made(owner.thing, owner.title(name, companies[its?.side ?? "a"]), owner.why, owner.button);
		}
		case "closed":
			return made(closed.thing, closed.title(companies), closed.why(place.ended ?? "noAnswer"), closed.button);
	}
}

function headOf(place: Place, language: Language): HeadSeen {
	const { footer } = mailWords[language];
	const companies = companiesIn(place, language);
	const { position, hash } = place.head;
	return {
		text: place.side
			? footer.head(companies.other, position)
			: footer.headOf(mailWords[language].both(companies.a, companies.b), position),
		seal: (hash.slice(0, leastKept).match(/.{4}/g) ?? []).join(" "),
	};
}

/** One notice, where, and in words. */
interface Told {
	readonly notice: Notice;
	readonly place: Place;
	readonly thing: ToldThing;
}

/** Companies that a subject names. */
const named = 2;

/** What a person is told, in the order of its urgency; news after what asks for something. Null where none of it can be told. */
export async function noticesMail(
	notices: readonly Notice[],
	places: ReadonlyMap<string, Place>,
	contact: Contact,
	links: MailLinks,
): Promise<Mail | null> {
	const told = notices.flatMap((notice): readonly Told[] => {
		const place = places.get(notice.partnership);
		return place ? [{ notice, place, thing: toldThing(notice, place, contact) }] : [];
	});
	const moves = told.filter((it) => it.notice.is === "move");
	const inOrder = [...moves, ...told.filter((it) => it.notice.is === "news")];
	const [first, ...others] = inOrder;
	if (!first) return null;
	const { language } = contact;
	const words = mailWords[language];
	const where = [...new Set(inOrder.map((it) => it.place))];
	const single = where.length === 1;
	const { thing, place } = first;
	const subject = single ? thing.subject : digestSubject(where, moves.length, language);
	return {
		language,
		subject,
		noted: subject,
		preheader: [thing.when, thing.why].filter((it) => it !== null).join(". "),
		pair: single ? pairOf(place, language) : null,
		hello: words.hello(contact.givenName),
		blocks: [
			...(single ? [] : leadOf(moves.length, companiesIn(place, language).who, language)),
			...(await firstBlocks(first, links)),
			...(await otherBlocks(first, others, where, language, links)),
		],
		because: words.footer.why,
		stops: [...new Set(inOrder.map((it) => it.notice.kind))].map((kind) => ({
			kind,
			way: { label: words.footer.stop(kind), url: links.stop(kind) },
		})),
		settings: { label: words.footer.settings, url: links.page("/settings/told") },
		heads: where.map((it) => headOf(it, language)),
		headWhy: words.footer.headWhy,
		thread: single ? place.partnership : null,
	};
}

function digestSubject(where: readonly Place[], moves: number, language: Language): string {
	const { digest } = mailWords[language];
	const companies = [...new Set(where.map((it) => companiesIn(it, language).who))];
	const first = companies.slice(0, named).join(", ");
	const more = companies.length - named;
	return digest.subject(more > 0 ? digest.andMore(first, more) : first, moves);
}

function pairOf(place: Place, language: Language): Mail["pair"] {
	const { a, b } = companiesIn(place, language);
	const stage = place.stage ? [stageNames[language][place.stage]] : [];
	return { a, b, at: [typeNames[language][place.type], ...stage].join(" · ") };
}

function leadOf(moves: number, company: string, language: Language): readonly Block[] {
	const { digest } = mailWords[language];
	const lead = moves > 1 ? [{ is: "text", text: digest.lead } as const] : [];
	const title = moves === 0 ? digest.newsTitle : digest.title(moves);
	return [{ is: "title", text: title }, ...lead, { is: "part", text: company }];
}

/** The most urgent one, with the one button. */
async function firstBlocks({ notice, thing }: Told, links: MailLinks): Promise<readonly Block[]> {
	return [
		{ is: "title", text: thing.title },
		{ is: "text", text: thing.why },
		...(thing.when ? [{ is: "when", text: thing.when, late: thing.late } as const] : []),
		...(thing.again ? [{ is: "text", text: thing.again } as const] : []),
		{ is: "button", way: { label: thing.button, url: await links.open(notice) } },
	];
}

/** Everything else, smaller, by partnership. */
async function otherBlocks(
	first: Told,
	others: readonly Told[],
	where: readonly Place[],
	language: Language,
	links: MailLinks,
): Promise<readonly Block[]> {
	const blocks: Block[] = [];
	for (const place of where) {
		const its = others.filter((it) => it.place === place);
		if (its.length === 0) continue;
		if (where.length === 1) blocks.push({ is: "part", text: mailWords[language].more });
		else if (place !== first.place) blocks.push({ is: "part", text: companiesIn(place, language).who });
		for (const { notice, thing } of its) {
			const { title, when, late, button } = thing;
			blocks.push({ is: "item", title, when, late, way: { label: button, url: await links.open(notice) } });
		}
	}
	return blocks;
}
