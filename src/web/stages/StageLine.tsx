import type { StageKind } from "../../core/stages/contract.ts";
import { present, type Stage, type StagesState } from "../../core/stages/state.ts";
import { dayOf } from "../../core/time/zones.ts";
import { useNow } from "../data/clock.ts";
import { coreTexts } from "../texts/core.ts";
import { partnershipTexts } from "../texts/partnership.ts";
import { skippingTexts } from "../texts/skipping.ts";
import { useTexts } from "../texts/texts.ts";
import css from "./StageLine.module.css";

type Where = "done" | "here" | "ahead";

/** The way of the method in one word each; the present stage with its day (R15). */
export function StageLine({ state }: { readonly state: StagesState }) {
	const texts = useTexts(partnershipTexts);
	const { stage: names } = useTexts(coreTexts);
	const now = present(state);
	const at = now ? state.method.stages.findIndex((it) => it.kind === now.kind) : 0;
	return (
		<nav aria-label={texts.stages}>
			<ol className={css["line"]}>
				{state.method.stages.map(({ kind }, i) => {
					const where: Where = i < at ? "done" : i === at ? "here" : "ahead";
					return (
						<li
							key={kind}
							data-where={where === "done" && skipped(state, kind) ? "skipped" : where}
							aria-current={where === "here" ? "step" : undefined}
						>
							{names[kind]}
							{where === "done" && <Done state={state} kind={kind} />}
							{where === "here" && <Detail state={state} now={now} kind={kind} />}
						</li>
					);
				})}
			</ol>
		</nav>
	);
}

const skipped = ({ path }: StagesState, kind: StageKind): boolean =>
	path.some((it) => it.kind === kind && it.skipped !== undefined);

/** A stage behind: gone through, left unfinished, or longer than its time. */
function Done({ state, kind }: { readonly state: StagesState; readonly kind: StageKind }) {
	const texts = useTexts(partnershipTexts);
	const skipping = useTexts(skippingTexts);
	if (skipped(state, kind)) return <> · {skipping.skipped}</>;
	const over = state.path.some((it) => it.kind === kind && it.ranOver);
	return over ? <> · {skipping.over}</> : <span className="silent"> {texts.done}</span>;
}

function Detail({
	state,
	now,
	kind,
}: {
	readonly state: StagesState;
	readonly now: Stage | null;
	readonly kind: StageKind;
}) {
	const texts = useTexts(partnershipTexts);
	const moment = useNow();
	if (state.closed) return <> · {texts.ended}</>;
	if (!now) return <> · {texts.notYet}</>;
	const days = state.method.stages.find((it) => it.kind === kind)?.days ?? null;
	if (days === null) return null;
	const day = dayOf(now.since, moment);
	return <> · {day > days ? texts.dayOver(day - days) : texts.day(day, days)}</>;
}
