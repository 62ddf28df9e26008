/** Under which names answers are cached. */
export const keys = {
	me: ["me"],
	card: ["card"],
	partnerships: ["partnerships"],
	links: ["links"],
	sessions: ["sessions"],
	channels: ["channels"],
	calendar: ["calendar"],
	programs: (partnership: string) => ["programs", partnership],
	deliveries: (partnership: string, program: string) => ["programs", partnership, program],
	invitation: (token: string) => ["invitation", token],
	link: (partnership: string, invitation: string) => ["link", partnership, invitation],
	outbox: ["outbox"],
	message: (id: string) => ["message", id],
	stop: (token: string) => ["stop", token],
	record: (partnership: string) => ["record", partnership],
} as const;
