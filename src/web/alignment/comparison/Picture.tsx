import { comparisonTexts } from "../../texts/comparison.ts";
import { useTexts } from "../../texts/texts.ts";
import { distanceFor } from "./circles.ts";
import { useCompared } from "./compared.ts";
import css from "./Picture.module.css";

const radius = 74;
const high = 156;
const wide = 300;

/** The picture of the overlap: as much as agrees lies in both circles; what is not known leaves gaps in their lines. */
export function Picture({ meeting }: { readonly meeting: boolean }) {
	const { comparison, names } = useCompared();
	const { picture } = useTexts(comparisonTexts);
	const { alignment, coverage } = comparison.scores;
	const distance = alignment === null ? 2 : distanceFor(alignment / 100);
	const half = (distance * radius) / 2;
	const [a, b] = [wide / 2 - half, wide / 2 + half];
	const label =
		alignment === null ? picture.nothing(names.a, names.b) : picture.alt(names.a, names.b, alignment, coverage);
	return (
		<figure className={css["picture"]} data-meeting={meeting}>
			<svg viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={label}>
				{distance < 2 && <path className={css["shared"]} d={lens(a, b)} />}
				<Circle at={a} side="a" known={coverage} />
				<Circle at={b} side="b" known={coverage} />
			</svg>
			<figcaption>
				{alignment === null ? picture.nothingKnown : picture.agree(alignment)}
				<br />
				{coverage === 100 ? picture.allKnown : picture.unknown(100 - coverage)}
			</figcaption>
		</figure>
	);
}

/** A circle drawn as far as its answers are known, and dotted for the rest, on the side away from the other. */
const Circle = ({ at, side, known }: { at: number; side: "a" | "b"; known: number }) => (
	<g className={css[side]} transform={`rotate(${(side === "a" ? 180 : 0) + (100 - known) * 1.8} ${at} ${high / 2})`}>
		<circle cx={at} cy={high / 2} r={radius} pathLength={100} strokeDasharray={`${known} ${100 - known}`} />
		{known < 100 && (
			<circle cx={at} cy={high / 2} r={radius} pathLength={100} strokeDasharray="0.6 1.4" className={css["unknown"]} />
		)}
	</g>
);

function lens(a: number, b: number): string {
	const [middle, half] = [(a + b) / 2, (b - a) / 2];
	const reach = Math.sqrt(radius ** 2 - half ** 2);
	const arc = `A${radius} ${radius} 0 0 1 ${middle}`;
	return `M${middle} ${high / 2 - reach}${arc} ${high / 2 + reach}${arc} ${high / 2 - reach}Z`;
}
