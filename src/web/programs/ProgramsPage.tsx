import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { notOwner } from "../../core/people/rules.ts";
import { usePrograms } from "../data/channels.ts";
import { useHere } from "../partnership/here.ts";
import { Opened } from "../partnership/Opened.tsx";
import { paths } from "../paths.ts";
import { programTexts } from "../texts/programs.ts";
import { useTexts } from "../texts/texts.ts";
import { Answer } from "../ui/Answer.tsx";
import { Note } from "../ui/Note.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import { AddProgram } from "./AddProgram.tsx";
import { Program } from "./Program.tsx";

/** `/p/:id/programs`: the programs of one side that are told when the shared record grows. */
export function ProgramsPage() {
	const { id } = useParams({ from: paths.programs });
	const { title } = useTexts(programTexts);
	return (
		<Opened id={id} title={title} key={id}>
			<Told />
		</Opened>
	);
}

function Told() {
	const { id, actor } = useHere();
	const texts = useTexts(programTexts);
	return (
		<>
			<Answer title={texts.answer}>
				<p>{texts.lead}</p>
				<p>
					<Link to={paths.record} params={{ id }}>
						{texts.back}
					</Link>
				</p>
			</Answer>
			{notOwner(actor) ? <Note title={texts.ownerOnly} /> : <Programs />}
		</>
	);
}

function Programs() {
	const { id, state } = useHere();
	const texts = useTexts(programTexts);
	const list = usePrograms(id);
	/** The secret that was just made, and of which program. */
	const [made, setMade] = useState<{ readonly program: string; readonly secret: string } | null>(null);
	const rows = list.data?.programs;
	return (
		<div className="list">
			{state.stages.closed && <Note title={texts.closed} />}
			{list.isPending && <Waiting lines={2} />}
			<Problem failure={list.error} retry={() => void list.refetch()} />
			{rows?.length === 0 && <p className="aside">{texts.none}</p>}
			{rows?.map((it) => (
				<Program
					key={it.id}
					it={it}
					secret={made?.program === it.id ? made.secret : null}
					onSecret={(secret) => setMade({ program: it.id, secret })}
				/>
			))}
			{rows && (
				<AddProgram count={rows.length} onMade={({ program, secret }) => setMade({ program: program.id, secret })} />
			)}
		</div>
	);
}
