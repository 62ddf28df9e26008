import "@mantine/core/styles/InlineInput.css";
import "@mantine/core/styles/Radio.css";
import { Radio } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { PartnershipRow } from "../../core/api.ts";
import { type PartnershipType, partnershipTypes } from "../../core/stages/contract.ts";
import { SignedIn } from "../accounts/SignedIn.tsx";
import { useBegin, usePartnerships } from "../data/api.ts";
import { newId } from "../data/ids.ts";
import { useLanguage } from "../data/language.ts";
import { Page } from "../frame/Page.tsx";
import { paths } from "../paths.ts";
import { beginTexts } from "../texts/begin.ts";
import { coreTexts } from "../texts/core.ts";
import { useTexts } from "../texts/texts.ts";
import { Answer } from "../ui/Answer.tsx";
import { Button } from "../ui/Button.tsx";
import { Facing } from "../ui/Facing.tsx";
import { Form } from "../ui/Form.tsx";
import { Note } from "../ui/Note.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import css from "./Begin.module.css";
import { CompanyFields } from "./CompanyFields.tsx";
import { type CompanyDraft, companyOf } from "./companyDraft.ts";

/** `/new`: names the type and the two companies, then goes straight to inviting. */
export function Begin() {
	const texts = useTexts(beginTexts);
	const rows = usePartnerships();
	return (
		<Page title={texts.title}>
			<SignedIn>
				{(person) => (rows.isPending ? <Waiting /> : <BeginForm zone={person.zone} last={latest(rows.data ?? [])} />)}
			</SignedIn>
		</Page>
	);
}

const latest = (rows: readonly PartnershipRow[]): PartnershipRow | null =>
	[...rows].sort((x, y) => y.touched.localeCompare(x.touched))[0] ?? null;

interface Props {
	readonly zone: string;
	/** The partnership touched last: whoever begins another one is mostly of the same company. */
	readonly last: PartnershipRow | null;
}

function BeginForm({ zone, last }: Props) {
	const texts = useTexts(beginTexts);
	const core = useTexts(coreTexts);
	const { language } = useLanguage();
	const navigate = useNavigate();
	const begin = useBegin();
	const [partnership] = useState(newId);
	const [tried, setTried] = useState(false);
	const [type, setType] = useState<PartnershipType | null>(null);
	const mine = last && last.mine !== "facilitator" ? last.mine : null;
	const [own, setOwn] = useState<CompanyDraft>({
		company: mine ? (last?.companies[mine] ?? "") : "",
		country: mine ? (last?.countries[mine] ?? null) : null,
		zone,
		languages: [language],
	});
	const [other, setOther] = useState<CompanyDraft>({ company: "", country: null, zone: null, languages: [] });
	const [ownCard, otherCard] = [companyOf(own), companyOf(other)];
	const submit = (): void => {
		setTried(true);
		if (!type || !ownCard || !otherCard) return;
		begin.mutate(
			{ partnership, input: { type, own: ownCard, other: otherCard } },
			{ onSuccess: () => navigate({ to: paths.partnership, params: { id: partnership } }) },
		);
	};
	return (
		<>
			<Answer title={texts.title}>
				<p>{texts.lead}</p>
			</Answer>
			<Form onSubmit={submit} label={texts.title}>
				<Panel title={texts.type}>
					<Radio.Group
						aria-label={texts.type}
						value={type}
						onChange={(chosen) => setType(partnershipTypes.find((it) => it === chosen) ?? null)}
						error={tried && !type ? texts.typeMissing : null}
					>
						<div className={css["types"]}>
							{partnershipTypes.map((it) => (
								<Radio key={it} value={it} label={core.type[it]} description={texts.types[it]} />
							))}
						</div>
					</Radio.Group>
				</Panel>
				<Facing
					a={
						<div className={css["side"]}>
							<h2>{texts.own}</h2>
							<CompanyFields value={own} onChange={setOwn} whose="own" tried={tried} />
						</div>
					}
					b={
						<div className={css["side"]}>
							<h2>{texts.other}</h2>
							<CompanyFields value={other} onChange={setOther} whose="theirs" tried={tried} />
							<p className="aside">{texts.otherHelp}</p>
						</div>
					}
				/>
				{tried && (!type || !ownCard || !otherCard) && <Note tone="bad" live title={texts.missing} />}
				<Problem failure={begin.error} />
				<Button type="submit" variant="filled" loading={begin.isPending}>
					{texts.go}
				</Button>
			</Form>
		</>
	);
}
