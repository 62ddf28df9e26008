import { frameTexts } from "../texts/frame.ts";
import { useTexts } from "../texts/texts.ts";
import css from "./Waiting.module.css";

/** Where something will stand in a moment. `lines` is about how much of it. */
export function Waiting({ lines = 3 }: { readonly lines?: number }) {
	const texts = useTexts(frameTexts);
	return (
		<div className={css["waiting"]} role="status" aria-label={texts.loading}>
			{Array.from({ length: lines }, (_, i) => (
				<span key={`line ${String(i)}`} style={{ width: `${[62, 88, 74][i % 3] ?? 80}%` }} />
			))}
		</div>
	);
}
