import { useParams } from "@tanstack/react-router";
import { useEffect } from "react";
import type { StopView } from "../../core/outbox.ts";
import { useLanguage } from "../data/language.ts";
import { recall } from "../data/local.ts";
import { Page } from "../frame/Page.tsx";
import { paths } from "../paths.ts";
import { outboxTexts } from "../texts/outbox.ts";
import { useTexts } from "../texts/texts.ts";
import { Answer } from "../ui/Answer.tsx";
import { Button, LinkButton } from "../ui/Button.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import { useChangeStop, useStop } from "./asking.ts";

/** `/stop/:token`: from the foot of a mail. Opening it changes nothing; its button does. */
export function StopPage() {
	const { token } = useParams({ from: paths.stop });
	const { stop } = useTexts(outboxTexts);
	const asked = useStop(token);
	const wrong = asked.error?.problem?.status === 404;
	useTheirLanguage(asked.data);
	return (
		<Page title={stop.title} width="form">
			{asked.data && <Stop token={token} view={asked.data} />}
			{wrong && (
				<Answer title={stop.wrong} actions={<LinkButton to={paths.settings}>{stop.toSettings}</LinkButton>}>
					<p>{stop.wrongLead}</p>
				</Answer>
			)}
			{!wrong && <Problem failure={asked.error} retry={() => void asked.refetch()} />}
			{asked.isPending && <Waiting lines={3} />}
		</Page>
	);
}

/** The page speaks as the mail did, unless its reader has chosen otherwise here. */
function useTheirLanguage(view: StopView | undefined): void {
	const { setLanguage } = useLanguage();
	const wanted = view?.language;
	useEffect(() => {
		const chosen = recall("language") !== null || new URLSearchParams(location.search).has("lang");
		if (wanted && !chosen) setLanguage(wanted);
	}, [wanted, setLanguage]);
}

function Stop({ token, view }: { readonly token: string; readonly view: StopView }) {
	const { stop } = useTexts(outboxTexts);
	const change = useChangeStop(token);
	const kinds = view.kinds.map((it) => stop.kinds[it]).join(stop.and);
	return (
		<>
			<Answer
				title={view.wanted ? stop.ask(kinds) : stop.done(kinds)}
				actions={
					<>
						{view.wanted ? (
							<Button variant="filled" loading={change.isPending} onClick={() => change.mutate(false)}>
								{stop.go}
							</Button>
						) : (
							<Button loading={change.isPending} onClick={() => change.mutate(true)}>
								{stop.undo}
							</Button>
						)}
						<LinkButton variant="subtle" to={paths.settings}>
							{stop.toSettings}
						</LinkButton>
					</>
				}
			>
				<p>{view.wanted ? stop.askLead : stop.doneLead}</p>
			</Answer>
			<Problem failure={change.error} />
		</>
	);
}
