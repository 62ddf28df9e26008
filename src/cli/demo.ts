import { otherSide } from "../core/kit.ts";
import { makeDemo } from "../server/demo/make.ts";
import { demoPass } from "../server/http/demo.ts";
import { openHost, readSettings } from "../server/main.ts";
import type { Io } from "./io.ts";
import { explain } from "./start.ts";

/** Makes two invented companies in the store that `oba start` uses, and prints a link to look through each side's eyes. */
export async function demo(_argv: readonly string[], io: Io): Promise<number> {
	try {
		const { host, endStreams, close } = await openHost(readSettings());
		const seat = await makeDemo(host);
		const { state } = await host.keeper.read(seat.partnership);
		const side = otherSide(seat.side);
		const person = state?.people.seats[side][0]?.person ?? "";
		const links = [seat, { ...seat, side, person }].map((it) => `${host.url}/demo/${demoPass(host, it)}`);
		io.out(`Lone Star Kitchens, Austin: ${links[0]}\nСеверный Чай, Москва:       ${links[1]}\n`);
		io.out(
			"Start Oba with `npm start` and open one of them. Nothing here is real, and nothing real can be reached from it.\n",
		);
		endStreams();
		await close();
		return 0;
	} catch (error) {
		io.err(`${explain(error)}\n`);
		return 1;
	}
}
