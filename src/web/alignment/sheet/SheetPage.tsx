import { useLocation, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { slots } from "../../../core/alignment/contract.ts";
import { slotOf } from "../../../core/sealing/state.ts";
import { present } from "../../../core/stages/state.ts";
import { useHere } from "../../partnership/here.ts";
import { Opened } from "../../partnership/Opened.tsx";
import { paths } from "../../paths.ts";
import { sheetTexts } from "../../texts/sheet.ts";
import { useTexts } from "../../texts/texts.ts";
import { Answer } from "../../ui/Answer.tsx";
import { LinkButton } from "../../ui/Button.tsx";
import { Overview } from "./Overview.tsx";
import { isSection } from "./progress.ts";
import { Review } from "./Review.tsx";
import { Sealed } from "./Sealed.tsx";
import { SectionPage } from "./SectionPage.tsx";
import { Waits } from "./Waits.tsx";
import { useWriting, WritingContext } from "./writing.ts";

/** `/p/:id/sheet`: my side's questionnaire, one section at a time; after the seal, what one has sealed. */
export function SheetPage() {
	const { id } = useParams({ from: paths.sheet });
	const { title } = useTexts(sheetTexts);
	return (
		<Opened id={id} key={id} title={title}>
			<Mine />
		</Opened>
	);
}

function Mine() {
	const { id, state, side } = useHere();
	const { overview } = useTexts(sheetTexts);
	const mine = slotOf(state.sealing, slots.sheet)[side];
	const back = (text: string) => (
		<LinkButton to={paths.partnership} params={{ id }}>
			{text}
		</LinkButton>
	);
	if (mine.is === "held")
		return (
			<>
				<Waits actions={back(overview.back)} />
				<Sealed />
			</>
		);
	if (mine.is === "open")
		return (
			<>
				<Answer title={overview.opened} actions={back(overview.toComparison)}>
					<p>{overview.openedLead}</p>
				</Answer>
				<Sealed />
			</>
		);
	if (state.stages.closed || present(state.stages)?.kind !== "alignment")
		return (
			<Answer title={overview.elsewhere} actions={back(overview.back)}>
				<p>{overview.elsewhereLead}</p>
			</Answer>
		);
	return <Filling />;
}

/** The sheet while it is filled in. The address after `#` says which part: a section, a question in it, or the reading over. */
export function Filling() {
	const hash = useLocation({ select: (it) => it.hash });
	const [sealing, setSealing] = useState(false);
	const writing = useWriting(sealing);
	const [part = ""] = hash.split(".");
	return (
		<WritingContext value={writing}>
			{isSection(part) ? (
				<SectionPage key={part} section={part} />
			) : part === "review" ? (
				<Review onSealing={setSealing} />
			) : (
				<Overview />
			)}
		</WritingContext>
	);
}
