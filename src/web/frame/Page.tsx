import { type ReactNode, useEffect } from "react";
import css from "./Page.module.css";

interface Props {
	/** Said in the browser's tab before "Oba". */
	readonly title: string;
	/** What stands across the page above its content. */
	readonly head?: ReactNode;
	/** Reading width, form width, or the width of facing pages. */
	readonly width?: "wide" | "form";
	readonly children: ReactNode;
}

/** One screen: its title in the tab, its head, its main part. */
export function Page({ title, head, width = "wide", children }: Props) {
	useEffect(() => {
		document.title = title ? `${title} · Oba` : "Oba";
	}, [title]);
	return (
		<>
			{head}
			<main id="main" tabIndex={-1} className={css["main"]} data-width={width}>
				{children}
			</main>
		</>
	);
}
