import { useState } from "react";
import { useHere } from "../partnership/here.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { peopleTexts } from "../texts/people.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Form } from "../ui/Form.tsx";
import { Note } from "../ui/Note.tsx";
import { CompanyFields } from "./CompanyFields.tsx";
import { type CompanyDraft, companyOf } from "./companyDraft.ts";

/** Corrects what stands in the record about one's own company; the other side sees the correction. */
export function Details({ onDone }: { readonly onDone: () => void }) {
	const { state, side } = useHere();
	const { details, section } = useTexts(peopleTexts);
	const { company, country, zone, languages } = state.people.sides[side];
	const [own, setOwn] = useState<CompanyDraft>({ company: company ?? "", country, zone, languages });
	const [tried, setTried] = useState(false);
	const { run, busy, refused } = useCommand();
	const card = companyOf(own);
	const submit = (): void => {
		setTried(true);
		if (card) void run("people.describeSide", { own: card }).then((done) => done && onDone());
	};
	return (
		<Form onSubmit={submit} label={details.button}>
			<CompanyFields value={own} onChange={setOwn} whose="own" tried={tried} />
			{refused && <Note tone="bad" live title={refused} />}
			<div className="choices">
				<Button type="submit" variant="filled" loading={busy}>
					{details.save}
				</Button>
				<Button onClick={onDone}>{section.cancel}</Button>
			</div>
		</Form>
	);
}
