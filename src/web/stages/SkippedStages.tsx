import { sides } from "../../core/kit.ts";
import { Words } from "../alignment/comparison/told.tsx";
import { useHere } from "../partnership/here.ts";
import { coreTexts } from "../texts/core.ts";
import { skippingTexts } from "../texts/skipping.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import { Note } from "../ui/Note.tsx";

/** The stages both left unfinished, with what each side said about it (R15). */
export function SkippedStages() {
	const { state, companies } = useHere();
	const texts = useTexts(skippingTexts);
	const { stage: names } = useTexts(coreTexts);
	return state.stages.path.map(
		({ kind, skipped }) =>
			skipped && (
				<Note key={kind} title={texts.left(names[kind])}>
					<p>
						<When at={skipped.at} />. {texts.leftAbout}
					</p>
					{sides.map((side) => (
						<p key={side}>
							{texts.said(companies[side])} <Words text={skipped.reasons[side] ?? texts.removed} />
						</p>
					))}
				</Note>
			),
	);
}
