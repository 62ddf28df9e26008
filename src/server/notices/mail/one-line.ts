/** Ends of line, other control characters, and those that turn the direction of writing: none has a place in a header. */
const unfit = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** A name or a subject as it may stand in a header: whatever somebody called themselves, it stays one line of that header. */
export const oneLine = (text: string): string => text.replace(unfit, " ").replace(/ +/g, " ").trim();
