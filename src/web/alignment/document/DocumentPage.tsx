import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { comparisonOf } from "../../../core/alignment/comparison.ts";
import { documentOf, partnershipLanguages } from "../../../core/alignment/document.ts";
import { hasApproved, missingFor } from "../../../core/alignment/gate.ts";
import { useLanguage } from "../../data/language.ts";
import { Download } from "../../documents/Download.tsx";
import { useHere } from "../../partnership/here.ts";
import { Opened } from "../../partnership/Opened.tsx";
import { paths } from "../../paths.ts";
import { alignmentDocumentTexts } from "../../texts/alignmentDocument.ts";
import { documentTexts } from "../../texts/documents.ts";
import { useTexts } from "../../texts/texts.ts";
import { Answer } from "../../ui/Answer.tsx";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { Choice } from "../comparison/Choice.tsx";
import { useCompared } from "../comparison/compared.ts";
import { NotOpen } from "../terms/TermsPage.tsx";
import { Approval } from "./Approval.tsx";
import css from "./Document.module.css";
import { Missing } from "./Missing.tsx";
import { Paper } from "./Paper.tsx";

/** `/p/:id/alignment`: the document, what it still lacks, and both approvals at its foot (R6). */
export function DocumentPage() {
	const { id } = useParams({ from: paths.alignment });
	const { title } = useTexts(alignmentDocumentTexts);
	return (
		<Opened id={id} title={title} key={id}>
			<IfOpen />
		</Opened>
	);
}

function IfOpen() {
	const { state } = useHere();
	return comparisonOf(state) ? <Whole /> : <NotOpen />;
}

function Whole() {
	const { here, comparison } = useCompared();
	const words = useTexts(alignmentDocumentTexts);
	const documents = useTexts(documentTexts);
	const { language } = useLanguage();
	const spoken = partnershipLanguages(here.state.people);
	const [first = "en"] = spoken;
	const [shown, show] = useState(spoken.includes(language) ? language : first);
	const document = documentOf(here.state, comparison);
	return (
		<div className={css["whole"]}>
			<div className="noPrint">
				<Head />
			</div>
			<div className="noPrint">
				<Missing />
			</div>
			{spoken.length > 1 && (
				<div className={`noPrint ${css["switch"]}`}>
					<Choice
						label={words.language}
						options={spoken.map((it) => [it, words.languages[it]] as const)}
						chosen={shown}
						onChoose={show}
					/>
				</div>
			)}
			<Paper document={document} languages={spoken} shown={shown} />
			<Approval />
			<section className="list noPrint">
				<h2>{documents.alignment}</h2>
				<p className="aside">{documents.alignmentAbout}</p>
				<Download path={`/api/partnerships/${here.id}/documents/alignment`} name={words.title} />
				<div>
					<Button onClick={() => print()}>{words.print}</Button>
				</div>
			</section>
		</div>
	);
}

/** The answer: what is missing, whose approval it waits for, or that it is done. */
function Head() {
	const { here, comparison, past } = useCompared();
	const { answer, lead, next, terms, back } = useTexts(alignmentDocumentTexts);
	const missing = missingFor(here.state, comparison).length;
	const mine = hasApproved(here.state, here.side);
	const done = mine && hasApproved(here.state, here.other);
	const title = done
		? answer.done
		: missing > 0
			? answer.shut(missing)
			: mine
				? answer.mine(here.companies[here.other])
				: here.role === "owner"
					? answer.ready
					: answer.member;
	const to = { id: here.id };
	return (
		<Answer
			title={title}
			actions={
				!past && (
					<LinkButton variant={missing > 0 ? "filled" : "default"} to={paths.terms} params={to}>
						{terms}
					</LinkButton>
				)
			}
		>
			<p>{done ? next : lead}</p>
			<p>
				<Link to={paths.partnership} params={to}>
					{back}
				</Link>
			</p>
		</Answer>
	);
}
