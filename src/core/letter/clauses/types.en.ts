/** What each partnership type says in its own way, in English: the purpose, the next step, and one or two clauses of its own. */
export const together = {
	any: "{a} and {b} want to work together.",
	"co-marketing":
		"{a} and {b} want to win new customers together: one joint campaign, in which each speaks to its own customers about the other.",
	"joint-venture":
		"{a} and {b} want to find out whether they can run one business together before founding, investing or hiring for it.",
	"affiliate-network":
		"{a} and {b} want to sell through publishers who are paid for results and treated fairly, so that they stay.",
	distribution:
		"{a} and {b} want to bring the goods of one to the market of the other, beginning with a quantity that both can bear.",
	integration: "{a} and {b} want to connect their products, so that a customer of both uses them as one.",
	"brand-with-creator":
		"{a} and {b} want to tell people about a product in the creator's own voice, beginning with one small piece of work.",
};

export const expansion = {
	any: "If the pilot has passed and both want it, we agree in writing on the scope, money and time of the next period.",
	"co-marketing":
		"If the pilot has passed and both want it, we plan the next campaign in writing: more channels, a larger budget.",
	"joint-venture":
		"If the pilot has passed and both want it, lawyers on both sides write the venture's agreement. Until it is signed nobody founds, borrows or signs for both.",
	"affiliate-network":
		"If the pilot has passed and both want it, we raise the monthly limit and admit more publishers in writing. Commission on sales already made never changes.",
	distribution:
		"If the pilot has passed and both want it, we write a distribution contract: quantities, countries, terms. Any exclusivity of the pilot ends with it.",
	integration:
		"If the pilot has passed and both want it, we open the connection to all customers and write a contract about service, data and money.",
	"brand-with-creator":
		"If the pilot has passed and both want it, we agree in writing on the next works and their fee. The first work obliges nobody to a second.",
};

export const own = {
	brands: {
		heading: "Names and materials",
		opening:
			"The other's name, logo and materials serve this campaign only. Nothing goes out before both have approved it; silence is no approval. What each made stays its own. Advertising is marked as the law of its readers' country demands.",
	},
	contacts: {
		heading: "Whose customers",
		opening:
			"People's data passes between us only with their consent and where both laws allow it. Nobody writes to the other's customers outside the campaign.",
	},
	contributions: {
		heading: "What each brings in",
		opening:
			"What a side brings stays its own until a signed agreement transfers it; in the pilot the other uses it for this work only.",
	},
	creation: {
		heading: "Who owns what we create",
		opening:
			"Until the venture exists, what one side makes is its own; what we make together belongs to both, and neither sells or licenses it alone. If we stop, both may go on using it.",
	},
	tracking: {
		heading: "Whose sale it is",
		opening:
			"One tracking counts, and both can read it. If figures differ by more than 5 %, we compare logs within five working days; until then the sale is held, not lost.",
	},
	fairness: {
		heading: "Fraud and marking",
		opening:
			"Orders by bots, by oneself or with stolen cards are no sales. A sale is declined with its reason, so that the publisher can answer. Publishers mark advertising as the law of its readers' country demands; who does not is paused.",
	},
	territory: {
		heading: "Territory and prices",
		opening:
			"We seek customers only where it says here; unasked orders from elsewhere are no breach. The seller alone sets its price: a recommended one binds nobody, and a lowest one we do not agree on, since in many countries that is unlawful.",
	},
	stock: {
		heading: "Stock and returns",
		opening:
			"Defects are reported with pictures within 14 days of arrival and made good. At the end the maker may buy unopened stock back at the price paid; the rest may be sold off for 90 days.",
	},
	interfaces: {
		heading: "Interfaces and support",
		opening:
			"Each side documents its interface, keeps a test access, and announces breaking changes 30 days ahead. In an emergency either may switch off at once and says so. Code stays with its author unless it says otherwise here.",
	},
	data: {
		heading: "Customers' data",
		opening:
			"Only data that a customer switched on flows, and for nothing else. Before the first real record both sign what the law asks about personal data. A leak is told within 24 hours.",
	},
	rights: {
		heading: "Rights to the work",
		opening:
			"The work stays the creator's; the brand may use it as it says here and no further, uncut unless the creator agrees. The creator answers for music and pictures, the brand for its product and name.",
	},
	publication: {
		heading: "Approval, marking, payment",
		opening:
			"The voice is the creator's, the facts about the product are the brand's. An approval asked for comes within two working days. The work is marked as advertising as the law of its viewers' country demands, and paid for being published, not for its figures.",
	},
};
