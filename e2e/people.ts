/** Who plays in the stories: Dana in Austin, Светлана in Moscow, and what each of them would say. */
import type { NewAccount } from "../src/core/api.ts";
import type { Question } from "../src/core/exploration/questions.ts";
import type { Language, Side } from "../src/core/kit.ts";
import type { Company } from "../src/core/stages/contract.ts";
import type { Looks } from "./browser.ts";

export interface Person {
	readonly side: Side;
	readonly account: Omit<NewAccount, "invitation">;
	readonly company: Company;
	readonly looks: Looks;
	readonly answers: Readonly<Record<Question, string>>;
}

const answer = (language: Language, each: readonly [string, string, string, string]): Person["answers"] => {
	const [success, timeline, resources, fallback] = each;
	const money =
		language === "en" ? "The customer pays us, we pay 12 % a month later." : "Платит покупатель, 12 % через месяц.";
	return {
		success,
		timeline,
		resources,
		fallback,
		whoPays: money,
		margin: language === "en" ? "31 % after freight; we can give 12 %." : "29 % после дороги, отдать можем 10 %.",
		salesCycle:
			language === "en" ? "Nine days from first visit to payment." : "Четыре дня от первого захода до оплаты.",
		customer: language === "en" ? "The contract and the data stay with us." : "Договор и данные остаются у нас.",
	};
};

export const dana: Person = {
	side: "a",
	account: {
		email: "dana@brightline.example",
		password: "austin limestone 78701",
		givenName: "Dana",
		familyName: "Whitfield",
		language: "en",
		zone: "America/Chicago",
	},
	company: { company: "Brightline", country: "US", zone: "America/Chicago", languages: ["en"] },
	looks: { locale: "en-US", zone: "America/Chicago" },
	answers: answer("en", [
		"150 first orders through your pages by 30 April 2027.",
		"We can start on 1 February; nothing moves in the last week of March.",
		"One content lead, 10 hours a week, and $6,000 for ads.",
		"Below 50 orders by 15 March I call you, and we decide that week.",
	]),
};

export const svetlana: Person = {
	side: "b",
	account: {
		email: "svetlana@severny-veter.example",
		password: "москва чистые пруды 12",
		givenName: "Светлана",
		familyName: "Орлова",
		language: "ru",
		zone: "Europe/Moscow",
	},
	company: { company: "Северный ветер", country: "RU", zone: "Europe/Moscow", languages: ["ru", "en"] },
	looks: { locale: "ru-RU", zone: "Europe/Moscow" },
	answers: answer("ru", [
		"До конца мая — 800 первых покупок и 200 отзывов с фотографией.",
		"Первая партия — к 1 марта; с 1 по 11 мая мы почти не работаем.",
		"Я сама, шесть часов в неделю, и 350 000 рублей на образцы.",
		"Если к 20 марта меньше 100 покупок — останавливаем рекламу.",
	]),
};

/** A colleague of Светлана's: writes with her, and binds nobody. */
export const oleg: Person = {
	...svetlana,
	account: {
		...svetlana.account,
		email: "oleg@severny-veter.example",
		password: "олег пишет ответы тоже",
		givenName: "Олег",
		familyName: "Беляев",
	},
};

/** A colleague of Dana's, who comes after her. */
export const mike: Person = {
	...dana,
	account: {
		...dana.account,
		email: "mike@brightline.example",
		password: "mike follows in austin",
		givenName: "Mike",
		familyName: "Owens",
	},
};

/** Both trust her, and she works for neither; it is Dana who asks for her. */
export const irina: Person = {
	...svetlana,
	side: "a",
	account: {
		...svetlana.account,
		email: "irina@middle.example",
		password: "ирина сидит посередине",
		givenName: "Ирина",
		familyName: "Громова",
	},
};
