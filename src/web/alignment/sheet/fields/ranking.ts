import type { Json } from "../../../../core/kit.ts";

export const listed = (value: Json | undefined): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** The list with one of it a place higher or lower; at its ends nothing changes. */
export function moved(list: readonly string[], it: string, by: -1 | 1): readonly string[] {
	const at = list.indexOf(it);
	const other = list[at + by];
	if (at < 0 || other === undefined) return list;
	return list.map((each) => (each === it ? other : each === other ? it : each));
}
