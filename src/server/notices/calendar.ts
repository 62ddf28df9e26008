/** A person's partnerships as a calendar other programs subscribe to (RFC 5545): dates of moves, stages, calls and deputies. */
import ical, { ICalEventBusyStatus, type ICalEventData, ICalEventTransparency } from "ical-generator";
import { callsHeld } from "../../core/exploration/state.ts";
import { otherSide, say, sides } from "../../core/kit.ts";
import { nextMoves } from "../../core/moves.ts";
import type { Telling } from "../../core/notices.ts";
import { actorIn, isFacilitator } from "../../core/people/state.ts";
import { boxEnds } from "../../core/stages/rules.ts";
import { stageNames as stagesEn } from "../../core/stages/texts.en.ts";
import { stageNames as stagesRu } from "../../core/stages/texts.ru.ts";
import { moveText } from "../../core/texts.ts";
import { daysAfter } from "../../core/time/zones.ts";
import type { Contact } from "../accounts/contacts.ts";
import { calendarWords } from "./words.ts";

const stageNames = { en: stagesEn, ru: stagesRu };
/** Calls further back than this are left to the record, days. */
const remembered = 90;

/**
 * The calendar of one person. Rests on what their own page shows; texts that people wrote are not in it, for calendars are
 * copied from program to program.
 * @param host what makes ids of events this host's own.
 */
export function calendarOf(tellings: readonly Telling[], contact: Contact, host: string): string {
	const words = calendarWords[contact.language];
	const calendar = ical({ name: words.name, prodId: { company: "Oba", product: "Oba", language: contact.language } });
	calendar.ttl(3_600);
	const origin = new URL(host);
	for (const it of tellings) {
		const { partnership, state, entries } = it;
		const stamp = new Date(entries.at(-1)?.event.at ?? it.now);
		const add = (name: string, event: ICalEventData): void => {
			calendar.createEvent({
				...event,
				id: `${partnership}-${name}@${origin.hostname}`,
				stamp,
				lastModified: stamp,
				sequence: entries.length,
				url: `${host}/p/${partnership}`,
			});
		};
		const acting = actorIn(state.people, contact.person, it.now);
		if (!acting && !isFacilitator(state.people, contact.person)) continue;
		const named = (side: "a" | "b"): string => state.people.sides[side].company ?? "—";
		const who = acting ? named(otherSide(acting.side)) : `${named("a")} · ${named("b")}`;
		const free = { transparency: ICalEventTransparency.TRANSPARENT, busystatus: ICalEventBusyStatus.FREE };
		for (const move of nextMoves(state, it.now)) {
			if (move.due === null || move.side !== acting?.side) continue;
			const since = it.followed.listed.find((each) => each.code === move.code && each.side === move.side)?.since ?? 0;
			const start = new Date(move.due);
			const summary = say(words.due, { what: moveText(contact.language, move.code), who });
			add(`${move.code}-${since}`, { start, end: start, summary, ...free });
		}
		const box = boxEnds(state.stages);
		if (box) {
			const start = new Date(box.due);
			const stage = stageNames[contact.language][box.stage];
			add(`stage-${box.stage}`, { start, end: start, summary: say(words.stage, { stage, who }), ...free });
		}
		for (const call of callsHeld(state.exploration)) {
			if (call.kind !== "call" || daysAfter(call.at, remembered) < it.now) continue;
			const start = new Date(call.at);
			const end = new Date(start.getTime() + call.minutes * 60_000);
			add(`call-${call.id}`, { start, end, summary: say(words.call, { who }) });
		}
		for (const side of sides) {
			const deputy = state.people.deputies[side];
			if (!deputy) continue;
			const summary = say(words.deputy, { who: named(side) });
			const days = { start: new Date(deputy.from), end: new Date(daysAfter(`${deputy.until}T00:00:00.000Z`, 1)) };
			add(`deputy-${side}-${deputy.from}`, { ...days, allDay: true, timezone: "UTC", summary, ...free });
		}
	}
	return calendar.toString();
}
