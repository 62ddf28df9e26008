/**
 * Exact fractions: a boundary of 20 % or 0.85 is met or not met, never by a rounding error of binary floats.
 */
export interface Exact {
	readonly over: bigint;
	/** Always positive. */
	readonly under: bigint;
}

const divisor = (one: bigint, two: bigint): bigint => (two === 0n ? one : divisor(two, one % two));

function reduced(over: bigint, under: bigint): Exact {
	const by = divisor(over < 0n ? -over : over, under);
	return by === 0n ? { over: 0n, under: 1n } : { over: over / by, under: under / by };
}

export const whole = (n: number): Exact => ({ over: BigInt(n), under: 1n });
export const ratio = (over: number, under: number): Exact => reduced(BigInt(over), BigInt(under));
export const zero = whole(0);

/** From canonical decimal text ("-12.50"); the reader of sheets has checked it. */
export function exact(decimal: string): Exact {
	const [integer = "0", fraction = ""] = decimal.split(".");
	return reduced(BigInt(integer + fraction), 10n ** BigInt(fraction.length));
}

export const plus = (one: Exact, two: Exact): Exact =>
	reduced(one.over * two.under + two.over * one.under, one.under * two.under);
export const minus = (one: Exact, two: Exact): Exact => plus(one, { over: -two.over, under: two.under });
export const times = (one: Exact, two: Exact): Exact => reduced(one.over * two.over, one.under * two.under);

/** Undefined for a zero divisor: callers ask first. */
export function dividedBy(one: Exact, two: Exact): Exact {
	const sign = two.over < 0n ? -1n : 1n;
	return reduced(sign * one.over * two.under, sign * one.under * two.over);
}

export const atLeast = (one: Exact, two: Exact): boolean => one.over * two.under >= two.over * one.under;
export const equals = (one: Exact, two: Exact): boolean => one.over === two.over && one.under === two.under;
export const magnitude = (it: Exact): Exact => (it.over < 0n ? { over: -it.over, under: it.under } : it);

/** Decimal text with at most `digits` after the point, rounded half away from zero, no trailing zeros. */
export function decimal(it: Exact, digits: number): string {
	const scale = 10n ** BigInt(digits);
	const { over, under } = magnitude(it);
	const rounded = (over * scale * 2n + under) / (under * 2n);
	const text = rounded.toString().padStart(digits + 1, "0");
	const at = text.length - digits;
	const shown = `${text.slice(0, at)}.${text.slice(at)}`.replace(/\.?0*$/, "");
	return it.over < 0n && shown !== "0" ? `-${shown}` : shown;
}
