/** From an append to a message, on a clock that the story moves: who is told what, when, and once. */
import { afterEach, describe, expect, test } from "vitest";
import { type NoticeWay, usualNotices } from "../../core/notices.ts";
import { answersOf, bothSeated, danaInvites, type House, id, openHouse, pact, salt } from "../http/testing/house.ts";
import type { Message, Sender, Sent } from "./message.ts";

/** A way to people that the test reads, and that may be shut. */
function way(name: NoticeWay = "mail") {
	const carried: { readonly at: string; readonly to: string; readonly message: Message }[] = [];
	const its = { answer: { is: "sent", subject: "…" } as Sent, at: () => "" };
	const sender: Sender = {
		way: name,
		ready: true,
		reaches: async ({ address }) => address !== null,
		async send(message, contact) {
			// What an account is told of its sign-ins is another story.
			if (its.answer.is === "sent" && message.about.is === "notices")
				carried.push({ at: its.at(), to: contact?.givenName ?? "", message });
			return its.answer;
		},
	};
	return { sender, carried, its };
}

const onlyAsked = { asked: true, reminder: true, news: false };

let house: House;
afterEach(() => house.end());

async function open(...senders: ReturnType<typeof way>[]): Promise<House> {
	house = await openHouse({ senders: senders.map((it) => it.sender) });
	for (const { its } of senders) its.at = () => house.clock.now;
	return house;
}

/** Lets the time pass in quarters of an hour, and the work be done in each. */
async function until(moment: string): Promise<void> {
	for (let at = Date.parse(house.clock.now); at <= Date.parse(moment); at += 15 * 60_000) {
		house.clock.now = new Date(at).toISOString();
		await house.notices.worker.drain();
	}
}

const toldBy = (mail: ReturnType<typeof way>) =>
	mail.carried.map(({ at, to, message }) => {
		const its = message.about.is === "notices" ? message.about.notices : [];
		return `${at.slice(5, 16).replace("T", " ")} ${to}: ${its.map((it) => (it.is === "move" ? `${it.code} ${it.phase}` : it.code)).join(", ")}`;
	});

describe("Dana in Austin and Светлана in Moscow", () => {
	test("are each told what another left for them to do, once, inside their own hours", async () => {
		const mail = way();
		await open(mail);
		await bothSeated(house);
		await until("2026-11-24T09:00:00.000Z");
		expect(toldBy(mail)).toEqual(["11-23 15:00 Dana: exploration.answer new, stage"]);
		await until("2026-11-26T09:00:00.000Z");
		expect(mail.carried).toHaveLength(1);
	});

	test("are reminded a day before the date and when it has passed, and not once they have answered", async () => {
		const mail = way();
		await open(mail);
		const { dana } = await bothSeated(house);
		await until("2026-11-23T16:00:00.000Z");
		mail.carried.length = 0;
		const content = { salt: salt(7), answers: answersOf("Margin") };
		await dana.command(pact, "exploration.sealAnswers", content as never, id(77));
		await until("2026-12-09T12:00:00.000Z");
		const told = toldBy(mail);
		expect(told.filter((it) => it.includes("Dana"))).toEqual([]);
		expect(told.filter((it) => it.includes("Светлана"))).toEqual([
			"11-30 06:00 Светлана: exploration.answer soon",
			"12-01 06:00 Светлана: exploration.answer late",
		]);
	});
});

test("what Dana has done before her message goes out is not told", async () => {
	const mail = way();
	mail.its.answer = { is: "failed", why: "the line is down", subject: "…" };
	await open(mail);
	const { dana } = await bothSeated(house);
	const { db } = house.host.store;
	await db
		.updateTable("person")
		.set({ notices: JSON.stringify({ ...usualNotices, mail: onlyAsked }) })
		.execute();
	await until("2026-11-23T15:15:00.000Z");
	mail.its.answer = { is: "sent", subject: "…" };
	const content = { salt: salt(7), answers: answersOf("Margin") };
	await dana.command(pact, "exploration.sealAnswers", content as never, id(77));
	await until("2026-11-23T23:00:00.000Z");
	expect(mail.carried).toEqual([]);
	expect(await db.selectFrom("message").select("state").where("kind", "=", "notices").execute()).toEqual([
		{ state: "needless" },
	]);
});

test("a receiver that fails for an hour gets the message once, when it is back, and inside the hours", async () => {
	const [mail, telegram] = [way("mail"), way("telegram")];
	mail.its.answer = { is: "failed", why: "451 try later", subject: "…" };
	await open(mail, telegram);
	await bothSeated(house);
	await until("2026-11-23T16:00:00.000Z");
	expect([mail.carried.length, telegram.carried.length]).toEqual([0, 1]);
	mail.its.answer = { is: "sent", subject: "…" };
	await until("2026-11-24T14:00:00.000Z");
	expect(toldBy(mail)).toEqual(["11-23 17:15 Dana: exploration.answer new, stage"]);
	expect(telegram.carried).toHaveLength(1);
});

test("what was not wanted is not told, and switching it on brings no avalanche", async () => {
	const mail = way();
	await open(mail);
	await bothSeated(house);
	const none = { asked: false, reminder: false, news: false };
	const settings = { mail: none, slack: none, telegram: none, everything: false, quiet: null };
	const { db } = house.host.store;
	await db
		.updateTable("person")
		.set({ notices: JSON.stringify(settings) })
		.where("given_name", "=", "Светлана")
		.execute();
	await until("2026-11-24T10:00:00.000Z");
	expect(toldBy(mail).map((it) => it.slice(12, 16))).toEqual(["Dana"]);
	await db.updateTable("person").set({ notices: null }).where("given_name", "=", "Светлана").execute();
	await until("2026-11-25T12:00:00.000Z");
	expect(mail.carried).toHaveLength(1);
});

test("work that another process died with is done by the next, and nobody is told twice", async () => {
	const mail = way();
	await open(mail);
	await danaInvites(house);
	await until("2026-11-23T15:00:00.000Z");
	const { store } = house.host;
	await until("2026-11-26T20:00:00.000Z");
	const before = mail.carried.length;
	const { db } = store;
	const told = await db.selectFrom("told").selectAll().execute();
	expect(told.length).toBeGreaterThan(0);
	await store.enqueue([
		{
			kind: "digest",
			key: "digest/again",
			payload: JSON.stringify({ person: told[0]?.person }),
			runAt: house.clock.now,
		},
	]);
	await store.claim(house.clock.now, 60_000, 50);
	await until("2026-11-27T20:00:00.000Z");
	expect(mail.carried).toHaveLength(before);
	expect(await store.claim(house.clock.now, 60_000, 50)).toEqual([]);
});
