import type { Locator } from "playwright-core";

/** Waits until something stands on the page. @throws with what stands there instead. */
export async function sees(what: Locator, timeout = 60_000): Promise<void> {
	try {
		await what.first().waitFor({ state: "visible", timeout });
	} catch (error) {
		const page = what.page();
		const there = await page.locator("body").innerText();
		throw new Error(`${error}\nat ${page.url()} stands:\n${there.slice(0, 2_000)}`);
	}
}
