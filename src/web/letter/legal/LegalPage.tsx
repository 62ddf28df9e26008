import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { sides } from "../../../core/kit.ts";
import { type LegalTopic, legalChecks, legalTopics } from "../../../core/letter/legal/checklist.ts";
import { beforeTheLetter, legalMissing } from "../../../core/letter/legal/rules.ts";
import { Choice } from "../../alignment/comparison/Choice.tsx";
import { useHere } from "../../partnership/here.ts";
import { Opened } from "../../partnership/Opened.tsx";
import { paths } from "../../paths.ts";
import { legalTexts } from "../../texts/legal.ts";
import { useTexts } from "../../texts/texts.ts";
import { Answer } from "../../ui/Answer.tsx";
import { LinkButton } from "../../ui/Button.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { AddCheck } from "./AddCheck.tsx";
import { ChannelsSaid } from "./Channels.tsx";
import { CheckRow } from "./CheckRow.tsx";
import css from "./Legal.module.css";
import { OwnersSaid } from "./Owners.tsx";

/** `/p/:id/legal`: owners and channels, asked now at the latest, and what follows from them (R32, B10). */
export function LegalPage() {
	const { id } = useParams({ from: paths.legal });
	const { title } = useTexts(legalTexts);
	return (
		<Opened id={id} title={title} key={id}>
			<IfBegun />
		</Opened>
	);
}

function IfBegun() {
	const { id, state } = useHere();
	const texts = useTexts(legalTexts);
	const early = beforeTheLetter(state)?.code === "stages.notThisStage";
	if (!early) return <Whole />;
	return (
		<Answer
			title={texts.early}
			actions={
				<LinkButton to={paths.door} params={{ id }}>
					{texts.toDoor}
				</LinkButton>
			}
		>
			<p>{texts.earlyLead}</p>
		</Answer>
	);
}

function Whole() {
	const { state } = useHere();
	const texts = useTexts(legalTexts);
	const [open, setOpen] = useState<"all" | "open">("all");
	const isOpen = (id: string): boolean => (state.legal.looked[id]?.is ?? "open") === "open";
	const shows = (id: string): boolean => open === "all" || isOpen(id);
	const all = legalChecks(state);
	const own = state.legal.own.filter(({ id }) => shows(id));
	const nothing = own.length === 0 && !all.some(({ check }) => shows(check.id));
	return (
		<div className={css["whole"]}>
			<Head />
			<Panel title={texts.owners.title}>
				<p className="aside">{texts.owners.lead}</p>
				{sides.map((side) => (
					<OwnersSaid key={side} side={side} />
				))}
			</Panel>
			<Panel title={texts.channels.title}>
				<p className="aside">{texts.channels.lead}</p>
				{sides.map((side) => (
					<ChannelsSaid key={side} side={side} />
				))}
			</Panel>
			<div className="noPrint">
				<Choice
					label={texts.state}
					options={[
						["all", texts.filter.all],
						["open", texts.filter.open],
					]}
					chosen={open}
					onChoose={setOpen}
				/>
			</div>
			{nothing && <p className="aside">{texts.none}</p>}
			{legalTopics.map((topic) => (
				<Topic key={topic} topic={topic} shows={shows} />
			))}
			{own.length > 0 && (
				<Panel title={texts.topics.own}>
					<ul className={css["checks"]}>
						{own.map(({ id, title }) => (
							<CheckRow key={id} id={id} title={title} check={null} />
						))}
					</ul>
				</Panel>
			)}
			<AddCheck />
		</div>
	);
}

/** The answer: what is asked of my side, what waits for the other, or how many checks have been looked at. */
function Head() {
	const { id, state, side, other, companies } = useHere();
	const texts = useTexts(legalTexts);
	const missing = legalMissing(state);
	const mine = missing.filter((it) => it.by === side).length;
	const ids = [...legalChecks(state).map(({ check }) => check.id), ...state.legal.own.map((it) => it.id)];
	const looked = ids.filter((it) => (state.legal.looked[it]?.is ?? "open") !== "open").length;
	const title = mine > 0 ? (mine > 1 ? texts.asked : texts.askedOne) : texts.answer(looked, ids.length);
	return (
		<Answer title={title}>
			<p>{texts.lead}</p>
			{mine === 0 && missing.length > 0 && <p>{texts.waits(companies[other])}</p>}
			<p>
				<strong>{texts.advice}</strong>
			</p>
			<p>
				<Link to={paths.letter} params={{ id }}>
					{texts.back}
				</Link>
			</p>
		</Answer>
	);
}

function Topic({ topic, shows }: { readonly topic: LegalTopic; readonly shows: (id: string) => boolean }) {
	const { state } = useHere();
	const { topics } = useTexts(legalTexts);
	const checks = legalChecks(state).filter((it) => it.topic === topic && shows(it.check.id));
	if (checks.length === 0) return null;
	return (
		<Panel title={topics[topic]}>
			<ul className={css["checks"]}>
				{checks.map(({ check }) => (
					<CheckRow key={check.id} id={check.id} title={null} check={check} />
				))}
			</ul>
		</Panel>
	);
}
