export const ready = {
	title: "Are we ready?",
	link: "Are we ready? Eight statements, for your side alone",
	back: "To the partnership",
	fresh: "Are you ready for this partnership?",
	lead: "Eight statements. Choose for each the step that is true of you today, not the one you would like.",
	private: "Private: only your own side reads this, for ever. It counts in no figure that the other side sees.",
	save: "Keep it for our side",
	missing: (n: number) =>
		n === 1 ? "One statement is still without a step." : `${n} statements are still without a step.`,
	again: "Ask ourselves again",
	cancel: "Cancel",
	checked: (who: string) => `${who} filled it in`,
	weakest: (says: string) => `Your weakest point: “${says.replace(/\.$/, "")}”.`,
	allGood: "All eight stand at the top step.",
	mend: "What would mend it",
	of: (level: number) => `${level} of 100`,
	closed: "The partnership is closed, and nothing was kept here.",
};
