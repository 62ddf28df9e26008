import { Link, useParams } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useHere } from "../partnership/here.ts";
import { Opened } from "../partnership/Opened.tsx";
import { paths } from "../paths.ts";
import { programTexts } from "../texts/programs.ts";
import { recordTexts } from "../texts/record.ts";
import { useTexts } from "../texts/texts.ts";
import { Answer } from "../ui/Answer.tsx";
import { Heads } from "./Heads.tsx";
import { History } from "./History.tsx";
import css from "./Record.module.css";
import { tell } from "./story.ts";
import { YourCopy } from "./YourCopy.tsx";

/** `/p/:id/record`: the history in words, one's copy of it, and how to check that copy (R31, B5). */
export function RecordPage() {
	const { id } = useParams({ from: paths.record });
	const { title } = useTexts(recordTexts);
	return (
		<Opened id={id} title={title} key={id}>
			<Told />
		</Opened>
	);
}

const filters = ["all", "both", "own"] as const;
type Filter = (typeof filters)[number];

function Told() {
	const { id, record } = useHere();
	const texts = useTexts(recordTexts);
	const programs = useTexts(programTexts);
	const [filter, setFilter] = useState<Filter>("all");
	const told = useMemo(() => record.entries.map(tell).reverse(), [record.entries]);
	const shown = told.filter((it) => filter === "all" || (it.chain === "both") === (filter === "both"));
	return (
		<>
			<Answer title={texts.answer}>
				<p>{texts.lead}</p>
				<p>
					<Link to={paths.partnership} params={{ id }}>
						{texts.back}
					</Link>
				</p>
			</Answer>
			<div className={css["two"]}>
				<section className="list">
					<fieldset className={css["filter"]}>
						<legend>{texts.filter}</legend>
						{filters.map((it) => (
							<label key={it}>
								<input type="radio" name="filter" checked={filter === it} onChange={() => setFilter(it)} />
								<span>{texts.filters[it]}</span>
							</label>
						))}
					</fieldset>
					{shown.length === 0 ? <p className="aside">{texts.empty}</p> : <History told={shown} />}
				</section>
				<aside className="list">
					<YourCopy />
					<Heads />
					<Link to={paths.programs} params={{ id }}>
						{programs.link}
					</Link>
				</aside>
			</div>
		</>
	);
}
