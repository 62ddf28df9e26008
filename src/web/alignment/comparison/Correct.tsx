export function Correct(_: { readonly question: string }) {
	return null;
}
