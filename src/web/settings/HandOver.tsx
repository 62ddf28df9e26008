import { useHandOver } from "../data/guard.ts";
import { guardTexts } from "../texts/guard.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import { Copy } from "../ui/Copy.tsx";
import { Note } from "../ui/Note.tsx";
import { ForAddress } from "./ForAddress.tsx";

/** The host's administrator makes a link for somebody who cannot get in, and hands it over in person. */
export function HandOver() {
	const { handOver: texts } = useTexts(guardTexts);
	const make = useHandOver();
	return (
		<ForAddress texts={texts} onAddress={(email) => make.mutate({ email })} busy={make.isPending} failure={make.error}>
			{make.data && (
				<Note live>
					<Copy label={texts.link} value={make.data.link} main />
					{texts.until} <When at={make.data.expires} />
				</Note>
			)}
		</ForAddress>
	);
}
