import { useEffect, useState } from "react";
import { useTexts } from "../../texts/texts.ts";
import { videosTexts } from "../../texts/videos.ts";
import css from "./Videos.module.css";

interface Props {
	readonly src: string;
	readonly label: string;
	/** What it says, in short; null while it is not written. */
	readonly summary: string | null;
	/** Seconds, as far as its captions stand. */
	readonly seconds: number;
}

/** Plays a film, with what it says in short as its captions. */
export function Film({ src, label, summary, seconds }: Props) {
	const texts = useTexts(videosTexts);
	const track = useCaptions(summary ?? label, seconds);
	return (
		<video className={css["film"]} src={src} controls playsInline preload="metadata" aria-label={label}>
			<track kind="captions" label={texts.captions} {...(track ? { src: track } : {})} />
			{texts.unplayable}
		</video>
	);
}

/** One caption as long as the film (WebVTT). */
function useCaptions(text: string, seconds: number): string | null {
	const [url, setUrl] = useState<string | null>(null);
	useEffect(() => {
		const until = `00:${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}.999`;
		const line = text.replaceAll(/\s+/g, " ").replaceAll("-->", "→").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
		const made = URL.createObjectURL(
			new Blob([`WEBVTT\n\n00:00:00.000 --> ${until}\n${line}\n`], { type: "text/vtt" }),
		);
		setUrl(made);
		return () => URL.revokeObjectURL(made);
	}, [text, seconds]);
	return url;
}
