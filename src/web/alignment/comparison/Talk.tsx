import type { Finding } from "../../../core/alignment/finding.ts";

export function Talk(_: { readonly finding: Finding }) {
	return null;
}
