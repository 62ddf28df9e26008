import { useLinkProvider } from "../data/guard.ts";
import { guardTexts } from "../texts/guard.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Problem } from "../ui/Problem.tsx";

/** Whether this account is joined to the organisation's sign-in. */
export function ProviderPanel({ name, linked }: { readonly name: string; readonly linked: boolean }) {
	const { provider: texts } = useTexts(guardTexts);
	const link = useLinkProvider();
	const failed = !linked && new URLSearchParams(location.search).has("error");
	return (
		<Panel title={texts.title(name)}>
			<p className="aside">{linked ? texts.linked : texts.not}</p>
			{failed && <Note tone="bad">{texts.failed}</Note>}
			<Problem failure={link.error} />
			{!linked && (
				<div>
					<Button loading={link.isPending || link.isSuccess} onClick={() => link.mutate()}>
						{texts.link}
					</Button>
				</div>
			)}
		</Panel>
	);
}
