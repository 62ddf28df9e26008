import "@mantine/core/styles/Input.css";
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { type CardWrite, longestAbout, type Me, type PersonCard } from "../../core/api.ts";
import { useMyCard, useSaveCard } from "../data/cards.ts";
import { cardTexts } from "../texts/cards.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Form } from "../ui/Form.tsx";
import { Note } from "../ui/Note.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import { HoursField } from "./HoursField.tsx";
import { LanguagesField } from "./LanguagesField.tsx";
import { PhotoField } from "./PhotoField.tsx";

type Person = NonNullable<Me["person"]>;

/** What one shows of oneself to those one works with. */
export function YourCard({ person }: { readonly person: Person }) {
	const { form } = useTexts(cardTexts);
	const card = useMyCard();
	return (
		<Panel title={form.title}>
			<p className="aside">{form.lead}</p>
			<Problem failure={card.error} retry={() => void card.refetch()} />
			{card.isPending && <Waiting lines={4} />}
			{card.data && (
				<>
					<PhotoField person={person.id} name={`${person.givenName} ${person.familyName}`} photo={card.data.photo} />
					<CardForm was={card.data} />
				</>
			)}
		</Panel>
	);
}

const filled = (text: string): string | null => (text.trim() === "" ? null : text.trim());
const isLink = (text: string): boolean => {
	const link = filled(text);
	return link === null || (URL.canParse(link) && new URL(link).protocol === "https:");
};

function CardForm({ was }: { readonly was: PersonCard }) {
	const { form } = useTexts(cardTexts);
	const [values, setValues] = useState({
		patronymic: was.patronymic ?? "",
		about: was.about ?? "",
		video: was.video ?? "",
		languages: was.languages,
		hours: was.hours,
	});
	const save = useSaveCard();
	const change = (changed: Partial<typeof values>): void => {
		save.reset();
		setValues({ ...values, ...changed });
	};
	const submit = (): void => {
		const { languages, hours } = values;
		if (!isLink(values.video) || hours?.days.length === 0) return;
		const [patronymic, about, video] = [values.patronymic, values.about, values.video].map(filled);
		const card: CardWrite = {
			patronymic: patronymic ?? null,
			about: about ?? null,
			video: video ?? null,
			languages,
			hours,
		};
		save.mutate(card);
	};
	return (
		<Form onSubmit={submit} label={form.title}>
			<TextInput
				label={form.patronymic}
				description={form.patronymicHelp}
				value={values.patronymic}
				maxLength={80}
				autoComplete="additional-name"
				onChange={(event) => change({ patronymic: event.currentTarget.value })}
			/>
			<LanguagesField value={values.languages} onChange={(languages) => change({ languages })} />
			<HoursField value={values.hours} onChange={(hours) => change({ hours })} />
			<TextInput
				label={form.about}
				description={form.aboutHelp}
				value={values.about}
				maxLength={longestAbout}
				onChange={(event) => change({ about: event.currentTarget.value })}
			/>
			<TextInput
				label={form.video}
				description={form.videoHelp}
				type="url"
				inputMode="url"
				value={values.video}
				maxLength={500}
				error={isLink(values.video) ? null : form.videoBad}
				onChange={(event) => change({ video: event.currentTarget.value })}
			/>
			<Problem failure={save.error} />
			{save.isSuccess && <Note live title={form.saved} />}
			<Button type="submit" variant="filled" loading={save.isPending}>
				{form.save}
			</Button>
		</Form>
	);
}
