import { useHere } from "../partnership/here.ts";
import { frameTexts } from "../texts/frame.ts";
import { recordTexts } from "../texts/record.ts";
import { useTexts } from "../texts/texts.ts";
import { Panel } from "../ui/Panel.tsx";
import { useCopied } from "../ui/useCopied.ts";
import css from "./Record.module.css";

/** Where each readable chain ends, and the key that signs it: what to keep elsewhere. */
export function Heads() {
	const { record } = useHere();
	const { heads: texts } = useTexts(recordTexts);
	return (
		<Panel title={texts.title}>
			<p className="aside">{texts.lead}</p>
			<dl className={css["heads"]}>
				{record.heads.map((head) => (
					<div key={head.chain}>
						<dt>
							{head.chain === "both" ? texts.chain.both : texts.chain.own} · {texts.position}: {head.position}
						</dt>
						<dd>
							<Short label={texts.hash} value={head.hash} />
						</dd>
					</div>
				))}
				<div>
					<dt>{texts.key}</dt>
					<dd>
						<Short label={texts.key} value={record.key} />
					</dd>
				</div>
			</dl>
		</Panel>
	);
}

/** The beginning of a long number, with the whole of it one press away. */
function Short({ label, value }: { readonly label: string; readonly value: string }) {
	const texts = useTexts(frameTexts);
	const { copied, copy } = useCopied(value);
	return (
		<>
			<code title={value}>{value.slice(0, 16)}…</code>{" "}
			<button type="button" className="link" aria-label={`${texts.copy}: ${label}`} onClick={copy}>
				{copied ? texts.copied : texts.copy}
			</button>
		</>
	);
}
