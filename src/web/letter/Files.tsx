import { useLanguage } from "../data/language.ts";
import { Download } from "../documents/Download.tsx";
import { paths } from "../paths.ts";
import { legalTexts } from "../texts/legal.ts";
import { letterTexts, letterWords } from "../texts/letter.ts";
import { useTexts } from "../texts/texts.ts";
import { Button, LinkButton } from "../ui/Button.tsx";
import css from "./Letter.module.css";
import { useLetter } from "./useLetter.ts";
import { useTakeOver } from "./word/useTakeOver.ts";
import { WordBack } from "./word/WordBack.tsx";

/** The letter on paper and as files, and what stands beside it. */
export function Files() {
	const { files: texts } = useTexts(letterTexts);
	const legal = useTexts(legalTexts);
	const { writing, here } = useLetter();
	const { language } = useLanguage();
	const takeOver = useTakeOver();
	return (
		<section className="list noPrint">
			<h2>{texts.title}</h2>
			<Download path={`/api/partnerships/${here.id}/documents/letter`} name={letterWords[language].heading} />
			<div className={css["moves"]}>
				<Button onClick={() => print()}>{texts.print}</Button>
				<LinkButton variant="subtle" to={paths.legal} params={{ id: here.id }}>
					{legal.title}
				</LinkButton>
			</div>
			{writing && <WordBack onTake={takeOver} />}
		</section>
	);
}
