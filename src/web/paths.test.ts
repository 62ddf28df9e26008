import { expect, test } from "vitest";
import { exportOf, paths } from "./paths.ts";

test("addresses that stand in links, bookmarks and messages stay what they are", () => {
	expect(paths).toEqual({
		home: "/",
		begin: "/new",
		partnership: "/p/$id",
		sheet: "/p/$id/sheet",
		record: "/p/$id/record",
		people: "/p/$id/people",
		programs: "/p/$id/programs",
		glossary: "/p/$id/glossary",
		terms: "/p/$id/terms",
		alignment: "/p/$id/alignment",
		letter: "/p/$id/letter",
		legal: "/p/$id/legal",
		door: "/p/$id/door",
		ready: "/p/$id/ready",
		invitation: "/i/$token",
		seatLink: "/s/$token",
		enter: "/enter",
		forgot: "/forgot",
		reset: "/reset",
		confirm: "/confirm",
		templates: "/templates",
		outbox: "/outbox",
		stop: "/stop/$token",
		settings: "/settings",
		told: "/settings/told",
		company: "/company",
		guard: "/settings/sign-in",
	});
	expect(exportOf("7f")).toBe("/api/partnerships/7f/export");
});
