import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { comparisonOf } from "../../../core/alignment/comparison.ts";
import { sectionOf, termSections } from "../../../core/alignment/term-sections.ts";
import { useHere } from "../../partnership/here.ts";
import { Opened } from "../../partnership/Opened.tsx";
import { paths } from "../../paths.ts";
import { agreementTexts, termTexts } from "../../texts/agreement.ts";
import { useTexts } from "../../texts/texts.ts";
import { Answer } from "../../ui/Answer.tsx";
import { LinkButton } from "../../ui/Button.tsx";
import { Choice } from "../comparison/Choice.tsx";
import { useCompared } from "../comparison/compared.ts";
import { Several } from "./Several.tsx";
import { type Filter, filters, isShown, ordered } from "./standing.ts";
import { TermRow } from "./TermRow.tsx";
import css from "./Terms.module.css";

/** `/p/:id/terms`: every term the document needs, and the talk about each (domain: Agreed terms). */
export function TermsPage() {
	const { id } = useParams({ from: paths.terms });
	const { page } = useTexts(agreementTexts);
	return (
		<Opened id={id} title={page.title} key={id}>
			<IfOpen />
		</Opened>
	);
}

function IfOpen() {
	const { state } = useHere();
	return comparisonOf(state) ? <Terms /> : <NotOpen />;
}

/** Nothing to agree on before both sheets lie open. */
export function NotOpen() {
	const { id } = useHere();
	const { notOpen, back } = useTexts(agreementTexts);
	return (
		<Answer
			title={notOpen.title}
			actions={
				<LinkButton to={paths.partnership} params={{ id }}>
					{back}
				</LinkButton>
			}
		>
			<p>{notOpen.lead}</p>
		</Answer>
	);
}

/** The term that the address names after its #, else null. */
const named = (): string | null => decodeURIComponent(location.hash.slice(1)) || null;

/** Every term, those that wait first. */
export function Terms() {
	const { here, comparison } = useCompared();
	const { page, back, toDocument } = useTexts(agreementTexts);
	const words = useTexts(termTexts);
	const [begin] = useState(named);
	const { terms, questions } = comparison;
	const count = (filter: Filter): number => terms.filter((it) => isShown(it, here.side, filter)).length;
	const [filter, setFilter] = useState<Filter>(() =>
		here.link === "alignment.answer" ? "waiting" : begin !== null || count("open") === 0 ? "all" : "open",
	);
	const [waiting, open] = [count("waiting"), count("open")];
	const shown = terms.filter((it) => isShown(it, here.side, filter) || it.id === begin);
	const to = { id: here.id };
	return (
		<>
			<Answer
				title={page.answer(open, waiting)}
				actions={
					here.link === null && (
						<LinkButton variant={open === 0 ? "filled" : "default"} to={paths.alignment} params={to}>
							{toDocument}
						</LinkButton>
					)
				}
			>
				<p>{open === 0 ? page.done : page.lead}</p>
				{here.link === null && (
					<p>
						<Link to={paths.partnership} params={to}>
							{back}
						</Link>
					</p>
				)}
			</Answer>
			<Choice
				label={page.filter}
				options={filters.map((it) => [it, `${page.filters[it]} ${count(it)}`] as const)}
				chosen={filter}
				onChoose={setFilter}
			/>
			{shown.length === 0 && <p className="aside">{page.none[filter]}</p>}
			{termSections.map((section) => {
				const own = ordered(shown.filter((it) => sectionOf(it, questions) === section));
				if (own.length === 0) return null;
				return (
					<section key={section} className="list">
						<h2>{words.section[section]}</h2>
						{(section === "roles" || section === "rights") && <Several terms={own} rights={section === "rights"} />}
						<div className={css["terms"]}>
							{own.map((it) => (
								<TermRow key={it.id} term={it} begins={it.id === begin} />
							))}
						</div>
					</section>
				);
			})}
		</>
	);
}
