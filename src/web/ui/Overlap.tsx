/**
 * How two answers stand to each other: apart is a conflict, touching a gap, crossing close, one an overlap; hollow: one of the
 * two is not known.
 */
export type How = "apart" | "touching" | "crossing" | "one" | "hollow";

/** The middles of the two circles, each of radius 12. */
const centres: Readonly<Record<How, readonly [number, number]>> = {
	apart: [14, 50],
	touching: [20, 44],
	crossing: [25, 39],
	one: [31, 33],
	hollow: [20, 44],
};
const radius = 12;

/** What both circles hold. */
function shared(a: number, b: number): string {
	const [middle, half] = [(a + b) / 2, (b - a) / 2];
	const high = Math.sqrt(radius ** 2 - half ** 2);
	const arc = `A${radius} ${radius} 0 0 1 ${middle}`;
	return `M${middle} ${15 - high}${arc} ${15 + high}${arc} ${15 - high}Z`;
}

interface Props {
	readonly how: How;
	/** Says it in words for those who do not see it; absent: the words stand beside it. */
	readonly label?: string;
	readonly small?: boolean;
}

/** Two small circles: the sign of every comparison. */
export function Overlap({ how, label, small = false }: Props) {
	const [a, b] = centres[how];
	const line = {
		cy: 15,
		r: radius,
		fill: "none",
		strokeWidth: 2,
		strokeDasharray: how === "hollow" ? "3 4" : undefined,
	};
	return (
		<svg
			width={small ? 43 : 64}
			height={small ? 20 : 30}
			viewBox="0 0 64 30"
			role="img"
			aria-label={label}
			aria-hidden={label === undefined}
		>
			{b - a < 2 * radius && <path d={shared(a, b)} fill="var(--both)" opacity={how === "one" ? 0.35 : 0.9} />}
			<circle cx={a} stroke="var(--a)" {...line} />
			<circle cx={b} stroke="var(--b)" {...line} />
		</svg>
	);
}
