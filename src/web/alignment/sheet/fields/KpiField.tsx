import "@mantine/core/styles/Input.css";
import { NativeSelect, TextInput } from "@mantine/core";
import { isHollow } from "../../../../core/alignment/drafted.ts";
import { type Asked, directions, kpiKinds } from "../../../../core/alignment/questions.ts";
import { speakers } from "../../../../core/alignment/sheet.ts";
import { useLanguage } from "../../../data/language.ts";
import { languageOf } from "../../../exploration/OwnAnswers.tsx";
import { useHere } from "../../../partnership/here.ts";
import { findingTexts } from "../../../texts/comparison.ts";
import { sheetTexts } from "../../../texts/sheet.ts";
import { useTexts } from "../../../texts/texts.ts";
import { Button } from "../../../ui/Button.tsx";
import { Beside } from "../../../ui/Form.tsx";
import { Choice } from "../../comparison/Choice.tsx";
import { useSheet } from "../writing.ts";
import css from "./Fields.module.css";
import { kpiIn, kpiWith, type TypedKpi } from "./kpi.ts";
import type { Misfit } from "./misfit.ts";
import { figureFor, figureIn } from "./quantity.ts";

interface Props {
	readonly question: Asked<"kpis">;
	readonly field: string;
	readonly name: string;
	/** Of the catalogue, already proposed in another place. */
	readonly taken: readonly string[];
	readonly misfit: Misfit;
	readonly onRemove: () => void;
}

/** One KPI proposal: out of the catalogue or one's own, its figures, and who measures and moves it. */
export function KpiField({ question, field, name, taken, misfit, onRemove }: Props) {
	const { value, set, disabled } = useSheet();
	const { state } = useHere();
	const { kpi: texts } = useTexts(sheetTexts);
	const words = useTexts(findingTexts);
	const kpi = kpiIn(value(field));
	const put = (changed: Partial<TypedKpi>): void => set(field, kpiWith(kpi, changed));
	const catalogue = question.catalogue
		.filter(({ id }) => id === kpi.id || !taken.includes(id))
		.map(({ id }) => ({ value: id, label: words.kpi(id, state.stages.type) }));
	const kindOf = (id: string | null) => question.catalogue.find((it) => it.id === id)?.kind ?? kpi.kind;
	// Dates are no figures: between a milestone and the others the targets are asked anew.
	const choose = (id: string): void => {
		const its = id === "own" ? own(kpi) : { ...bare, id };
		const kind = id === "own" ? its.kind : kindOf(id);
		const same = (kind === "milestone") === (kindOf(kpi.id) === "milestone");
		put(same ? its : { ...its, ...noTargets });
	};
	const chosen = kpi.id ?? (isHollow(value(field)) ? "" : "own");
	return (
		<fieldset className={css["kpi"]}>
			<legend>{name}</legend>
			<NativeSelect
				label={texts.which}
				disabled={disabled}
				value={chosen}
				data={[
					...(chosen === "" ? [{ value: "", label: texts.choose }] : []),
					...catalogue,
					{ value: "own", label: texts.own },
				]}
				onChange={({ currentTarget: { value: id } }) => choose(id)}
			/>
			{chosen === "own" && <OwnKpi kpi={kpi} put={put} misfit={misfit} />}
			{chosen !== "" && (
				<>
					<Figures question={question} kpi={kpi} put={put} misfit={misfit} />
					<Who kpi={kpi} put={put} misfit={misfit} />
				</>
			)}
			{(chosen !== "" || name !== texts.nth(1)) && (
				<div>
					<Button
						variant="subtle"
						disabled={disabled}
						aria-label={`${texts.remove}: ${name}`}
						onClick={() => {
							set(field, null);
							onRemove();
						}}
					>
						{texts.remove}
					</Button>
				</div>
			)}
		</fieldset>
	);
}

/** What the catalogue gives, taken out. */
const bare: Partial<TypedKpi> = { name: null, unit: null, kind: null, direction: null };
const noTargets: Partial<TypedKpi> = { baseline: null, day30: null, day90: null };
const own = (kpi: TypedKpi): Partial<TypedKpi> => ({
	id: null,
	name: kpi.name ?? "",
	kind: kpi.kind ?? "cumulative",
	direction: kpi.direction ?? "up",
});

interface Part {
	readonly kpi: TypedKpi;
	readonly put: (changed: Partial<TypedKpi>) => void;
	readonly misfit: Misfit;
}

