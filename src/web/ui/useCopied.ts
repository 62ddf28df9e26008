import { useState } from "react";

/** Copies a text. Without HTTPS a browser has no clipboard: then nothing is claimed. */
export function useCopied(value: string): { readonly copied: boolean; readonly copy: () => void } {
	const [copied, setCopied] = useState<string | null>(null);
	const copy = (): void => {
		navigator.clipboard?.writeText(value).then(
			() => setCopied(value),
			() => {},
		);
	};
	return { copied: copied === value, copy };
}
