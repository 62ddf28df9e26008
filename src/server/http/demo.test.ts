import { afterEach, beforeEach, expect, test } from "vitest";
import type { Me, PartnershipView } from "../../core/api.ts";
import { verify } from "../../record/verify.ts";
import { demoPass } from "./demo.ts";
import { answersOf, Browser, bothSeated, type House, id, openHouse, pact, salt } from "./testing/house.ts";

let house: House;
beforeEach(async () => {
	house = await openHouse();
});
afterEach(() => house.end());

test("a visitor without an account looks through both sides' eyes, agrees for one and hears of it as the other", async () => {
	const visitor = new Browser(house);
	const { json } = await visitor.post<{ partnership: string }>("/api/demo", {});
	const at = `/api/partnerships/${json.partnership}`;
	const dana = await visitor.get<PartnershipView>(at);
	expect(dana.json.viewer.side).toBe("a");
	expect(dana.text).toContain("Lone Star Kitchens");
	expect(dana.text).toContain("1,200 new subscribers");
	expect(dana.text).toContain("800 первых покупок");
	expect(dana.text).toContain("500 использованных промокодов");
	expect(dana.text).not.toContain("Быстро соглашаются");
	await visitor.sit(json.partnership);
	const [, proposal = ""] =
		/\\"proposal\\":\\"([0-9a-f]{32})\\",\\"side\\":\\"b\\",\\"subject\\":\\"alignment.term\/vision/.exec(dana.text) ??
		[];
	const yes = { term: "vision", proposal };
	expect((await visitor.command(json.partnership, "alignment.accept", yes, id(1))).status).toBe(200);
	const across = await visitor.post<Me>("/api/demo/switch", { side: "b" });
	expect(across.json.demo).toEqual({ partnership: json.partnership, side: "b" });
	const svetlana = await visitor.get<PartnershipView>(at);
	expect(svetlana.json.viewer.side).toBe("b");
	expect(svetlana.text).toContain("Быстро соглашаются");
	expect(svetlana.text).toContain("proposals.accepted");
	const copy = await visitor.get(`${at}/export`);
	expect(verify(copy.text, { key: svetlana.json.key }).findings).toEqual([]);
	expect((await visitor.post<Me>("/api/demo/leave", {})).json.demo).toBeNull();
	expect((await visitor.get(at)).code).toBe("accounts.signInFirst");
});

test("the switch refuses whatever was not born as a demonstration, even with a pass that this host sealed", async () => {
	const { dana } = await bothSeated(house);
	await dana.command(pact, "exploration.sealAnswers", { answers: answersOf("canary"), salt: salt(2) }, id(9));
	expect((await dana.post("/api/demo/switch", { side: "b" })).code).toBe("demo.notADemo");
	const [person = ""] = dana.seat.split("@");
	const pass = demoPass(house.host, { partnership: pact, person, side: "a" });
	const intruder = new Browser(house);
	await intruder.get(`/demo/${pass}`);
	const view = await intruder.get(`/api/partnerships/${pact}`);
	expect(view.code).toBe("partnership.unknown");
	expect((await intruder.post("/api/demo/switch", { side: "b" })).code).toBe("partnership.unknown");
	expect((await intruder.get(`/api/partnerships/${pact}/export`)).code).toBe("partnership.unknown");
});

test("a pass that was tampered with is none", async () => {
	const visitor = new Browser(house);
	const { json } = await visitor.post<{ partnership: string }>("/api/demo", {});
	const stranger = new Browser(house);
	expect((await stranger.get(`/demo/${json.partnership}.${id(1)}.a.${"0".repeat(64)}`)).code).toBe("demo.notADemo");
});

test("people of the demonstration appear in nobody's list, and invite nobody", async () => {
	const { dana } = await bothSeated(house);
	const { json } = await dana.post<{ partnership: string }>("/api/demo", {});
	expect((await dana.get<{ partnerships: unknown[] }>("/api/partnerships")).json.partnerships).toHaveLength(1);
	await dana.sit(json.partnership);
	const asked = { invitation: id(5), side: "a", role: "member", givenName: "Eve", language: "en", note: "" };
	const answer = await dana.post(`/api/partnerships/${json.partnership}/invitations`, asked, {
		"idempotency-key": id(5),
		"x-oba-seat": dana.seat,
	});
	expect(answer.code).toBe("accounts.notInDemo");
});
