/** Seat links as the stories meet them: made as a message would make them, and used by a browser that nobody is signed in at. */
import type { SeatLinkView } from "../../../core/api.ts";
import type { Side } from "../../../core/kit.ts";
import type { MoveCode } from "../../../core/moves.ts";
import { followedIn } from "../../notices/following.ts";
import { type Answer, Browser, type House, pact } from "./house.ts";

/** The token of the link that a message would carry now: to the owner of a side, or to `person`. Empty where there is none. */
export async function tokenFor(house: House, side: Side, code: MoveCode, person?: string): Promise<string> {
	const kept = await house.host.keeper.read(pact);
	const { listed } = await followedIn(house.host.store.db, kept);
	const since = listed.find((it) => it.code === code && it.side === side)?.since ?? 0;
	const who = person ?? kept.state?.people.seats[side].find((it) => it.role === "owner")?.person ?? "";
	return (await house.host.seatLinks.tokenFor(who, { partnership: pact, code, since })) ?? "";
}

export const look = (house: House, token: string, browser = new Browser(house)): Promise<Answer<SeatLinkView>> =>
	browser.get<SeatLinkView>(`/api/seat-links/${token}`);

export const act = (
	house: House,
	token: string,
	name: string,
	input: unknown,
	command: string,
	browser = new Browser(house),
): Promise<Answer> => browser.post(`/api/seat-links/${token}/commands/${name}`, input, { "idempotency-key": command });
