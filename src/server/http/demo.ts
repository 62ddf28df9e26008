import type { Context, Hono } from "hono";
import { deleteCookie, setCookie } from "hono/cookie";
import { demoSwitch } from "../../core/api.ts";
import type { Side } from "../../core/kit.ts";
import { makeDemo } from "../demo/make.ts";
import { greeting } from "./greeting.ts";
import type { Host } from "./host.ts";
import { bodyOf } from "./input.ts";
import { callerOf } from "./limits.ts";
import { languageOf, Refused } from "./problems.ts";
import { heard } from "./safety.ts";
import { acrossTheTable, viewerOf } from "./session.ts";

/** Whose eyes a visitor looks through in one demonstration. Sealed into a cookie of its own; no account is involved. */
export interface DemoSeat {
	readonly partnership: string;
	readonly person: string;
	readonly side: Side;
}

const name = "oba.demo";
const cookie = /(?:^|;\s*)oba\.demo=([^;]+)/;
const shape = /^([0-9a-f]{32})\.([0-9a-f]{32})\.([ab])\.([0-9a-f]{64})$/;
const hours = 24;

/** The text of the cookie, and of the link that `oba demo` prints. */
export const demoPass = (host: Pick<Host, "secrets">, { partnership, person, side }: DemoSeat): string => {
	const body = `${partnership}.${person}.${side}`;
	return `${body}.${host.secrets.demoMark(body)}`;
};

/** What a pass says, or null where this host did not make it. */
export function readPass(host: Pick<Host, "secrets">, pass: string | undefined): DemoSeat | null {
	const read = shape.exec(pass ?? "");
	if (!read) return null;
	const [, partnership = "", person = "", side = ""] = read;
	const seat: DemoSeat = { partnership, person, side: side === "a" ? "a" : "b" };
	return demoPass(host, seat) === pass ? seat : null;
}

export const demoSeat = (host: Host, c: Context): DemoSeat | null =>
	readPass(host, cookie.exec(heard(c, "cookie") ?? "")?.[1]);

function sitDown(host: Host, c: Context, seat: DemoSeat): void {
	const secure = host.url.startsWith("https:");
	const options = { path: "/", httpOnly: true, sameSite: "Lax", secure, maxAge: hours * 3600 } as const;
	setCookie(c, name, demoPass(host, seat), options);
}

export function demoRoutes(app: Hono, host: Host): void {
	const readerIn = (c: Context) => host.accounts.readerOf(heard(c, "cookie"));
	app.post("/api/demo", async (c) => {
		host.limits.count("demo", callerOf(host, c));
		const seat = await makeDemo(host);
		sitDown(host, c, seat);
		return c.json({ partnership: seat.partnership }, 201);
	});
	app.post("/api/demo/switch", async (c) => {
		const { side } = await bodyOf(c, demoSwitch, languageOf(c));
		const now = demoSeat(host, c);
		if (!now) throw new Refused("demo.notADemo");
		const viewer = await viewerOf(host, c, now.partnership);
		const seat = { partnership: now.partnership, person: acrossTheTable(viewer, side), side };
		sitDown(host, c, seat);
		return c.json(await greeting(host, await readerIn(c), seat));
	});
	app.post("/api/demo/leave", async (c) => {
		deleteCookie(c, name, { path: "/" });
		return c.json(await greeting(host, await readerIn(c), null));
	});
	app.get("/demo/:pass", async (c) => {
		const seat = readPass(host, c.req.param("pass"));
		if (!seat) throw new Refused("demo.notADemo");
		sitDown(host, c, seat);
		return c.redirect(`/p/${seat.partnership}`);
	});
}
