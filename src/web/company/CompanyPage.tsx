import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Colleague, CompanyView } from "../../core/company.ts";
import { SignedIn } from "../accounts/SignedIn.tsx";
import { useColleagueRole, useCompany, usePart } from "../data/company.ts";
import { Page } from "../frame/Page.tsx";
import { paths } from "../paths.ts";
import { colleagueTexts } from "../texts/colleagues.ts";
import { useTexts } from "../texts/texts.ts";
import { Answer } from "../ui/Answer.tsx";
import { Ask } from "../ui/Ask.tsx";
import { Button } from "../ui/Button.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import css from "./Company.module.css";

/** `/company`: who belongs to one's company, and who administers it. */
export function CompanyPage() {
	const texts = useTexts(colleagueTexts);
	return (
		<Page title={texts.title} width="form">
			<SignedIn>{({ id }) => <Company me={id} />}</SignedIn>
		</Page>
	);
}

function Company({ me }: { readonly me: string }) {
	const texts = useTexts(colleagueTexts);
	const company = useCompany();
	if (company.isPending) return <Waiting lines={4} />;
	if (company.error) return <Problem failure={company.error} retry={() => void company.refetch()} />;
	const { company: its, people, mine } = company.data;
	if (!its)
		return (
			<Answer title={texts.none}>
				<p>{texts.noneLead}</p>
				<p>
					<Link to={paths.begin}>{texts.begin}</Link>
				</p>
			</Answer>
		);
	return (
		<>
			<Answer title={texts.answer(its.name, people.length)}>
				<p>{texts.lead}</p>
			</Answer>
			<ul className={css["people"]}>
				{people.map((it) => (
					<Person key={it.person} it={it} me={me} mine={mine} alone={people.length === 1} />
				))}
			</ul>
		</>
	);
}

interface Props {
	readonly it: Colleague;
	readonly me: string;
	readonly mine: CompanyView["mine"];
	/** Nobody else belongs to the company: there is nothing to administer. */
	readonly alone: boolean;
}

function Person({ it, me, mine, alone }: Props) {
	const texts = useTexts(colleagueTexts);
	const [asking, setAsking] = useState(false);
	const role = useColleagueRole();
	const part = usePart();
	const myself = it.person === me;
	const may = mine === "administrator" && !alone;
	const name = `${it.givenName} ${it.familyName}`.trim();
	const other = it.role === "administrator" ? "member" : "administrator";
	return (
		<li className={css["person"]}>
			<div>
				<strong>{name}</strong> {myself && <span className="aside">{texts.you}</span>}
				<p className="aside">
					{texts.roles[it.role]} · {texts.in(it.partnerships)}
				</p>
			</div>
			<Problem failure={role.error ?? part.error} />
			{(may || (myself && !alone)) && (
				<div className="choices">
					{may && (
						<Button loading={role.isPending} onClick={() => role.mutate({ person: it.person, role: other })}>
							{other === "administrator" ? texts.makeAdministrator : texts.makeMember}
						</Button>
					)}
					<Button variant="subtle" onClick={() => setAsking(true)}>
						{myself ? texts.partMyself : texts.part}
					</Button>
				</div>
			)}
			<Ask
				title={myself ? texts.partMyselfAsk : texts.partAsk(name)}
				open={asking}
				onClose={() => setAsking(false)}
				confirm={texts.yes}
				cancel={texts.no}
				loading={part.isPending}
				onConfirm={() => part.mutate(it.person, { onSettled: () => setAsking(false) })}
			>
				<p>{texts.partLead}</p>
			</Ask>
		</li>
	);
}
