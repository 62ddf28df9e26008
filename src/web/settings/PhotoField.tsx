import { useRef, useState } from "react";
import { useSavePhoto } from "../data/cards.ts";
import css from "../people/Card.module.css";
import { Face } from "../people/Face.tsx";
import { cardTexts } from "../texts/cards.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { Problem } from "../ui/Problem.tsx";
import { squarePhoto } from "./photo.ts";

interface Props {
	readonly person: string;
	readonly name: string;
	readonly photo: string | null;
}

/** One's photo: chosen, cut and made small here, kept at once; or taken away. */
export function PhotoField({ person, name, photo }: Props) {
	const { form, noPhoto } = useTexts(cardTexts);
	const input = useRef<HTMLInputElement>(null);
	const [unreadable, setUnreadable] = useState(false);
	const save = useSavePhoto();
	const take = async (file: File | undefined): Promise<void> => {
		if (!file) return;
		const image = await squarePhoto(file);
		setUnreadable(image === null);
		if (image !== null) save.mutate(image);
		if (input.current) input.current.value = "";
	};
	return (
		<div className="list">
			<div className={css["row"]}>
				<Face person={person} name={name} photo={photo} side={null} />
				<input
					ref={input}
					type="file"
					accept="image/*"
					hidden
					aria-label={form.photo}
					onChange={(event) => void take(event.currentTarget.files?.[0])}
				/>
				<Button loading={save.isPending} onClick={() => input.current?.click()}>
					{photo ? form.other : form.choose}
				</Button>
				{photo && (
					<Button variant="subtle" loading={save.isPending} onClick={() => save.mutate(null)}>
						{form.remove}
					</Button>
				)}
			</div>
			<p className="aside">
				{!photo && `${noPhoto}. `}
				{form.photoHelp}
			</p>
			{unreadable && <Note tone="bad" live title={form.photoBad} />}
			<Problem failure={save.error} />
		</div>
	);
}
