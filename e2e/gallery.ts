/** Every screen in the state one would want to look at it: what reach.test.ts walks through and screenshots.ts pictures. */
import type { Browser, BrowserContext } from "playwright-core";
import { agreeing } from "./agreeing.ts";
import { type Visitor, visit } from "./browser.ts";
import { checking } from "./checking.ts";
import { comparing } from "./comparing.ts";
import { entering } from "./entering.ts";
import { facilitating } from "./facilitating.ts";
import { filling } from "./filling.ts";
import { film } from "./filming.ts";
import { linking } from "./linking.ts";
import { dana, mike, type Person, svetlana } from "./people.ts";
import { reaching } from "./reaching.ts";
import { sees } from "./seeing.ts";
import type { Server } from "./server.ts";
import {
	begin,
	beginWith,
	command,
	invite,
	join,
	newId,
	newSalt,
	noted,
	sealAnswers,
	signUp,
	viewOf,
} from "./setting.ts";
import type { LawyersFile } from "./word-back.ts";
import { writing } from "./writing.ts";

/** The cookies of somebody signed in; null for a passer-by. */
type Cookies = Awaited<ReturnType<BrowserContext["storageState"]>> | null;

/** A screen to look at, and whose. */
export interface Scene {
	readonly name: string;
	readonly path: string;
	/** What of it is open, with its `#`. */
	readonly hash?: string;
	readonly cookies: Cookies;
	/** What the browser rightly complains of here: a link that leads nowhere is answered with 404. */
	readonly complaint?: RegExp;
	/** A Word file that is brought to the letter. */
	readonly brings?: LawyersFile;
	/** Stands under the bar of the demonstration, which comes a moment after the rest. */
	readonly underBar?: true;
}

/** Opens a scene in a visitor's browser and waits until it stands. */
export async function open(
	{ page }: Visitor,
	{ path, hash = "", underBar, brings }: Scene,
	language: "en" | "ru" | "pseudo",
): Promise<void> {
	await page.goto(`${path}?lang=${language}${hash}`);
	await sees(page.locator("h1, main h2"));
	if (brings) {
		await page.locator('input[type="file"][accept*=".docx"]').setInputFiles(brings);
		await sees(page.locator("ins"));
	}
	if (underBar) await sees(page.getByRole("region"));
	await page.evaluate(() => document.fonts.ready);
}

export type Show = (scene: Scene) => Promise<void>;

/** A partnership of Dana's with somebody of the other company. */
interface Pair {
	readonly partnership: string;
	readonly two: Visitor;
	readonly other: Person;
}

const further = () => ({ verdict: "exploreFurther" as const, reason: null, shareReason: false, salt: newSalt() });
const cookiesOf = ({ context }: Visitor): Promise<Cookies> => context.storageState();

/**
 * Plays everything on an empty host and shows each screen at its moment; the moments after due dates come last.
 * @param show is awaited before the play goes on.
 */
export async function walk(server: Server, browser: Browser, show: Show): Promise<void> {
	const one = await visit(browser, server.url, dana.looks);
	await show({ name: "first-account", path: "/", cookies: null });
	await signUp(one, dana);
	await show({ name: "home-empty", path: "/", cookies: await cookiesOf(one) });
	await show({ name: "begin", path: "/new", cookies: await cookiesOf(one) });
	await show({ name: "templates", path: "/templates", cookies: null });
	await invitations(one, show);
	await explorations(browser, server, one, show);
	await filling(browser, server, one, show);
	await facilitating(browser, server, one, show);
	await comparing(browser, server, one, show);
	await agreeing(browser, server, one, show);
	await checking(browser, server, one, show);
	await writing(browser, server, one, show);
	await around(browser, server, one, show);
	await entering(one, show);
	await reaching(one, show);
	await linking(browser, server, one, show);
	await succession(browser, server, one, show);
	await one.leave();
}

async function invitations(one: Visitor, show: Show): Promise<void> {
	const partnership = await begin(one, dana, svetlana);
	const path = `/p/${partnership}`;
	await show({ name: "invite", path, cookies: await cookiesOf(one) });
	const { token } = await invite(one, partnership, svetlana);
	await show({ name: "invite-link", path, cookies: await cookiesOf(one) });
	const mailed = await begin(one, dana, svetlana);
	await invite(one, mailed, svetlana, "owner", svetlana.account.email);
	await show({ name: "invite-mailed", path: `/p/${mailed}`, cookies: await cookiesOf(one) });
	await show({ name: "invitation", path: `/i/${token}`, cookies: null });
	await show({ name: "invitation-wrong", path: "/i/lost", cookies: null, complaint: /status of 404/ });
}

