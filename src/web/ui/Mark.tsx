interface Props {
	/** Height in px; the width follows. */
	readonly height?: number;
	/** The circles come together as it appears. */
	readonly meeting?: boolean;
}

/** The mark: side a, side b, and what they share. Decoration; the words beside it say what it means. */
export function Mark({ height = 32, meeting = false }: Props) {
	return (
		<svg
			className={meeting ? "mark meeting" : "mark"}
			width={(height * 54) / 32}
			height={height}
			viewBox="0 0 54 32"
			aria-hidden="true"
		>
			<path className="shared" d="M27 3.4a15 15 0 0 1 0 25.2a15 15 0 0 1 0-25.2z" fill="var(--both)" opacity="0.9" />
			<circle className="one" cx="19" cy="16" r="14.5" fill="none" stroke="var(--a)" strokeWidth="2.5" />
			<circle className="two" cx="35" cy="16" r="14.5" fill="none" stroke="var(--b)" strokeWidth="2.5" />
		</svg>
	);
}
