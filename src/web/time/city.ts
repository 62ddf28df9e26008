import type { Language } from "../../core/kit.ts";

/**
 * Where a country has one zone only, the browser names the country in Russian, not the city: so these stand here.
 */
const russian: Readonly<Record<string, string>> = {
	"Africa/Cairo": "Каир",
	"Africa/Casablanca": "Касабланка",
	"Africa/Johannesburg": "Йоханнесбург",
	"Africa/Lagos": "Лагос",
	"Africa/Nairobi": "Найроби",
	"Africa/Tunis": "Тунис",
	"America/Bogota": "Богота",
	"America/Lima": "Лима",
	"America/Montevideo": "Монтевидео",
	"Asia/Baku": "Баку",
	"Asia/Bangkok": "Бангкок",
	"Asia/Beirut": "Бейрут",
	"Asia/Bishkek": "Бишкек",
	"Asia/Calcutta": "Калькутта",
	"Asia/Kolkata": "Калькутта",
	"Asia/Dhaka": "Дакка",
	"Asia/Dubai": "Дубай",
	"Asia/Dushanbe": "Душанбе",
	"Asia/Hong_Kong": "Гонконг",
	"Asia/Jerusalem": "Иерусалим",
	"Asia/Karachi": "Карачи",
	"Asia/Kuwait": "Эль-Кувейт",
	"Asia/Manila": "Манила",
	"Asia/Qatar": "Доха",
	"Asia/Riyadh": "Эр-Рияд",
	"Asia/Saigon": "Хошимин",
	"Asia/Seoul": "Сеул",
	"Asia/Singapore": "Сингапур",
	"Asia/Taipei": "Тайбэй",
	"Asia/Tbilisi": "Тбилиси",
	"Asia/Tehran": "Тегеран",
	"Asia/Tokyo": "Токио",
	"Asia/Yerevan": "Ереван",
	"Europe/Amsterdam": "Амстердам",
	"Europe/Athens": "Афины",
	"Europe/Belgrade": "Белград",
	"Europe/Berlin": "Берлин",
	"Europe/Bratislava": "Братислава",
	"Europe/Brussels": "Брюссель",
	"Europe/Bucharest": "Бухарест",
	"Europe/Budapest": "Будапешт",
	"Europe/Chisinau": "Кишинёв",
	"Europe/Copenhagen": "Копенгаген",
	"Europe/Dublin": "Дублин",
	"Europe/Helsinki": "Хельсинки",
	"Europe/Istanbul": "Стамбул",
	"Europe/Ljubljana": "Любляна",
	"Europe/London": "Лондон",
	"Europe/Luxembourg": "Люксембург",
	"Europe/Malta": "Мальта",
	"Europe/Minsk": "Минск",
	"Europe/Oslo": "Осло",
	"Europe/Paris": "Париж",
	"Europe/Prague": "Прага",
	"Europe/Riga": "Рига",
	"Europe/Rome": "Рим",
	"Europe/Sarajevo": "Сараево",
	"Europe/Sofia": "София",
	"Europe/Stockholm": "Стокгольм",
	"Europe/Tallinn": "Таллин",
	"Europe/Vienna": "Вена",
	"Europe/Vilnius": "Вильнюс",
	"Europe/Warsaw": "Варшава",
	"Europe/Zagreb": "Загреб",
	"Europe/Zurich": "Цюрих",
};

const english = (zone: string): string => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");

/** The city a zone is named after, in the reader's language where the browser or the list above knows it. */
export function cityOf(zone: string, language: Language): string {
	if (language === "en" || zone === "UTC") return english(zone);
	const known = russian[zone];
	if (known) return known;
	const parts = new Intl.DateTimeFormat("ru", { timeZone: zone, timeZoneName: "shortGeneric" }).formatToParts();
	const named = parts.find((part) => part.type === "timeZoneName")?.value ?? "";
	return /^[А-ЯЁ][а-яё -]+$/iu.test(named) ? named : english(zone);
}
