import { useEffect, useState } from "react";

const inAddress = (): string | null => /^#([\w.~-]{16,1000})$/.exec(location.hash)?.[1] ?? null;

/**
 * The secret in this address, after its `#`, where no server and no log sees it; null where there is none. It is taken out of the
 * address at once, so that it is neither bookmarked nor seen over a shoulder.
 */
export function useToken(): string | null {
	const [token] = useState(inAddress);
	useEffect(() => {
		if (token) history.replaceState(history.state, "", location.pathname + location.search);
	}, [token]);
	return token;
}
