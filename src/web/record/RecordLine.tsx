import { Link } from "@tanstack/react-router";
import { useHere } from "../partnership/here.ts";
import { paths } from "../paths.ts";
import { partnershipTexts } from "../texts/partnership.ts";
import { useTexts } from "../texts/texts.ts";

/** The way from a partnership to its record. */
export function RecordLine() {
	const { id, record } = useHere();
	const texts = useTexts(partnershipTexts);
	return (
		<section className="foot">
			<h2>{texts.record.title}</h2>
			<p className="aside">{texts.record.about(record.entries.length)}</p>
			<p>
				<Link to={paths.record} params={{ id }}>
					{texts.record.open}
				</Link>
			</p>
		</section>
	);
}
