import { useHere } from "../partnership/here.ts";
import { useNames } from "../people/names.ts";
import { recordTexts } from "../texts/record.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import { SideBadge } from "../ui/SideBadge.tsx";
import css from "./Record.module.css";
import { Sentence } from "./Sentence.tsx";
import type { Told } from "./story.ts";
import { Words } from "./Words.tsx";

/** The history, newest first. */
export function History({ told }: { readonly told: readonly Told[] }) {
	return (
		<ol className={css["history"]}>
			{told.map((it) => (
				<li key={it.key} id={`${it.chain}-${it.position}`}>
					<Happening it={it} />
				</li>
			))}
		</ol>
	);
}

function Happening({ it }: { readonly it: Told }) {
	const { companies } = useHere();
	const texts = useTexts(recordTexts);
	const side = it.about ?? (it.actor.kind === "person" ? it.actor.side : null);
	return (
		<>
			{side ? (
				<SideBadge side={side} name={companies[side]} small />
			) : (
				<span className={css["time"]} aria-hidden="true" />
			)}
			<div>
				<p>
					<Sentence it={it} />
				</p>
				<small>
					<Who it={it} /> · <When at={it.at} />
					{" · "}
					{texts.entry(it.position)}
					{it.chain !== "both" && <span className={css["ours"]}> · {texts.ours}</span>}
				</small>
				<Words it={it} />
			</div>
		</>
	);
}

function Who({ it }: { readonly it: Told }) {
	const { companies } = useHere();
	const texts = useTexts(recordTexts);
	const { given } = useNames();
	if (it.actor.kind === "system") return <>{texts.oba}</>;
	if (it.actor.kind === "facilitator") return <>{given(it.actor.person)}</>;
	const { person, side, deputyOf } = it.actor;
	return (
		<>
			{texts.who(given(person), companies[side])}
			{deputyOf !== undefined && `, ${texts.deputyOf(given(deputyOf))}`}
		</>
	);
}
