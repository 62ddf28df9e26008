import { useMemo } from "react";
import { useHere } from "../partnership/here.ts";
import { type Told, tell } from "../record/story.ts";
import { recordTexts } from "../texts/record.ts";
import { removalTexts } from "../texts/removal.ts";
import { useTexts } from "../texts/texts.ts";
import { copiesOf } from "./copies.ts";

/** Where else the same words stand, so that nobody takes them for gone; nothing where they stand nowhere. */
export function Copies({ it, name }: { readonly it: Told; readonly name: string }) {
	const { record } = useHere();
	const texts = useTexts(removalTexts);
	const { entry, ours } = useTexts(recordTexts);
	const copies = useMemo(() => copiesOf(record.entries.map(tell), it, name), [record.entries, it, name]);
	if (copies.length === 0) return null;
	const places = copies.map((each) => entry(each.position) + (each.chain === "both" ? "" : ` (${ours})`));
	return <p>{texts.copies(places.join(", "))}</p>;
}
