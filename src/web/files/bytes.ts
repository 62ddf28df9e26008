import { useLanguage } from "../data/language.ts";
import { filesTexts } from "../texts/files.ts";
import { useTexts } from "../texts/texts.ts";

const kb = 1024;
const mb = kb * kb;

/** How large something is, as people say it: 512 bytes, 84 KB, 3.2 MB. */
export function useBytes(): (size: number) => string {
	const { language } = useLanguage();
	const { units } = useTexts(filesTexts);
	const said = (n: number, digits: number): string =>
		new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(n);
	return (size) => {
		if (size < kb) return `${said(size, 0)}\u00a0${units.b}`;
		if (size < mb) return `${said(size / kb, 0)}\u00a0${units.kb}`;
		return `${said(size / mb, 1)}\u00a0${units.mb}`;
	};
}
