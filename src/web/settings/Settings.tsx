import "@mantine/core/styles/InlineInput.css";
import "@mantine/core/styles/Radio.css";
import { type MantineColorScheme, Radio, useMantineColorScheme } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { SignedIn } from "../accounts/SignedIn.tsx";
import { ToCompany } from "../company/ToCompany.tsx";
import { useSignOut } from "../data/api.ts";
import { Page } from "../frame/Page.tsx";
import { ToOutbox } from "../outbox/ToOutbox.tsx";
import { paths } from "../paths.ts";
import { ownDataTexts } from "../texts/ownData.ts";
import { settingsTexts } from "../texts/settings.ts";
import { useTexts } from "../texts/texts.ts";
import { ZonesProvider } from "../time/Zones.tsx";
import { Answer } from "../ui/Answer.tsx";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Problem } from "../ui/Problem.tsx";
import { YourCard } from "./CardForm.tsx";
import { OwnData } from "./OwnData.tsx";
import { ProfileForm } from "./ProfileForm.tsx";
import { ToGuard } from "./ToGuard.tsx";
import { ToTold } from "./ToTold.tsx";

/** `/settings`: name, language, zone, card and look; the ways to what one is told, to what guards the account, and to one's data. */
export function Settings() {
	const texts = useTexts(settingsTexts);
	const { erase } = useTexts(ownDataTexts);
	const [erased, setErased] = useState(false);
	return (
		<Page title={texts.title} width="form">
			<Answer title={texts.title} />
			{erased && <Note live tone="both" title={erase.done} />}
			<SignedIn>
				{(person, me) => (
					<ZonesProvider here={person.zone} there={null}>
						<ProfileForm person={person} />
						{me.account && <YourCard person={person} />}
						{me.account && <ToTold />}
						<Look />
						{me.account && <ToGuard email={me.account.email} />}
						{me.account && <ToCompany />}
						{me.administrator && <ToOutbox />}
						{me.account && <OwnData address={me.account.email} onErased={() => setErased(true)} />}
						{me.account && <Leave />}
					</ZonesProvider>
				)}
			</SignedIn>
		</Page>
	);
}

const looks: readonly MantineColorScheme[] = ["auto", "light", "dark"];

function Look() {
	const texts = useTexts(settingsTexts);
	const { colorScheme, setColorScheme } = useMantineColorScheme();
	return (
		<Panel title={texts.look}>
			<Radio.Group
				aria-label={texts.look}
				value={colorScheme}
				onChange={(value) => setColorScheme(looks.find((it) => it === value) ?? "auto")}
			>
				<div className="choices">
					{looks.map((it) => (
						<Radio key={it} value={it} label={texts.looks[it]} />
					))}
				</div>
			</Radio.Group>
		</Panel>
	);
}

function Leave() {
	const texts = useTexts(settingsTexts);
	const navigate = useNavigate();
	const signOut = useSignOut();
	return (
		<section className="foot">
			<Problem failure={signOut.error} />
			<div>
				<Button
					loading={signOut.isPending}
					onClick={() => signOut.mutate(undefined, { onSuccess: () => navigate({ to: paths.home }) })}
				>
					{texts.signOut}
				</Button>
			</div>
		</section>
	);
}
