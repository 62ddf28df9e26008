import { lazy, type ReactNode, Suspense } from "react";
import type { Me } from "../../core/api.ts";
import { useMe } from "../data/api.ts";
import { frameTexts } from "../texts/frame.ts";
import { useTexts } from "../texts/texts.ts";
import { Answer } from "../ui/Answer.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import css from "./SignedIn.module.css";

const SignInForm = lazy(async () => ({ default: (await import("./SignInForm.tsx")).SignInForm }));

interface Props {
	readonly children: (person: NonNullable<Me["person"]>, me: Me) => ReactNode;
}

/** Shows its children to whoever is signed in; everyone else signs in right here and stays at the address they came for. */
export function SignedIn({ children }: Props) {
	const { signIn } = useTexts(frameTexts);
	const me = useMe();
	if (me.data?.person) return children(me.data.person, me.data);
	if (me.data)
		return (
			<div className={css["signIn"]}>
				<Answer title={signIn.title}>
					<p>{signIn.body}</p>
				</Answer>
				<Suspense fallback={<Waiting />}>
					<SignInForm />
				</Suspense>
			</div>
		);
	if (me.isError) return <Problem failure={me.error} retry={() => void me.refetch()} />;
	return <Waiting />;
}
