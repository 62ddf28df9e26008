import type { NewEvent, Side } from "../core/kit.ts";
import { ball, nextMoves } from "../core/moves.ts";
import { type Partnership, wakeAt } from "../core/partnership.ts";
import type { PeopleEvents } from "../core/people/contract.ts";
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
		companyA: sides.a.company ?? "",
		companyB: sides.b.company ?? "",
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

/** The seats that these events give. */
export const seatsOf = (partnership: string, events: readonly NewEvent[], since: string): readonly SeatRow[] =>
	events.flatMap((event) => {
		if (event.type !== "people.seatTaken") return [];
		const { side, person, role } = event.data as PeopleEvents["people.seatTaken"];
		return [{ partnership, side, person, role, since }];
	});
