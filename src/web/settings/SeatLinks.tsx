import type { SeatLinkRow } from "../../core/api.ts";
import { useMyLinks, useRevokeLinks } from "../data/link.ts";
import { coreTexts } from "../texts/core.ts";
import { seatLinkTexts } from "../texts/seatLinks.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import { Button } from "../ui/Button.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Waiting } from "../ui/Waiting.tsx";

/** How many lines are shown before the older ones are left out. */
const most = 12;

/** The links that messages brought, what has become of each, and the way to take them back. */
export function SeatLinks() {
	const { mine } = useTexts(seatLinkTexts);
	const links = useMyLinks();
	const revoke = useRevokeLinks();
	const all = links.data ?? [];
	const open = all.filter((it) => it.is === "open");
	return (
		<Panel title={mine.title}>
			<p className="aside">{mine.lead}</p>
			{links.isPending && <Waiting lines={2} />}
			<Problem failure={links.error ?? revoke.error} />
			{links.isSuccess && all.length === 0 && <p>{mine.none}</p>}
			<ul className="list">
				{[...open, ...all.filter((it) => it.is !== "open")].slice(0, most).map((it) => (
					<Line key={it.id} it={it} busy={revoke.isPending} back={() => revoke.mutate(it.id)} />
				))}
			</ul>
			{open.length > 1 && (
				<div>
					<Button loading={revoke.isPending} onClick={() => revoke.mutate(null)}>
						{mine.all}
					</Button>
				</div>
			)}
		</Panel>
	);
}

function Line({ it, busy, back }: { readonly it: SeatLinkRow; readonly busy: boolean; readonly back: () => void }) {
	const { mine } = useTexts(seatLinkTexts);
	const { move } = useTexts(coreTexts);
	const { a, b } = it.companies;
	return (
		<li>
			{move(it.purpose)}{" "}
			<small className="aside">
				{mine.with(a, b)} · {mine.is[it.is]}
				{it.is === "open" && (
					<>
						{" "}
						<When at={it.expires} />
					</>
				)}
			</small>{" "}
			{it.is === "open" && (
				<button type="button" className="link" disabled={busy} onClick={back}>
					{mine.back}
				</button>
			)}
		</li>
	);
}
