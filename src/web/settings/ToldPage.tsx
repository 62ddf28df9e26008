import { SignedIn } from "../accounts/SignedIn.tsx";
import { Page } from "../frame/Page.tsx";
import { paths } from "../paths.ts";
import { ownDataTexts } from "../texts/ownData.ts";
import { useTexts } from "../texts/texts.ts";
import { ZonesProvider } from "../time/Zones.tsx";
import { Answer } from "../ui/Answer.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { CalendarFeed } from "./CalendarFeed.tsx";
import { Chats } from "./Chats.tsx";
import { Notices } from "./Notices.tsx";
import { SeatLinks } from "./SeatLinks.tsx";

/** `/settings/told`: what one is told, by which ways, one's calendar, and the links one was sent. */
export function ToldPage() {
	const { told } = useTexts(ownDataTexts);
	return (
		<Page title={told.title} width="form">
			<Answer title={told.title} actions={<LinkButton to={paths.settings}>{told.back}</LinkButton>}>
				<p>{told.lead}</p>
			</Answer>
			<SignedIn>
				{(person, me) => (
					<ZonesProvider here={person.zone} there={null}>
						{me.account && (
							<>
								<Notices />
								<Chats />
								<CalendarFeed />
								<SeatLinks />
							</>
						)}
					</ZonesProvider>
				)}
			</SignedIn>
		</Page>
	);
}
