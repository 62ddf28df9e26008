import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import type { Request } from "../../core/removal/state.ts";
import { Written } from "../exploration/OwnAnswers.tsx";
import { useHere } from "../partnership/here.ts";
import { paths } from "../paths.ts";
import { Sentence } from "../record/Sentence.tsx";
import { tell } from "../record/story.ts";
import { useTextName } from "../record/useTextName.ts";
import { removalTexts } from "../texts/removal.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import css from "./Removal.module.css";

/** Which text is meant, where it stands, who asks and why; the words themselves folded up. */
export function RequestFacts({ it }: { readonly it: Request }) {
	const { id, record, companies, link } = useHere();
	const { request: texts } = useTexts(removalTexts);
	const called = useTextName();
	const told = useMemo(() => {
		const entry = record.entries.find((each) => each.chain === "both" && each.position === it.position);
		return entry ? tell(entry) : null;
	}, [record.entries, it.position]);
	const words = told?.texts.find(([name]) => name === it.name)?.[1] ?? undefined;
	const person = record.names[it.person]?.givenName ?? "—";
	return (
		<>
			<dl className={css["facts"]}>
				<div>
					<dt>{texts.text}</dt>
					<dd>{told ? called(told, it.name) : it.name}</dd>
				</div>
				{told && (
					<div>
						<dt>{texts.where}</dt>
						<dd>
							<Sentence it={told} />, <When at={told.at} day />.{" "}
							{link === null && (
								<Link to={paths.record} params={{ id }} hash={`both-${it.position}`}>
									{texts.inRecord}
								</Link>
							)}
						</dd>
					</div>
				)}
				<div>
					<dt>
						{texts.reason} · {person}, {companies[it.by]}, <When at={it.at} day />
					</dt>
					<dd>{it.reason === null ? texts.noReason : <Written text={it.reason} />}</dd>
				</div>
			</dl>
			<details>
				<summary>{texts.show}</summary>
				<Written text={words} />
			</details>
		</>
	);
}
