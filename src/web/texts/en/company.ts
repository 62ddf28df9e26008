export const company = {
	name: "Company",
	country: "Established in",
	zone: "Time zone it works in",
	zoneNow: (time: string) => `${time} there now`,
	zoneHelp: "Find the nearest city with the same clock.",
	zonesElsewhere: "Elsewhere",
	languages: "Languages you can work in",
	theirLanguages: "Languages they can work in",
	languageNames: { en: "English", ru: "Russian" },
	nothing: "Nothing found. Try another spelling.",
	wrong: {
		company: "Write the company's name.",
		country: "Choose the country.",
		zone: "Choose the time zone.",
		languages: "Choose at least one language.",
	},
};
