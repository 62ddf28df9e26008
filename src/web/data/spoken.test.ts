import { expect, test } from "vitest";
import { chooseLanguage, type Wishes } from "./spoken.ts";

const none: Wishes = { chosen: null, address: null, account: null, kept: null, browser: [] };

test.each<[string, Partial<Wishes>, "en" | "ru"]>([
	["nobody wishes anything", {}, "en"],
	["the browser asks for German, then Russian", { browser: ["de-AT", "ru-RU", "en"] }, "ru"],
	["something was chosen in this browser", { browser: ["ru"], kept: "en" }, "en"],
	["the account says otherwise", { kept: "en", account: "ru" }, "ru"],
	["the address says otherwise", { account: "ru", address: "en" }, "en"],
	["the address asks for what there is not", { account: "ru", address: "fr" }, "ru"],
	["the pseudo-language marks the English texts", { account: "ru", address: "pseudo" }, "en"],
	["a hand has just chosen", { account: "en", address: "en", chosen: "ru" }, "ru"],
])("where %s", (_, wishes, language) => {
	expect(chooseLanguage({ ...none, ...wishes })).toBe(language);
});
