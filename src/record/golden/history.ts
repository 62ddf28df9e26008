/**
 * The history behind `first.jsonl`: Светлана and Dana answer, open, decide and part as friends; Светлана then has her private
 * reason removed. Everything in it is fixed, salts and the host's secret included, so that the file comes out the same,
 * byte for byte, until the format changes.
 */
import type { Context, NewEvent, PastEvent } from "../../core/kit.ts";
import { type Command, decide, fold } from "../../core/partnership.ts";
import { danaAnswers, sealVerdict, svetlanaAnswers } from "../../core/testing/exploring.ts";
import { begun, invited, recorded } from "../../core/testing/given.ts";
import { dana, day, id, loneStarKitchens, type Person, svetlana } from "../../core/testing/people.ts";
import { emptyHeads, link, linkAll } from "../chain.ts";
import type { Entry, Writing } from "../entry.ts";
import { commitment, digest, hashText } from "../hash.ts";

export const partnership = "0ba00000000000000000000000000001";
/** A secret that anybody may know: it signs nothing but this file. */
export const secret = hashText("the golden host of Oba");

const reason = "Дана отвечает прямо, с ней легко";
const join: Command = { name: "people.join", input: { invitation: id(1), own: loneStarKitchens } };
const steps: readonly (readonly [Person, string, Command])[] = [
	[svetlana, day(1), invited.command],
	[svetlana, day(1), svetlanaAnswers],
	[dana, day(2), join],
	[dana, day(5), danaAnswers],
	[svetlana, day(6), sealVerdict("exploreFurther", 3, reason)],
	[dana, day(7), sealVerdict("notAFit", 4, "Our stores cannot pay within 30 days", true)],
];

/** The method as it stood when this was kept: a method is data and moves on, and a record embeds the one it began with. */
const method = {
	id: "oba",
	version: 1,
	stages: [
		{ kind: "exploration", days: 14 },
		{ kind: "alignment", days: 7 },
		{ kind: "letter", days: 7 },
		{ kind: "pilot", days: 30 },
		{ kind: "checkpoint", days: 7 },
		{ kind: "scale", days: null },
	],
	parameters: { answerDays: 7, invitationDays: 21 },
};

/** Plays the steps as the host does, with the real commitment. */
function played(): readonly PastEvent[] {
	const events = begun.map((it) => (it.type === "stages.begun" ? { ...it, data: { ...it.data, method } } : it));
	for (const [actor, at, command] of steps) {
		const oneWay: Pick<Context, "commit" | "digest"> = {
			commit: (slot, side, salt, content) => commitment(partnership, slot, side, salt, content),
			digest: (domain, content) => digest(partnership, domain, content),
		};
		const decision = decide(fold(events), command, { at, actor, sees: "all", ...oneWay });
		if (!decision.ok) throw new Error(`the golden history does not hold: ${decision.refusal.code}`);
		events.push(...decision.value.map((event) => recorded(event, at, actor)));
	}
	return events;
}

/** An event with salts that depend on nothing but its place. */
export const writing = (event: NewEvent, n: number, at: string, actor: PastEvent["actor"]): Writing => ({
	event,
	at,
	actor,
	salt: (name) => hashText(`salt ${n} ${name}`).slice(0, 32),
});

/** Светлана's private reason as it stood beside its entry before she had it removed. */
export const removedReason = (() => {
	const n = played().findIndex((it) => it.type === "exploration.reasonKept");
	return { salt: hashText(`salt ${n} reason`).slice(0, 32), text: reason };
})();

/** All entries as the host holds them, in its order. */
export function golden(): readonly Entry[] {
	const whole = linkAll(
		partnership,
		emptyHeads,
		played().map((event, n) => writing(event, n, event.at, event.actor)),
	);
	const kept = whole.entries.find((it) => it.content.includes('"type":"exploration.reasonKept"'));
	const data = { chain: "a", position: kept?.position ?? 0, name: "reason" };
	const removal: NewEvent = { chain: "a", type: "record.textRemoved", version: 1, data };
	const { entry } = link(partnership, whole.heads, writing(removal, whole.entries.length, day(8), svetlana));
	return [...whole.entries.map((it) => (it === kept ? { ...it, texts: {} } : it)), entry];
}
