import type { ReactNode } from "react";
import type { FileComment } from "../../../core/letter/imported.ts";
import { useTexts } from "../../texts/texts.ts";
import { wordBackTexts } from "../../texts/wordBack.ts";
import css from "./WordBack.module.css";

interface Props {
	/** Beside what it stands. */
	readonly title: ReactNode;
	readonly comments: readonly FileComment[];
}

/** What somebody wrote at the edge or the foot of the file. */
export function Comments({ title, comments }: Props) {
	const texts = useTexts(wordBackTexts);
	return (
		<div className={css["comments"]}>
			<p className="aside">{title}</p>
			<ul>
				{comments.map((it) => (
					<li key={`${it.author} ${it.text}`}>
						{it.author ? (
							<strong lang="">{it.author}</strong>
						) : (
							<strong>{it.is === "footnote" ? texts.footnote : texts.somebody}</strong>
						)}
						<blockquote dir="auto" lang="">
							{it.text}
						</blockquote>
					</li>
				))}
			</ul>
		</div>
	);
}
