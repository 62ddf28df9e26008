import { expect, test } from "vitest";
import { questionsOf } from "../../../core/alignment/types/types.ts";
import { answeredness, dayIn, nextPlace, questionsIn, unanswered } from "./progress.ts";

const asked = (id: string) => {
	const question = questionsOf("distribution").find((it) => it.id === id);
	if (!question) throw new Error(id);
	return question;
};

test("the core has at most twelve questions, and the sections together are the whole sheet", () => {
	const all = (["core", "type", "working"] as const).map((it) => questionsIn("distribution", it).length);
	expect(all[0]).toBeLessThanOrEqual(12);
	expect(all.reduce((sum, it) => sum + it)).toBe(questionsOf("distribution").length);
});

test("half an answer is begun and still unanswered", () => {
	const hours = asked("hours");
	expect(answeredness(hours, {})).toBe("empty");
	expect(answeredness(hours, { hours: '{"give":null,"expect":null}' })).toBe("empty");
	expect(answeredness(hours, { hours: '{"give":"nothing","expect":null}' })).toBe("begun");
	expect(answeredness(hours, { hours: '{"give":"nothing","expect":"nothing"}' })).toBe("answered");
	expect(answeredness(asked("roles"), { "roles.freight": '"us"' })).toBe("begun");
	expect(answeredness(asked("kpis"), { "kpis.2": '{"id":"unitsSold"}' })).toBe("answered");
	expect(
		unanswered("distribution", "core", { hours: '{"give":"nothing","expect":null}' }).map((it) => it.id),
	).toContain("hours");
});

test("an explicit none of these is an answer", () => {
	expect(answeredness(asked("territory"), { territory: "[]" })).toBe("answered");
});

test("one goes on where the first empty question stands", () => {
	expect(nextPlace("distribution", {})).toBe("core.gets");
	const core = Object.fromEntries(
		questionsIn("distribution", "core").flatMap((it) => {
			if (it.kind === "responsibilities") return it.activities.map(({ id }) => [`${it.id}.${id}`, '"us"']);
			if (it.kind === "kpis") return [["kpis.1", '{"id":"unitsSold"}']];
			return [
				[it.id, '{"give":"nothing","expect":"nothing","needBy":"nothing","canBy":"nothing","wants":[],"helps":[]}'],
			];
		}),
	);
	expect(nextPlace("distribution", core)).toBe("type.territory");
});

test("a sheet written in Petropavlovsk at nine in the morning bears that day, not yesterday's of London", () => {
	expect(dayIn("2026-11-22T21:00:00.000Z", "Asia/Kamchatka")).toBe("2026-11-23");
	expect(dayIn("2026-11-23T02:00:00.000Z", "America/Chicago")).toBe("2026-11-22");
});
