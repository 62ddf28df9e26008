import { sheetsOpen } from "../../core/alignment/comparison.ts";
import { slots } from "../../core/alignment/contract.ts";
import { fieldsOf } from "../../core/alignment/drafted.ts";
import { askedUntil } from "../../core/exploration/rules.ts";
import { slotOf } from "../../core/sealing/state.ts";
import { present } from "../../core/stages/state.ts";
import { useDrafts } from "../data/drafts.ts";
import { useHere } from "../partnership/here.ts";
import { paths } from "../paths.ts";
import { sheetTexts } from "../texts/sheet.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import { Answer } from "../ui/Answer.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { Delegates } from "./sheet/Delegates.tsx";
import { nextPlace } from "./sheet/progress.ts";
import { useHeadline } from "./sheet/useHeadline.ts";
import { Waits } from "./sheet/Waits.tsx";

/** The stage of alignment before the opening: my side's sheet, and what comes next. Afterwards the comparison stands here. */
export function Alignment() {
	const { id, state, side } = useHere();
	const { stage } = useTexts(sheetTexts);
	if (state.stages.closed || present(state.stages)?.kind !== "alignment" || sheetsOpen(state.sealing)) return null;
	const mine = slotOf(state.sealing, slots.sheet)[side];
	if (mine.is === "none") return <Begun />;
	return (
		<Waits
			actions={
				<LinkButton to={paths.sheet} params={{ id }}>
					{stage.read}
				</LinkButton>
			}
		/>
	);
}

/** The sheet waits to be filled in: how far it is, until when, and the way to it. */
function Begun() {
	const { id, state, side, other, companies } = useHere();
	const { stage } = useTexts(sheetTexts);
	const { fields } = useDrafts({ partnership: id }, slots.sheet);
	const texts = Object.fromEntries(fieldsOf(state.stages.type).map((it) => [it, fields[it]?.text ?? ""]));
	const begun = Object.values(texts).some((text) => text.trim() !== "");
	const next = nextPlace(state.stages.type, texts);
	const theySealed = slotOf(state.sealing, slots.sheet)[other].is === "held";
	const asked = askedUntil(state, slots.sheet, side);
	const until = asked ?? present(state.stages)?.due ?? null;
	return (
		<Answer
			title={useHeadline(texts)}
			actions={
				<LinkButton variant="filled" to={paths.sheet} params={{ id }} hash={begun ? (next ?? "review") : ""}>
					{!begun ? stage.open : next === null ? stage.toSeal : stage.goOn}
				</LinkButton>
			}
		>
			<p>{theySealed ? stage.theySealed(companies[other]) : stage.lead(companies[other])}</p>
			{until && (
				<p>
					{asked ? stage.askedUntil : stage.until} <When at={until} />.
				</p>
			)}
			<Delegates />
		</Answer>
	);
}
