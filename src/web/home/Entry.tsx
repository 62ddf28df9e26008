import { Link, useNavigate } from "@tanstack/react-router";
import { AccountForm } from "../accounts/AccountForm.tsx";
import { SignInForm } from "../accounts/SignInForm.tsx";
import { useMe, useStartDemo } from "../data/api.ts";
import { Page } from "../frame/Page.tsx";
import { paths } from "../paths.ts";
import { documentTexts } from "../texts/documents.ts";
import { entryTexts } from "../texts/entry.ts";
import { useTexts } from "../texts/texts.ts";
import { Answer } from "../ui/Answer.tsx";
import { Button, LinkButton } from "../ui/Button.tsx";
import { Facing } from "../ui/Facing.tsx";
import { Mark } from "../ui/Mark.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Problem } from "../ui/Problem.tsx";
import css from "./Entry.module.css";

/** The way in: the first account where there is none, else sign in; and the demonstration beside it. */
export function Entry({ first }: { readonly first: boolean }) {
	const texts = useTexts(entryTexts);
	const { toTemplates } = useTexts(documentTexts);
	return (
		<Page title={first ? texts.account.make : texts.signIn}>
			<div className={css["entry"]}>
				<Answer title={texts.welcome}>
					<p>{texts.welcomeLead}</p>
				</Answer>
				<Panel title={first ? texts.first : texts.signIn}>
					{first ? <AccountForm invitation={null} /> : <SignInForm />}
					{!first && <p className="aside">{texts.noAccount}</p>}
				</Panel>
				<div className={css["about"]}>
					<Sample />
					<Demonstration />
					<p className="aside">
						<Link to={paths.templates}>{toTemplates}</Link>
					</p>
				</div>
			</div>
		</Page>
	);
}

/** What the product is, as a picture: two facing answers and the moment both opened. */
function Sample() {
	const { sample } = useTexts(entryTexts);
	return (
		<figure className={css["sample"]} aria-label={sample.label}>
			<Facing
				title={<strong>{sample.question}</strong>}
				a={
					<>
						<small>{sample.aBy}</small>
						<p>{sample.a}</p>
					</>
				}
				b={
					<>
						<small>{sample.bBy}</small>
						<p>{sample.b}</p>
					</>
				}
			/>
			<figcaption>
				<Mark height={16} /> {sample.both}
			</figcaption>
		</figure>
	);
}

function Demonstration() {
	const texts = useTexts(entryTexts);
	const navigate = useNavigate();
	const start = useStartDemo();
	const open = useMe().data?.demo;
	return (
		<section className={css["demo"]}>
			<h2>{texts.demo}</h2>
			<p>{texts.demoAbout}</p>
			<Problem failure={start.error} />
			{open ? (
				<LinkButton to={paths.partnership} params={{ id: open.partnership }}>
					{texts.demoBack}
				</LinkButton>
			) : (
				<Button
					loading={start.isPending}
					onClick={() =>
						start.mutate(undefined, {
							onSuccess: ({ partnership }) => navigate({ to: paths.partnership, params: { id: partnership } }),
						})
					}
				>
					{texts.demoGo}
				</Button>
			)}
		</section>
	);
}
