/** A person's partnerships as a calendar other programs subscribe to (RFC 5545): dates of moves, stages, calls and deputies. */
import ical, { ICalEventBusyStatus, type ICalEventData, ICalEventTransparency } from "ical-generator";
import { callsHeld } from "../../core/exploration/state.ts";
import { otherSide, type Side, say, sides } from "../../core/kit.ts";
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
/** A date takes nobody's time: others can still book the hour. */
const free = { transparency: ICalEventTransparency.TRANSPARENT, busystatus: ICalEventBusyStatus.FREE };

/** One date. `name` stays the same for the same thing, so that a calendar moves it rather than shows it twice. */
interface Dated {
	readonly name: string;
	readonly event: ICalEventData;
}

/** As whom the reader sees one partnership: by what name, and which moves are theirs. */
interface Seen {
	readonly it: Telling;
	readonly side: Side | null;
	readonly who: string;
	readonly language: Contact["language"];
}

/**
 * The calendar of one person. Rests on what their own page shows; texts that people wrote are not in it, for calendars are
 * copied from program to program.
 * @param host this host's address: ids of events are made with it.
 */
export function calendarOf(tellings: readonly Telling[], contact: Contact, host: string): string {
	const { language, person } = contact;
	const calendar = ical({ name: calendarWords[language].name, prodId: { company: "Oba", product: "Oba", language } });
	calendar.ttl(3_600);
	const { hostname } = new URL(host);
	for (const it of tellings) {
		const { partnership, state, entries, now } = it;
		const acting = actorIn(state.people, person, now);
		if (!acting && !isFacilitator(state.people, person)) continue;
		const side = acting?.side ?? null;
		const who = side ? companyIn(it, otherSide(side)) : sides.map((each) => companyIn(it, each)).join(" · ");
		const seen: Seen = { it, side, who, language };
		const stamp = new Date(entries.at(-1)?.event.at ?? now);
		const its = { stamp, lastModified: stamp, sequence: entries.length, url: `${host}/p/${partnership}` };
		for (const { name, event } of [...dues(seen), ...boxes(seen), ...calls(seen), ...deputies(seen)])
			calendar.createEvent({ ...event, ...its, id: `${partnership}-${name}@${hostname}` });
	}
	return calendar.toString();
}

const companyIn = ({ state }: Telling, side: Side): string => state.people.sides[side].company ?? "—";

function dues({ it, side, who, language }: Seen): readonly Dated[] {
	const { state, now, followed } = it;
	return nextMoves(state, now).flatMap((move) => {
		if (move.due === null || move.side !== side) return [];
		const since = followed.listed.find((each) => each.code === move.code && each.side === side)?.since ?? 0;
		const start = new Date(move.due);
		const summary = say(calendarWords[language].due, { what: moveText(language, move.code), who });
		return [{ name: `${move.code}-${since}`, event: { start, end: start, summary, ...free } }];
	});
}

function boxes({ it: { state }, who, language }: Seen): readonly Dated[] {
	const box = boxEnds(state.stages);
	if (!box) return [];
	const start = new Date(box.due);
	const summary = say(calendarWords[language].stage, { stage: stageNames[language][box.stage], who });
	return [{ name: `stage-${box.stage}`, event: { start, end: start, summary, ...free } }];
}

function calls({ it: { state, now }, who, language }: Seen): readonly Dated[] {
	return callsHeld(state.exploration)
		.filter((call) => call.kind === "call" && daysAfter(call.at, remembered) >= now)
		.map((call) => {
			const start = new Date(call.at);
			const end = new Date(start.getTime() + call.minutes * 60_000);
			return { name: `call-${call.id}`, event: { start, end, summary: say(calendarWords[language].call, { who }) } };
		});
}

function deputies({ it, language }: Seen): readonly Dated[] {
	return sides.flatMap((side) => {
		const deputy = it.state.people.deputies[side];
		if (!deputy) return [];
		const summary = say(calendarWords[language].deputy, { who: companyIn(it, side) });
		// Days without a clock: the last one counts, so the event ends with the day after.
		const days = { start: new Date(deputy.from), end: new Date(daysAfter(`${deputy.until}T00:00:00.000Z`, 1)) };
		return [
			{ name: `deputy-${side}-${deputy.from}`, event: { ...days, allDay: true, timezone: "UTC", summary, ...free } },
		];
	});
}
