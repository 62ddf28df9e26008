import { languageOf } from "../../core/language/script.ts";
import css from "./Letter.module.css";

/** What somebody wrote beside a clause, in whatever language they wrote it. */
export const Quoted = ({ text }: { readonly text: string }) => (
	<blockquote className={css["said"]} lang={languageOf(text, "en") ?? undefined} dir="auto">
		{text}
	</blockquote>
);
