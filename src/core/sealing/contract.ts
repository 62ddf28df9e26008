import * as z from "zod/mini";

/** 32 random bytes as hex, made by the browser of the one who seals. */
export const salt = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const side = z.enum(["a", "b"]);
const instant = z.iso.datetime();
const data = z.record(z.string(), z.json());

/**
 * Events. `slot` names what is sealed ("exploration.answers"); a slot holds one seal per side.
 * - sealed (both): the commitment alone, and until when the other side is asked to match it.
 * - held (own chain): the content, beside its salt.
 * - opened (both): content and salt, so that everyone can check the commitment.
 * - withdrawn (both): taken back unopened. fellDue (both): `side` has not matched in time.
 * - confirmationAsked (both): the owner of `side` changed; the new one is asked by `due` whether the seal stands. confirmed
 *   (both): it stands; the other side, where it has not sealed yet, is asked to match it by `due`.
 */
export const events = {
	"sealing.sealed": z.strictObject({ slot: z.string(), side, commitment: z.string(), due: instant }),
	"sealing.held": z.strictObject({ slot: z.string(), salt, data }),
	"sealing.opened": z.strictObject({ slot: z.string(), side, salt, data }),
	"sealing.withdrawn": z.strictObject({ slot: z.string(), side }),
	"sealing.fellDue": z.strictObject({ slot: z.string(), side }),
	"sealing.confirmationAsked": z.strictObject({ slot: z.string(), side, due: instant }),
	"sealing.confirmed": z.strictObject({ slot: z.string(), side, due: instant }),
};

export type SealingEvents = { [T in keyof typeof events]: z.infer<(typeof events)[T]> };
