import { useRevokeOtherSessions, useSessions } from "../data/api.ts";
import { settingsTexts } from "../texts/settings.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import { deviceOf } from "./device.ts";

/** Every browser this account is signed in with, and the way to sign out the others. */
export function Sessions({ email }: { readonly email: string }) {
	const texts = useTexts(settingsTexts);
	const sessions = useSessions();
	const revoke = useRevokeOtherSessions();
	return (
		<Panel title={texts.sessions}>
			<p className="aside">{texts.email(email)}</p>
			{sessions.isPending && <Waiting lines={2} />}
			<Problem failure={sessions.error ?? revoke.error} />
			<ul className="list">
				{sessions.data?.map((it) => {
					const device = deviceOf(it.userAgent ?? "");
					return (
						<li key={it.id}>
							{device ? texts.device(device.browser, device.system) : texts.unknownDevice}{" "}
							<small className="aside">
								{texts.since} <When at={it.since} />
								{it.here && ` · ${texts.here}`}
							</small>
						</li>
					);
				})}
			</ul>
			{revoke.isSuccess ? (
				<Note live title={texts.othersDone} />
			) : (
				(sessions.data?.length ?? 0) > 1 && (
					<div>
						<Button loading={revoke.isPending} onClick={() => revoke.mutate()}>
							{texts.others}
						</Button>
					</div>
				)
			)}
		</Panel>
	);
}
