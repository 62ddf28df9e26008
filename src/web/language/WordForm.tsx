import "@mantine/core/styles/Input.css";
import { TextInput } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type { Language } from "../../core/kit.ts";
import { longestTerm } from "../../core/language/contract.ts";
import type { Term, Wording } from "../../core/language/state.ts";
import { spokenLanguages } from "../../core/language/statements.ts";
import { newId } from "../data/ids.ts";
import { useLanguage } from "../data/language.ts";
import { useHere } from "../partnership/here.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { languageTexts } from "../texts/language.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Beside, Form } from "../ui/Form.tsx";
import { Note } from "../ui/Note.tsx";
import { WritingField } from "../ui/WritingField.tsx";
import { BothWords } from "./BothWords.tsx";
import { useKept } from "./useKept.ts";

interface Props {
	/** Null: a new word. */
	readonly term: Term | null;
	/** The language whose field is written in first; `any`: the reader's own. */
	readonly first?: Language | "any";
	readonly onDone: () => void;
}

type Fields = Readonly<Record<keyof Wording, string>>;
const meaningOf = { en: "meaningEn", ru: "meaningRu" } as const;
const nothing: Wording = { en: null, ru: null, meaningEn: null, meaningRu: null };

function fieldsOf(term: Term | null): Fields {
	const { en, ru, meaningEn, meaningRu } = term?.proposed?.wording ?? term?.agreed ?? nothing;
	return { en: en ?? "", ru: ru ?? "", meaningEn: meaningEn ?? "", meaningRu: meaningRu ?? "" };
}

const typed = (text: string): string | null => (text.trim() === "" ? null : text.trim());

/** A word and what it means, in each language of the partnership; one of them is enough. */
export function WordForm({ term, first = "any", onDone }: Props) {
	const { state } = useHere();
	const { form: texts } = useTexts(languageTexts);
	const { language } = useLanguage();
	const [id] = useState(() => term?.id ?? newId());
	const now = term?.proposed?.id ?? null;
	// `answers` is what its writer has read: a wording that came while they wrote is shown first, not passed over.
	const { value, keep, drop } = useKept(`term.${term?.id ?? "new"}`, { fields: fieldsOf(term), answers: now });
	const { fields } = value;
	const { run, busy, refused } = useCommand();
	const start = useRef<HTMLInputElement>(null);
	useEffect(() => start.current?.focus(), []);
	const begin = first === "any" ? language : first;
	const columns = spokenLanguages(state.people.sides).toSorted((x, y) => Number(y === begin) - Number(x === begin));
	const set = (name: keyof Wording, text: string): void => keep({ ...value, fields: { ...fields, [name]: text } });
	const leave = (): void => {
		drop();
		onDone();
	};
	const send = async (): Promise<void> => {
		const { en, ru, meaningEn, meaningRu } = fields;
		const wording = { en: typed(en), ru: typed(ru), meaningEn: typed(meaningEn), meaningRu: typed(meaningRu) };
		const { answers } = value;
		if (await run("language.proposeTerm", { term: id, proposal: newId(), answers, ...wording })) leave();
		else keep({ ...value, answers: now });
	};
	return (
		<Form onSubmit={() => void send()} label={texts.send}>
			<Beside>
				{columns.map((it) => (
					<div className="list" key={it}>
						<TextInput
							label={texts.word[it]}
							value={fields[it]}
							maxLength={longestTerm}
							autoComplete="off"
							lang={it}
							ref={it === begin ? start : null}
							onChange={(event) => set(it, event.currentTarget.value)}
						/>
						<WritingField
							label={texts.meaning[it]}
							value={fields[meaningOf[it]]}
							rows={2}
							onChange={(text) => set(meaningOf[it], text)}
						/>
					</div>
				))}
			</Beside>
			<p className="aside">{texts.meaningHelp}</p>
			{columns.length === 2 && <p className="aside">{texts.wordHelp}</p>}
			{refused && (
				<Note tone="bad" live title={refused}>
					{term?.proposed?.wording && <BothWords wording={term.proposed.wording} />}
				</Note>
			)}
			<div className="choices">
				<Button type="submit" variant="filled" loading={busy}>
					{texts.send}
				</Button>
				<Button variant="subtle" onClick={leave}>
					{texts.cancel}
				</Button>
			</div>
		</Form>
	);
}
