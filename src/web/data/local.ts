/** What this browser remembers in localStorage. Where storage is refused or full, the page goes on without it. */
export function recall<T>(key: string): T | null {
	try {
		const text = localStorage.getItem(`oba.${key}`);
		return text === null ? null : (JSON.parse(text) as T);
	} catch {
		return null;
	}
}

export function remember(key: string, value: unknown): void {
	try {
		localStorage.setItem(`oba.${key}`, JSON.stringify(value));
	} catch {}
}

export function forget(key: string): void {
	try {
		localStorage.removeItem(`oba.${key}`);
	} catch {}
}

/** Everything remembered under names that begin with `prefix`, by the rest of the name. */
export function recallAll<T>(prefix: string): ReadonlyMap<string, T> {
	const found = new Map<string, T>();
	try {
		const start = `oba.${prefix}`;
		for (const key of Object.keys(localStorage)) {
			if (!key.startsWith(start)) continue;
			const value = recall<T>(key.slice("oba.".length));
			if (value !== null) found.set(key.slice(start.length), value);
		}
	} catch {}
	return found;
}
