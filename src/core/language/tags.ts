/** What a word or phrase can mean to the check. Which words mean it stands in lexicon.en.ts and lexicon.ru.ts. */
export type Tag =
	// grammar
	| "fn" // a function word: cannot be the thing that a number counts
	| "us"
	| "you"
	| "both"
	| "cond" // opens a condition: if, when, unless
	| "genericCond" // a condition that names no test: "if it goes wrong"
	| "by" // leads to a deadline or a start: by, until, within
	// numbers
	| "num"
	| "one" // "one" counts people and things, but is no measure of success
	| "money"
	| "percent"
	| "share" // a share in words: half, fifty-fifty
	| "credential" // counted things that describe us and bind nobody: followers, years in business
	| "reference" // the number after it is an address: section 9
	| "idiom" // looks like a figure and is none: 24/7, a hundred percent yours
	// time
	| "unitOfTime"
	| "month"
	| "weekday"
	| "date" // a phrase that is a date by itself: end of the quarter, tomorrow, at Easter
	| "season" // a weak date
	| "occasion" // a date after a word that leads to one: before the fair
	| "rate" // how often: weekly, по вторникам
	| "event" // a date by what happens: at signing, the day your tickets arrive
	// what binds
	| "role"
	| "given" // a given name
	| "asset"
	| "thing" // what a rule can give to one side: the customer, the data, the costs
	| "give"
	| "act" // checkable acts that are not gifts
	| "ending" // what happens at an end: close, refund, hand back
	| "rule" // who owns, keeps or bears something
	| "pay"
	| "milestone"
	| "threshold"
	| "source" // where one would look it up
	// what does not bind
	| "pastMark"
	| "pastVerb"
	| "possess" // we have: says what exists, not what is given
	| "spare" // free, set aside, for you: turns what exists into what is given
	| "analog"
	| "now" // how things stand: where success starts from
	| "norm" // how it goes with others: no timeline for this partnership
	| "third" // others' figures: some of our partners made ...
	// what blurs
	| "hedge"
	| "softHedge" // probability: honest beside a figure, blur without one
	| "quality"
	| "soon"
	| "amount"
	| "openList"
	| "buzzword"
	| "evasion"
	| "oneSided"
	| "pronoun";
