import type { LegalCheck } from "./check.ts";

const again = "2027-05-23";

/** What the letter itself needs: secrets, law and courts, signature, and whose is what is made. */
export const formChecks = {
	confidentiality: [
		{
			id: "conf.agreement",
			when: null,
			said: {
				en: {
					what: "A letter of intent is often shown around. Its clause on confidentiality binds, but it is short.",
					todo: "Decide whether it is enough, or whether prices, customers or recipes ask for an agreement of their own before the pilot; mark what is confidential.",
				},
				ru: {
					what: "Письмо о намерениях часто показывают другим. Его пункт о конфиденциальности обязателен, но краток.",
					todo: "Решите, хватит ли его или ценам, клиентам, рецептам нужно отдельное соглашение ещё до пилота; отмечайте конфиденциальное.",
				},
			},
			source: {
				name: { en: "WIPO: Trade Secrets", ru: "ВОИС: коммерческая тайна" },
				url: "https://www.wipo.int/tradesecrets/en/",
			},
			looked: null,
			again,
		},
		{
			id: "conf.ruRegime",
			when: { here: ["RU"] },
			said: {
				en: {
					what: "In Russia a trade secret is protected only where its owner has set up the regime: a list of the information, limited access, a record of who got it, and a mark on the papers.",
					todo: "The Russian side: look whether the regime stands for what you are about to show. The other side: mark what you hand over.",
				},
				ru: {
					what: "В России коммерческая тайна охраняется, только если введён её режим: перечень сведений, ограничение доступа, учёт тех, кто их получил, и гриф на материалах.",
					todo: "Российской стороне: проверьте, введён ли режим для того, что вы собираетесь показать. Другой стороне: ставьте пометку на том, что передаёте.",
				},
			},
			source: {
				name: {
					en: "Federal Law 98-FZ “On Trade Secrets”, article 10",
					ru: "Федеральный закон № 98-ФЗ «О коммерческой тайне», статья 10",
				},
				url: "https://www.consultant.ru/document/cons_doc_LAW_48699/",
			},
			looked: null,
			again,
		},
	],
	law: [
		{
			id: "law.choice",
			when: null,
			follows: { acrossBorders: true },
			said: {
				en: {
					what: "Without a choice of law and of a court or arbitration, each side will think that its own holds.",
					todo: "For the clauses that bind, name one law and one place. Ask whether a judgment or an award from there can be enforced where the other side's money is: between Russia and the US or the EU court judgments hardly are.",
				},
				ru: {
					what: "Если не выбраны право и суд или арбитраж, каждая сторона будет считать, что действуют её собственные.",
					todo: "Для обязывающих пунктов назовите одно право и одно место. Спросите, можно ли решение оттуда исполнить там, где деньги другой стороны: между Россией и США или ЕС решения судов почти не исполняются.",
				},
			},
			source: {
				name: {
					en: "New York Convention on arbitral awards (1958)",
					ru: "Нью-Йоркская конвенция об арбитражных решениях (1958)",
				},
				url: "https://www.newyorkconvention.org/",
			},
			looked: null,
			again,
		},
		{
			id: "law.ruCourts",
			when: { here: ["RU"] },
			follows: { acrossBorders: true },
			said: {
				en: {
					what: "Where a party is under foreign sanctions, Russian commercial courts may claim the case for themselves, whatever forum was agreed.",
					todo: "Ask a Russian lawyer whether articles 248.1 and 248.2 of the Commercial Procedure Code could reach this partnership.",
				},
				ru: {
					what: "Если на стороне спора есть лицо под иностранными санкциями, российский арбитражный суд может принять дело к себе, какой бы суд ни выбрали стороны.",
					todo: "Спросите российского юриста, могут ли к партнёрству относиться статьи 248.1 и 248.2 АПК РФ.",
				},
			},
			source: {
				name: {
					en: "Commercial Procedure Code of Russia, articles 248.1 and 248.2",
					ru: "Арбитражный процессуальный кодекс РФ, статьи 248.1 и 248.2",
				},
				url: "https://www.consultant.ru/document/cons_doc_LAW_37800/",
			},
			looked: null,
			again,
		},
		{
			id: "law.prevailing",
			when: null,
			follows: { twoLanguages: true },
			said: {
				en: {
					what: "Two language versions differ sooner or later, and courts read the one that the parties said prevails.",
					todo: "Choose the prevailing language knowingly, for the court that would read it, and let somebody who reads both compare the binding clauses.",
				},
				ru: {
					what: "Две языковые версии рано или поздно разойдутся, и суд прочтёт ту, которую стороны назвали преобладающей.",
					todo: "Выберите преобладающий язык осознанно, исходя из суда, который будет его читать, и попросите того, кто читает на обоих, сверить обязывающие пункты.",
				},
			},
			source: {
				name: {
					en: "UNIDROIT Principles of International Commercial Contracts, article 4.7",
					ru: "Принципы международных коммерческих договоров УНИДРУА, статья 4.7",
				},
				url: "https://www.unidroit.org/instruments/commercial-contracts/unidroit-principles-2016/",
			},
			looked: null,
			again,
		},
	],
	signature: [
		{
			id: "sig.ru",
			when: { here: ["RU"] },
			said: {
				en: {
					what: "In Russia a simple electronic signature counts like one by hand where the parties have agreed so beforehand, and on how the signer is recognised and the key kept secret.",
					todo: "Keep the clause on the form of signature; where binding clauses matter, agree on it in a paper signed by hand or by a qualified signature first.",
				},
				ru: {
					what: "В России простая электронная подпись равна собственноручной, если стороны заранее об этом договорились, в том числе о том, как определяется подписавший и как хранится ключ в тайне.",
					todo: "Сохраните пункт о форме подписи; если обязывающие пункты важны, сначала договоритесь о ней в документе с собственноручной или квалифицированной подписью.",
				},
			},
			source: {
				name: {
					en: "Federal Law 63-FZ “On Electronic Signature”, articles 6 and 9",
					ru: "Федеральный закон № 63-ФЗ «Об электронной подписи», статьи 6 и 9",
				},
				url: "https://www.consultant.ru/document/cons_doc_LAW_112701/",
			},
			looked: null,
			again,
		},
		{
			id: "sig.us",
			when: { here: ["US"] },
			said: {
				en: {
					what: "In the US a signature is not denied effect only because it is electronic, where both agreed to deal so.",
					todo: "Keep the clause by which both agree to sign electronically, and the signature page that says who, when and on what.",
				},
				ru: {
					what: "В США подпись не теряет силы лишь потому, что она электронная, если обе стороны согласились так работать.",
					todo: "Сохраните пункт о согласии на электронную подпись и страницу подписей: кто, когда и под чем.",
				},
			},
			source: {
				name: { en: "ESIGN Act, 15 U.S.C. § 7001", ru: "Закон ESIGN, 15 U.S.C. § 7001" },
				url: "https://www.law.cornell.edu/uscode/text/15/7001",
			},
			looked: null,
			again,
		},
		{
			id: "sig.eu",
			when: { here: ["EU"] },
			said: {
				en: {
					what: "In the EU an electronic signature is not denied effect only for being electronic; one that equals a signature by hand is the qualified one alone.",
					todo: "Ask whether any binding clause needs more than a simple electronic signature under the law you chose.",
				},
				ru: {
					what: "В ЕС электронной подписи нельзя отказать в силе лишь потому, что она электронная; собственноручной равна только квалифицированная.",
					todo: "Выясните, не требует ли выбранное право для какого-либо обязывающего пункта большего, чем простая электронная подпись.",
				},
			},
			source: {
				name: {
					en: "Regulation (EU) No 910/2014 (eIDAS), article 25",
					ru: "Регламент (ЕС) № 910/2014 (eIDAS), статья 25",
				},
				url: "https://eur-lex.europa.eu/eli/reg/2014/910/oj",
			},
			looked: null,
			again,
		},
		{
			id: "sig.authority",
			when: null,
			said: {
				en: {
					what: "A signature binds a company only where its signer may sign for it.",
					todo: "Each side shows that its owner here may sign: a register extract, the charter or a power of attorney.",
				},
				ru: {
					what: "Подпись обязывает компанию, только если подписавший вправе действовать от её имени.",
					todo: "Каждая сторона показывает, что её ответственный вправе подписывать: выписка из реестра, устав или доверенность.",
				},
			},
			source: {
				name: {
					en: "UNIDROIT Principles of International Commercial Contracts, section 2.2",
					ru: "Принципы международных коммерческих договоров УНИДРУА, раздел 2.2",
				},
				url: "https://www.unidroit.org/instruments/commercial-contracts/unidroit-principles-2016/",
			},
			looked: null,
			again,
		},
	],
	property: [
		{
			id: "ip.created",
			when: null,
			said: {
				en: {
					what: "Of what is made together each law says something else: who owns it, and who may use it.",
					todo: "Say for texts, pictures, code and data whose they are, who may use them where and for how long, and what happens when you part.",
				},
				ru: {
					what: "С тем, что создано вместе, каждый закон поступает по-своему: кому оно принадлежит и кто может им пользоваться.",
					todo: "Скажите про тексты, изображения, код и данные: чьи они, кто, где и как долго может ими пользоваться и что будет, когда вы расстанетесь.",
				},
			},
			source: {
				name: { en: "WIPO: Copyright", ru: "ВОИС: авторское право" },
				url: "https://www.wipo.int/copyright/en/",
			},
			looked: null,
			again,
		},
		{
			id: "ip.ruWriting",
			when: { here: ["RU"] },
			said: {
				en: {
					what: "Under Russian law a licence or an assignment of copyright is in writing, and a licence says its territory, its term and the ways of use; what it does not name is not granted.",
					todo: "Write the ways of use out, and the price or that there is none to pay between companies as the law allows.",
				},
				ru: {
					what: "По российскому праву лицензия и отчуждение авторского права заключаются письменно, а лицензия называет территорию, срок и способы использования; не названное не передано.",
					todo: "Перечислите способы использования и цену с учётом того, что закон допускает между компаниями.",
				},
			},
			source: {
				name: {
					en: "Civil Code of Russia, articles 1234, 1235 and 1286",
					ru: "Гражданский кодекс РФ, статьи 1234, 1235 и 1286",
				},
				url: "https://www.consultant.ru/document/cons_doc_LAW_64629/",
			},
			looked: null,
			again,
		},
		{
			id: "ip.marks",
			when: {
				here: ["RU", "US", "EU", "GB", "EEA", "EAEU"],
				types: ["co-marketing", "distribution", "joint-venture", "brand-with-creator"],
			},
			said: {
				en: {
					what: "Using each other's names and logos is a licence of a trade mark; a mark protected in one country is not by that in the other.",
					todo: "Name the marks, what they may be used for, who approves it and until when; look whether each is registered where it will be shown.",
				},
				ru: {
					what: "Использование имён и логотипов друг друга — это лицензия на товарный знак; охрана в одной стране не действует в другой.",
					todo: "Назовите знаки, для чего их можно использовать, кто это утверждает и до какого срока; проверьте, зарегистрированы ли они там, где их покажут.",
				},
			},
			source: {
				name: { en: "WIPO: Global Brand Database", ru: "ВОИС: глобальная база данных брендов" },
				url: "https://www.wipo.int/reference/en/branddb/",
			},
			looked: null,
			again,
		},
	],
} as const satisfies Record<string, readonly LegalCheck[]>;