async function explorations(browser: Browser, server: Server, one: Visitor, show: Show): Promise<void> {
	const cookies = await cookiesOf(one);
	const shows = (name: string, { partnership }: Pair): Promise<void> =>
		show({ name, path: `/p/${partnership}`, cookies });
	const pair = async (name: string): Promise<Pair> => {
		const two = await visit(browser, server.url, svetlana.looks);
		const other = { ...svetlana, account: { ...svetlana.account, email: `${name}@severny-veter.example` } };
		return { two, other, partnership: await beginWith(one, dana, two, other) };
	};
	const sealed = async ({ two, other, partnership }: Pair): Promise<void> => {
		await sealAnswers(one, partnership, dana);
		await sealAnswers(two, partnership, other);
	};

	const fresh = await pair("fresh");
	await shows("answering", fresh);
	await sealAnswers(fresh.two, fresh.partnership, fresh.other);
	await film(fresh.two, fresh.partnership, "Мы готовы начать с двух городов и показать весь склад.");
	await shows("answering-asked", fresh);
	const late = await pair("late");
	await sealAnswers(one, late.partnership, dana);
	await shows("answered", late);

	const open = await pair("open");
	await sealed(open);
	await worded(one, open);
	await knowing(one, open, () => shows("meeting", open));
	await shows("deciding", open);
	await show({ name: "door", path: `/p/${open.partnership}/door`, cookies });
	await show({ name: "ready", path: `/p/${open.partnership}/ready`, cookies });
	const levels = {
		purpose: 75,
		decider: 100,
		capacity: 25,
		money: 50,
		offer: 75,
		abroad: 50,
		rules: 25,
		stopping: 0,
	} as const;
	await command(one, open.partnership, "exploration.checkReadiness", { levels });
	await show({ name: "ready-kept", path: `/p/${open.partnership}/ready`, cookies });
	await show({ name: "glossary-empty", path: `/p/${late.partnership}/glossary`, cookies });
	await show({ name: "glossary", path: `/p/${open.partnership}/glossary`, cookies });
	await command(one, open.partnership, "exploration.sealVerdict", further());
	await shows("decided", open);
	await command(open.two, open.partnership, "exploration.sealVerdict", further());
	await shows("alignment", open);
	await show({ name: "alignment-theirs", path: `/p/${open.partnership}`, cookies: await cookiesOf(open.two) });
	await show({ name: "record", path: `/p/${open.partnership}/record`, cookies });

	const early = await pair("early");
	await sealed(early);
	const reason = "Мы не возим в Техас ничего тяжелее килограмма.";
	await command(early.two, early.partnership, "exploration.declareNotAFit", { reason, shareReason: true });
	await shows("not-a-fit", early);
	await wantsItGone(early);
	await shows("removal", early);
	await show({ name: "removal-ours", path: `/p/${early.partnership}`, cookies: await cookiesOf(early.two) });

	server.passDays(8);
	await noted(one, late.partnership, "sealing.fellDue");
	await shows("late", late);
	await command(one, late.partnership, "exploration.closeWithoutAnswer", {});
	await shows("no-answer", late);
	for (const { two } of [fresh, late, open, early]) await two.leave();
}

/** A call on the record, what Dana made of it, a question back and its answer; then both say that they know enough. */
async function knowing(one: Visitor, { partnership, two }: Pair, shows: () => Promise<void>): Promise<void> {
	const { viewer } = await viewOf(two, partnership);
	const me = (await viewOf(one, partnership)).viewer.person;
	const call = newId();
	const at = new Date(Date.now() - 3_600_000).toISOString();
	const notes = "Went through the margin line by line; samples are in Houston already.";
	const nextStep = "Светлана шлёт фото этикеток до пятницы.";
	const held = { call, kind: "call", at, minutes: 45, attended: [me, viewer.person], notes, nextStep } as const;
	await command(one, partnership, "exploration.recordCall", { ...held, attended: [...held.attended] });
	await command(one, partnership, "exploration.keepImpression", {
		call,
		wouldWork: 4,
		worries: "Who answers on Fridays?",
	});
	const ask = newId();
	const text = "Сколько именно заказов вы считаете первыми: по вашим страницам или все?";
	await command(two, partnership, "exploration.askBack", { ask, question: "success", text });
	await command(one, partnership, "exploration.answerBack", {
		ask,
		text: "Only those through your pages, counted in GA4.",
	});
	await command(two, partnership, "exploration.sayEnough", {});
	await shows();
	await command(one, partnership, "exploration.sayEnough", {});
}

