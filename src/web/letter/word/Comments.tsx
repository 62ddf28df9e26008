import type { FileComment } from "../../../core/letter/imported.ts";
import { useTexts } from "../../texts/texts.ts";
import { wordBackTexts } from "../../texts/wordBack.ts";
import css from "./WordBack.module.css";

/** What somebody wrote at the edge or the foot of the file. */
export function Comments({ title, comments }: { readonly title: string; readonly comments: readonly FileComment[] }) {
	const texts = useTexts(wordBackTexts);
	const by = ({ is, author }: FileComment): string => author ?? (is === "footnote" ? texts.footnote : texts.somebody);
	return (
		<div className={css["comments"]}>
			<p className="aside">{title}</p>
			<ul>
				{comments.map((it) => (
					<li key={`${it.author} ${it.text}`}>
						<strong>{by(it)}</strong>
						<blockquote dir="auto">{it.text}</blockquote>
					</li>
				))}
			</ul>
		</div>
	);
}
