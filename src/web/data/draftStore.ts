/**
 * Keeps one form's drafts: saves a moment after the last key, holds unsaved words in localStorage until the host has them,
 * tries again when the line is back. Outlives the screen it was typed on.
 */
import type { DraftView } from "../../core/api.ts";
import { Failure, willPass } from "./failure.ts";
import * as rules from "./field.ts";
import { backOff } from "./live.ts";
import { forget, recallAll, remember } from "./local.ts";
import { request } from "./request.ts";

export interface DraftState {
	readonly fields: Readonly<Record<string, rules.Field>>;
	/** What the host keeps is known, or cannot be known now. */
	readonly ready: boolean;
	readonly failure: Failure | null;
}

export interface DraftStore {
	get(): DraftState;
	watch(tell: () => void): () => void;
	/** Asks the host what stands there. */
	refresh(): Promise<void>;
	change(field: string, how: (its: rules.Field) => rules.Field): void;
	flush(): Promise<void>;
	stop(): void;
}

/** Where a form's drafts are kept: the address of the list, of one field, and the name in this browser. */
export interface DraftPlace {
	readonly list: string;
	readonly field: (name: string) => string;
	readonly name: string;
	/** What every write says beside its body: from which seat it comes. */
	readonly headers: () => Readonly<Record<string, string>>;
}

const quiet = 600;
const stores = new Map<string, DraftStore>();

/** The one store of this place. */
export function draftsAt(place: DraftPlace): DraftStore {
	const store = stores.get(place.name) ?? makeStore(place);
	stores.set(place.name, store);
	return store;
}

/** Before the account changes: what was typed goes to the host while it is still its writer's session. */
export async function flushDrafts(): Promise<void> {
	await Promise.all([...stores.values()].map((store) => store.flush()));
}

/** Somebody else is signed in: what was typed here stays on the shelf under its writer's name, and out of sight. */
export function forgetDrafts(): void {
	for (const store of stores.values()) store.stop();
	stores.clear();
}

function makeStore(place: DraftPlace): DraftStore {
	const kept = recallAll<rules.Field>(`draft.${place.name}.`);
	const unsaved = [...kept].map(([name, field]) => [name, rules.unsent(field)]);
	let state: DraftState = { fields: Object.fromEntries(unsaved), ready: false, failure: null };
	let stopped = false;
	let tries = 0;
	const watchers = new Set<() => void>();
	const timers = new Map<string, ReturnType<typeof setTimeout>>();
	const saving = new Map<string, Promise<void>>();

	function become(next: Partial<DraftState>): void {
		state = { ...state, ...next };
		for (const tell of watchers) tell();
	}

	function set(name: string, field: rules.Field | null): void {
		const { [name]: _, ...others } = state.fields;
		if (field?.dirty) remember(`draft.${place.name}.${name}`, field);
		else forget(`draft.${place.name}.${name}`);
		become({ fields: field ? { ...others, [name]: field } : others });
	}

	function saveIn(name: string, ms: number): void {
		clearTimeout(timers.get(name));
		if (!stopped)
			timers.set(
				name,
				setTimeout(() => void save(name), ms),
			);
	}

	/** Saves a field, once at a time. */
	function save(name: string): Promise<void> {
		clearTimeout(timers.get(name));
		const running = saving.get(name);
		if (running) return running;
		const field = state.fields[name];
		if (stopped || !field || !rules.needsSaving(field)) return Promise.resolve();
		const run = put(name, field).finally(() => saving.delete(name));
		saving.set(name, run);
		return run;
	}

	async function put(name: string, field: rules.Field): Promise<void> {
		set(name, rules.sent(field));
		try {
			const body = { text: field.text, version: field.base };
			const view = await request<DraftView>(place.field(name), { method: "PUT", body, headers: place.headers() });
			tries = 0;
			set(name, rules.saved(state.fields[name] ?? field, view));
			if (state.failure) become({ failure: null });
			if (state.fields[name]?.dirty) saveIn(name, quiet);
		} catch (error) {
			const failure = error instanceof Failure ? error : new Failure(null, error);
			const now = rules.unsent(state.fields[name] ?? field);
			const draft = failure.problem?.draft;
			set(name, draft ? rules.heard(now, draft) : now);
			if (draft) return;
			become({ failure });
			if (!willPass(failure)) return;
			saveIn(name, backOff(tries, Math.random()));
			tries += 1;
		}
	}

	const dirty = (): readonly string[] =>
		Object.entries(state.fields).flatMap(([name, field]) => (rules.needsSaving(field) ? [name] : []));

	async function refresh(): Promise<void> {
		try {
			const { drafts } = await request<{ readonly drafts: readonly DraftView[] }>(place.list);
			if (stopped) return;
			const there = new Set(drafts.map((it) => it.field));
			for (const view of drafts) set(view.field, rules.heard(state.fields[view.field] ?? rules.blank, view));
			for (const [name, field] of Object.entries(state.fields)) {
				if (!there.has(name) && field.base > 0 && field.sent === null) set(name, rules.gone(field));
			}
			become({ ready: true, failure: null });
			for (const name of dirty()) saveIn(name, quiet);
		} catch (error) {
			const failure = error instanceof Failure ? error : new Failure(null, error);
			become({ failure, ready: state.ready || willPass(failure) });
		}
	}

	function back(): void {
		tries = 0;
		void refresh();
	}
	addEventListener("online", back);

	return {
		get: () => state,
		watch(tell) {
			watchers.add(tell);
			return () => watchers.delete(tell);
		},
		refresh,
		change(name, how) {
			set(name, how(state.fields[name] ?? rules.blank));
			saveIn(name, quiet);
		},
		async flush() {
			while (!stopped) {
				await Promise.all([...saving.values()]);
				const names = dirty();
				if (names.length === 0) return;
				await Promise.all(names.map(save));
				if (state.failure) return;
			}
		},
		stop() {
			stopped = true;
			for (const timer of timers.values()) clearTimeout(timer);
			removeEventListener("online", back);
		},
	};
}
