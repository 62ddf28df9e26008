import { guardTexts } from "../texts/guard.ts";
import { useTexts } from "../texts/texts.ts";
import { AnchorButton } from "../ui/Button.tsx";
import css from "./Row.module.css";

/** Backup codes, shown once, and as a file. */
export function BackupCodes({ codes }: { readonly codes: readonly string[] }) {
	const { factor: texts } = useTexts(guardTexts);
	const file = `data:text/plain;charset=utf-8,${encodeURIComponent(`Oba\n${codes.join("\n")}\n`)}`;
	return (
		<>
			<h3>{texts.codes}</h3>
			<p>{texts.codesLead}</p>
			<ul className={css["codes"]} aria-label={texts.codes}>
				{codes.map((it) => (
					<li key={it}>{it}</li>
				))}
			</ul>
			<div>
				<AnchorButton href={file} download="oba-codes.txt">
					{texts.save}
				</AnchorButton>
			</div>
		</>
	);
}
