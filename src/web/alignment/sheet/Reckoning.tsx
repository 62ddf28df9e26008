import "@mantine/core/styles/Input.css";
import { NativeSelect, TextInput } from "@mantine/core";
import { isHollow } from "../../../core/alignment/drafted.ts";
import type { Json } from "../../../core/kit.ts";
import { useLanguage } from "../../data/language.ts";
import { useHere } from "../../partnership/here.ts";
import { sheetTexts } from "../../texts/sheet.ts";
import { useTexts } from "../../texts/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { currenciesFrom, firstCurrency } from "./fields/currency.ts";
import css from "./fields/Fields.module.css";
import { type Misfit, useMisfit } from "./fields/misfit.ts";
import { figureFor, figureIn } from "./fields/quantity.ts";
import { partOf } from "./progress.ts";
import { useSheet } from "./writing.ts";

const mostDays = 60;
const mostRates = 20;

interface Part {
	readonly all: readonly Json[];
	readonly put: (all: readonly Json[]) => void;
	readonly misfit: Misfit;
}

/** What the comparison reckons with besides the answers: days off near a date, rates between currencies. */
export function Reckoning() {
	const { value, set, whole } = useSheet();
	const { reckoning } = useTexts(sheetTexts);
	const misfit = useMisfit(whole.ok ? [] : whole.problems);
	const part = (field: "daysOff" | "rates"): Part => {
		const held = value(field);
		return {
			all: Array.isArray(held) ? held : [],
			put: (all) => set(field, all.length === 0 ? null : all),
			misfit: (...path) => misfit(field, ...path),
		};
	};
	return (
		<Panel title={reckoning.title} id="working.reckoning">
			<DaysOff {...part("daysOff")} />
			<Rates {...part("rates")} />
		</Panel>
	);
}

const changedAt = (all: readonly Json[], at: number, it: Json): readonly Json[] =>
	all.map((each, n) => (n === at ? it : each));
const without = (all: readonly Json[], at: number): readonly Json[] => all.filter((_, n) => n !== at);

function DaysOff({ all, put, misfit }: Part) {
	const { reckoning } = useTexts(sheetTexts);
	const { disabled, typed } = useSheet();
	return (
		<fieldset className={css["quantity"]}>
			<legend>{reckoning.daysOff}</legend>
			<p className="aside">{reckoning.daysOffHelp}</p>
			{all.map((it, at) => {
				const [from = "", to = from] = String(it).split("/");
				const day = (label: string, day: string, change: (day: string) => string, wrong: string | null) => (
					<TextInput
						type="date"
						label={label}
						disabled={disabled}
						value={day}
						error={wrong}
						onChange={(event) => put(changedAt(all, at, change(event.currentTarget.value)))}
					/>
				);
				return (
					<div key={placeOf(at)} className={css["row"]}>
						{day(reckoning.from, from, (first) => `${first}/${to < first ? first : to}`, null)}
						{day(reckoning.to, to, (last) => `${from}/${last}`, misfit(at))}
						<Button variant="subtle" disabled={disabled} onClick={() => put(without(all, at))}>
							{reckoning.remove}
						</Button>
					</div>
				);
			})}
			{all.length < mostDays && (
				<div>
					<Button disabled={disabled} onClick={() => put([...all, `${typed.date}/${typed.date}`])}>
						{reckoning.addDays}
					</Button>
				</div>
			)}
		</fieldset>
	);
}

/** A line of such a list has no name but its place. */
const placeOf = (at: number): string => `line ${at}`;

function Rates({ all, put, misfit }: Part) {
	const { reckoning } = useTexts(sheetTexts);
	const { disabled, texts } = useSheet();
	const { language } = useLanguage();
	const { state, side } = useHere();
	const first = firstCurrency(texts, state.people.sides[side].country);
	const fresh = { from: first, to: first === "RUB" ? "USD" : "RUB", rate: "" };
	return (
		<fieldset className={css["quantity"]}>
			<legend>{reckoning.rates}</legend>
			<p className="aside">{reckoning.ratesHelp}</p>
			{all.map((it, at) => {
				const said = (of: string): string => {
					const held = partOf(it, of);
					return isHollow(held) ? "" : String(held);
				};
				const change = (of: string, to: string): void =>
					put(changedAt(all, at, { from: said("from"), to: said("to"), rate: said("rate"), [of]: to }));
				const currency = (of: "from" | "to", label: string) => (
					<NativeSelect
						label={label}
						lang="zxx"
						disabled={disabled}
						value={said(of)}
						data={[...currenciesFrom(said(of) || first)]}
						onChange={(event) => change(of, event.currentTarget.value)}
					/>
				);
				return (
					<div key={placeOf(at)} className={css["row"]}>
						{currency("from", reckoning.one)}
						<TextInput
							className={css["figure"] ?? ""}
							label={reckoning.costs}
							inputMode="decimal"
							autoComplete="off"
							disabled={disabled}
							value={figureFor(said("rate"), language)}
							error={misfit(at)}
							onChange={(event) => change("rate", figureIn(event.currentTarget.value))}
						/>
						{currency("to", reckoning.of)}
						<Button variant="subtle" disabled={disabled} onClick={() => put(without(all, at))}>
							{reckoning.remove}
						</Button>
					</div>
				);
			})}
			{all.length < mostRates && (
				<div>
					<Button disabled={disabled} onClick={() => put([...all, fresh])}>
						{reckoning.addRate}
					</Button>
				</div>
			)}
		</fieldset>
	);
}
