import { betterAuth } from "better-auth";
import { getMigrations } from "better-auth/db/migration";
import type { NewAccount, SessionRow } from "../../core/api.ts";
import type { Store } from "../store/store.ts";
import { type People, type Person, peopleOf } from "./people.ts";

/** Someone with an account, as every route sees them. */
export interface Reader {
	readonly account: string;
	readonly email: string;
	readonly person: Person;
}

/** What an account route answers with: the cookies to set, or why not. */
export type SignedIn =
	| { readonly ok: true; readonly cookies: readonly string[] }
	| { readonly ok: false; readonly why: "wrongPassword" | "emailTaken" };

export interface Accounts {
	readonly people: People;
	/** Whoever this Cookie header belongs to, or null. Remembered for a few seconds, so that a warm read asks no database. */
	readerOf(cookie: string | undefined): Promise<Reader | null>;
	/** As `readerOf`, asked afresh; `cookies` prolongs a session that is in use. */
	greet(headers: Headers): Promise<{ readonly reader: Reader | null; readonly cookies: readonly string[] }>;
	/** True while nobody has made an account on this host. */
	firstVisit(): Promise<boolean>;
	/** Makes an account and signs it in. Who may is the caller's to say. */
	make(input: NewAccount, headers: Headers): Promise<SignedIn>;
	signIn(email: string, password: string, headers: Headers): Promise<SignedIn>;
	/** The browsers this reader is signed in with, the latest first. */
	sessions(headers: Headers): Promise<readonly SessionRow[]>;
	/** Hands a request to the library: sign out, revoke. Whatever was remembered is forgotten. */
	handle(request: Request): Promise<Response>;
	/** What was remembered of readers is asked afresh from now on. */
	forget(): void;
}

export interface AccountsDependencies {
	readonly store: Store;
	readonly secret: string;
	/** The address people reach this host by; cookies are `Secure` where it is https. */
	readonly url: string;
	readonly now: () => string;
	readonly newId: () => string;
}

const remembered = 5_000;
const cookieName = /(?:^|;\s*)(?:__Secure-)?oba\.session_token=([^;]+)/;

/**
 * Accounts by Better Auth on the same database (architecture: accounts). Its tables are migrated here, before the first request.
 * Only email with password for now; what else signs a person in is one more option of the library.
 */
export async function openAccounts(dependencies: AccountsDependencies): Promise<Accounts> {
	const { store, secret, url, now, newId } = dependencies;
	const options = {
		database: { db: store.db, type: store.kind },
		secret,
		baseURL: url,
		basePath: "/api/auth",
		emailAndPassword: { enabled: true, minPasswordLength: 12, maxPasswordLength: 128 },
		session: { expiresIn: 30 * 86_400, updateAge: 86_400 },
		// Where a request comes from is checked for every route in http/app.ts, by what the browser itself says.
		advanced: { cookiePrefix: "oba", disableCSRFCheck: true, disableOriginCheck: true },
		rateLimit: { enabled: false },
		telemetry: { enabled: false },
		logger: { level: "error" as const, disabled: true },
	};
	const auth = betterAuth(options);
	await (await getMigrations(options)).runMigrations();
	const people = peopleOf(store.db, now, newId);
	const known = new Map<string, { readonly reader: Reader | null; readonly until: number }>();

	async function greet(headers: Headers): Promise<{ reader: Reader | null; cookies: readonly string[] }> {
		const { headers: answered, response } = await auth.api.getSession({ headers, returnHeaders: true });
		const cookies = answered.getSetCookie();
		if (!response) return { reader: null, cookies };
		const { id, email, name } = response.user;
		return { reader: { account: id, email, person: await people.ofAccount(id, name) }, cookies };
	}

	async function signedIn(answer: Response, why: "wrongPassword" | "emailTaken"): Promise<SignedIn> {
		known.clear();
		if (answer.ok) return { ok: true, cookies: answer.headers.getSetCookie() };
		if (answer.status >= 500) throw new Error(`accounts: ${answer.status} ${await answer.text()}`);
		return { ok: false, why };
	}

	return {
		people,
		async readerOf(cookie) {
			const token = cookieName.exec(cookie ?? "")?.[1];
			if (!token) return null;
			const at = Date.parse(now());
			const it = known.get(token);
			if (it && it.until > at && it.until <= at + remembered) return it.reader;
			const { reader } = await greet(new Headers({ cookie: cookie ?? "" }));
			if (known.size > 10_000) known.clear();
			known.set(token, { reader, until: at + remembered });
			return reader;
		},
		greet,
		firstVisit: async () => !(await people.anyAccount()),
		async make(input, headers) {
			const { email, password, givenName, familyName } = input;
			const body = { email, password, name: `${givenName} ${familyName}` };
			const answer = await auth.api.signUpEmail({ body, headers, asResponse: true });
			const made = await signedIn(answer.clone() as Response, "emailTaken");
			if (!made.ok) return made;
			const { user } = (await answer.json()) as { readonly user: { readonly id: string } };
			await people.add(user.id, input);
			return made;
		},
		async signIn(email, password, headers) {
			const answer = await auth.api.signInEmail({ body: { email, password }, headers, asResponse: true });
			return signedIn(answer, "wrongPassword");
		},
		async sessions(headers) {
			const here = (await auth.api.getSession({ headers }))?.session.id;
			const all = await auth.api.listSessions({ headers });
			return all
				.map(({ id, createdAt, userAgent }): SessionRow => {
					return { id, since: createdAt.toISOString(), userAgent: userAgent ?? null, here: id === here };
				})
				.sort((x, y) => y.since.localeCompare(x.since));
		},
		async handle(request) {
			known.clear();
			const answer = await auth.handler(request);
			known.clear();
			return answer;
		},
		forget: () => known.clear(),
	};
}
