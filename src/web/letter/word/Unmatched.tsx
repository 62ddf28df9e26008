import type { ImportPreview } from "../../../core/letter/imported.ts";
import { useTexts } from "../../texts/texts.ts";
import { wordBackTexts } from "../../texts/wordBack.ts";
import { useLetter } from "../useLetter.ts";
import { ClauseName } from "./ClauseName.tsx";
import { Comments } from "./Comments.tsx";
import css from "./WordBack.module.css";

/** What is in the file and changes no clause: words that stand in none, and comments on those that are as they were. */
export function Unmatched({ preview }: { readonly preview: ImportPreview }) {
	const { letter } = useLetter();
	const texts = useTexts(wordBackTexts);
	const said = preview.clauses.flatMap((it) => (it.is === "unchanged" && it.comments.length > 0 ? [it] : []));
	return (
		<>
			{said.map((it) => (
				<Comments key={it.clause} title={<ClauseName id={it.clause} />} comments={it.comments} />
			))}
			{preview.loose.length > 0 && (
				<div className={css["comments"]}>
					<p className="aside">
						<strong>{texts.loose}.</strong> {texts.looseHelp}
					</p>
					<ul>
						{[...new Set(preview.loose)].map((it) => (
							<li key={it} dir="auto" lang={letter.languages.length === 1 ? letter.languages[0] : ""}>
								{it}
							</li>
						))}
					</ul>
				</div>
			)}
		</>
	);
}
