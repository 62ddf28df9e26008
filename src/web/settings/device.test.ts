import { expect, test } from "vitest";
import { deviceOf } from "./device.ts";

test.each([
	[
		"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0 Safari/537.36",
		"Chrome",
		"Linux",
	],
	["Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/120.0 YaBrowser/24.1 Safari/537.36", "Yandex", "Windows"],
	["Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1", "Safari", "iOS"],
	["Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/150.0 Mobile Safari/537.36", "Chrome", "Android"],
	["Mozilla/5.0 (Macintosh; Intel Mac OS X 15.0) Gecko/20100101 Firefox/140.0", "Firefox", "macOS"],
])("%s", (agent, browser, system) => {
	expect(deviceOf(agent)).toEqual({ browser, system });
});

test("a program is not called a browser", () => {
	expect(deviceOf("curl/8.5.0")).toBeNull();
	expect(deviceOf("")).toBeNull();
});
