import type { NewAccount } from "../../core/api.ts";
import type { AccountMessage } from "../notices/message.ts";
import type { Store } from "../store/store.ts";
import { type Guarding, guardingOf } from "./guarding.ts";
import { type LinkKind, openLibrary, type Provider } from "./library.ts";
import { type Newcomer, type People, type Person, peopleOf } from "./people.ts";

/** Someone with an account, as every route sees them. */
export interface Reader {
	readonly account: string;
	readonly email: string;
	readonly person: Person;
	/** The API key that this program acts by; null for a browser that is signed in. */
	readonly key: string | null;
}

/** What an account route answers with: the cookies to set, or why not. */
export type SignedIn =
	| { readonly ok: true; readonly cookies: readonly string[] }
	| {
			readonly ok: false;
			readonly why: "wrongPassword" | "emailTaken" | "secondFactor";
			readonly cookies: readonly string[];
	  };

/** What the library is asked: one of its own routes. */
export interface Asked {
	readonly method: "GET" | "POST";
	/** Its path below `/api/auth`, with its query. */
	readonly path: string;
	readonly body?: unknown;
}

/** What the library said. `code` is its own word for a refusal, "" where it was none. */
export interface Said {
	readonly status: number;
	readonly code: string;
	readonly json: unknown;
	readonly cookies: readonly string[];
	readonly location: string | null;
}

export interface Accounts {
	readonly people: People;
	/** What guards an account: passkeys, keys, sessions, and what happened to it. */
	readonly guarding: Guarding;
	/** The organisation whose sign-in is open here. */
	readonly provider: Provider | null;
	/** Asks one of the library's own routes. Whatever was remembered is forgotten. */
	ask(headers: Headers, asked: Asked): Promise<Said>;
	/** The person of an account, or null where there is none. */
	holder(account: string): Promise<Reader | null>;
	/** Whoever a program acts for by this key, or null: unknown, revoked, expired. Remembered as `readerOf`. */
	byKey(key: string): Promise<Reader | null>;
	/** Whoever this Cookie header belongs to, or null. Remembered for a few seconds, so that a warm read asks no database. */
	readerOf(cookie: string | undefined): Promise<Reader | null>;
	/** As `readerOf`, asked afresh; `cookies` prolongs a session that is in use. `newcomer`: what a person who is not known yet brings along. */
	greet(
		headers: Headers,
		newcomer?: Newcomer,
	): Promise<{ readonly reader: Reader | null; readonly cookies: readonly string[] }>;
	/** True while nobody has made an account on this host. */
	firstVisit(): Promise<boolean>;
	/** Makes an account and signs it in. Who may is the caller's to say. */
	make(input: NewAccount, headers: Headers): Promise<SignedIn>;
	/**
	 * Makes an account without a password, which nobody is signed in with: its person answers from links, and comes in later by
	 * a link to their address. `id` again gives the same person. Null where the address has another account.
	 */
	makeByLinks(id: string, input: Omit<NewAccount, "password" | "invitation">): Promise<Person | null>;
	signIn(email: string, password: string, headers: Headers): Promise<SignedIn>;
	/** Hands a request to the library: sign out, revoke, come back from an organisation. Whatever was remembered is forgotten. */
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
	/** Carries what an account is told. */
	readonly post: (message: AccountMessage) => Promise<void>;
	readonly report: (error: unknown) => void;
	readonly provider?: Provider | null;
}

/** Where a link leads, by what it is for. Its secret stands after the #, so that no server writes it into a log. */
const pageFor = { magicLink: "/enter", resetPassword: "/reset", verifyAddress: "/confirm" } as const;

const remembered = 5_000;
const cookieName = /(?:^|;\s*)(?:__Secure-)?oba\.session_token=([^;]+)/;

