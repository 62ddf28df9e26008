import { createLink } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, Ref } from "react";
import css from "./Button.module.css";

/** `filled` is the one dark button of a place: the next move. Everything else is quiet. */
type Variant = "filled" | "default" | "subtle";

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
	readonly variant?: Variant;
	/** On its way: it cannot be pressed twice. */
	readonly loading?: boolean;
}

/** A button. Its own, not Mantine's: it stands on the first screen, where every kilobyte is waited for. */
export const Button = ({ variant = "default", loading = false, type = "button", disabled, ...rest }: Props) => (
	<button
		{...rest}
		type={type}
		className={css["button"]}
		data-variant={variant}
		disabled={disabled || loading}
		aria-busy={loading || undefined}
	/>
);

interface AnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
	readonly variant?: Variant;
	readonly ref?: Ref<HTMLAnchorElement>;
}

/** A link out of the page's own addresses that looks like a button. */
export const AnchorButton = ({ variant = "default", ...rest }: AnchorProps) => (
	<a {...rest} className={css["button"]} data-variant={variant} />
);

/** A step to another screen that looks like a button. */
export const LinkButton = createLink(AnchorButton);
