import { plural, type Sentence } from "../core/kit.ts";

/** What `verify` says, per finding. */
export const findings = {
	notWhole: "The file is cut off or has something after its end. Get a fresh export.",
	notCanonical: "This line is not in the form Oba writes: it was edited or damaged.",
	badHeader: "The first line is not the header of an Oba export.",
	notAnEntry: "This line is not an entry of the record.",
	otherPartnership: "This entry belongs to another partnership.",
	otherChain: ({ chain }) => `This entry stands on the chain “${chain}”, which this copy does not hold.`,
	outOfOrder: ({ chain, position, expected }) =>
		`Chain “${chain}”: entry ${position} stands where ${expected} was expected. An entry is missing, doubled or moved.`,
	chainsMixed: ({ position }) =>
		`Entry ${position} of the shared chain stands after entries of a side's own. A line was moved.`,
	chainBroken: ({ chain, position }) => `Chain “${chain}”: entry ${position} does not follow from the one before it.`,
	hashDiffers: ({ chain, position }) =>
		`Chain “${chain}”, entry ${position}: the content does not match its hash. It was changed.`,
	strangeText: ({ chain, position, name }) =>
		`Chain “${chain}”, entry ${position}: the text “${name}” was never part of it.`,
	textMissing: ({ chain, position, name }) =>
		`Chain “${chain}”, entry ${position}: the text “${name}” is missing, and no entry says it was removed.`,
	textDiffers: ({ chain, position, name }) => `Chain “${chain}”, entry ${position}: the text “${name}” was changed.`,
	textStillHere: ({ chain, position, name }) =>
		`Chain “${chain}”, entry ${position}: the text “${name}” stands here, and an entry says it was removed.`,
	sealDiffers: ({ slot, side }) => `What side ${side} opened in “${slot}” is not what it had sealed.`,
	letterDiffers: "The letter that was frozen here is not the one whose hash stands beside it.",
	signedAnother: "A signature here stands under another letter than the one that was frozen before it.",
	noHeads: "The last line does not name where the chains end.",
	otherKey: ({ key }) => `The file was signed with the key ${key}, not with the one you trust.`,
	headDiffers: ({ chain, position }) =>
		`Chain “${chain}” does not end at entry ${position}, where the signature says it ends.`,
	badSignature: ({ chain }) => `The signature under the chain “${chain}” is not valid.`,
	notYourHead: ({ chain, position }) =>
		`Entry ${position} of the chain “${chain}” is not the one you kept: history was rewritten.`,
} satisfies Record<string, Sentence>;

export type FindingCode = keyof typeof findings;

/** What `oba verify` says around its findings. */
export const command = {
	usage:
		"oba verify FILE --key KEY | --head CHAIN:POSITION:HASH   check one copy\noba verify A B   find where two copies of one partnership part\nKEY is 64 hex digits; CHAIN is both, a or b; HASH may end after 32 digits, as in the foot of a mail.",
	noTrust:
		"Nothing you trust was given, so this says only that the file agrees with itself. Add --key with the host's key, or --head with a head you kept.",
	sound: ({ file, entries, side }) =>
		`${file}: sound. ${plural("en", Number(entries), { one: "# entry", other: "# entries" })}, the copy of side ${side}.`,
	different: "These are copies of two different partnerships.",
	same: ({ length }) =>
		`Both copies hold the same ${plural("en", Number(length), { one: "# shared entry", other: "# shared entries" })}.`,
	extends: ({ from, longer }) => `The copies agree; copy ${longer} goes on from shared entry ${from}.`,
	parts: ({ at }) => `The copies part at shared entry ${at}: from there on they tell different stories.`,
} satisfies Record<string, Sentence>;
