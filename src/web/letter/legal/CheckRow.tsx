import { useState } from "react";
import type { Check } from "../../../core/exploration/door/check.ts";
import { cannotCheck } from "../../../core/letter/legal/rules.ts";
import { CheckWords } from "../../exploration/door/CheckWords.tsx";
import { Written } from "../../exploration/OwnAnswers.tsx";
import { useHere } from "../../partnership/here.ts";
import { useNames } from "../../people/names.ts";
import { legalTexts } from "../../texts/legal.ts";
import { useTexts } from "../../texts/texts.ts";
import { When } from "../../time/Zones.tsx";
import { Button } from "../../ui/Button.tsx";
import { CheckForm } from "./CheckForm.tsx";
import css from "./Legal.module.css";
import { AddPaper, Papers } from "./Papers.tsx";

interface Props {
	readonly id: string;
	/** Of a check that somebody added; null where the list's own words say it, or it was removed. */
	readonly title: string | null;
	readonly check: Check | null;
}

/** One check: what, what to do, where it is written; how far it is, who looks at it, and where the paper lies. */
export function CheckRow({ id, title, check }: Props) {
	const { state } = useHere();
	const texts = useTexts(legalTexts);
	const [open, setOpen] = useState(false);
	return (
		<li className={css["check"]}>
			{check ? <CheckWords check={check} /> : <Written text={title ?? undefined} />}
			<Standing id={id} />
			<Papers check={id} />
			{open ? (
				<CheckForm id={id} onDone={() => setOpen(false)} />
			) : (
				cannotCheck.set(state) === null && (
					<div className="noPrint">
						<Button variant="subtle" onClick={() => setOpen(true)}>
							{texts.edit}
						</Button>
						<AddPaper check={id} />
					</div>
				)
			)}
		</li>
	);
}

function Standing({ id }: { readonly id: string }) {
	const { state, companies } = useHere();
	const texts = useTexts(legalTexts);
	const { full } = useNames();
	const looked = state.legal.looked[id];
	if (!looked) return <p className={css["state"]}>{texts.states.open}</p>;
	const who = looked.person ? full(looked.person) : looked.outside;
	return (
		<>
			<p className={css["state"]}>
				<strong>{texts.states[looked.is]}</strong>
				{who && ` · ${who}`} · {texts.saidBy(companies[looked.side])}, <When at={looked.at} day />
			</p>
			{looked.note && <Written text={looked.note} />}
			{looked.paper && (
				<p>
					<a href={looked.paper} target="_blank" rel="noreferrer">
						{texts.paperLink}
					</a>
				</p>
			)}
		</>
	);
}
