import { useRevokeOtherSessions, useSessions } from "../data/api.ts";
import { useEndSession } from "../data/guard.ts";
import { guardTexts } from "../texts/guard.ts";
import { settingsTexts } from "../texts/settings.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import { deviceOf } from "./device.ts";
import { Row } from "./Row.tsx";

/** Every browser this account is signed in with: signed out one by one, or all the others at once. */
export function Sessions() {
	const texts = useTexts(settingsTexts);
	const { sessions: its } = useTexts(guardTexts);
	const sessions = useSessions();
	const revoke = useRevokeOtherSessions();
	const end = useEndSession();
	return (
		<Panel title={texts.sessions}>
			{sessions.isPending && <Waiting lines={2} />}
			<Problem failure={sessions.error ?? revoke.error ?? end.error} />
			<ul className="list">
				{sessions.data?.map((it) => {
					const device = deviceOf(it.userAgent ?? "");
					const name = device ? texts.device(device.browser, device.system) : texts.unknownDevice;
					const going = end.isPending && end.variables === it.id;
					const button = (
						<Button aria-label={its.endFor(name)} loading={going} onClick={() => end.mutate(it.id)}>
							{its.end}
						</Button>
					);
					return (
						<Row key={it.id} actions={it.here ? null : button}>
							{name}{" "}
							<small className="aside">
								{texts.since} <When at={it.since} />
								{it.here && ` · ${texts.here}`}
							</small>
						</Row>
					);
				})}
			</ul>
			{end.isSuccess && !revoke.isSuccess && <Note live title={its.ended} />}
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
