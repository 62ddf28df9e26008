import type { Told } from "../record/story.ts";

/** Shorter words than this stand in many texts by chance. */
const telling = 4;

/**
 * Other entries that this reader can see and that say the same words: what a removal of this text leaves standing. The sealed
 * copy that an opened text came from, and its versions in the other language, go with it and are not among them.
 */
export function copiesOf(told: readonly Told[], it: Told, name: string): readonly Told[] {
	const words = it.texts.find(([each]) => each === name)?.[1];
	if (!words) return [];
	const says = (text: string | null): boolean =>
		text !== null && (words.length < telling ? text === words : text.includes(words));
	const { slot, side } = it.data;
	const goesAlong = (each: Told): boolean =>
		it.type === "sealing.opened" &&
		((each.type === "sealing.held" && each.data["slot"] === slot) ||
			(each.type === "language.translated" && each.data["statement"] === `${slot}/${side}/${name}`));
	return told.filter((each) => each.key !== it.key && !goesAlong(each) && each.texts.some(([, text]) => says(text)));
}
