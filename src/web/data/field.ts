/** One field of a draft, between the hand that types and the host that keeps it. Pure. */
import type { DraftView } from "../../core/api.ts";

export interface Field {
	readonly text: string;
	/** Version of the host's text this one grew from; 0: there was none. */
	readonly base: number;
	/** The text that is on its way, or null. */
	readonly sent: string | null;
	/** True while `text` holds what the host has not confirmed. */
	readonly dirty: boolean;
	/** What somebody else of the same side wrote meanwhile; both stay until one of them is chosen. */
	readonly theirs: DraftView | null;
}

export const blank: Field = { text: "", base: 0, sent: null, dirty: false, theirs: null };

export const typed = (field: Field, text: string): Field => ({ ...field, text, dirty: true });
export const sent = (field: Field): Field => ({ ...field, sent: field.text });
/** The line was down: what was on its way is not. */
export const unsent = (field: Field): Field => ({ ...field, sent: null });

/** The host has taken what was sent; more may have been typed since. */
export const saved = (field: Field, view: DraftView): Field => ({
	...field,
	base: view.version,
	sent: null,
	dirty: field.text !== (field.sent ?? view.text),
	theirs: null,
});

/**
 * What stands at the host, heard from a list, a live message or a conflict. A clean field takes it; one that is being
 * typed in keeps its own text and holds the other beside it. One's own words coming back are no conflict.
 */
export function heard(field: Field, view: DraftView): Field {
	if (view.version <= field.base) return field;
	if (!field.dirty) return { ...field, text: view.text, base: view.version, theirs: null };
	if (view.text === field.text) return { ...blank, text: view.text, base: view.version };
	if (view.text === field.sent) return { ...field, base: view.version };
	return { ...field, sent: null, theirs: view };
}

/** The host keeps nothing under this field any more: it was submitted. Words that were not saved stay with the writer. */
export const gone = (field: Field): Field | null => (field.dirty ? { ...field, base: 0, theirs: null } : null);

/** Writes mine over theirs. */
export const keptMine = (field: Field): Field =>
	field.theirs ? { ...field, base: field.theirs.version, theirs: null, dirty: true } : field;

/** Takes theirs; mine is dropped because its writer said so. */
export const tookTheirs = (field: Field): Field =>
	field.theirs ? { ...blank, text: field.theirs.text, base: field.theirs.version } : field;

/** Should this be sent now? */
export const needsSaving = (field: Field): boolean => field.dirty && field.sent === null && field.theirs === null;

export const stateOf = (field: Field): "saved" | "saving" | "unsaved" | "conflict" => {
	if (field.theirs) return "conflict";
	if (!field.dirty) return "saved";
	return field.sent === null ? "unsaved" : "saving";
};
