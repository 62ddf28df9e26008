import { useMakeAdministrator } from "../data/guard.ts";
import { guardTexts } from "../texts/guard.ts";
import { useTexts } from "../texts/texts.ts";
import { Note } from "../ui/Note.tsx";
import { ForAddress } from "./ForAddress.tsx";

/** Whoever administers the host names another who does: nobody has to stay for being the only one. */
export function Administrators() {
	const { administrators: texts } = useTexts(guardTexts);
	const make = useMakeAdministrator();
	return (
		<ForAddress texts={texts} onAddress={(email) => make.mutate({ email })} busy={make.isPending} failure={make.error}>
			{make.isSuccess && <Note tone="both" live title={texts.done(make.variables.email)} />}
		</ForAddress>
	);
}
