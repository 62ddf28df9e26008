import type { PartnershipView, PersonCard, PersonName, ViewedEntry } from "../../core/api.ts";
import { type Side, sides } from "../../core/kit.ts";
import type { PeopleState } from "../../core/people/state.ts";
import { interleave } from "../../record/chain.ts";
import { chainsOf } from "../../record/entry.ts";
import { publicKey, signHead } from "../../record/signature.ts";
import type { Kept } from "../keeper.ts";
import type { Host } from "./host.ts";
import { makePage, type Page } from "./sendable.ts";
import type { Reading } from "./session.ts";

/** Warm views live as long as what they were made from: a partnership at one position. */
const warm = new WeakMap<Kept, Map<string, Page>>();

/** What a viewer may read of a partnership after the positions they know, ready to be sent. */
export async function viewFor(host: Host, viewer: Reading, both: number, own: number): Promise<Page> {
	const pages = warm.get(viewer.kept) ?? new Map<string, Page>();
	warm.set(viewer.kept, pages);
	const key = `${viewer.person}/${both}/${own}/${host.accounts.people.generation()}`;
	const known = pages.get(key);
	if (known) return known;
	const page = makePage(host, await makeView(host, viewer, both, own));
	if (pages.size > 20) pages.clear();
	pages.set(key, page);
	return page;
}

async function makeView(host: Host, viewer: Reading, both: number, own: number): Promise<PartnershipView> {
	const { partnership, person, side, kept } = viewer;
	const entries = interleave(kept.entries, side).filter((it) => it.position > (it.chain === "both" ? both : own));
	return {
		partnership,
		viewer: side === "facilitator" ? { person, side, role: "facilitator" } : { person, side, role: viewer.role },
		entries: entries.map(
			({ chain, position, content, hash, texts }): ViewedEntry => ({ chain, position, content, hash, texts }),
		),
		heads: chainsOf(side).map((chain) => signHead(host.secrets.signing, partnership, kept.heads[chain])),
		key: publicKey(host.secrets.signing),
		names: await namesIn(host, viewer),
		cards: await cardsIn(host, viewer),
		invited: await invitedBy(host, partnership, viewer),
	};
}

function namesIn(host: Host, { kept }: Reading): Promise<Readonly<Record<string, PersonName>>> {
	const { seats, former } = kept.state.people;
	// Whoever has left has done what they did: their name stays beside it.
	const persons = sides.flatMap((each: Side) => [...seats[each], ...former[each]].map((seat) => seat.person));
	return host.accounts.people.names([...persons, ...facilitatorsOf(kept.state.people)]);
}

/** Whoever sits in the middle, or did. */
const facilitatorsOf = ({ facilitator, formerFacilitators }: PeopleState): readonly string[] =>
	[facilitator, ...formerFacilitators].flatMap((it) => it?.person ?? []);

/** Cards are of those who sit here: whoever has left shows nothing of themselves any more. */
const cardsIn = (host: Host, { kept }: Reading): Promise<Readonly<Record<string, PersonCard>>> =>
	host.accounts.people.cards([
		...sides.flatMap((each) => kept.state.people.seats[each].map((seat) => seat.person)),
		...(kept.state.people.facilitator?.person ? [kept.state.people.facilitator.person] : []),
	]);

/** Whom my own side invited: the other side's invitations are its own business. */
async function invitedBy(host: Host, partnership: string, viewer: Reading): Promise<PartnershipView["invited"]> {
	const mine = viewer.kept.state.people.invitations.filter((it) => it.by === viewer.side).map((it) => it.id);
	if (mine.length === 0) return {};
	const rows = await host.store.db
		.selectFrom("invitation")
		.select(["id", "given_name", "language"])
		.where("partnership", "=", partnership)
		.where("id", "in", mine)
		.execute();
	return Object.fromEntries(
		rows.map((it) => [it.id, { givenName: it.given_name, language: it.language === "ru" ? "ru" : "en" } as const]),
	);
}
