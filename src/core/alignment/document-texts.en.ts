/** What the alignment document itself says, on the page and on paper. */
export const documentWords = {
	heading: "Alignment document",
	version: (n: number) => `version ${n}`,
	people: "Who speaks for each side",
	roles: { owner: "Owner", successor: "Successor", bridge: "Bridge", adviser: "Adviser" },
	nobody: "not named",
	parked: (date: string) => `left open until ${date}`,
	open: "not agreed yet",
	only: { en: "In English only:", ru: "In Russian only:" },
	gives: (name: string) => `What ${name} gives`,
	kpi: {
		baseline: "Today",
		day30: "Day 30",
		day90: "Day 90",
		source: "Source",
		measuredBy: "Measured by",
		movedBy: "Moved by the work of",
	},
};
