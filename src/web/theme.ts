/** The look in one place: every colour, size and space of the page. Components name tokens, never values. */
import { type CSSVariablesResolver, createTheme } from "@mantine/core";

/**
 * `--a`, `--b` and `--both` mean side a, side b and what they share, everywhere, and nothing else has these hues.
 * `--edge` outlines what can be typed in or switched (WCAG 1.4.11: 3:1); `--line` only divides.
 */
const light = {
	"--a": "#1f5fd1",
	"--a-soft": "#e8effb",
	"--b": "#b4531a",
	"--b-soft": "#fbeee4",
	"--both": "#5b3a8c",
	"--both-soft": "#efeaf6",
	"--on-side": "#ffffff",
	"--ink": "#191c22",
	"--ink-2": "#5a6270",
	"--ink-hover": "#343944",
	"--line": "#e2e5ea",
	"--edge": "#868d99",
	"--paper": "#ffffff",
	"--ground": "#f6f7f9",
	"--ok": "#2d6a4f",
	"--bad": "#8a2c0d",
	"--bad-soft": "#fbeee9",
};

const dark: typeof light = {
	"--a": "#7aa5f5",
	"--a-soft": "#16233d",
	"--b": "#e69a6a",
	"--b-soft": "#33200f",
	"--both": "#b79be3",
	"--both-soft": "#241b33",
	"--on-side": "#101216",
	"--ink": "#eceef2",
	"--ink-2": "#a3abb8",
	"--ink-hover": "#cfd3db",
	"--line": "#2c313a",
	"--edge": "#727b89",
	"--paper": "#171a20",
	"--ground": "#101216",
	"--ok": "#7fc8a4",
	"--bad": "#f0a58a",
	"--bad-soft": "#331d15",
};

const shared = {
	"--s1": "4px",
	"--s2": "8px",
	"--s3": "12px",
	"--s4": "16px",
	"--s5": "24px",
	"--s6": "32px",
	"--s7": "48px",
	"--small": "13px",
	"--quiet": "14px",
	"--text": "16px",
	"--large": "22px",
	"--title": "28px",
	"--r": "10px",
	"--r-small": "8px",
	"--measure": "64ch",
	"--wide": "1120px",
};

/** Mantine's own names, pointed at ours. */
const mantine = {
	"--mantine-color-body": "var(--ground)",
	"--mantine-color-text": "var(--ink)",
	"--mantine-color-dimmed": "var(--ink-2)",
	"--mantine-color-placeholder": "var(--ink-2)",
	"--mantine-color-default": "var(--paper)",
	"--mantine-color-default-hover": "var(--ground)",
	"--mantine-color-default-color": "var(--ink)",
	"--mantine-color-default-border": "var(--edge)",
	"--mantine-color-error": "var(--bad)",
	"--mantine-color-anchor": "var(--ink)",
};

export const tokens: CSSVariablesResolver = () => ({
	variables: shared,
	light: { ...light, ...mantine, "--mantine-color-gray-4": "var(--edge)" },
	dark: { ...dark, ...mantine, "--mantine-color-dark-4": "var(--edge)", "--mantine-color-dark-6": "var(--paper)" },
});

const grey = [
	"#eceef2",
	"#e2e5ea",
	"#c9ced6",
	"#a3abb8",
	"#868d99",
	"#727b89",
	"#5a6270",
	"#343944",
	"#22262d",
	"#191c22",
] as const;

export const theme = createTheme({
	fontFamily: '"Golos Text Variable", system-ui, sans-serif',
	fontFamilyMonospace: "ui-monospace, Menlo, Consolas, monospace",
	colors: { ink: grey },
	primaryColor: "ink",
	primaryShade: { light: 9, dark: 0 },
	autoContrast: true,
	fontSizes: { xs: "13px", sm: "14px", md: "16px", lg: "22px", xl: "28px" },
	radius: { sm: "8px", md: "10px" },
	defaultRadius: "sm",
	respectReducedMotion: true,
	components: {
		TextInput: { defaultProps: { size: "md" } },
		PasswordInput: { defaultProps: { size: "md" } },
		Select: { defaultProps: { size: "md" } },
		NativeSelect: { defaultProps: { size: "md" } },
		Radio: { defaultProps: { iconColor: "var(--paper)" } },
		// Square enough beside a radio button that one sees: several may be chosen.
		Checkbox: { defaultProps: { iconColor: "var(--paper)", radius: "4px" } },
	},
});
