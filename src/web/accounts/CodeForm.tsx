import { lazy, Suspense } from "react";
import type { Failure } from "../data/failure.ts";
import { Waiting } from "../ui/Waiting.tsx";
import type { CodeProps } from "./CodeStep.tsx";

const CodeStep = lazy(async () => ({ default: (await import("./CodeStep.tsx")).CodeStep }));

/** Did the host take the first factor, and waits for the second now? */
export const isCodeAsked = (failure: Failure | null): boolean => failure?.problem?.code === "accounts.secondFactor";

/** The step of the second factor, loaded when somebody has one. */
export const CodeForm = (props: CodeProps) => (
	<Suspense fallback={<Waiting />}>
		<CodeStep {...props} />
	</Suspense>
);