function OwnKpi({ kpi, put, misfit }: Part) {
	const { kpi: texts } = useTexts(sheetTexts);
	const { disabled } = useSheet();
	const milestone = kpi.kind === "milestone";
	return (
		<>
			<Beside>
				<TextInput
					label={texts.name}
					disabled={disabled}
					value={kpi.name ?? ""}
					error={misfit("name")}
					onChange={(event) => put({ name: event.currentTarget.value })}
				/>
				{!milestone && (
					<TextInput
						label={texts.unit}
						disabled={disabled}
						value={kpi.unit ?? ""}
						error={misfit("unit")}
						onChange={(event) => put({ unit: event.currentTarget.value })}
					/>
				)}
			</Beside>
			<Choice
				label={texts.kind}
				options={kpiKinds.map((it) => [it, texts.kinds[it]] as const)}
				chosen={kpi.kind}
				busy={disabled}
				onChoose={(kind) => put(changedKind(kpi, kind))}
			/>
			{!milestone && (
				<Choice
					label={texts.direction}
					options={directions.map((it) => [it, texts.directions[it]] as const)}
					chosen={kpi.direction}
					busy={disabled}
					onChoose={(direction) => put({ direction })}
				/>
			)}
		</>
	);
}

const changedKind = (kpi: TypedKpi, kind: TypedKpi["kind"]): Partial<TypedKpi> => {
	if ((kind === "milestone") === (kpi.kind === "milestone")) return { kind };
	const fresh = { kind, ...noTargets };
	return kind === "milestone" ? { ...fresh, unit: null, direction: null } : { ...fresh, direction: "up" };
};

function Figures({ question, kpi, put, misfit }: Part & { readonly question: Props["question"] }) {
	const { kpi: texts } = useTexts(sheetTexts);
	const { state } = useHere();
	const words = useTexts(findingTexts);
	const { language } = useLanguage();
	const { disabled } = useSheet();
	const entry = question.catalogue.find((it) => it.id === kpi.id);
	const milestone = (entry?.kind ?? kpi.kind) === "milestone";
	const unit = entry && !milestone ? words.kpiUnit(entry.id, state.stages.type) : (kpi.unit ?? "");
	const figure = (of: "baseline" | "day30" | "day90", label: string) => (
		<TextInput
			label={unit && !milestone ? <Counted label={label} unit={unit} own={!entry} /> : label}
			type={milestone ? "date" : "text"}
			inputMode={milestone ? "text" : "decimal"}
			autoComplete="off"
			disabled={disabled}
			value={milestone ? (kpi[of] ?? "") : figureFor(kpi[of] === "unknown" ? "" : (kpi[of] ?? ""), language)}
			error={misfit(of)}
			onChange={({ currentTarget: { value } }) => put({ [of]: (milestone ? value : figureIn(value)) || null })}
		/>
	);
	if (milestone)
		return (
			<Beside>
				{figure("day30", texts.date30)}
				{figure("day90", texts.date90)}
			</Beside>
		);
	const unknown = kpi.baseline === "unknown";
	return (
		<>
			<div className={css["row"]}>
				{figure("baseline", texts.baseline)}
				<Button
					aria-pressed={unknown}
					disabled={disabled}
					onClick={() => put({ baseline: unknown ? null : "unknown" })}
				>
					{texts.unknown}
				</Button>
			</div>
			<Beside>
				{figure("day30", texts.day30)}
				{figure("day90", texts.day90)}
			</Beside>
		</>
	);
}

/** What a figure is, and what it is counted in; one's own unit stands in the language it was written in. */
const Counted = ({ label, unit, own }: { readonly label: string; readonly unit: string; readonly own: boolean }) => (
	<>
		{label}, <span lang={own ? languageOf(unit) : undefined}>{unit}</span>
	</>
);

function Who({ kpi, put, misfit }: Part) {
	const { kpi: texts, who } = useTexts(sheetTexts);
	const { disabled } = useSheet();
	const options = speakers.map((it) => [it, who[it]] as const);
	return (
		<>
			<TextInput
				label={texts.source}
				disabled={disabled}
				value={kpi.source ?? ""}
				error={misfit("source")}
				onChange={(event) => put({ source: event.currentTarget.value })}
			/>
			{(["measuredBy", "movedBy"] as const).map((of) => (
				<Choice
					key={of}
					label={texts[of]}
					options={options}
					chosen={kpi[of]}
					busy={disabled}
					onChoose={(it) => put({ [of]: it === kpi[of] ? null : it })}
				/>
			))}
		</>
	);
}
