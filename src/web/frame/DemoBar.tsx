import { useNavigate } from "@tanstack/react-router";
import { otherSide, type Side } from "../../core/kit.ts";
import type { Partnership } from "../../core/partnership.ts";
import { useLeaveDemo, useSwitchDemo } from "../data/api.ts";
import { useRecord } from "../data/record.ts";
import { paths } from "../paths.ts";
import { frameTexts } from "../texts/frame.ts";
import { useTexts } from "../texts/texts.ts";
import css from "./Frame.module.css";

/** Says plainly that nothing here is real, and lets one sit down on the other side. */
export function DemoBar({ partnership, side }: { readonly partnership: string; readonly side: Side }) {
	const { demo } = useTexts(frameTexts);
	const navigate = useNavigate();
	const record = useRecord(partnership);
	const companies = record.is === "ready" ? companiesOf(record.state) : null;
	const change = useSwitchDemo();
	const leave = useLeaveDemo();
	const busy = change.isPending || leave.isPending;
	return (
		<section className={css["demo"]} aria-label={demo.label}>
			<span>{companies ? demo.about(companies[side]) : demo.aboutPlain}</span>
			<div>
				<button type="button" disabled={busy} onClick={() => change.mutate({ side: otherSide(side) })}>
					{companies ? demo.switch(companies[otherSide(side)]) : demo.switchPlain}
				</button>
				<button
					type="button"
					disabled={busy}
					onClick={() => leave.mutate(undefined, { onSuccess: () => navigate({ to: paths.home }) })}
				>
					{demo.leave}
				</button>
			</div>
		</section>
	);
}

const companiesOf = ({ people: { sides } }: Partnership): Readonly<Record<Side, string>> => ({
	a: sides.a.company ?? "—",
	b: sides.b.company ?? "—",
});
