import { paths } from "../paths.ts";
import { guardTexts } from "../texts/guard.ts";
import { useTexts } from "../texts/texts.ts";
import { LinkButton } from "../ui/Button.tsx";
import { Panel } from "../ui/Panel.tsx";

/** The way from the settings to what guards the account. */
export function ToGuard({ email }: { readonly email: string }) {
	const texts = useTexts(guardTexts);
	return (
		<Panel title={texts.title}>
			<p>{texts.account(email)}</p>
			<p className="aside">{texts.lead}</p>
			<div>
				<LinkButton to={paths.guard}>{texts.open}</LinkButton>
			</div>
		</Panel>
	);
}