/** Светлана wrote more than she meant to, and asks that it be removed. */
async function wantsItGone({ partnership, two }: Pair): Promise<void> {
	const { entries } = await viewOf(two, partnership);
	const said = entries.find(({ content }) => content.includes('"type":"exploration.notAFit"'));
	await command(two, partnership, "removal.ask", {
		...{ request: newId(), chain: "both", position: said?.position ?? 0, name: "reason" },
		reason: "Здесь сказано лишнее о нашей перевозке, это не для чужих глаз.",
	});
}

/** Words both agreed on, one that waits for Dana, and two answers that stand in both languages. */
async function worded(one: Visitor, { partnership, two }: Pair): Promise<void> {
	const nothing = { answers: null, en: null, ru: null, meaningEn: null, meaningRu: null };
	const agree = async (wording: Partial<Record<"en" | "ru" | "meaningEn" | "meaningRu", string>>): Promise<void> => {
		const word = { term: newId(), proposal: newId() };
		await command(two, partnership, "language.proposeTerm", { ...nothing, ...wording, ...word });
		await command(one, partnership, "language.agreeTerm", word);
	};
	const meaningRu = "Оплачена и не возвращена за 14 дней.";
	await agree({ en: "first order", ru: "первая покупка", meaningEn: "Paid, and kept for 14 days.", meaningRu });
	await agree({ ru: "партия", meaningRu: "Один поддон, 240 коробок." });
	const waiting = { term: newId(), proposal: newId(), ru: "маржа", meaningRu: "Что остаётся с цены на полке." };
	await command(two, partnership, "language.proposeTerm", { ...nothing, ...waiting });
	const fallback = { statement: "exploration.answers/b/fallback", language: "en", version: 0 } as const;
	const text = "Fewer than 100 orders by 20 March, and we stop the advertising.";
	await command(one, partnership, "language.translate", { ...fallback, text });
	await command(two, partnership, "language.confirmTranslation", { ...fallback, version: 1 });
	const timeline = { ...fallback, statement: "exploration.answers/b/timeline" };
	await command(one, partnership, "language.translate", { ...timeline, text: "The first batch by 1 March." });
}

/** Dana with a colleague who follows her and acts for her; then she leaves, and what she had sealed waits for his word. */
async function succession(browser: Browser, server: Server, one: Visitor, show: Show): Promise<void> {
	const two = await visit(browser, server.url, svetlana.looks);
	const three = await visit(browser, server.url, mike.looks);
	const other = { ...svetlana, account: { ...svetlana.account, email: "people@severny-veter.example" } };
	const partnership = await beginWith(one, dana, two, other);
	const path = `/p/${partnership}`;
	const [hers, theirs] = [await cookiesOf(one), await cookiesOf(two)];
	await show({ name: "people-alone", path: `${path}/people`, cookies: hers });
	const { token } = await invite(one, partnership, mike, "member");
	await join(three, mike, token, "member");
	await show({ name: "company", path: "/company", cookies: await cookiesOf(one) });
	const { viewer } = await viewOf(three, partnership);
	const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
	await command(one, partnership, "people.nameSuccessor", { person: viewer.person });
	await command(one, partnership, "people.nameDeputy", { person: viewer.person, from: dayIn(0), until: dayIn(30) });
	await show({ name: "people", path: `${path}/people`, cookies: hers });
	await sealAnswers(one, partnership, dana);
	await command(one, partnership, "people.leave", {});
	await show({ name: "confirm", path, cookies: await cookiesOf(three) });
	await show({ name: "confirm-theirs", path, cookies: theirs });
	for (const each of [two, three]) await each.leave();
}

async function around(browser: Browser, server: Server, one: Visitor, show: Show): Promise<void> {
	const cookies = await cookiesOf(one);
	await show({ name: "home", path: "/", cookies });
	await show({ name: "settings", path: "/settings", cookies });
	await show({ name: "outbox", path: "/outbox", cookies });
	await show({ name: "stop-wrong", path: "/stop/lost", cookies: null, complaint: /status of 404/ });
	await show({ name: "unknown", path: "/nowhere", cookies });
	await show({ name: "sign-in", path: "/", cookies: null });
	const guest = await visit(browser, server.url, dana.looks);
	const begun = await guest.context.request.post("/api/demo", { data: {} });
	const { partnership } = (await begun.json()) as { readonly partnership: string };
	await show({ name: "demo", path: `/p/${partnership}`, cookies: await cookiesOf(guest), underBar: true });
	await guest.context.request.post("/api/demo/switch", { data: { side: "b" } });
	await show({ name: "demo-theirs", path: `/p/${partnership}`, cookies: await cookiesOf(guest), underBar: true });
	await guest.leave();
}
