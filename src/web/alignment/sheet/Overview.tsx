import { Link } from "@tanstack/react-router";
import { sections, slots } from "../../../core/alignment/contract.ts";
import { otherSide, sides } from "../../../core/kit.ts";
import { slotOf } from "../../../core/sealing/state.ts";
import { useHere } from "../../partnership/here.ts";
import { findingTexts } from "../../texts/comparison.ts";
import { explorationTexts } from "../../texts/exploration.ts";
import { sheetTexts } from "../../texts/sheet.ts";
import { useTexts } from "../../texts/texts.ts";
import { Answer } from "../../ui/Answer.tsx";
import { LinkButton } from "../../ui/Button.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Delegate } from "./Delegate.tsx";
import css from "./Overview.module.css";
import { sheetPlace } from "./place.ts";
import { nextPlace, questionsIn, type Section, unanswered } from "./progress.ts";
import { useHeadline } from "./useHeadline.ts";
import { useSheet } from "./writing.ts";

/** More names of empty questions than this are counted, not listed. */
const mostNames = 4;

/** The sheet at a glance: its sections, how far each is, who fills it in, and where to go on. */
export function Overview() {
	const here = useHere();
	const { state } = here;
	const sheet = sheetPlace(here);
	const { texts } = useSheet();
	const { stage, overview } = useTexts(sheetTexts);
	const next = nextPlace(state.stages.type, texts);
	return (
		<>
			<Answer
				title={useHeadline(texts)}
				actions={
					<LinkButton variant="filled" {...sheet} hash={next ?? "review"}>
						{next === null ? stage.toSeal : stage.goOn}
					</LinkButton>
				}
			>
				<p>{overview.lead}</p>
			</Answer>
			<Sight />
			{sections.map((section) => (
				<SectionPanel key={section} section={section} />
			))}
		</>
	);
}

function SectionPanel({ section }: { readonly section: Section }) {
	const here = useHere();
	const { state } = here;
	const sheet = sheetPlace(here);
	const { texts } = useSheet();
	const words = useTexts(findingTexts);
	const { section: its } = useTexts(sheetTexts);
	const { type } = state.stages;
	const all = questionsIn(type, section);
	const open = unanswered(type, section, texts);
	const names = open.slice(0, mostNames).map((it) => words.name(it.id, type));
	const more = open.length - names.length;
	const listed = [names.join(", "), more > 0 && its.more(more)].filter(Boolean).join(" ");
	return (
		<Panel
			title={its.name[section]}
			actions={
				<LinkButton {...sheet} hash={section} aria-label={`${its.open}: ${its.name[section]}`}>
					{its.open}
				</LinkButton>
			}
		>
			<p className="aside">{its.about[section]}</p>
			<p className={css["progress"]}>
				<span className={css["dots"]} aria-hidden="true">
					{all.map((it) => (
						<i key={it.id} data-done={!open.includes(it)} />
					))}
				</span>
				<span>{open.length === 0 ? its.whole : its.progress(all.length - open.length, all.length)}</span>
			</p>
			{open.length > 0 && open.length < all.length && <p className="aside">{its.empty(listed)}</p>}
			<Delegate section={section} />
		</Panel>
	);
}

/** What each side sees while one side writes, said plainly. Side a stands left, as everywhere. */
function Sight() {
	const { state, side: mine, companies } = useHere();
	const { sight } = useTexts(sheetTexts);
	const { sight: who } = useTexts(explorationTexts);
	const theySealed = slotOf(state.sealing, slots.sheet)[otherSide(mine)].is === "held";
	return (
		<dl className={css["sight"]} aria-label={who.title}>
			{sides.map((side) => (
				<div key={side} data-side={side}>
					<dt>{side === mine ? who.you : who.they(companies[side])}</dt>
					<dd>{side === mine ? sight.yours : theySealed ? sight.theirsSealed : sight.theirs}</dd>
				</div>
			))}
		</dl>
	);
}

/** Every part has the same address before its `#`. */
const exactly = { exact: true, includeHash: true };

/** The way between the sections, the present one marked. */
export function SectionNav({ at }: { readonly at: Section | "review" }) {
	const here = useHere();
	const { state } = here;
	const sheet = sheetPlace(here);
	const { texts } = useSheet();
	const { section: its } = useTexts(sheetTexts);
	return (
		<nav className={css["nav"]} aria-label={its.nav}>
			<Link {...sheet} hash="" activeOptions={exactly}>
				{its.all}
			</Link>
			{sections.map((section) => {
				const all = questionsIn(state.stages.type, section).length;
				const done = all - unanswered(state.stages.type, section, texts).length;
				return (
					<Link
						key={section}
						{...sheet}
						hash={section}
						activeOptions={exactly}
						aria-current={at === section ? "page" : undefined}
					>
						{its.name[section]} <span className={css["count"]}>{`${done}/${all}`}</span>
					</Link>
				);
			})}
			<Link {...sheet} hash="review" activeOptions={exactly} aria-current={at === "review" ? "page" : undefined}>
				{its.toReview}
			</Link>
		</nav>
	);
}
