/** Dana pasted a password into an answer, and both sides have read it before anyone noticed. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Chain, NewEvent } from "../kit.ts";
import { nextMoves } from "../moves.ts";
import { type Command, fold, hide } from "../partnership.ts";
import {
	danaAnswers,
	notAFit,
	severnyAnswers,
	shared,
	svetlanaAnswers,
	withdrawAnswers,
} from "../testing/exploring.ts";
import { begun, did, given, met, type Past, recorded, stateOf } from "../testing/given.ts";
import { dana, day, id, mike, olga, svetlana } from "../testing/people.ts";
import { bearersOn, nothingRemoved, openRequests, type RemovalState } from "./state.ts";

const sealedBySvetlana: Past = [...met, did(svetlanaAnswers, svetlana, day(3))];
const open: Past = [...sealedBySvetlana, did(danaAnswers, dana, day(5))];

const bearersIn = (past: Past, chain: Chain) => bearersOn(stateOf(...past).removal, chain);
/** Where each side's answers were opened on the shared chain, and where they lie on its own. */
const [openedA = 0, openedB = 0] = bearersIn(open, "both").flatMap((it) =>
	it.names.includes("success") ? [it.position] : [],
);
const heldB = bearersIn(open, "b")[0]?.position ?? 0;

const ask = (request: number, position: number, name = "success") =>
	({
		name: "removal.ask",
		input: { request: id(request), chain: "both", position, name, reason: "I pasted our warehouse password" },
	}) as const satisfies Command;
const agree = (request: number) => ({ name: "removal.agree", input: { request: id(request) } }) as const;
const decline = (request: number) =>
	({ name: "removal.decline", input: { request: id(request), reason: "Наш отдел продаж на это опирается" } }) as const;
const withdraw = (request: number) => ({ name: "removal.withdraw", input: { request: id(request) } }) as const;
const removeOwn = (position: number, name: string) =>
	({ name: "removal.removeOwn", input: { position, name } }) as const;

const gone = (chain: "both" | "a" | "b", position: number, name: string): NewEvent => ({
	chain,
	type: "record.textRemoved",
	version: 1,
	data: { chain, position, name },
});
const asked: Past = [...open, did(ask(7, openedB), dana, day(6))];

