/** Passkeys in this browser (W3C WebAuthn 3): the host's JSON in, the authenticator's JSON out. */

/** Can this browser make and use passkeys here? Only on HTTPS or localhost, and where it reads WebAuthn's JSON. */
export const knowsPasskeys = (): boolean =>
	"PublicKeyCredential" in window && "parseRequestOptionsFromJSON" in PublicKeyCredential;

/** The person closed the dialog, or the device has no fitting passkey. Browsers do not tell which, so that no page can ask. */
export class PasskeyStopped extends Error {
	override readonly name = "PasskeyStopped";
}

async function asked(its: Promise<Credential | null>): Promise<unknown> {
	try {
		const it = await its;
		if (it instanceof PublicKeyCredential) return it.toJSON();
	} catch (cause) {
		throw new PasskeyStopped("no passkey", { cause });
	}
	throw new PasskeyStopped("no passkey");
}

/** Lets the device make a passkey. @throws {PasskeyStopped} */
export const makePasskey = (options: PublicKeyCredentialCreationOptionsJSON): Promise<unknown> =>
	asked(navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }));

/** Lets the person choose one of their passkeys for this address. @throws {PasskeyStopped} */
export const choosePasskey = (options: PublicKeyCredentialRequestOptionsJSON): Promise<unknown> =>
	asked(navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }));
