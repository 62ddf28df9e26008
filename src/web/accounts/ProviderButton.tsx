import { useLocation } from "@tanstack/react-router";
import { useProviderSignIn, useWays } from "../data/signing.ts";
import { paths } from "../paths.ts";
import { signingTexts } from "../texts/signing.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Problem } from "../ui/Problem.tsx";

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
/** Pages that are of no use to somebody who has come in. */
const doors: readonly string[] = [paths.enter, paths.forgot, paths.reset];

/** To the organisation's own sign-in, where this host has one; back to this address afterwards. */
export function ProviderButton({ invitation }: { readonly invitation: string | null }) {
	const { provider } = useTexts(signingTexts);
	const { pathname } = useLocation();
	const ways = useWays().data;
	const go = useProviderSignIn();
	if (!ways?.provider) return null;
	const back = doors.includes(pathname) ? paths.home : pathname;
	return (
		<>
			<Button loading={go.isPending || go.isSuccess} onClick={() => go.mutate({ back, invitation, zone })}>
				{provider(ways.provider.name)}
			</Button>
			<Problem failure={go.error} />
		</>
	);
}
