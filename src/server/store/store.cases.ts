import { afterEach, beforeEach, describe } from "vitest";
import { accountsCases } from "./accounts.cases.ts";
import { besideCases } from "./beside.cases.ts";
import { recordCases } from "./record.cases.ts";
import { removalCases } from "./removal.cases.ts";
import { seatLinkCases } from "./seat-links.cases.ts";
import type { Store } from "./store.ts";

/** An empty database that several stores may open. */
export interface Place {
	open(): Promise<Store>;
	/** Called when every store is closed. */
	remove(): Promise<void>;
}

/** Everything the port promises, told to one implementation. `newPlace` is asked for an empty database per test. */
export function storeCases(name: string, newPlace: () => Promise<Place>): void {
	describe(name, () => {
		let place: Place;
		let opened: Store[];
		beforeEach(async () => {
			place = await newPlace();
			opened = [];
		});
		afterEach(async () => {
			for (const it of opened) await it.close();
			await place.remove();
		});
		const open = async (): Promise<Store> => {
			const store = await place.open();
			opened.push(store);
			return store;
		};
		recordCases(open);
		removalCases(open);
		besideCases(open);
		accountsCases(open);
		seatLinkCases(open);
	});
}
