import { Link, Outlet, useLocation } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useRef } from "react";
import { useMe } from "../data/api.ts";
import { useLanguage } from "../data/language.ts";
import { paths } from "../paths.ts";
import { frameTexts } from "../texts/frame.ts";
import { useTexts } from "../texts/texts.ts";
import { Mark } from "../ui/Mark.tsx";
import css from "./Frame.module.css";

/** Loaded where there is a demonstration: it reads the record, which the first load does without. */
const DemoBar = lazy(async () => ({ default: (await import("./DemoBar.tsx")).DemoBar }));

/** What surrounds every screen. */
export function Frame() {
	const texts = useTexts(frameTexts);
	const { language } = useLanguage();
	const me = useMe().data;
	useFocusOnArrival();
	useEffect(() => {
		document.documentElement.lang = language;
	}, [language]);
	return (
		<>
			<a className={css["skip"]} href="#main">
				{texts.skip}
			</a>
			{me?.demo && (
				<Suspense
					fallback={
						<section className={css["demo"]} aria-label={texts.demo.label}>
							{texts.demo.aboutPlain}
						</section>
					}
				>
					<DemoBar partnership={me.demo.partnership} side={me.demo.side} />
				</Suspense>
			)}
			<header className={css["top"]}>
				<Link to={paths.home} className={css["home"]}>
					<Mark height={20} />
					<span>Oba</span> <span className="silent">{texts.home}</span>
				</Link>
				{me?.person ? (
					<Link to={paths.settings} className={css["quiet"]}>
						{me.person.givenName} · {texts.settings}
					</Link>
				) : (
					<LanguageSwitch />
				)}
			</header>
			<Outlet />
		</>
	);
}

function LanguageSwitch() {
	const texts = useTexts(frameTexts);
	const { language, setLanguage } = useLanguage();
	const other = language === "en" ? "ru" : "en";
	return (
		<button type="button" className={css["quiet"]} lang={other} onClick={() => setLanguage(other)}>
			{texts.otherLanguage}
		</button>
	);
}

/** After a step to another screen the keyboard and the screen reader begin at its content. */
function useFocusOnArrival(): void {
	const { pathname } = useLocation();
	const before = useRef(pathname);
	useEffect(() => {
		if (before.current === pathname) return;
		before.current = pathname;
		document.getElementById("main")?.focus({ preventScroll: true });
	}, [pathname]);
}
