/** Two letters that stand for a company beside its colour: "Северный чай" is СЧ, "Oba" is OB. */
export function initials(name: string): string {
	const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
	const [first = "", second] = words;
	const letters = second ? [...first].slice(0, 1).concat([...second].slice(0, 1)) : [...first].slice(0, 2);
	return letters.join("").toLocaleUpperCase();
}
