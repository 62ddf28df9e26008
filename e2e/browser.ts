/** People at their browsers: each has a context of their own, a language, a zone, and a page that must not complain. */
import { existsSync } from "node:fs";
import sparticuz from "@sparticuz/chromium";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const debian = "/usr/bin/chromium";
const still = ["--no-sandbox", "--disable-gpu"];
const offline = [
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/** A camera and a microphone that need no device, and are allowed without asking anybody. */
export const fakeCamera = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];

/** Debian's Chromium where it is installed, else the one that comes from npm. */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
	const args = [...still, ...offline, ...more];
	if (existsSync(debian)) return chromium.launch({ executablePath: debian, args });
	return chromium.launch({
		executablePath: await sparticuz.executablePath(),
		args: [...args, "--headless=shell"],
	});
}

export interface Looks {
	readonly locale: "en-US" | "ru-RU";
	/** IANA zone of the browser. */
	readonly zone: string;
	readonly scheme?: "light" | "dark";
	readonly width?: number;
	readonly height?: number;
	/** Comes with the cookies of somebody signed in. */
	readonly cookies?: BrowserContextOptions["storageState"] | null;
}

export interface Visitor {
	readonly page: Page;
	readonly context: BrowserContext;
	/** This complaint is part of the story: a refusal that the browser reports as a failed request, a line that is cut. */
	expectComplaint(about: RegExp): void;
	/** Closes the browser window. @throws where the page complained of anything that was not part of the story. */
	leave(): Promise<void>;
}

/** Opens a browser for one person. Its pages' addresses are relative to `url`. */
export async function visit(browser: Browser, url: string, looks: Looks): Promise<Visitor> {
	const { locale, zone, scheme = "light", width = 1280, height = 900, cookies = null } = looks;
	const context = await browser.newContext({
		baseURL: url,
		locale,
		timezoneId: zone,
		colorScheme: scheme,
		viewport: { width, height },
		reducedMotion: "reduce",
		...(cookies ? { storageState: cookies } : {}),
	});
	context.setDefaultTimeout(60_000);
	const complaints: string[] = [];
	const expected: RegExp[] = [];
	const listen = (page: Page): void => {
		page.on("console", (message) => {
			if (message.type() === "error") complaints.push(`${message.text()} (${message.location().url})`);
		});
		page.on("pageerror", (error) => complaints.push(String(error.stack ?? error)));
	};
	context.on("page", listen);
	const page = await context.newPage();
	return {
		page,
		context,
		expectComplaint: (about) => void expected.push(about),
		async leave() {
			await context.close();
			const surprises = complaints.filter((it) => !expected.some((about) => about.test(it)));
			if (surprises.length > 0) throw new Error(`the page complained:\n${surprises.join("\n")}`);
		},
	};
}