/** Accounts by Better Auth on the same database (architecture: accounts). Its tables are migrated here, before the first request. */
export async function openAccounts(dependencies: AccountsDependencies): Promise<Accounts> {
	const { store, secret, url, now, newId, post, report, provider = null } = dependencies;
	const people = peopleOf(store.db, now, newId);
	const known = new Map<string, { readonly reader: Reader | null; readonly until: number }>();

	/** Not waited for, so that an address without an account is answered as fast as one with. */
	async function leave(kind: LinkKind, address: string, token: string, account: string | null): Promise<void> {
		const users = store.db.selectFrom("user").select("id");
		const row = account === null ? await users.where("email", "=", address).executeTakeFirst() : { id: account };
		if (!row) return;
		const { id: person, language } = await people.ofAccount(row.id, "");
		await post({ kind, person, address, language, path: `${pageFor[kind]}#${token}` });
	}
	const auth = await openLibrary({
		...{ store, secret, url, provider },
		leave: (kind, address, token, account) => void leave(kind, address.toLowerCase(), token, account).catch(report),
	});
	const context = await auth.$context;

	/** Remembers for a few seconds whom `token` stands for. */
	async function remember(token: string, ask: () => Promise<Reader | null>): Promise<Reader | null> {
		const at = Date.parse(now());
		const it = known.get(token);
		if (it && it.until > at && it.until <= at + remembered) return it.reader;
		const reader = await ask();
		if (known.size > 10_000) known.clear();
		known.set(token, { reader, until: at + remembered });
		return reader;
	}

	async function readerFor(id: string, email: string, name: string, key: string | null, newcomer?: Newcomer) {
		return { account: id, email, person: await people.ofAccount(id, name, newcomer), key };
	}

	async function greet(
		headers: Headers,
		newcomer?: Newcomer,
	): Promise<{ reader: Reader | null; cookies: readonly string[] }> {
		const { headers: answered, response } = await auth.api.getSession({ headers, returnHeaders: true });
		const cookies = answered.getSetCookie();
		if (!response) return { reader: null, cookies };
		const { id, email, name } = response.user;
		return { reader: await readerFor(id, email, name, null, newcomer), cookies };
	}

	async function signedIn(answer: Response, why: "wrongPassword" | "emailTaken"): Promise<SignedIn> {
		known.clear();
		const cookies = answer.headers.getSetCookie();
		if (answer.ok) {
			const { twoFactorRedirect } = (await answer.json()) as { readonly twoFactorRedirect?: boolean };
			return twoFactorRedirect ? { ok: false, why: "secondFactor", cookies } : { ok: true, cookies };
		}
		if (answer.status >= 500) throw new Error(`accounts: ${answer.status} ${await answer.text()}`);
		return { ok: false, why, cookies };
	}

	return {
		people,
		guarding: guardingOf({ auth, db: store.db, now, newId }),
		provider,
		async readerOf(cookie) {
			const token = cookieName.exec(cookie ?? "")?.[1];
			if (!token) return null;
			return remember(token, async () => (await greet(new Headers({ cookie: cookie ?? "" }))).reader);
		},
		async holder(account) {
			const user = await context.internalAdapter.findUserById(account);
			return user ? readerFor(user.id, user.email, user.name, null) : null;
		},
		byKey: (key) =>
			remember(`key ${key}`, async () => {
				const { valid, key: it } = await auth.api.verifyApiKey({ body: { key } });
				const user = valid && it ? await context.internalAdapter.findUserById(it.referenceId) : null;
				return user && it ? readerFor(user.id, user.email, user.name, it.id) : null;
			}),
		async ask(headers, { method, path, body }) {
			known.clear();
			const sent = new Headers({ "content-type": "application/json" });
			for (const name of ["cookie", "user-agent"]) sent.set(name, headers.get(name) ?? "");
			const text = body === undefined ? {} : { body: JSON.stringify(body) };
			const answer = await auth.handler(new Request(`${url}/api/auth${path}`, { method, headers: sent, ...text }));
			known.clear();
			const json: unknown = await answer.json().catch(() => null);
			if (answer.status >= 500 && codeIn(json) === "") throw new Error(`accounts: ${answer.status} at ${path}`);
			const location = answer.headers.get("location");
			return { status: answer.status, code: codeIn(json), json, cookies: answer.headers.getSetCookie(), location };
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
		async makeByLinks(id, input) {
			const { givenName, familyName } = input;
			const email = input.email.toLowerCase();
			const { internalAdapter } = context;
			const known = await internalAdapter.findUserByEmail(email);
			if (known && known.user.id !== id) return null;
			const name = `${givenName} ${familyName}`;
			const source = { method: "admin" } as const;
			if (!known) await internalAdapter.createUser({ id, email, name, emailVerified: false }, source);
			if (!(await people.hasPerson(id))) await people.add(id, input, true);
			return people.ofAccount(id, name);
		},
		async signIn(email, password, headers) {
			const answer = await auth.api.signInEmail({ body: { email, password }, headers, asResponse: true });
			return signedIn(answer, "wrongPassword");
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

const codeIn = (json: unknown): string =>
	typeof json === "object" && json !== null && "code" in json && typeof json.code === "string" ? json.code : "";
