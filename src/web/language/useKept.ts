import { useState } from "react";
import { forget, recall, remember } from "../data/local.ts";
import { useHere } from "../partnership/here.ts";

interface Kept<T> {
	readonly value: T;
	readonly keep: (value: T) => void;
	/** It was sent, or its writer no longer wants it. */
	readonly drop: () => void;
}

/**
 * What somebody is typing in a small form of this partnership, kept in this browser under their name until it is sent: a
 * reload loses nothing. Together with the text stands what its writer had read, so that it is not sent over something newer.
 */
export function useKept<T>(form: string, empty: T): Kept<T> {
	const { id, record } = useHere();
	const key = `typed.${record.viewer.person}@${id}.${form}`;
	const [value, setValue] = useState(() => recall<T>(key) ?? empty);
	const keep = (next: T): void => {
		setValue(next);
		remember(key, next);
	};
	return { value, keep, drop: () => forget(key) };
}
