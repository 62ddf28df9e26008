import type { Kysely } from "kysely";
import type { Colleague, CompanyRole, CompanyView } from "../../core/company.ts";
import type { Tables } from "../store/tables.ts";

const roleOf = (text: string): CompanyRole => (text === "member" ? "member" : "administrator");

/** A company's own people: whoever began it administers it, colleagues join by an invitation to its side. */
export function companiesOf(db: Kysely<Tables>) {
	const rowOf = (person: string) =>
		db.selectFrom("person").select(["company", "company_role"]).where("id", "=", person).executeTakeFirst();

	async function colleagues(company: string): Promise<readonly Colleague[]> {
		const rows = await db
			.selectFrom("person")
			.select(["id", "given_name", "family_name", "company_role"])
			.where("company", "=", company)
			.orderBy("company_role")
			.orderBy("given_name")
			.orderBy("id")
			.execute();
		const seats = await db
			.selectFrom("seat")
			.innerJoin("portfolio", "portfolio.partnership", "seat.partnership")
			.select(["seat.person", ({ fn }) => fn.countAll<number>().as("all")])
			.where(
				"seat.person",
				"in",
				rows.map((it) => it.id),
			)
			.where("seat.ended_at", "is", null)
			.where("portfolio.state", "=", "open")
			.groupBy("seat.person")
			.execute();
		return rows.map(({ id, given_name, family_name, company_role }) => ({
			person: id,
			givenName: given_name,
			familyName: family_name,
			role: roleOf(company_role),
			partnerships: Number(seats.find((it) => it.person === id)?.all ?? 0),
		}));
	}

	return {
		async view(person: string): Promise<CompanyView> {
			const row = await rowOf(person);
			const mine = roleOf(row?.company_role ?? "");
			const company =
				row?.company &&
				(await db
					.selectFrom("company")
					.select(["id", "name", "country"])
					.where("id", "=", row.company)
					.executeTakeFirst());
			if (!company) return { company: null, mine, people: [] };
			const { id, name, country } = company;
			return { company: { name, country }, mine, people: await colleagues(id) };
		},
		/** Does this person administer the company that this other one speaks for? */
		async administers(person: string, other: string): Promise<boolean> {
			const [mine, theirs] = [await rowOf(person), await rowOf(other)];
			return !!mine?.company && mine.company === theirs?.company && roleOf(mine.company_role) === "administrator";
		},
		/** Whoever takes a seat on the inviter's own side becomes a colleague, unless they speak for a company already. */
		async join(person: string, inviter: string): Promise<void> {
			const row = await rowOf(inviter);
			if (!row?.company) return;
			await db
				.updateTable("person")
				.set({ company: row.company, company_role: "member" })
				.where("id", "=", person)
				.where("company", "is", null)
				.execute();
		},
		setRole: (person: string, role: CompanyRole) =>
			db.updateTable("person").set({ company_role: role }).where("id", "=", person).execute(),
		/** No colleague any more; seats in partnerships are their sides' to end. */
		leave: (person: string) =>
			db.updateTable("person").set({ company: null, company_role: "administrator" }).where("id", "=", person).execute(),
	};
}

export type Companies = ReturnType<typeof companiesOf>;