describe("on the shared chain it takes both", () => {
	test("Dana asks, naming the entry and the text, and says why", () => {
		given(...open)
			.when(ask(7, openedB), dana, day(6))
			.gives({
				...shared("removal.asked", { request: id(7), chain: "both", position: openedB, name: "success" }),
				texts: { reason: "I pasted our warehouse password" },
			});
	});

	test("Mike, who binds nobody, may ask as well: who sees it first says so", () => {
		expect(openRequests(stateOf(...open, did(ask(7, openedB), mike, day(6))).removal)[0]).toMatchObject({
			by: "b",
			person: "mike",
		});
	});

	test("Светлана agrees: the opened text goes, and its twin under Dana's own seal with it", () => {
		given(...asked)
			.when(agree(7), svetlana, day(7))
			.gives(
				shared("removal.agreed", { request: id(7) }),
				gone("both", openedB, "success"),
				gone("b", heldB, "success"),
			);
	});

	test("with an opened statement go its versions in the other language, and no other statement's", () => {
		const translated = (statement: string, text: string) =>
			recorded(shared("language.translated", { statement, language: "ru", version: 1, side: "a" }, { text }), day(6));
		const versions = [
			translated("exploration.answers/b/success", "пароль"),
			translated("exploration.answers/b/timeline", "скоро"),
			translated("exploration.answers/a/success", "jars"),
		];
		const first = stateOf(...open).removal.standing.both.length + 1;
		given(...open, ...versions, did(ask(7, openedB), dana, day(6)))
			.when(agree(7), svetlana, day(7))
			.gives(
				shared("removal.agreed", { request: id(7) }),
				gone("both", openedB, "success"),
				gone("both", first, "text"),
				gone("b", heldB, "success"),
			);
		given(...open, ...versions, did(ask(7, first, "text"), dana, day(6)))
			.when(agree(7), svetlana, day(7))
			.gives(shared("removal.agreed", { request: id(7) }), gone("both", first, "text"));
	});

	test("a text that never lay under a seal has no twin", () => {
		const company = bearersIn(open, "both")[0];
		expect(company?.names).toEqual(["company"]);
		const position = company?.position ?? 0;
		given(...open, did(ask(8, position, "company"), svetlana, day(6)))
			.when(agree(8), dana, day(7))
			.gives(shared("removal.agreed", { request: id(8) }), gone("both", position, "company"));
	});

	test("Светлана declines with her reason, and Dana may ask anew", () => {
		const declined: Past = [...asked, did(decline(7), svetlana, day(7))];
		expect(stateOf(...declined).removal.requests).toMatchObject([
			{ is: "declined", answer: "Наш отдел продаж на это опирается", answeredAt: day(7) },
		]);
		given(...declined)
			.when(agree(7), svetlana, day(8))
			.refused("removal.answered", { is: "declined" });
		expect(openRequests(stateOf(...declined, did(ask(8, openedB), dana, day(8))).removal).length).toBe(1);
	});

	test("Dana takes her request back; so may she for Mike, but not Mike for her", () => {
		given(...asked)
			.when(withdraw(7), mike, day(7))
			.refused("removal.askerOnly");
		const mikes: Past = [...open, did(ask(7, openedB), mike, day(6))];
		given(...mikes)
			.when(withdraw(7), dana, day(7))
			.gives(shared("removal.withdrawn", { request: id(7) }));
		given(...mikes)
			.when(withdraw(7), mike, day(7))
			.gives(shared("removal.withdrawn", { request: id(7) }));
		given(...mikes, did(withdraw(7), mike, day(7)))
			.when(agree(7), svetlana, day(8))
			.refused("removal.answered", { is: "withdrawn" });
	});

	test("nobody answers for their own side, and a member answers for none", () => {
		given(...asked)
			.when(agree(7), dana, day(7))
			.refused("removal.otherSideAnswers");
		given(...asked)
			.when(decline(7), olga, day(7))
			.refused("people.ownerOnly");
	});

	test("on a deputy's day the deputy answers, and takes back what a colleague asked", () => {
		given(...asked)
			.when(decline(7), { ...olga, deputyOf: "svetlana" }, day(7))
			.gives({
				...shared("removal.declined", { request: id(7) }),
				texts: { reason: "Наш отдел продаж на это опирается" },
			});
		given(...asked)
			.when(withdraw(7), { ...mike, deputyOf: "dana" }, day(7))
			.gives(shared("removal.withdrawn", { request: id(7) }));
	});

	test("what is not there cannot be asked about, nor what is gone, nor twice at once", () => {
		given(...open)
			.when(ask(7, 99), dana, day(6))
			.refused("removal.noSuchEntry", { position: 99 });
		given(...open)
			.when(ask(7, openedB, "password"), dana, day(6))
			.refused("removal.noSuchText", { position: openedB });
		given(...asked)
			.when(ask(8, openedB), svetlana, day(6))
			.refused("removal.alreadyAsked");
		given(...asked)
			.when(ask(7, openedA), svetlana, day(6))
			.refused("removal.requestKnown");
		given(...asked, did(agree(7), svetlana, day(7)))
			.when(ask(8, openedB), dana, day(8))
			.refused("removal.alreadyGone", { position: openedB });
	});

	test("it can still be done after the two have parted", () => {
		given(...open, did(notAFit(), svetlana, day(6)), did(ask(7, openedB), dana, day(7)))
			.when(agree(7), svetlana, day(8))
			.gives(
				shared("removal.agreed", { request: id(7) }),
				gone("both", openedB, "success"),
				gone("b", heldB, "success"),
			);
	});
});

describe("on one's own chain one's own owner removes alone", () => {
	const kept: Past = [...open, did(notAFit("ключ от склада: 4471"), svetlana, day(6))];
	const reasonAt = bearersIn(kept, "a").find((it) => it.names.includes("reason"))?.position ?? 0;

	test("a private reason", () => {
		given(...kept)
			.when(removeOwn(reasonAt, "reason"), svetlana, day(7))
			.gives(gone("a", reasonAt, "reason"));
		given(...kept, did(removeOwn(reasonAt, "reason"), svetlana, day(7)))
			.when(removeOwn(reasonAt, "reason"), svetlana, day(7))
			.refused("removal.alreadyGone", { position: reasonAt });
	});

	test("not by a member, and never on the other side's chain", () => {
		given(...kept)
			.when(removeOwn(reasonAt, "reason"), olga, day(7))
			.refused("people.ownerOnly");
		given(...kept)
			.when(removeOwn(reasonAt, "reason"), dana, day(7))
			.refused("removal.noSuchEntry", { position: reasonAt });
	});

	test("not what lies under a closed seal; once the seal was taken back, it is a text like any other", () => {
		const heldA = bearersIn(sealedBySvetlana, "a")[0]?.position ?? 0;
		given(...sealedBySvetlana)
			.when(removeOwn(heldA, "margin"), svetlana, day(4))
			.refused("removal.takeSealBack");
		const late = recorded(shared("sealing.fellDue", { slot: "exploration.answers", side: "b" }), day(10));
		given(...sealedBySvetlana, late, did(withdrawAnswers, svetlana, day(11)))
			.when(removeOwn(heldA, "margin"), svetlana, day(12))
			.gives(gone("a", heldA, "margin"));
	});

	test("not the sealed copy of what lies open for both: that goes when both agree", () => {
		given(...open)
			.when(removeOwn(heldB, "success"), dana, day(6))
			.refused("removal.openedForBoth");
	});
});

