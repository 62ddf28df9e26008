/** Every address of the page, and the few of the host that a link may name. */
export const paths = {
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
} as const;

/** One side's whole copy of a partnership, as a file (R31). */
export const exportOf = (partnership: string): string => `/api/partnerships/${partnership}/export`;
