import { paths } from "../paths.ts";
import { frameTexts } from "../texts/frame.ts";
import { useTexts } from "../texts/texts.ts";
import { Answer } from "../ui/Answer.tsx";
import { Button, LinkButton } from "../ui/Button.tsx";
import { Page } from "./Page.tsx";

/** The screen of an address that nobody lives at. */
export function Unknown() {
	const { unknown } = useTexts(frameTexts);
	return (
		<Page title={unknown.title} width="form">
			<Answer
				title={unknown.title}
				actions={
					<LinkButton variant="filled" to={paths.home}>
						{unknown.home}
					</LinkButton>
				}
			>
				<p>{unknown.body}</p>
			</Answer>
		</Page>
	);
}

/** The screen that stands in for one that threw. */
export function Crashed() {
	const { crash } = useTexts(frameTexts);
	return (
		<Page title={crash.title} width="form">
			<Answer
				title={crash.title}
				actions={
					<Button variant="filled" onClick={() => location.reload()}>
						{crash.reload}
					</Button>
				}
			>
				<p>{crash.body}</p>
			</Answer>
		</Page>
	);
}
