import css from "./Letter.module.css";

/** A letter's hash: its beginning to compare by eye, the whole where it is opened or printed. */
export function Hash({ label, hash }: { readonly label: string; readonly hash: string }) {
	return (
		<details className={css["hash"]}>
			<summary>
				{label} <code>{hash.slice(0, 12)}…</code>
			</summary>
			<code>{hash}</code>
		</details>
	);
}
