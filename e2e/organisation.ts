/** An organisation's own sign-in: a real OpenID Connect provider on loopback, which takes anybody's word for who they are. */
import { createServer } from "node:http";
import { Provider } from "oidc-provider";

export interface Organisation {
	stop(): Promise<void>;
}

/** Who works there, by what they type as their login. */
export interface Employee {
	readonly email: string;
	readonly email_verified: boolean;
	readonly given_name: string;
	readonly family_name: string;
}

/** @param host the address that people are sent back to. */
export async function openOrganisation(
	port: number,
	host: string,
	employees: Readonly<Record<string, Employee>>,
): Promise<Organisation> {
	const provider = new Provider(`http://localhost:${port}`, {
		clients: [
			{
				client_id: "oba",
				client_secret: "known to both of them alone",
				redirect_uris: [`${host}/api/auth/callback/organisation`],
			},
		],
		claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["given_name", "family_name"] },
		conformIdTokenClaims: false,
		ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
		findAccount: async (_, id) => ({ accountId: id, claims: async () => ({ sub: id, ...employees[id] }) }),
	});
	const server = createServer(provider.callback());
	await new Promise<void>((done) => server.listen(port, done));
	return {
		stop: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}
