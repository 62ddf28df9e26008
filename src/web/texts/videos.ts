import { videos as en } from "./en/videos.ts";
import { videos as ru } from "./ru/videos.ts";

export const videosTexts = { en, ru };
