import { Link } from "@tanstack/react-router";
import type { PartnershipRow } from "../../core/api.ts";
import { usePartnerships } from "../data/api.ts";
import { useNow } from "../data/clock.ts";
import { Page } from "../frame/Page.tsx";
import { paths } from "../paths.ts";
import { documentTexts } from "../texts/documents.ts";
import { facilitatorTexts } from "../texts/facilitator.ts";
import { homeTexts } from "../texts/home.ts";
import { useTexts } from "../texts/texts.ts";
import { ZonesProvider } from "../time/Zones.tsx";
import { Answer } from "../ui/Answer.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { Mark } from "../ui/Mark.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import { Rows } from "./Rows.tsx";
import { sortOut } from "./sortOut.ts";

/** Home of whoever is signed in: my moves by urgency, who has the ball elsewhere, what has ended. */
export function Partnerships({ zone }: { readonly zone: string }) {
	const texts = useTexts(homeTexts);
	const { toTemplates } = useTexts(documentTexts);
	const asked = usePartnerships();
	return (
		<Page title={texts.title}>
			<ZonesProvider here={zone} there={null}>
				{asked.data ? <Sorted rows={asked.data} /> : !asked.isError && <Waiting lines={5} />}
				<Problem failure={asked.error} retry={() => void asked.refetch()} />
				<p className="aside">
					<Link to={paths.templates}>{toTemplates}</Link>
				</p>
			</ZonesProvider>
		</Page>
	);
}

function Sorted({ rows }: { readonly rows: readonly PartnershipRow[] }) {
	const texts = useTexts(homeTexts);
	const now = useNow();
	const { mine, theirs, resting, ended, between } = sortOut(rows);
	const { middle } = useTexts(facilitatorTexts);
	const begin = (variant: "filled" | "default") => (
		<LinkButton variant={variant} to={paths.begin}>
			{texts.begin}
		</LinkButton>
	);
	if (rows.length === 0)
		return (
			<div className="list">
				<Mark height={56} meeting />
				<Answer title={texts.empty} actions={begin("filled")}>
					<p>{texts.emptyLead}</p>
				</Answer>
			</div>
		);
	const [title, lead] =
		mine.length > 0
			? [texts.yourMoves(mine.length), mine.length > 1 ? texts.yourMovesLead : null]
			: theirs.length > 0
				? [texts.none, texts.noneLead]
				: resting.length > 0
					? [texts.none, texts.restingLead]
					: ended.length > 0
						? [texts.allEnded, texts.allEndedLead]
						: [middle.home, middle.homeLead];
	return (
		<>
			<Answer title={title} actions={begin("default")}>
				{lead && <p>{lead}</p>}
			</Answer>
			<Rows title={texts.mine} rows={mine} now={now} />
			<Rows title={texts.theirs} rows={theirs} now={now} />
			<Rows title={texts.resting} rows={resting} now={now} />
			<Rows title={middle.row} rows={between} now={now} />
			<Rows title={texts.ended} rows={ended} now={now} />
		</>
	);
}
