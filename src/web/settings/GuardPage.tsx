import { SignedIn } from "../accounts/SignedIn.tsx";
import { Page } from "../frame/Page.tsx";
import { paths } from "../paths.ts";
import { guardTexts } from "../texts/guard.ts";
import { useTexts } from "../texts/texts.ts";
import { ZonesProvider } from "../time/Zones.tsx";
import { Answer } from "../ui/Answer.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { Guarding } from "./Guarding.tsx";

/** `/settings/sign-in`: how one signs in, where one is signed in, which programs act for one, what happened. */
export function GuardPage() {
	const texts = useTexts(guardTexts);
	return (
		<Page title={texts.title} width="form">
			<Answer title={texts.title} actions={<LinkButton to={paths.settings}>{texts.back}</LinkButton>} />
			<SignedIn>
				{(person, me) => (
					<ZonesProvider here={person.zone} there={null}>
						{me.account && <Guarding />}
					</ZonesProvider>
				)}
			</SignedIn>
		</Page>
	);
}
