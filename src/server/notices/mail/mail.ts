/** A mail before it is dressed: what it says, in order. `html.ts` and `plain.ts` dress it, and say the same. */
import type { Language, Side } from "../../../core/kit.ts";
import type { NoticeKind } from "../../../core/notices.ts";

/** Something to press. `url` is null in a preview, where nothing may lead anywhere. */
export interface Way {
	readonly label: string;
	readonly url: string | null;
}

export type Block =
	| { readonly is: "title"; readonly text: string }
	| { readonly is: "text"; readonly text: string }
	/** When, on both clocks. */
	| { readonly is: "when"; readonly text: string; readonly late: boolean }
	| { readonly is: "button"; readonly way: Way }
	/** Somebody's own words, in the colour of their side. */
	| { readonly is: "quote"; readonly by: string; readonly text: string; readonly side: Side }
	/** A heading above smaller items. */
	| { readonly is: "part"; readonly text: string }
	| {
			readonly is: "item";
			readonly title: string;
			readonly when: string | null;
			readonly late: boolean;
			readonly way: Way;
	  };

/** Where the shared chain of a partnership stood when this was sent (R31). */
export interface HeadSeen {
	readonly text: string;
	/** First hex digits of its hash, in fours. */
	readonly seal: string;
}

export interface Mail {
	readonly language: Language;
	readonly subject: string;
	/** The subject as the outbox keeps it: with no name of a person in it, so that erasing one leaves none behind. */
	readonly noted: string;
	/** The line that mailboxes show beside the subject. */
	readonly preheader: string;
	/** Above everything: the two companies, and what they are at. */
	readonly pair: { readonly a: string; readonly b: string; readonly at: string } | null;
	readonly hello: string | null;
	readonly blocks: readonly Block[];
	/** Why one gets this, said first in the footer. */
	readonly because: string;
	readonly stops: readonly { readonly kind: NoticeKind; readonly way: Way }[];
	readonly settings: Way | null;
	readonly heads: readonly HeadSeen[];
	readonly headWhy: string | null;
	/** What it belongs to: mails of one partnership to one person stand together. */
	readonly thread: string | null;
}
