import { Link, useParams } from "@tanstack/react-router";
import { sides } from "../../core/kit.ts";
import { useHere } from "../partnership/here.ts";
import { Opened } from "../partnership/Opened.tsx";
import { paths } from "../paths.ts";
import { ownershipTexts } from "../texts/ownership.ts";
import { useTexts } from "../texts/texts.ts";
import { Answer } from "../ui/Answer.tsx";
import { Cards } from "./Cards.tsx";
import { Changes } from "./Changes.tsx";
import { Facilitator } from "./Facilitator.tsx";
import { OwnerNotes } from "./OwnerNotes.tsx";
import css from "./People.module.css";
import { StandIns } from "./StandIns.tsx";

/** `/p/:id/people`: a card of each person, who decides, who stands in, and who comes after. */
export function PeoplePage() {
	const { id } = useParams({ from: paths.people });
	const { page } = useTexts(ownershipTexts);
	return (
		<Opened id={id} title={page.title} key={id}>
			<Everyone />
		</Opened>
	);
}

function Everyone() {
	const { id } = useHere();
	const { page } = useTexts(ownershipTexts);
	return (
		<>
			<Answer title={page.answer}>
				<p>{page.lead}</p>
				<p>
					<Link to={paths.partnership} params={{ id }}>
						{page.back}
					</Link>
				</p>
			</Answer>
			<OwnerNotes />
			<div className={css["sides"]}>
				{sides.map((side) => (
					<Cards key={side} side={side} />
				))}
			</div>
			<Changes />
			<StandIns />
			<Facilitator />
		</>
	);
}