describe("who has the ball", () => {
	const removing = (past: Past) =>
		nextMoves(stateOf(...past), day(7)).flatMap((it) => (it.code === "removal.answer" ? [it.side] : []));

	test("the side that was asked, until it has answered, also once the two have parted", () => {
		expect(removing(open)).toEqual([]);
		expect(removing(asked)).toEqual(["a"]);
		expect(removing([...asked, did(ask(8, openedA), svetlana, day(6))])).toEqual(["a", "b"]);
		expect(removing([...asked, did(agree(7), svetlana, day(7))])).toEqual([]);
		expect(removing([...asked, did(notAFit(), dana, day(6, 1))])).toEqual(["a"]);
	});

	test("nobody, while nobody sits there who could answer", () => {
		const position = bearersIn(begun, "both")[0]?.position ?? 0;
		expect(removing([...begun, did(ask(7, position, "company"), svetlana, day(1))])).toEqual([]);
	});
});

describe("the fold", () => {
	/** The same events as a store gives them back later: the words of a removed text are absent. */
	const without = (events: readonly ReturnType<typeof recorded>[], chain: string, position: number, name: string) => {
		let at = 0;
		return events.map((it) => {
			if (it.chain === chain) at += 1;
			if (it.chain !== chain || at !== position) return it;
			const { [name]: _, ...texts } = it.texts;
			return { ...it, texts };
		});
	};

	test("comes out the same whether the words were still there when it was folded or not", () => {
		const events: ReturnType<typeof recorded>[] = [];
		const texts = { success: "hunter2", timeline: "soon" };
		const words = { ...shared("people.sideDescribed", { side: "a", country: "RU", zone: "UTC", languages: ["ru"] }) };
		events.push(...begun, recorded({ ...words, texts: { company: "x" } }, day(2)));
		events.push(recorded({ chain: "b", type: "sealing.held", version: 1, data: { slot: "s" }, texts }, day(3)));
		events.push(recorded(shared("sealing.opened", { slot: "s", side: "b" }, texts), day(4)));
		const opened = events.filter((it) => it.chain === "both").length;
		events.push(recorded(gone("both", opened, "success"), day(5)), recorded(gone("b", 1, "success"), day(5)));
		const full = fold(events)?.removal;
		const later = fold(without(without(events, "both", opened, "success"), "b", 1, "success"))?.removal;
		expect(later).toEqual(full);
		expect(full && bearersOn(full, "b")).toEqual([
			{ position: 1, names: ["timeline"], seal: { slot: "s", openedAt: opened }, says: null },
		]);
	});

	test("never holds a word of what was written, whatever was asked and removed", () => {
		const state = stateOf(...asked, did(agree(7), svetlana, day(7)));
		const { requests, ...rest } = state.removal;
		for (const word of Object.values(severnyAnswers)) expect(JSON.stringify(rest)).not.toContain(word);
		expect(requests.length).toBe(1);
	});

	test("counts every entry, of rooms it has never heard of too", () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom("both" as const, "a" as const, "b" as const), { maxLength: 30 }),
				(chains) => {
					const strange = chains.map((chain) =>
						recorded({ chain, type: "future.happened", version: 1, data: {}, texts: { word: "w" } }, day(2)),
					);
					const state = fold([...begun, ...strange]);
					for (const chain of ["both", "a", "b"] as const) {
						const length = chains.filter((it) => it === chain).length + (chain === "both" ? begun.length : 0);
						expect(state?.removal.standing[chain].length).toBe(length);
					}
					expect(state && hide(state, "a").removal.standing.b).toEqual(nothingRemoved.standing.b);
				},
			),
			{ numRuns: 100, seed: 20260302 },
		);
	});

	test("what a viewer reads folds to what they may know: nothing of the other side's chain", () => {
		const state: RemovalState = stateOf(...asked, did(agree(7), svetlana, day(7))).removal;
		expect(state.removed.map((it) => it.chain)).toEqual(["both", "b"]);
		expect(hide(stateOf(...asked, did(agree(7), svetlana, day(7))), "a").removal.removed.map((it) => it.chain)).toEqual(
			["both"],
		);
	});
});
