import type { Me } from "../../core/api.ts";
import type { Reader } from "../accounts/accounts.ts";
import { isAdministrator } from "./administrator.ts";
import type { DemoSeat } from "./demo.ts";
import type { Host } from "./host.ts";

/** Who this is, as the page needs to know it. */
export async function greeting(host: Host, reader: Reader | null, demo: DemoSeat | null): Promise<Me> {
	const firstVisit = reader === null && (await host.accounts.firstVisit());
	const looking = demo ? { partnership: demo.partnership, side: demo.side } : null;
	if (!reader) return { firstVisit, account: null, person: null, company: null, demo: looking, administrator: false };
	const { id, givenName, familyName, language, zone, company } = reader.person;
	return {
		firstVisit,
		account: { email: reader.email },
		person: { id, givenName, familyName, language, zone },
		company: await host.accounts.people.company(company),
		demo: looking,
		administrator: await isAdministrator(host, id),
	};
}
