/**
 * The secret in this address, after its `#`, where no server and no log sees it; null where there is none. It is taken out of the
 * address at once, so that it is neither bookmarked nor seen over a shoulder.
 */
export function takeToken(): string | null {
	const token = location.hash.slice(1);
	if (!/^[\w.~-]{16,1000}$/.test(token)) return null;
	history.replaceState(history.state, "", location.pathname + location.search);
	return token;
}
