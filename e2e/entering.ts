import type { Visitor } from "./browser.ts";
import type { Show } from "./gallery.ts";

/** The doors that a link opens, and the one for whoever forgot their password. */
export async function entering({ context }: Visitor, show: Show): Promise<void> {
	const hash = `#${"a1".repeat(16)}`;
	await show({ name: "enter", path: "/enter", hash, cookies: null });
	await show({ name: "enter-plain", path: "/enter", cookies: null });
	await show({ name: "forgot", path: "/forgot", cookies: null });
	await show({ name: "reset", path: "/reset", hash, cookies: null });
	await show({ name: "reset-plain", path: "/reset", cookies: null });
	await show({ name: "guard", path: "/settings/sign-in", cookies: await context.storageState() });
	await show({ name: "confirm-address", path: "/confirm", hash, cookies: await context.storageState() });
}
