import type { ReactNode } from "react";
import { explorationTexts } from "../texts/exploration.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import css from "./Draft.module.css";

interface Props {
	/** The colleague's given name; null where it is not known. */
	readonly who: string | null;
	readonly mine: ReactNode;
	readonly theirs: ReactNode;
	readonly onMine: () => void;
	readonly onTheirs: () => void;
	/** Absent where two answers cannot stand one after the other. */
	readonly onJoin?: () => void;
}

/** Two people of one side wrote in one field: both versions stay until somebody chooses. */
export function TwoVersions({ who, mine, theirs, onMine, onTheirs, onJoin }: Props) {
	const { conflict } = useTexts(explorationTexts);
	return (
		<Note tone="bad" live title={conflict.title(who ?? conflict.someone)}>
			<dl className={css["two"]}>
				<dt>{conflict.mine}</dt>
				<dd>{mine}</dd>
				<dt>{conflict.theirs}</dt>
				<dd>{theirs}</dd>
			</dl>
			<div className={css["choose"]}>
				<Button onClick={onMine}>{conflict.keepMine}</Button>
				<Button onClick={onTheirs}>{conflict.takeTheirs}</Button>
				{onJoin && <Button onClick={onJoin}>{conflict.join}</Button>}
			</div>
		</Note>
	);
}
