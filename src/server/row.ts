import { type NewEvent, type Side, sides } from "../core/kit.ts";
import { ball, nextMoves } from "../core/moves.ts";
import { type Partnership, wakeAt } from "../core/partnership.ts";
import { present } from "../core/stages/state.ts";
import type { PortfolioRow, SeatRow } from "./store/store.ts";

/** A partnership's line in the portfolio: a cache that rests on the shared chain alone, so that both sides read the same. */
export function rowOf(partnership: string, state: Partnership, at: string): PortfolioRow {
	const moves = nextMoves(state, at);
	const first = (side: Side) => moves.find((it) => it.side === side)?.code ?? null;
	const { sides } = state.people;
	return {
		partnership,
		born: state.stages.born,
		type: state.stages.type,
		stage: present(state.stages)?.kind ?? "invitation",
		state: state.stages.closed?.how ?? "open",
		// A name that was removed leaves a dash, as on the partnership's own page.
		companyA: sides.a.company ?? "—",
		companyB: sides.b.company ?? "—",
		countryA: sides.a.country,
		countryB: sides.b.country,
		ball: ball(moves),
		moveA: first("a"),
		moveB: first("b"),
		due: moves[0]?.due ?? null,
		touched: at,
		wakeAt: wakeAt(state),
	};
}

/** The seats that these events gave, changed or ended, as they stand in the state after them. */
export function seatsOf(partnership: string, events: readonly NewEvent[], after: Partnership): readonly SeatRow[] {
	const touched = new Set(events.flatMap((event) => (event.type.startsWith("people.") ? personsIn(event) : [])));
	const { seats, former } = after.people;
	const facilitators = [...touched].flatMap((person) => facilitatorSeat(partnership, person, after));
	const seated = sides.flatMap((side) =>
		[...touched].flatMap((person): readonly SeatRow[] => {
			const seat = seats[side].find((it) => it.person === person);
			if (seat) return [{ partnership, side, person, role: seat.role, since: seat.since, endedAt: null }];
			const was = former[side].findLast((it) => it.person === person);
			return was ? [{ partnership, side, person, role: was.role, since: was.since, endedAt: was.endedAt }] : [];
		}),
	);
	return [...seated, ...facilitators];
}

/** The facilitator's place, as it stands or as it ended. */
function facilitatorSeat(partnership: string, person: string, { people }: Partnership): readonly SeatRow[] {
	const place = { partnership, side: "both", person, role: "facilitator" } as const;
	if (people.facilitator?.person === person) return [{ ...place, since: people.facilitator.since, endedAt: null }];
	// A place that is there keeps its first day.
	const was = people.formerFacilitators.findLast((it) => it.person === person);
	return was ? [{ ...place, since: was.endedAt, endedAt: was.endedAt }] : [];
}

const personsIn = ({ data }: NewEvent): readonly string[] =>
	["person", "from", "to"].flatMap((name) => {
		const person = data[name];
		return typeof person === "string" ? [person] : [];
	});
