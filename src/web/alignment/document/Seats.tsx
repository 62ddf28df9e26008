import { type Language, type Side, sides } from "../../../core/kit.ts";
import { ownerOf, successorOf } from "../../../core/people/state.ts";
import { useHere } from "../../partnership/here.ts";
import { useNames } from "../../people/names.ts";
import { documentWords } from "../../texts/alignmentDocument.ts";
import css from "./Document.module.css";

/** The people of each side: who binds it, who follows, who knows the other's culture, who advises. */
export function Seats({ language }: { readonly language: Language }) {
	const { state, companies } = useHere();
	const { full } = useNames();
	const words = documentWords[language];
	const people = (side: Side) => {
		const [owner, successor] = [ownerOf(state.people, side), successorOf(state.people, side)];
		const named = (it: string | null): string => (it ? full(it) : words.nobody);
		const seated = (role: "bridge" | "adviser") =>
			state.people.seats[side].flatMap((it) => (it.role === role ? [{ role, name: full(it.person) }] : []));
		return [
			{ role: "owner", name: named(owner) } as const,
			{ role: "successor", name: named(successor) } as const,
			...seated("bridge"),
			...seated("adviser"),
		];
	};
	return (
		<div className={css["seats"]}>
			{sides.map((side) => (
				<div key={side} data-side={side}>
					<strong>{companies[side]}</strong>
					<dl>
						{people(side).map(({ role, name }) => (
							<div key={`${role} ${name}`} className={css["line"]}>
								<dt>{words.roles[role]}</dt>
								<dd>{name}</dd>
							</div>
						))}
					</dl>
				</div>
			))}
		</div>
	);
}
