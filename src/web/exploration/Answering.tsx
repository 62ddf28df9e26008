import { useState } from "react";
import { questions } from "../../core/exploration/questions.ts";
import { useDrafts } from "../data/drafts.ts";
import { useHere } from "../partnership/here.ts";
import { explorationTexts } from "../texts/exploration.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import { Answer } from "../ui/Answer.tsx";
import { AnswerSheet, answersForm, emptyOnes, Sight } from "./AnswerSheet.tsx";
import { SealPanel } from "./SealPanel.tsx";
import type { Standing } from "./standing.ts";

interface Props {
	readonly standing: Extract<Standing, { readonly is: "answering" }>;
	/** Something else is this page's first thing: the answers stand below it. */
	readonly meanwhile: boolean;
}

/** This side writes its eight answers and seals them. */
export function Answering({ standing, meanwhile }: Props) {
	const { id, record } = useHere();
	const [sealing, setSealing] = useState(false);
	const drafts = useDrafts({ partnership: id }, answersForm);
	return (
		<>
			{meanwhile ? <Meanwhile /> : <Head standing={standing} done={questions.length - emptyOnes(drafts).length} />}
			<Sight theySealed={standing.theySealed} />
			<AnswerSheet drafts={drafts} names={record.names} disabled={sealing} />
			<SealPanel drafts={drafts} theySealed={standing.theySealed} onSealing={setSealing} />
		</>
	);
}

function Head({ standing, done }: { readonly standing: Props["standing"]; readonly done: number }) {
	const { companies, other } = useHere();
	const { answering } = useTexts(explorationTexts);
	const title = done === 0 ? answering.fresh : done === questions.length ? answering.all : answering.begun(done);
	return (
		<Answer title={title}>
			<p>{standing.theySealed ? answering.theySealed(companies[other]) : answering.lead(companies[other])}</p>
			{standing.until && (
				<p>
					{standing.theySealed ? answering.askedUntil : answering.until} <When at={standing.until} />.
				</p>
			)}
		</Answer>
	);
}

function Meanwhile() {
	const { answering } = useTexts(explorationTexts);
	return (
		<div className="list">
			<h2>{answering.meanwhile}</h2>
			<p className="aside">{answering.meanwhileLead}</p>
		</div>
	);
}
