import "@mantine/core/styles/InlineInput.css";
import "@mantine/core/styles/Radio.css";
import { Radio } from "@mantine/core";
import { useState } from "react";
import type { Role, Side } from "../../core/kit.ts";
import { notOwnerThemselves } from "../../core/people/ownership.ts";
import type { Seat } from "../../core/people/state.ts";
import { useRevokeLinksOf } from "../data/link.ts";
import { useHere } from "../partnership/here.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { coreTexts } from "../texts/core.ts";
import { ownershipTexts } from "../texts/ownership.ts";
import { peopleTexts } from "../texts/people.ts";
import { seatLinkTexts } from "../texts/seatLinks.ts";
import { useTexts } from "../texts/texts.ts";
import { Act } from "../ui/Act.tsx";
import { Ask } from "../ui/Ask.tsx";
import { Note } from "../ui/Note.tsx";
import { Problem } from "../ui/Problem.tsx";
import { useNames } from "./names.ts";

const roles: readonly Exclude<Role, "owner">[] = ["member", "bridge", "adviser"];

/** What the owner may say of a colleague: what they are here, and that their seat ends. Everybody else sees nothing of it. */
export function Colleague({ seat, side }: { readonly seat: Seat; readonly side: Side }) {
	const { side: mine, actor } = useHere();
	const { colleague: texts } = useTexts(ownershipTexts);
	const [open, setOpen] = useState(false);
	if (side !== mine || notOwnerThemselves(actor) || seat.role === "owner") return null;
	return (
		<>
			<p>
				<button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
					{open ? texts.done : texts.change}
				</button>
			</p>
			{open && <Change seat={seat} />}
		</>
	);
}

/** For a mailbox that is not theirs alone any more: the links in their messages open nothing from now on. */
function TakeBackLinks({ person }: { readonly person: string }) {
	const { id } = useHere();
	const { colleague } = useTexts(seatLinkTexts);
	const revoke = useRevokeLinksOf(id);
	if (revoke.isSuccess) return <Note live title={colleague.done} />;
	return (
		<>
			<Problem failure={revoke.error} />
			<Act variant="subtle" loading={revoke.isPending} onClick={() => revoke.mutate(person)}>
				{colleague.button}
			</Act>
		</>
	);
}

function Change({ seat: { person, role } }: { readonly seat: Seat }) {
	const { colleague: texts, cancel } = useTexts(ownershipTexts);
	const { section } = useTexts(peopleTexts);
	const core = useTexts(coreTexts);
	const { full, given } = useNames();
	const { run, busy, refused } = useCommand();
	const [asking, setAsking] = useState(false);
	const change = (value: string): void => {
		const next = roles.find((it) => it === value);
		if (next && next !== role) void run("people.changeRole", { person, role: next });
	};
	return (
		<div className="list">
			<Radio.Group label={texts.role(given(person))} value={role} onChange={change}>
				<div className="list">
					{roles.map((it) => (
						<Radio key={it} value={it} label={core.role[it]} description={section.roles[it]} disabled={busy} />
					))}
				</div>
			</Radio.Group>
			{refused && <Note tone="bad" live title={refused} />}
			<TakeBackLinks person={person} />
			<Act variant="subtle" onClick={() => setAsking(true)}>
				{texts.remove}
			</Act>
			<Ask
				title={texts.ask(full(person))}
				open={asking}
				onClose={() => setAsking(false)}
				onConfirm={() => void run("people.removeColleague", { person }).then(() => setAsking(false))}
				confirm={texts.go}
				cancel={cancel}
				loading={busy}
			>
				<p>{texts.body(given(person))}</p>
			</Ask>
		</div>
	);
}
