import { Link } from "@tanstack/react-router";
import { questionsOf } from "../../../core/alignment/types/types.ts";
import { useHere } from "../../partnership/here.ts";
import { findingTexts } from "../../texts/comparison.ts";
import { sheetTexts } from "../../texts/sheet.ts";
import { useTexts } from "../../texts/texts.ts";
import { Answer } from "../../ui/Answer.tsx";
import { Note } from "../../ui/Note.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { useMisfit } from "./fields/misfit.ts";
import { SectionNav } from "./Overview.tsx";
import { OwnSheet } from "./OwnSheet.tsx";
import { sheetPlace } from "./place.ts";
import { placeOf } from "./progress.ts";
import { SealSheet } from "./SealSheet.tsx";
import { useSheet } from "./writing.ts";

/** The whole sheet once over before it is sealed: what they will read, what is left empty, what does not fit yet. */
export function Review({ onSealing }: { readonly onSealing: (sealing: boolean) => void }) {
	const { companies, other } = useHere();
	const { review } = useTexts(sheetTexts);
	const { read, whole } = useSheet();
	return (
		<>
			<SectionNav at="review" />
			<Answer title={review.title(companies[other])}>
				<p>{review.lead}</p>
			</Answer>
			<Misfits />
			<Empty />
			<Panel>
				<OwnSheet
					unfit={(question) => read(question).problems.length > 0}
					answerTo={(question) => read(question).answer}
					daysOff={whole.ok ? whole.sheet.daysOff.map((it) => it.join("/")) : []}
					rates={whole.ok ? whole.sheet.rates : []}
				/>
			</Panel>
			<SealSheet onSealing={onSealing} />
		</>
	);
}

/** What does not fit, each with the way to its field. */
function Misfits() {
	const here = useHere();
	const { state } = here;
	const sheet = sheetPlace(here);
	const { read, whole } = useSheet();
	const { review, reckoning } = useTexts(sheetTexts);
	const words = useTexts(findingTexts);
	const beside = useMisfit(whole.ok ? [] : whole.problems);
	const wrong = questionsOf(state.stages.type).filter((it) => read(it).problems.length > 0);
	const reckons = beside("daysOff") ?? beside("rates");
	const places = [
		...wrong.map((it) => ({ name: words.name(it.id, state.stages.type), hash: placeOf(it) })),
		...(reckons ? [{ name: reckoning.title, hash: "working.reckoning" }] : []),
	];
	if (places.length === 0) return null;
	return (
		<Note tone="bad" live title={review.wrong(places.length)}>
			<ul>
				{places.map(({ name, hash }) => (
					<li key={hash}>
						{name}{" "}
						<Link {...sheet} hash={hash}>
							{review.mend}
						</Link>
					</li>
				))}
			</ul>
		</Note>
	);
}

/** What is left empty, by name; what the gate will ask for later is said to. */
function Empty() {
	const here = useHere();
	const { state } = here;
	const sheet = sheetPlace(here);
	const { read } = useSheet();
	const { review } = useTexts(sheetTexts);
	const words = useTexts(findingTexts);
	const { type } = state.stages;
	const empty = questionsOf(type).filter((it) => {
		const { answer, problems } = read(it);
		return answer === null && problems.length === 0;
	});
	if (empty.length === 0) return null;
	return (
		<Note title={review.empty(empty.length)}>
			<p>{review.emptyLead}</p>
			<ul>
				{empty.map((it) => (
					<li key={it.id}>
						<Link {...sheet} hash={placeOf(it)}>
							{words.name(it.id, type)}
						</Link>
						{it.weight === 3 && `: ${review.blocks}`}
					</li>
				))}
			</ul>
		</Note>
	);
}
