import type { Side } from "../../core/kit.ts";
import { useNames } from "../people/names.ts";
import { letterSigningTexts } from "../texts/letterSigning.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import css from "./Letter.module.css";
import { useLetter } from "./useLetter.ts";

/** A side's place at the foot of the letter: who signed when, by both clocks and under which account. */
export function SignatureLine({ side }: { readonly side: Side }) {
	const { letter } = useLetter();
	const { line: texts } = useTexts(letterSigningTexts);
	const { full } = useNames();
	const signature = letter.signatures[side];
	const company = letter.companies[side];
	return (
		<li data-side={side}>
			<strong>{company}</strong>
			{signature ? (
				<>
					<p className={css["name"]}>{signature.name ?? texts.removed}</p>
					<p className="aside">
						<When at={signature.at} />
					</p>
					{signature.person && <p className="aside">{texts.account(full(signature.person), company)}</p>}
				</>
			) : (
				<p className="aside">{texts.open}</p>
			)}
		</li>
	);
}
