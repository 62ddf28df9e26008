import type { Context, Hono } from "hono";
import type { DraftMoved, DraftView } from "../../core/api.ts";
import { draftWrite } from "../../core/api.ts";
import type { Side } from "../../core/kit.ts";
import type { Partnership } from "../../core/partnership.ts";
import { slotOf } from "../../core/sealing/state.ts";
import type { DraftKey } from "../store/store.ts";
import { formNamed } from "./forms.ts";
import type { Host } from "./host.ts";
import { bodyOf } from "./input.ts";
import { languageOf, Refused } from "./problems.ts";
import { sameSeat, viewerOf } from "./session.ts";

/** Tells the people of one side that a colleague is writing. In this process only; others see it when they next look. */
export interface Drafts {
	listen(partnership: string, side: Side, hear: (moved: DraftMoved) => void): () => void;
	tell(partnership: string, side: Side, moved: DraftMoved): void;
}

export function makeDrafts(): Drafts {
	const ears = new Map<string, Set<(moved: DraftMoved) => void>>();
	return {
		listen(partnership, side, hear) {
			const key = `${partnership}/${side}`;
			const all = ears.get(key) ?? new Set();
			ears.set(key, all.add(hear));
			return () => {
				all.delete(hear);
				if (all.size === 0) ears.delete(key);
			};
		},
		tell(partnership, side, moved) {
			for (const hear of ears.get(`${partnership}/${side}`) ?? []) hear(moved);
		},
	};
}

/** The drafts of one side's form. */
export async function readDrafts(host: Host, key: DraftKey): Promise<{ readonly drafts: readonly DraftView[] }> {
	return { drafts: await host.store.drafts(key) };
}

/**
 * Writes one field by compare-and-set.
 * @throws {Refused} `drafts.closed` once the side has sealed, `drafts.conflict` with what stands there now.
 */
export async function writeDraft(
	host: Host,
	c: Context,
	state: Partnership,
	key: DraftKey,
	field: string,
	by: string,
): Promise<DraftView> {
	if (!formNamed(key.form)?.has(state, field)) throw new Refused("http.notFound");
	const { text, version } = await bodyOf(c, draftWrite, languageOf(c));
	if (state.stages.closed || slotOf(state.sealing, key.form)[key.side].is !== "none")
		throw new Refused("drafts.closed");
	const written = await host.store.writeDraft(key, field, text, version, by, host.now());
	if (written.is === "conflict") throw new Refused("drafts.conflict", {}, { draft: written.draft });
	host.drafts.tell(key.partnership, key.side, { form: key.form, field, version: written.draft.version, by });
	return written.draft;
}

export function draftRoutes(app: Hono, host: Host): void {
	const keyOf = async (c: Context) => {
		const viewer = await viewerOf(host, c, c.req.param("id") ?? "");
		const form = c.req.param("form") ?? "";
		if (!formNamed(form)) throw new Refused("http.notFound");
		return { viewer, key: { partnership: viewer.partnership, side: viewer.side, form } };
	};
	app.get("/api/partnerships/:id/drafts/:form", async (c) => {
		const { key } = await keyOf(c);
		return c.json(await readDrafts(host, key));
	});
	app.put("/api/partnerships/:id/drafts/:form/:field", async (c) => {
		const { viewer, key } = await keyOf(c);
		// Typed in one seat, it may not be kept in another: somebody may have switched in another tab meanwhile.
		sameSeat(c, viewer);
		return c.json(await writeDraft(host, c, viewer.kept.state, key, c.req.param("field"), viewer.person));
	});
}
