/** Said to ears only, around what changed in a wording. */
export const wordDiff = {
	gone: "[taken out: ",
	come: "[put in: ",
	end: "]",
};
