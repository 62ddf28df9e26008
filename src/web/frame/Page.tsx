import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
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
	const main = useRef<HTMLElement>(null);
	useFocusHandedOn(main);
	useEffect(() => {
		document.title = title ? `${title} · Oba` : "Oba";
	}, [title]);
	return (
		<>
			{head}
			<main ref={main} id="main" tabIndex={-1} className={css["main"]} data-width={width}>
				{children}
			</main>
		</>
	);
}

/** True where the last main part that went had the keyboard in it. */
let focusIsLeft = false;

/** A skeleton that gives way hands the keyboard on to what it stood for, instead of dropping it to the top of the page. */
function useFocusHandedOn(main: RefObject<HTMLElement | null>): void {
	useLayoutEffect(() => {
		const its = main.current;
		if (focusIsLeft && document.activeElement === document.body) its?.focus({ preventScroll: true });
		focusIsLeft = false;
		return () => {
			focusIsLeft = its?.contains(document.activeElement) ?? false;
		};
	}, [main]);
}
