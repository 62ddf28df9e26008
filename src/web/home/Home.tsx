import { lazy, Suspense } from "react";
import { useMe } from "../data/api.ts";
import { Page } from "../frame/Page.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import { Partnerships } from "./Partnerships.tsx";

const Entry = lazy(async () => ({ default: (await import("./Entry.tsx")).Entry }));

/** `/`: the way in for whoever is not signed in; their partnerships for whoever is. */
export function Home() {
	const me = useMe();
	if (me.data?.person) return <Partnerships zone={me.data.person.zone} />;
	if (me.data)
		return (
			<Suspense fallback={<Loading />}>
				<Entry first={me.data.firstVisit} />
			</Suspense>
		);
	if (me.isError)
		return (
			<Page title="" width="form">
				<Problem failure={me.error} retry={() => void me.refetch()} />
			</Page>
		);
	return <Loading />;
}

const Loading = () => (
	<Page title="">
		<Waiting />
	</Page>
);
