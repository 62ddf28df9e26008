import "@mantine/core/styles/InlineInput.css";
import "@mantine/core/styles/Radio.css";
import "@mantine/core/styles/Checkbox.css";
import { Radio } from "@mantine/core";
import { useState } from "react";
import type { Verdict } from "../../core/exploration/contract.ts";
import { cannot } from "../../core/exploration/rules.ts";
import { newSalt } from "../data/ids.ts";
import { useHere } from "../partnership/here.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { coreTexts } from "../texts/core.ts";
import { questionTexts } from "../texts/questions.ts";
import { useTexts } from "../texts/texts.ts";
import { verdictTexts } from "../texts/verdict.ts";
import { When } from "../time/Zones.tsx";
import { Act } from "../ui/Act.tsx";
import { Note } from "../ui/Note.tsx";
import { Panel } from "../ui/Panel.tsx";
import { noReason, ReasonFields, reasonOf } from "./ReasonFields.tsx";
import type { Standing } from "./standing.ts";

const verdicts: readonly Verdict[] = ["exploreFurther", "notAFit"];

/** Explore further, or not a fit: sealed until both have decided; a "not a fit" may also be said at once. */
export function VerdictForm({ standing }: { readonly standing: Extract<Standing, { readonly is: "deciding" }> }) {
	const { state, actor, companies, other } = useHere();
	const texts = useTexts(verdictTexts);
	const core = useTexts(coreTexts);
	const names = useTexts(questionTexts).verdict;
	const [chosen, setChosen] = useState<Verdict | null>(null);
	const [reason, setReason] = useState(noReason);
	const { run, busy, refused } = useCommand();
	const rule = cannot.sealVerdict(state, actor);
	const no = rule ? core.refusal(rule) : chosen === null ? texts.chooseFirst : null;
	const seal = (verdict: Verdict) => run("exploration.sealVerdict", { verdict, ...reasonOf(reason), salt: newSalt() });
	return (
		<Panel
			title={texts.title}
			id="verdict"
			actions={
				chosen === "notAFit" ? (
					<>
						<Act
							variant="filled"
							no={no}
							loading={busy}
							onClick={() => run("exploration.declareNotAFit", reasonOf(reason))}
						>
							{texts.sayNow}
						</Act>
						{no === null && (
							<Act loading={busy} onClick={() => seal("notAFit")}>
								{texts.sealNo}
							</Act>
						)}
					</>
				) : (
					<Act variant="filled" no={no} loading={busy} onClick={() => seal("exploreFurther")}>
						{texts.seal}
					</Act>
				)
			}
		>
			<p className="aside">
				{standing.theySealed ? texts.theySealed(companies[other]) : texts.lead(companies[other])}{" "}
				{standing.until && (
					<>
						{standing.theySealed ? texts.askedUntil : texts.until} <When at={standing.until} />.
					</>
				)}
			</p>
			<Radio.Group
				aria-label={texts.choose}
				value={chosen}
				onChange={(value) => setChosen(verdicts.find((it) => it === value) ?? null)}
			>
				<div className="list">
					{verdicts.map((it) => (
						<Radio key={it} value={it} label={names[it]} description={texts.about[it]} disabled={rule !== null} />
					))}
				</div>
			</Radio.Group>
			{chosen !== null && <ReasonFields value={reason} onChange={setReason} />}
			{chosen === "notAFit" && <p className="aside">{texts.confirm.body(companies[other])}</p>}
			{refused && <Note tone="bad" live title={refused} />}
		</Panel>
	);
}
