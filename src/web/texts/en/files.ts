import { plural } from "../../../core/kit.ts";

export const files = {
	choose: "Choose a file",
	kinds: "PDF, Word, Excel, PowerPoint, a picture, text, sound: up to 25 MB. A film: up to 200 MB.",
	uploading: (name: string) => `Sending ${name}`,
	sent: (sent: string, of: string) => `${sent} of ${of} sent`,
	waiting: "The line is down. What has been sent is kept; the rest follows by itself once the line is back.",
	paused: "Paused. What has been sent is kept for a day.",
	pause: "Pause",
	goOn: "Go on",
	cancel: "Stop and remove",
	here: (name: string, size: string) => `${name}, ${size}: sent whole`,
	remove: "Choose another",
	tooLarge: (size: string, most: string) =>
		`This file has ${size}; ${most} is the most. Make it smaller, or give a link instead.`,
	empty: "This file is empty. Choose another.",
	units: { b: "bytes", kb: "KB", mb: "MB" },
	papers: {
		title: (n: number) => plural("en", n, { one: "# file", other: "# files" }),
		add: "Put a file here",
		put: "Put it beside this check",
		cancel: "Cancel",
		gone: "A file that was removed",
		by: (company: string) => `by ${company}`,
	},
};
