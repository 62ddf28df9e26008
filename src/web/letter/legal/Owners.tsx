import "@mantine/core/styles/InlineInput.css";
import "@mantine/core/styles/Radio.css";
import { Radio, TextInput } from "@mantine/core";
import { useState } from "react";
import type { Side } from "../../../core/kit.ts";
import type { DeclareOwners } from "../../../core/letter/legal/contract.ts";
import { cannotCheck } from "../../../core/letter/legal/rules.ts";
import type { Owners } from "../../../core/letter/legal/state.ts";
import { useLanguage } from "../../data/language.ts";
import { useHere } from "../../partnership/here.ts";
import { useCommand } from "../../partnership/useCommand.ts";
import { CountryField } from "../../people/CountryField.tsx";
import { countryName } from "../../people/countryName.ts";
import { coreTexts } from "../../texts/core.ts";
import { legalTexts } from "../../texts/legal.ts";
import { useTexts } from "../../texts/texts.ts";
import { Act } from "../../ui/Act.tsx";
import { Button } from "../../ui/Button.tsx";
import { Form } from "../../ui/Form.tsx";
import { Note } from "../../ui/Note.tsx";
import { SideBadge } from "../../ui/SideBadge.tsx";
import css from "./Legal.module.css";

/** What one side says of its owners; its own owner answers and changes it. */
export function OwnersSaid({ side }: { readonly side: Side }) {
	const { state, companies, side: mine, actor } = useHere();
	const { owners: texts } = useTexts(legalTexts);
	const core = useTexts(coreTexts);
	const [open, setOpen] = useState(false);
	const said = state.legal.owners[side];
	const no = cannotCheck.declare(state, actor);
	const asks = side === mine && no === null && (open || said === null);
	return (
		<div className={css["said"]}>
			<p className={css["who"]}>
				<SideBadge side={side} name={companies[side]} small />
				{companies[side]}
			</p>
			{asks ? <OwnersForm said={said} onDone={() => setOpen(false)} /> : <Told said={said} />}
			{side === mine && !asks && (
				<Act variant="subtle" no={no && core.refusal(no)} onClick={() => setOpen(true)}>
					{texts.change}
				</Act>
			)}
		</div>
	);
}

function Told({ said }: { readonly said: Owners | null }) {
	const { owners: texts } = useTexts(legalTexts);
	const { language } = useLanguage();
	if (!said) return <p className="aside">{texts.none}</p>;
	if (said.are !== "named") return <p>{texts.are[said.are]}</p>;
	const percent = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
	return (
		<ul>
			{said.owners.map((it) => (
				<li key={`${it.name} ${it.country} ${it.share}`}>
					{it.name ?? texts.gone}, {texts.kinds[it.kind].toLocaleLowerCase(language)},{" "}
					{countryName(it.country, language)}, {percent.format(Number(it.share))} %
				</li>
			))}
		</ul>
	);
}

interface OwnerDraft {
	readonly key: number;
	readonly name: string;
	readonly kind: "person" | "company";
	readonly country: string | null;
	readonly share: string;
}
const blank = (key: number): OwnerDraft => ({ key, name: "", kind: "person", country: null, share: "" });
const draftsOf = (said: Owners | null): readonly OwnerDraft[] =>
	said?.are === "named" ? said.owners.map((it, key) => ({ ...it, key, name: it.name ?? "" })) : [blank(0)];
/** A share as the contract wants it: a decimal point, whichever the writer's language has. */
const shareOf = (typed: string): string => typed.trim().replace(",", ".").replace(/%$/, "").trim();
const isWhole = ({ name, country, share }: OwnerDraft): boolean =>
	name.trim() !== "" && country !== null && /^\d{1,3}(\.\d{1,2})?$/.test(shareOf(share));
const mostOwners = 3;

function OwnersForm({ said, onDone }: { readonly said: Owners | null; readonly onDone: () => void }) {
	const { owners: texts, cancel } = useTexts(legalTexts);
	const [are, setAre] = useState<DeclareOwners["are"] | null>(said?.are ?? null);
	const [owners, setOwners] = useState(draftsOf(said));
	const [tried, setTried] = useState(false);
	const { run, busy, refused } = useCommand();
	const submit = async (): Promise<void> => {
		setTried(true);
		if (are === null || (are === "named" && !owners.every(isWhole))) return;
		const named = owners.map(({ name, kind, country, share }) => {
			return { name: name.trim(), kind, country: country ?? "", share: shareOf(share) };
		});
		const input: DeclareOwners = are === "named" ? { are, owners: named } : { are };
		if (await run("letter.declareOwners", input)) onDone();
	};
	const change = (key: number, its: Partial<OwnerDraft>): void =>
		setOwners(owners.map((it) => (it.key === key ? { ...it, ...its } : it)));
	const next = Math.max(-1, ...owners.map(({ key }) => key)) + 1;
	return (
		<Form onSubmit={() => void submit()} label={texts.title}>
			<Radio.Group aria-label={texts.title} value={are} onChange={(it) => setAre(it as DeclareOwners["are"])}>
				<div className="list">
					{(["named", "spread", "unknown"] as const).map((it) => (
						<Radio key={it} value={it} label={texts.are[it]} />
					))}
				</div>
			</Radio.Group>
			{are === "named" &&
				owners.map((it) => (
					<fieldset key={it.key} className={css["owner"]}>
						<TextInput
							label={texts.name}
							value={it.name}
							maxLength={200}
							onChange={(event) => change(it.key, { name: event.currentTarget.value })}
						/>
						<Radio.Group
							label={texts.kind}
							value={it.kind}
							onChange={(kind) => change(it.key, { kind: kind === "company" ? "company" : "person" })}
						>
							<div className="choices">
								<Radio value="person" label={texts.kinds.person} />
								<Radio value="company" label={texts.kinds.company} />
							</div>
						</Radio.Group>
						<CountryField
							label={texts.country}
							value={it.country}
							error={null}
							onChange={(country) => change(it.key, { country })}
						/>
						<TextInput
							label={texts.share}
							value={it.share}
							inputMode="decimal"
							maxLength={7}
							onChange={(event) => change(it.key, { share: event.currentTarget.value })}
						/>
						{tried && !isWhole(it) && <p role="alert">{texts.missing}</p>}
						{owners.length > 1 && (
							<div>
								<Button variant="subtle" onClick={() => setOwners(owners.filter(({ key }) => key !== it.key))}>
									{texts.remove}
								</Button>
							</div>
						)}
					</fieldset>
				))}
			{are === "named" && owners.length < mostOwners && (
				<div>
					<Button variant="subtle" onClick={() => setOwners([...owners, blank(next)])}>
						{texts.add}
					</Button>
				</div>
			)}
			{refused && <Note tone="bad" live title={refused} />}
			<div className="choices">
				<Button type="submit" variant="filled" loading={busy} disabled={are === null}>
					{texts.save}
				</Button>
				{said && (
					<Button variant="subtle" onClick={onDone}>
						{cancel}
					</Button>
				)}
			</div>
		</Form>
	);
}
