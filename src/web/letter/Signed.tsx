import { Link } from "@tanstack/react-router";
import { sides } from "../../core/kit.ts";
import { present } from "../../core/stages/state.ts";
import { exportOf, paths } from "../paths.ts";
import { letterSigningTexts } from "../texts/letterSigning.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import { Mark } from "../ui/Mark.tsx";
import { Binds } from "./Binds.tsx";
import { Hash } from "./Hash.tsx";
import css from "./Letter.module.css";
import { SignatureLine } from "./SignatureLine.tsx";
import { useLetter } from "./useLetter.ts";

/** The signature page: both names with their moments, the hash and how to check it; and what comes next. */
export function Signed() {
	const { letter, here } = useLetter();
	const { signed: texts, ...rest } = useTexts(letterSigningTexts);
	const pilot = here.state.stages.path.find((it) => it.kind === "pilot");
	const now = present(here.state.stages);
	return (
		<section className={css["signing"]} data-signed="true" id="sign">
			<div className={css["celebration"]}>
				<Mark height={56} meeting />
				<h2>{texts.title}</h2>
			</div>
			<ul className={css["signatures"]}>
				{sides.map((it) => (
					<SignatureLine key={it} side={it} />
				))}
			</ul>
			{letter.hash && <Hash label={rest.hash} hash={letter.hash} />}
			<Binds />
			<h3>{texts.verify}</h3>
			<p>
				{texts.verifyHow}{" "}
				<Link to={paths.record} params={{ id: here.id }}>
					{texts.record}
				</Link>{" "}
				· <a href={exportOf(here.id)}>{texts.copy}</a> · <code>oba verify</code>
			</p>
			{pilot && (
				<div className="list noPrint">
					<h3>{texts.next}</h3>
					<p>
						{now?.kind === "pilot" ? texts.pilotBegan : texts.pilotWas} <When at={pilot.since} day />. {texts.pilotSays}
					</p>
				</div>
			)}
		</section>
	);
}
