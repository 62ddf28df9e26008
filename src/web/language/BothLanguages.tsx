import { useState } from "react";
import { otherSide } from "../../core/kit.ts";
import { cannot } from "../../core/language/rules.ts";
import { languageOf } from "../../core/language/script.ts";
import { type Translation, translationOf } from "../../core/language/state.ts";
import { isConfirmed, originalOf, owedIn } from "../../core/language/statements.ts";
import { offers, useHere } from "../partnership/here.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { explorationTexts } from "../texts/exploration.ts";
import { languageTexts } from "../texts/language.ts";
import { useTexts } from "../texts/texts.ts";
import { Note } from "../ui/Note.tsx";
import css from "./BothLanguages.module.css";
import { TranslationForm } from "./TranslationForm.tsx";
import { WithGlossary } from "./WithGlossary.tsx";

interface Props {
	/** Undefined: removed since. */
	readonly text: string | undefined;
	/** Where the statement stands, as the commands name it: `exploration.answers/a/success`. */
	readonly statement: string;
}

/** What somebody wrote, with the other language's version beside it, or the way to add one (R28). */
export function BothLanguages({ text, statement }: Props) {
	const { state } = useHere();
	const { facing } = useTexts(explorationTexts);
	if (text === undefined) return <p className="aside">{facing.removed}</p>;
	const language = languageOf(text, "en");
	const other = language === "en" ? "ru" : "en";
	const isOwed = language !== null && owedIn(state.people.sides, language) !== null;
	const stands = translationOf(state.language, statement, other) !== null;
	return (
		<div className={css["both"]}>
			<div className={css["pair"]}>
				<p className={css["text"]} lang={language ?? undefined}>
					<WithGlossary text={text} language={language} />
				</p>
				{(isOwed || stands) && <Other statement={statement} language={other} />}
			</div>
		</div>
	);
}

interface OtherProps {
	readonly statement: string;
	readonly language: "en" | "ru";
}

function Other({ statement, language }: OtherProps) {
	const here = useHere();
	const { state } = here;
	const texts = useTexts(languageTexts);
	const [open, setOpen] = useState(false);
	const version = translationOf(state.language, statement, language);
	const mayWrite = offers(here, "language.translate") && cannot.translate(state, { statement, language }) === null;
	if (open) {
		const close = (): void => setOpen(false);
		return <TranslationForm statement={statement} language={language} version={version} onDone={close} />;
	}
	if (version)
		return <Version {...{ statement, language, version }} {...(mayWrite ? { correct: () => setOpen(true) } : {})} />;
	return (
		<p className={css["about"]}>
			{texts.only[language]}{" "}
			{mayWrite && (
				<button type="button" className="link" onClick={() => setOpen(true)}>
					{texts.add[language]}
				</button>
			)}
		</p>
	);
}

interface VersionProps extends OtherProps {
	readonly version: Translation;
	readonly correct?: () => void;
}

function Version({ statement, language, version, correct }: VersionProps) {
	const here = useHere();
	const { state, actor, companies, record } = here;
	const { statement: texts } = useTexts(languageTexts);
	const { run, busy, refused } = useCommand();
	const original = originalOf(state, statement);
	const nameOf = (person: string | null, side: "a" | "b"): string =>
		(person && record.names[person]?.givenName) || companies[side];
	const by = nameOf(version.person, version.side);
	const isAuthor = original?.by === version.side;
	const confirmer = isAuthor || original?.by === undefined ? version.side : otherSide(version.side);
	const confirmed = version.confirmed && texts.confirmedBy(nameOf(version.confirmed.person, confirmer));
	const isSure = original !== null && isConfirmed(original, version);
	const may = offers(here, "language.confirmTranslation");
	const mayConfirm = may && cannot.confirm(state, { statement, language }, actor) === null;
	return (
		<div className={css["version"]}>
			<p className={css["text"]} lang={language}>
				{version.text === null ? texts.removed : <WithGlossary text={version.text} language={language} />}
			</p>
			<p className={css["about"]}>
				{isAuthor
					? texts.byAuthor(by)
					: `${texts.by(by, companies[version.side])}, ${isSure ? confirmed : texts.unconfirmed}`}
				.{" "}
				{mayConfirm && (
					<button
						type="button"
						className="link"
						disabled={busy}
						onClick={() => run("language.confirmTranslation", { statement, language, version: version.version })}
					>
						{texts.confirm}
					</button>
				)}{" "}
				{correct && (
					<button type="button" className="link" onClick={correct}>
						{texts.correct}
					</button>
				)}
			</p>
			{refused && <Note tone="bad" live title={refused} />}
		</div>
	);
}
