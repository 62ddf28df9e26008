const browsers: readonly (readonly [name: string, sign: RegExp])[] = [
	["Edge", /Edg\//],
	["Opera", /OPR\//],
	["Yandex", /YaBrowser\//],
	["Firefox", /Firefox\//],
	["Chrome", /Chrom(?:e|ium)\//],
	["Safari", /Safari\//],
];
const systems: readonly (readonly [name: string, sign: RegExp])[] = [
	["Android", /Android/],
	["iOS", /iPhone|iPad/],
	["Windows", /Windows/],
	["macOS", /Mac OS X/],
	["Linux", /Linux|X11/],
];

const found = (list: typeof browsers, agent: string): string | null =>
	list.find(([, sign]) => sign.test(agent))?.[0] ?? null;

/** The browser and system a user agent names, or null where it names none that people know. */
export function deviceOf(agent: string): { readonly browser: string; readonly system: string } | null {
	const browser = found(browsers, agent);
	const system = found(systems, agent);
	return browser && system ? { browser, system } : null;
}
