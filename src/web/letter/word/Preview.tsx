import { useMemo, useState } from "react";
import type { FileChange, ImportPreview } from "../../../core/letter/imported.ts";
import { useTexts } from "../../texts/texts.ts";
import { wordBackTexts } from "../../texts/wordBack.ts";
import { Act } from "../../ui/Act.tsx";
import { Button } from "../../ui/Button.tsx";
import { useLetter } from "../useLetter.ts";
import { Comments } from "./Comments.tsx";
import { chosenOf, differencesOf } from "./choosing.ts";
import { DifferenceRow } from "./DifferenceRow.tsx";
import { Unmatched } from "./Unmatched.tsx";
import css from "./WordBack.module.css";

interface Props {
	/** Of the file. */
	readonly name: string;
	readonly preview: ImportPreview;
	readonly onTake: (changes: readonly FileChange[]) => void;
}

/** What a file would change, each difference to be chosen by itself. Nothing happens until it is taken over. */
export function Preview({ name, preview, onTake }: Props) {
	const { letter, own } = useLetter();
	const texts = useTexts(wordBackTexts);
	const writing = useMemo(() => new Set(own.flatMap((it) => (it.amount.is === "same" ? [] : [it.id]))), [own]);
	const all = useMemo(() => {
		const needed = new Set(letter.clauses.flatMap((it) => (it.needed ? [it.id] : [])));
		return differencesOf(preview, needed, writing);
	}, [preview, letter, writing]);
	const [keys, setKeys] = useState<ReadonlySet<string>>(
		() => new Set(all.flatMap(({ key, plain }) => (plain ? [key] : []))),
	);
	const chosen = chosenOf(all, keys);
	const open = all.filter(({ change }) => change !== null);
	const toggle = (key: string): void =>
		setKeys((was) => new Set(was.has(key) ? [...was].filter((it) => it !== key) : [...was, key]));
	return (
		<div className={css["preview"]}>
			<div role="status">
				<p className="aside">
					{texts.found.of} <bdi lang="">{name}</bdi>
				</p>
				<p>
					<strong>{all.length === 0 ? texts.found.none : texts.found.some(all.length)}</strong>
				</p>
				{preview.notices.map((it) => (
					<p key={it} className="aside">
						{texts.notices[it]}
					</p>
				))}
			</div>
			{open.length > 1 && (
				<div className={css["row"]}>
					<Button variant="subtle" onClick={() => setKeys(new Set(open.map(({ key }) => key)))}>
						{texts.all}
					</Button>
					<Button variant="subtle" onClick={() => setKeys(new Set())}>
						{texts.nothing}
					</Button>
				</div>
			)}
			<ol className={css["differences"]}>
				{all.map((it) => (
					<DifferenceRow
						key={it.key}
						difference={it}
						chosen={keys.has(it.key)}
						writing={writing.has(it.key)}
						onToggle={() => toggle(it.key)}
					/>
				))}
			</ol>
			<Unmatched preview={preview} />
			{preview.comments.length > 0 && <Comments title={texts.beside} comments={preview.comments} />}
			{hasComments(preview) && <p className="aside">{texts.ownSide}</p>}
			{open.length > 0 && (
				<div className={css["row"]}>
					<Act variant="filled" no={chosen.length === 0 ? texts.takeNone : null} onClick={() => onTake(chosen)}>
						{texts.take(chosen.length)}
					</Act>
				</div>
			)}
		</div>
	);
}

const hasComments = ({ clauses, comments }: ImportPreview): boolean =>
	comments.length > 0 || clauses.some((it) => it.is !== "missing" && it.comments.length > 0);
