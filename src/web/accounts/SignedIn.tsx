import type { ReactNode } from "react";
import type { Me } from "../../core/api.ts";
import { useMe } from "../data/api.ts";
import { paths } from "../paths.ts";
import { frameTexts } from "../texts/frame.ts";
import { useTexts } from "../texts/texts.ts";
import { Answer } from "../ui/Answer.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Waiting } from "../ui/Waiting.tsx";

interface Props {
	readonly children: (person: NonNullable<Me["person"]>, me: Me) => ReactNode;
}

/** Shows its children to whoever is signed in, and the way to the sign-in to everyone else. */
export function SignedIn({ children }: Props) {
	const { signIn } = useTexts(frameTexts);
	const me = useMe();
	if (me.data?.person) return children(me.data.person, me.data);
	if (me.data)
		return (
			<Answer
				title={signIn.title}
				actions={
					<LinkButton variant="filled" to={paths.home}>
						{signIn.go}
					</LinkButton>
				}
			>
				<p>{signIn.body}</p>
			</Answer>
		);
	if (me.isError) return <Problem failure={me.error} retry={() => void me.refetch()} />;
	return <Waiting />;
}
