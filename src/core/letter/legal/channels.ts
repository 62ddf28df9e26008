import type { LegalCheck } from "./check.ts";

/** What follows from the channels that the sides named. */
export const channelChecks: readonly LegalCheck[] = [
	{
		id: "ch.meta",
		when: { here: ["RU"] },
		follows: { channels: ["instagram", "facebook"] },
		said: {
			en: {
				what: "Instagram and Facebook are blocked in Russia, their owner is called extremist there, and placing advertising on them is barred.",
				todo: "Leave both out of everything that is aimed at people in Russia or placed by the Russian side, paid posts and old ones included; decide what the other side may still do there by itself.",
			},
			ru: {
				what: "Instagram и Facebook в России заблокированы, их владелец Meta признан экстремистской организацией, размещать на них рекламу запрещено.",
				todo: "Уберите обе сети из всего, что направлено на людей в России или размещается российской стороной, включая платные и старые публикации; решите, что другая сторона ещё может делать там сама.",
			},
		},
		source: {
			name: {
				en: "Federal Law 38-FZ “On Advertising”, article 5",
				ru: "Федеральный закон № 38-ФЗ «О рекламе», статья 5",
			},
			url: "https://www.consultant.ru/document/cons_doc_LAW_58968/",
		},
		looked: null,
		again: "2027-02-23",
	},
	{
		id: "ch.disclosure",
		when: { here: ["US"] },
		follows: { channels: ["instagram", "facebook", "youtube", "tiktok", "telegram"] },
		said: {
			en: {
				what: "Whoever endorses a product and is paid for it, in money or in kind, has to say so clearly and in the post itself.",
				todo: "Agree on the words of the disclosure, who checks each post before it goes out, and who answers when one lacks it.",
			},
			ru: {
				what: "Кто хвалит товар и получает за это деньги или вещи, обязан ясно сказать об этом в самой публикации.",
				todo: "Договоритесь о формулировке пометки, о том, кто проверяет каждую публикацию до выхода и кто отвечает, если пометки нет.",
			},
		},
		source: {
			name: {
				en: "FTC Endorsement Guides, 16 CFR Part 255",
				ru: "Руководство FTC по рекомендациям, 16 CFR, часть 255",
			},
			url: "https://www.ecfr.gov/current/title-16/chapter-I/subchapter-B/part-255",
		},
		looked: null,
		again: "2027-05-23",
	},
	{
		id: "ch.mailEu",
		when: { here: ["EEA", "GB"] },
		follows: { channels: ["email"] },
		said: {
			en: {
				what: "Advertising by e-mail to people mostly needs their consent beforehand, and a way out in each message.",
				todo: "Agree whose list it is, what those on it agreed to, and that neither side hands addresses over without a basis for it.",
			},
			ru: {
				what: "Для рекламных писем людям, как правило, нужно их предварительное согласие и способ отписаться в каждом письме.",
				todo: "Договоритесь, чей это список, на что согласились люди из него и что адреса не передаются другой стороне без основания.",
			},
		},
		source: {
			name: { en: "Directive 2002/58/EC, article 13", ru: "Директива 2002/58/EC, статья 13" },
			url: "https://eur-lex.europa.eu/eli/dir/2002/58/oj",
		},
		looked: null,
		again: "2027-05-23",
	},
	{
		id: "ch.mailRu",
		when: { here: ["RU"] },
		follows: { channels: ["email"] },
		said: {
			en: {
				what: "Advertising over telecommunication networks needs the addressee's prior consent; the advertiser has to prove it.",
				todo: "Keep the consent of every Russian addressee where it can be found, and stop at once where somebody asks.",
			},
			ru: {
				what: "Реклама по сетям электросвязи допускается только с предварительного согласия адресата; доказывать его должен распространитель.",
				todo: "Храните согласие каждого российского адресата так, чтобы его можно было найти, и прекращайте рассылку по первому требованию.",
			},
		},
		source: {
			name: {
				en: "Federal Law 38-FZ “On Advertising”, article 18",
				ru: "Федеральный закон № 38-ФЗ «О рекламе», статья 18",
			},
			url: "https://www.consultant.ru/document/cons_doc_LAW_58968/",
		},
		looked: null,
		again: "2027-05-23",
	},
	{
		id: "ch.marketplace",
		when: null,
		follows: { channels: ["amazon", "wildberries", "ozon"] },
		said: {
			en: {
				what: "A marketplace has terms of its own on who may sell a brand, whose documents it asks for, and to which account it pays.",
				todo: "Read its seller terms together: whose account, whose brand registry, who answers for returns, and where the money may be paid out.",
			},
			ru: {
				what: "У маркетплейса свои правила: кто может продавать бренд, чьи документы он требует и на какой счёт платит.",
				todo: "Прочтите правила для продавцов вместе: чей кабинет, чей бренд зарегистрирован, кто отвечает за возвраты и куда можно выплачивать деньги.",
			},
		},
		source: {
			name: { en: "The marketplace's own seller agreement", ru: "Соглашение самого маркетплейса с продавцами" },
			url: "https://sellercentral.amazon.com/",
		},
		looked: null,
		again: "2027-05-23",
	},
];
