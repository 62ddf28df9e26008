import type * as en from "../en/time.ts";
import type { Like } from "../texts.ts";

export const time: Like<typeof en.time> = {
	there: (time) => `там ${time}`,
	parts: { night: "ночь", morning: "утро", day: "день", evening: "вечер" },
};
