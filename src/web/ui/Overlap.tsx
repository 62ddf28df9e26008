/** How two answers stand to each other: apart is a conflict, one is an overlap. */
type How = "apart" | "one";

const centres: Readonly<Record<How, readonly [number, number]>> = { apart: [14, 50], one: [31, 33] };

/** Two small circles: the sign of every comparison. `label` says it in words for those who do not see it. */
export function Overlap({ how, label }: { readonly how: How; readonly label: string }) {
	const [a, b] = centres[how];
	return (
		<svg width="64" height="30" viewBox="0 0 64 30" role="img" aria-label={label}>
			<circle
				cx={a}
				cy="15"
				r="12"
				fill={how === "one" ? "var(--both-soft)" : "none"}
				stroke="var(--a)"
				strokeWidth="2"
			/>
			<circle cx={b} cy="15" r="12" fill="none" stroke="var(--b)" strokeWidth="2" />
		</svg>
	);
}
