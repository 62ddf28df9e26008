import type { Context, Hono } from "hono";
import { type CompanyView, colleagueOnly, colleagueRole } from "../../core/company.ts";
import type { Actor } from "../../core/kit.ts";
import type { Host } from "./host.ts";
import { bodyOf } from "./input.ts";
import { languageOf, Refused } from "./problems.ts";
import { actorOf, holderOf, type Reading } from "./session.ts";

/** The people of one's own company, and who administers it. */
export function companyRoutes(app: Hono, host: Host): void {
	const { companies } = host.accounts.people;
	const mine = async (c: Context): Promise<string> => (await holderOf(host, c)).person.id;
	/** @throws {Refused} for whoever does not administer the company of both. */
	async function over(c: Context, other: string): Promise<string> {
		const person = await mine(c);
		if (!(await companies.administers(person, other))) throw new Refused("company.administratorOnly");
		return person;
	}
	const view = async (c: Context, person: string): Promise<Response> => {
		c.header("Cache-Control", "no-store");
		return c.json(await companies.view(person));
	};

	app.get("/api/company", async (c) => view(c, await mine(c)));
	app.put("/api/company/role", async (c) => {
		const { person, role } = await bodyOf(c, colleagueRole, languageOf(c));
		const me = await over(c, person);
		if (role === "member" && isLast(await companies.view(me), person)) throw new Refused("company.lastAdministrator");
		await companies.setRole(person, role);
		return view(c, me);
	});
	app.post("/api/company/part", async (c) => {
		const { person } = await bodyOf(c, colleagueOnly, languageOf(c));
		const me = await mine(c);
		if (person !== me) await over(c, person);
		const its = await companies.view(me);
		if (its.people.length > 1 && isLast(its, person)) throw new Refused("company.lastAdministrator");
		await companies.leave(person);
		host.accounts.forget();
		return view(c, me);
	});
}

const isLast = ({ people }: CompanyView, person: string): boolean =>
	people.every((it) => it.person === person || it.role === "member");

/** As whom somebody appoints: the one command that asks whether they administer the company of whom they appoint. */
export async function appointing(host: Host, viewer: Reading, person: string): Promise<Actor> {
	const actor = actorOf(viewer);
	const may = await host.accounts.people.companies.administers(viewer.person, person);
	return actor.kind === "person" && may ? { ...actor, administers: true } : actor;
}
