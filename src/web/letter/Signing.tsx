import { sides } from "../../core/kit.ts";
import { cannot } from "../../core/letter/rules.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { coreTexts } from "../texts/core.ts";
import { letterSigningTexts } from "../texts/letterSigning.ts";
import { useTexts } from "../texts/texts.ts";
import { Act } from "../ui/Act.tsx";
import { Note } from "../ui/Note.tsx";
import { Binds } from "./Binds.tsx";
import css from "./Letter.module.css";
import { Missing } from "./Missing.tsx";
import { SignatureLine } from "./SignatureLine.tsx";
import { Signed } from "./Signed.tsx";
import { SignForm } from "./SignForm.tsx";
import { useLetter } from "./useLetter.ts";

/** The foot of the letter: what keeps it from being signed, who has signed, and this side's own signature. */
export function Signing() {
	const { letter, when, here, missing } = useLetter();
	const texts = useTexts(letterSigningTexts);
	if (letter.concludedAt !== null) return <Signed />;
	if (when !== "now") return null;
	const mine = letter.signatures[here.side] !== null;
	return (
		<section className={css["signing"]} id="sign">
			<h2>{texts.title}</h2>
			{missing.length > 0 ? (
				<Missing />
			) : (
				<>
					<Binds />
					<ul className={css["signatures"]}>
						{sides.map((it) => (
							<SignatureLine key={it} side={it} />
						))}
					</ul>
					{mine ? <TakeBack /> : <SignForm />}
				</>
			)}
		</section>
	);
}

/** A signature holds until the other side signs: until then it can be taken back. */
function TakeBack() {
	const { here } = useLetter();
	const texts = useTexts(letterSigningTexts);
	const core = useTexts(coreTexts);
	const { run, busy, refused } = useCommand();
	const no = cannot.withdrawSignature(here.state, here.actor);
	return (
		<div className="list noPrint">
			<p className="aside">{texts.mayTakeBack}</p>
			{refused && <Note tone="bad" live title={refused} />}
			<Act no={no && core.refusal(no)} loading={busy} onClick={() => void run("letter.withdrawSignature", {})}>
				{texts.takeBack}
			</Act>
		</div>
	);
}
