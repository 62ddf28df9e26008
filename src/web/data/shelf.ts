/**
 * Two shelves in IndexedDB: commands that wait for the line, and the last known views.
 * Where the browser refuses it (some private windows), the page's memory stands in: nothing then survives a reload.
 */
type Shelf = "queue" | "views";

const memory: Readonly<Record<Shelf, Map<string, unknown>>> = { queue: new Map(), views: new Map() };
let opening: Promise<IDBDatabase | null> | null = null;

function database(): Promise<IDBDatabase | null> {
	opening ??= new Promise((resolve) => {
		try {
			const asked = indexedDB.open("oba", 1);
			asked.onupgradeneeded = () => {
				for (const shelf of ["queue", "views"]) asked.result.createObjectStore(shelf);
			};
			asked.onsuccess = () => resolve(asked.result);
			asked.onerror = () => resolve(null);
			asked.onblocked = () => resolve(null);
		} catch {
			resolve(null);
		}
	});
	return opening;
}

async function run<T>(
	shelf: Shelf,
	mode: IDBTransactionMode,
	ask: (store: IDBObjectStore) => IDBRequest<T>,
	otherwise: (map: Map<string, unknown>) => T,
): Promise<T> {
	const db = await database();
	if (!db) return otherwise(memory[shelf]);
	return new Promise((resolve) => {
		const fallBack = (): void => resolve(otherwise(memory[shelf]));
		try {
			const transaction = db.transaction(shelf, mode);
			const asked = ask(transaction.objectStore(shelf));
			transaction.oncomplete = () => resolve(asked.result);
			transaction.onabort = fallBack;
			transaction.onerror = fallBack;
		} catch {
			fallBack();
		}
	});
}

export async function put(shelf: Shelf, key: string, value: unknown): Promise<void> {
	await run<IDBValidKey>(
		shelf,
		"readwrite",
		(store) => store.put(value, key),
		(map) => {
			map.set(key, value);
			return key;
		},
	);
}

export const get = <T>(shelf: Shelf, key: string): Promise<T | undefined> =>
	run<T | undefined>(
		shelf,
		"readonly",
		(store) => store.get(key),
		(map) => map.get(key) as T | undefined,
	);

export const all = <T>(shelf: Shelf): Promise<readonly T[]> =>
	run<T[]>(
		shelf,
		"readonly",
		(store) => store.getAll(),
		(map) => [...map.values()] as T[],
	);

export async function drop(shelf: Shelf, key: string): Promise<void> {
	memory[shelf].delete(key);
	await run<undefined>(
		shelf,
		"readwrite",
		(store) => store.delete(key),
		() => undefined,
	);
}

export async function empty(shelf: Shelf): Promise<void> {
	memory[shelf].clear();
	await run<undefined>(
		shelf,
		"readwrite",
		(store) => store.clear(),
		() => undefined,
	);
}
