import type { Sentence } from "../../kit.ts";

export const refusals = {
	"letter.sharesMisfit": ({ above }) =>
		`Each owner named here owns more than ${above} %, and together they own no more than 100 %. Check the shares.`,
	"letter.noSuchCheck": "This check does not follow from what is known now. Reload the page to see the list as it is.",
	"letter.checkKnown": "This check has been added already. Reload the page to see it.",
	"letter.paperKnown": "This very file lies beside this check already.",
	"letter.noSuchPerson":
		"Nobody with a seat here is called so. Choose from the list, or write the name of somebody outside.",
} satisfies Record<string, Sentence>;

export const moves = { "letter.declare": "Say who owns your company and which channels you use" } satisfies Record<
	string,
	Sentence
>;

export const events = {
	"letter.ownersDeclared": ({ are }) =>
		are === "named"
			? "said who owns more than a quarter of the company"
			: are === "spread"
				? "said that nobody owns more than a quarter"
				: "does not know its owners yet",
	"letter.channelsNamed": ({ are }) =>
		are === "named" ? "named the channels it works through" : "does not know its channels yet",
	"letter.checkSet": "said how far a legal check is",
	"letter.checkAdded": "put something on the list of legal checks",
	"letter.paperAdded": "put a file beside a legal check",
} satisfies Record<string, Sentence>;
