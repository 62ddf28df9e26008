/** Ways to people and programs in the states one would want to look at. */
import type { Visitor } from "./browser.ts";
import type { Show } from "./gallery.ts";
import { dana, svetlana } from "./people.ts";
import { begin, newId, viewOf } from "./setting.ts";

/** Dana's programs, none and one whose address leads inside; her settings with a chat that cannot be reached and a calendar. */
export async function reaching(one: Visitor, show: Show): Promise<void> {
	const { request } = one.context;
	const partnership = await begin(one, dana, svetlana);
	const programs = `/api/partnerships/${partnership}/programs`;
	const at = { path: `/p/${partnership}/programs`, cookies: await one.context.storageState() };
	await show({ ...at, name: "programs-none" });
	const { viewer } = await viewOf(one, partnership);
	const headers = { "X-Oba-Seat": `${viewer.person}@${viewer.side}` };
	const program = newId();
	await request.post(programs, { data: { program, address: "https://127.0.0.1/hook" }, headers });
	await request.post(`${programs}/${program}/test`, { data: {}, headers });
	await show({ ...at, name: "programs" });
	await request.put("/api/me/channels/slack", { data: { address: "https://127.0.0.1/hook" } });
	await request.post("/api/me/channels/slack/test", { data: {} });
	await request.post("/api/me/calendar", { data: {} });
	await show({ ...at, name: "told", path: "/settings/told" });
}
