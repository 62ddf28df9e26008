import { useState } from "react";
import { useBeginFactor, useEndFactor, useNewCodes } from "../data/guard.ts";
import { guardTexts } from "../texts/guard.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { Panel } from "../ui/Panel.tsx";
import { BackupCodes } from "./BackupCodes.tsx";
import { FactorSetup } from "./FactorSetup.tsx";
import { PasswordAgain } from "./PasswordAgain.tsx";

interface Props {
	readonly on: boolean;
	/** Has this account a password? */
	readonly password: boolean;
}

type Doing = "begin" | "codes" | "end" | null;

/** The second factor: switched on with its first code, its backup codes renewed, switched off. */
export function FactorPanel({ on, password }: Props) {
	const { factor: texts } = useTexts(guardTexts);
	const [doing, setDoing] = useState<Doing>(null);
	const [done, setDone] = useState(false);
	const begin = useBeginFactor();
	const codes = useNewCodes();
	const end = useEndFactor();
	const go = (it: Doing): void => {
		for (const each of [begin, codes, end]) each.reset();
		setDone(false);
		setDoing(it);
	};
	const again = { has: password, onCancel: () => go(null) };
	return (
		<Panel title={texts.title}>
			<p className="aside">{on ? texts.on : texts.off}</p>
			{done && <Note live title={texts.done} />}
			{doing === null && (
				<div className="choices">
					{!on && <Button onClick={() => go("begin")}>{texts.begin}</Button>}
					{on && <Button onClick={() => go("codes")}>{texts.newCodes}</Button>}
					{on && <Button onClick={() => go("end")}>{texts.end}</Button>}
				</div>
			)}
			{doing === "begin" && !begin.data && (
				<PasswordAgain
					{...again}
					label={texts.begin}
					go={texts.begin}
					loading={begin.isPending}
					failure={begin.error}
					onGo={(its) => begin.mutate({ password: its })}
				/>
			)}
			{doing === "begin" && begin.data && (
				<FactorSetup
					begun={begin.data}
					onDone={() => {
						go(null);
						setDone(true);
					}}
					onCancel={() => go(null)}
				/>
			)}
			{doing === "codes" && !codes.data && (
				<PasswordAgain
					{...again}
					label={texts.newCodes}
					go={texts.newCodes}
					loading={codes.isPending}
					failure={codes.error}
					onGo={(its) => codes.mutate({ password: its })}
				>
					<p>{texts.newCodesLead}</p>
				</PasswordAgain>
			)}
			{doing === "codes" && codes.data && <BackupCodes codes={codes.data.codes} />}
			{doing === "end" && (
				<PasswordAgain
					{...again}
					label={texts.end}
					go={texts.end}
					loading={end.isPending}
					failure={end.error}
					onGo={(its) => end.mutate({ password: its }, { onSuccess: () => go(null) })}
				>
					<p>{texts.endLead}</p>
				</PasswordAgain>
			)}
		</Panel>
	);
}
