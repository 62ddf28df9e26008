import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import type { TermValue } from "../../../core/alignment/contract.ts";
import type { Term } from "../../../core/alignment/terms.ts";
import { newId } from "../../data/ids.ts";
import { agreementTexts, termTexts } from "../../texts/agreement.ts";
import { useTexts } from "../../texts/texts.ts";
import { Act } from "../../ui/Act.tsx";
import { useCompared } from "../comparison/compared.ts";
import css from "./Terms.module.css";

/** As one chooses it in a row: a side, both under one name, both, nobody. */
const values: Readonly<Record<string, TermValue>> = {
	a: { is: "doer", doer: "a", accountable: null },
	b: { is: "doer", doer: "b", accountable: null },
	bothA: { is: "doer", doer: "both", accountable: "a" },
	bothB: { is: "doer", doer: "both", accountable: "b" },
	both: { is: "doer", doer: "both", accountable: null },
	nobody: { is: "doer", doer: "nobody", accountable: null },
};

/** Many rows of who does or decides what, proposed in one go: one after the other, each refusal beside its row. */
export function Several({ terms, rights }: { readonly terms: readonly Term[]; readonly rights: boolean }) {
	const { here, type, names, no, past } = useCompared();
	const { several, form } = useTexts(agreementTexts);
	const words = useTexts(termTexts);
	const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
	const [refused, setRefused] = useState<Readonly<Record<string, string>>>({});
	const [sent, setSent] = useState<{ readonly n: number; readonly of: number; readonly busy: boolean } | null>(null);
	const rows = terms.filter((it) => it.is === "open");
	const ready = rows.flatMap((it) => (values[chosen[it.id] ?? ""] ? [it] : []));
	if (past || (rows.length < 2 && sent === null)) return null;
	const options = rights
		? [
				["a", names.a],
				["b", names.b],
				["both", form.both],
			]
		: [
				["a", names.a],
				["b", names.b],
				["bothA", several.bothBy(names.a)],
				["bothB", several.bothBy(names.b)],
				["nobody", form.nobody],
			];
	const propose = async (): Promise<void> => {
		const no: Record<string, string> = {};
		for (const [n, term] of ready.entries()) {
			setSent({ n, of: ready.length, busy: true });
			const value = values[chosen[term.id] ?? ""];
			if (!value) continue;
			const nothing = { answers: null, en: null, ru: null, note: null };
			const input = { term: term.id, proposal: newId(), offer: { is: "value", value } as const, ...nothing };
			const answer = await here.sending.send("alignment.propose", input);
			if (answer.is === "refused") no[term.id] = answer.sentence;
		}
		setRefused(no);
		setSent({ n: ready.length - Object.keys(no).length, of: ready.length, busy: false });
	};
	return (
		<details>
			<summary>{rights ? several.rights : several.roles}</summary>
			<div className="list">
				<p className="aside">{several.lead}</p>
				<div className={css["rows"]}>
					{rows.map((term) => (
						<NativeSelect
							key={term.id}
							label={words.name(term, { type, names })}
							value={chosen[term.id] ?? ""}
							error={refused[term.id]}
							data={[
								{ value: "", label: form.choose },
								...options.map(([value = "", label = ""]) => ({ value, label })),
							]}
							onChange={({ currentTarget: { value } }) => setChosen({ ...chosen, [term.id]: value })}
						/>
					))}
				</div>
				<p role="status" className="aside">
					{sent && several.progress(sent.n, sent.of)}
				</p>
				{ready.length > 0 && (
					<Act variant="filled" no={no} loading={sent?.busy ?? false} onClick={() => void propose()}>
						{several.send(ready.length)}
					</Act>
				)}
			</div>
		</details>
	);
}
