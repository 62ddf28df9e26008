import { Written } from "../exploration/OwnAnswers.tsx";
import { useHere } from "../partnership/here.ts";
import { RemoveText } from "../removal/RemoveText.tsx";
import { recordTexts } from "../texts/record.ts";
import { removalTexts } from "../texts/removal.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import css from "./Record.module.css";
import type { Told } from "./story.ts";
import { useTextName } from "./useTextName.ts";

/** What people wrote in this entry, folded up: the history stays readable. */
export function Words({ it }: { readonly it: Told }) {
	const texts = useTexts(recordTexts);
	const called = useTextName();
	if (it.texts.length === 0) return null;
	return (
		<details>
			<summary>{texts.words}</summary>
			<dl className={css["words"]}>
				{it.texts.map(([name, text]) => (
					<div key={name}>
						<dt>{called(it, name)}</dt>
						<dd>{text === null ? <Gone it={it} name={name} /> : <Written text={text} />}</dd>
					</div>
				))}
			</dl>
			<RemoveText it={it} />
		</details>
	);
}

/** In the place of a text that was removed: by whose consent, and when. */
function Gone({ it, name }: { readonly it: Told; readonly name: string }) {
	const { state } = useHere();
	const texts = useTexts(recordTexts);
	const { gone } = useTexts(removalTexts);
	const deed = state.removal.removed.find(
		(each) => each.chain === it.chain && each.position === it.position && each.name === name,
	);
	if (!deed) return <p className="aside">{texts.removed}</p>;
	// The sealed copy went with the opened one: not by its side alone.
	const consented =
		it.chain === "both" || state.removal.removed.some((each) => each.chain === "both" && each.at === deed.at);
	return (
		<p className="aside">
			{consented ? gone.both : gone.own} <When at={deed.at} day />
		</p>
	);
}
