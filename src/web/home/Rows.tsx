import { Link } from "@tanstack/react-router";
import type { PartnershipRow } from "../../core/api.ts";
import { otherSide } from "../../core/kit.ts";
import { useLanguage } from "../data/language.ts";
import { paths } from "../paths.ts";
import { countryName } from "../people/countryName.ts";
import { coreTexts } from "../texts/core.ts";
import { facilitatorTexts } from "../texts/facilitator.ts";
import { homeTexts } from "../texts/home.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import { SideBadge } from "../ui/SideBadge.tsx";
import css from "./Rows.module.css";

interface Props {
	readonly title: string;
	readonly rows: readonly PartnershipRow[];
	readonly now: string;
}

/** One heap of partnerships; nothing where there is none. */
export function Rows({ title, rows, now }: Props) {
	if (rows.length === 0) return null;
	return (
		<section className={css["heap"]}>
			<h2>{title}</h2>
			<ul className={css["rows"]}>
				{rows.map((row) => (
					<li key={row.id}>
						<Row row={row} now={now} />
					</li>
				))}
			</ul>
		</section>
	);
}

function Row({ row, now }: { readonly row: PartnershipRow; readonly now: string }) {
	const texts = useTexts(homeTexts);
	const core = useTexts(coreTexts);
	const { middle } = useTexts(facilitatorTexts);
	const { language } = useLanguage();
	const facilitates = row.mine === "facilitator";
	const other = row.mine === "facilitator" ? "b" : otherSide(row.mine);
	const name = facilitates ? `${row.companies.a} · ${row.companies.b}` : row.companies[other];
	const late = row.due !== null && row.due <= now;
	const ball =
		row.ball === "none"
			? texts.nobody
			: row.ball === "both" && facilitates
				? middle.heading.both
				: texts.waitsFor(row.companies[facilitates && row.ball === "a" ? "a" : other]);
	const words = row.move ? core.move(row.move) : row.state !== "open" ? texts.states[row.state] : ball;
	return (
		<Link
			to={row.move === "language.agree" ? paths.glossary : paths.partnership}
			params={{ id: row.id }}
			className={css["row"]}
			data-mine={row.move !== null}
		>
			<SideBadge side={other} name={row.companies[other]} />
			<span className={css["who"]}>
				<strong>{name}</strong>
				<small>
					{facilitates ? core.role.facilitator : countryName(row.countries[other], language)} · {core.type[row.type]}
				</small>
			</span>
			<span className={css["move"]}>{words}</span>
			<span className={css["due"]} data-late={late}>
				{row.state === "open" && row.due && <Due at={row.due} late={late} />}
				{row.state === "open" && !row.due && (row.stage === "invitation" ? texts.invitation : core.stage[row.stage])}
			</span>
		</Link>
	);
}

function Due({ at, late }: { readonly at: string; readonly late: boolean }) {
	const texts = useTexts(homeTexts);
	return (
		<>
			{late ? texts.late : texts.by} <When at={at} day />
		</>
	);
}
