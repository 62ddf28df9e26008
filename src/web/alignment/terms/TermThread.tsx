import { TextInput } from "@mantine/core";
import { useState } from "react";
import type { Term } from "../../../core/alignment/terms.ts";
import { standing } from "../../../core/proposals/state.ts";
import { newId } from "../../data/ids.ts";
import { offers } from "../../partnership/here.ts";
import { useCommand } from "../../partnership/useCommand.ts";
import { agreementTexts } from "../../texts/agreement.ts";
import { useTexts } from "../../texts/texts.ts";
import { Act } from "../../ui/Act.tsx";
import { Button } from "../../ui/Button.tsx";
import { Form } from "../../ui/Form.tsx";
import { Note } from "../../ui/Note.tsx";
import { WritingField } from "../../ui/WritingField.tsx";
import { useCompared } from "../comparison/compared.ts";
import { AgreeToTheirs, Answering } from "./Answering.tsx";
import { Assign } from "./Assign.tsx";
import { Value } from "./Offer.tsx";
import { ProposeForm, theirs } from "./ProposeForm.tsx";
import { Said } from "./Said.tsx";
import { Talk } from "./Talk.tsx";
import css from "./Terms.module.css";

type Doing = "propose" | "park" | "comment" | null;

/** The talk about one term: what both said (unless it stands `within` just that), what was proposed, and the next move. */
export function TermThread({ term, within = false }: { readonly term: Term; readonly within?: boolean }) {
	const { past } = useCompared();
	const { thread } = useTexts(agreementTexts);
	// Within a finding's page, whose own heading is the third level already.
	const Heading = within ? "h4" : "h3";
	return (
		<div className={css["thread"]}>
			{!within && <Said term={term} />}
			{term.value && (
				<section className="list">
					<Heading>{thread.stands}</Heading>
					<Value term={term} value={term.value.value} texts={term.value.texts} />
					<Assign term={term} />
				</section>
			)}
			<section className="list">
				<Heading>{thread.history}</Heading>
				<Talk term={term} />
				{past ? <p className="aside">{thread.gone}</p> : <Moves term={term} />}
			</section>
		</div>
	);
}

/** What can be done here now; the next move first. */
function Moves({ term }: { readonly term: Term }) {
	const { here, no } = useCompared();
	const { thread } = useTexts(agreementTexts);
	const [doing, setDoing] = useState<Doing>(null);
	const close = (): void => setDoing(null);
	const waits = theirs(term, here.side) !== null;
	const own = standing(term.thread)?.side === here.side;
	const propose = waits ? thread.counter : term.value || own ? thread.change : thread.propose;
	return (
		<>
			{waits && <Answering term={term} />}
			{doing === "propose" && <ProposeForm term={term} onDone={close} />}
			{doing === "park" && <Park term={term} onDone={close} />}
			{doing === "comment" && <Comment term={term} onDone={close} />}
			{doing === null && (
				<div className={css["moves"]}>
					<Act variant={waits || own || term.value ? "default" : "filled"} no={no} onClick={() => setDoing("propose")}>
						{propose}
					</Act>
					{!waits && !own && !term.value && no === null && <AgreeToTheirs term={term} />}
					{own && no === null && offers(here, "alignment.withdrawProposal") && <TakeBack term={term} />}
					{!term.value && no === null && (
						<Act variant="subtle" no={term.critical ? thread.noPark : null} onClick={() => setDoing("park")}>
							{thread.parkButton}
						</Act>
					)}
					{offers(here, "alignment.comment") && (
						<Button variant="subtle" onClick={() => setDoing("comment")}>
							{thread.comment}
						</Button>
					)}
				</div>
			)}
		</>
	);
}

function TakeBack({ term }: { readonly term: Term }) {
	const { thread } = useTexts(agreementTexts);
	const { run, busy, refused } = useCommand();
	const proposal = standing(term.thread)?.id ?? "";
	return (
		<div className="list">
			<Act loading={busy} onClick={() => void run("alignment.withdrawProposal", { term: term.id, proposal })}>
				{thread.takeBack}
			</Act>
			{refused && <Note tone="bad" live title={refused} />}
		</div>
	);
}

interface Part {
	readonly term: Term;
	readonly onDone: () => void;
}

function Park({ term, onDone }: Part) {
	const { here } = useCompared();
	const { thread, form } = useTexts(agreementTexts);
	const [until, setUntil] = useState("");
	const [empty, setEmpty] = useState(false);
	const { run, busy, refused } = useCommand();
	const submit = async (): Promise<void> => {
		setEmpty(until === "");
		if (until === "") return;
		const nothing = { en: null, ru: null, note: null };
		const offer = { is: "park", until } as const;
		const answers = theirs(term, here.side);
		if (await run("alignment.propose", { term: term.id, proposal: newId(), answers, offer, ...nothing })) onDone();
	};
	return (
		<Form onSubmit={() => void submit()} label={thread.parkButton}>
			<TextInput
				type="date"
				label={thread.parkUntil}
				value={until}
				error={refused ?? (empty && form.missing)}
				onChange={({ currentTarget: { value } }) => setUntil(value)}
			/>
			<div className={css["moves"]}>
				<Button type="submit" variant="filled" loading={busy}>
					{thread.parkSend}
				</Button>
				<Button onClick={onDone}>{thread.cancel}</Button>
			</div>
		</Form>
	);
}

function Comment({ term, onDone }: Part) {
	const { thread, form } = useTexts(agreementTexts);
	const [comment, setComment] = useState("");
	const [empty, setEmpty] = useState(false);
	const { run, busy, refused } = useCommand();
	const submit = async (): Promise<void> => {
		setEmpty(comment.trim() === "");
		if (comment.trim() === "") return;
		if (await run("alignment.comment", { term: term.id, comment: comment.trim() })) onDone();
	};
	return (
		<Form onSubmit={() => void submit()} label={thread.comment}>
			<WritingField
				label={thread.comment}
				help={thread.commentHelp}
				value={comment}
				invalid={empty}
				below={empty && <p className={css["wrong"]}>{form.missing}</p>}
				onChange={setComment}
				rows={2}
			/>
			{refused && <Note tone="bad" live title={refused} />}
			<div className={css["moves"]}>
				<Button type="submit" variant="filled" loading={busy}>
					{thread.commentSend}
				</Button>
				<Button onClick={onDone}>{thread.cancel}</Button>
			</div>
		</Form>
	);
}
