import type { WordLists } from "./lexicon.ts";
import type { Tag } from "./tags.ts";

/** English words by what they mean to the check. Informal spelling on purpose: people write as they talk. */
export const english: WordLists<Tag> = {
	fn: `a|an|the|of|in|on|at|by|to|for|from|with|and|or|but|so|if|as|is|are|was|were|be|been|it|that|this|these|those|there
		than|then|we|you|they|he|she|i|who|which|what|when|will|would|can|could|do|does|not|no|more|less|off|out|up|down|over
		under|into|per|because|while|where|how|why|though|have|has|had|me|us|them|him|her|my|our|your|ur|their|its`,
	us: `we|we'll|we'd|we're|we've|i|i'll|i'd|i'm|i've|our|ours|us|my|mine|me|ill|on us|our side|the company|the supplier
		the provider|the agency|the distributor|the manufacturer|the licensor`,
	you: `you|you'll|you'd|you're|you've|your|yours|ur|u|youre|youll|the partner|partner's|the other side|other party
		the distributor|the client|the licensee|the buyer|the brand|counterparty`,
	both: `both|either side|either party|either of us|each side|each party|the parties|parties|each of us|both sides|together
		jointly|either one|each`,
	cond: `any _ that|whoever|anything above|anything over|anything below|every _ that|if|unless|should|once|when|whenever|as soon as|in case|in the event|provided|otherwise|or else|fewer than|less than
		below that|under that|after that|failing that|short of that|miss|misses`,
	genericCond: `things go wrong|things don't go|things dont go|things go south|it goes wrong|something goes wrong
		something happens|something breaks|anything happens|anything goes wrong|it doesn't work|it doesnt work|it fails
		it does not work|not work out|doesn't work out|doesnt work out|goes sideways|go sideways|go as planned|goes as planned
		go to plan|goes to plan|problems arise|issues arise|problem arises|issue arises|difficulties|disputes arise
		a dispute|unforeseen|force majeure|necessary|needed|required|possible|appropriate|you need|that's what it takes
		it comes to that|push comes to shove|the worst happens|we have to|one of us is unhappy|isn't working|isnt working
		not happy|your ready|you're ready|you are ready|the time comes|the time is right|ready|problems come up|issues come up`,
	by: `by|before|until|till|til|no later than|not later than|within|from|starting|after|beginning|through|effective|as of
		on|in|during|around|about|mid|early|late|end|since`,
	num: `two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen
		nineteen|twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|twice
		double|triple|thrice|zero|twenty-*|thirty-*|forty-*|fifty-*|sixty-*|seventy-*|eighty-*|ninety-*|two-thirds|k|grand`,
	one: "one|single",
	money: `dollar|dollars|usd|eur|euro|euros|cent|cents|bucks|pound|pounds|gbp|sterling|francs|rubles|roubles|rub|tenge|kzt
		dirham|dirhams|aed|yuan|grand|arr|mrr|quid|chf|zloty|lari|cash`,
	percent: "percent|per cent|pct|percentage points|points|basis points|bps|pp",
	share: `every third|every second|every fourth|every fifth|every tenth|one in two|one in three|one in four|one in five|one in ten|every other|half|fifty-fifty|50-50|fifty fifty|a third|two thirds|a quarter of|one third|a fifth|a tenth|three quarters
		equal parts|evenly|dollar for dollar|half of|half the`,
	credential: `residents|inhabitants|population|employees|headcount|visitors|attendees|readers|listeners|reviews|ratings|guests|views|followers|subscribers|fans|likes|contacts|connections|offices|countries|awards|customers
		clients|years|yrs|users|members|impressions|markets|brands|logos|partners|partnerships|projects
		downloads|stars|continents|decades|generations`,
	reference: `section|clause|article|paragraph|chapter|version|v|page|appendix|annex|room|tier
		gen|series|highway|interstate`,
	idiom: `24 / 7|24/7|360|hundred percent behind|100 % behind|110 %|100 % committed|100 % sure|hundred percent committed
		one way or another|number one|no . 1|# 1|two cents|second to none|zero doubt|zero risk|a million times|nine to five
		one size|at the end of the day|one day we|from day one|on day one|a million things|a thousand times|win - win
		million reasons|two way street|first in line|next level|four walls|one stop shop|one-stop shop|two minutes
		five minutes|two seconds|one hundred and ten|half measures|half the battle|half - way|half way|fast one
		eight days a week|zero problems|a thousand percent|thousand percent|hundred percent|ten times better|10x`,
	unitOfTime: `second|seconds|sec|secs|ms|minute|minutes|min|mins|hour|hours|hr|hrs|h|day|days|week|weeks|wk|wks|month
		months|mo|mos|quarter|quarters|year|years|yr|yrs|night|nights|morning|mornings|afternoon|afternoons|evening|evenings
		business day*|working day*|calendar day*|business hour*|working hour*|working week*|sprint|sprints|fortnight
		business-day*|days'|weeks'|months'|years'|day's|week's|month's|year's|hours'|weekend|weekends|shift|shifts|season|seasons`,
	month: `january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul
		aug|sep|sept|oct|nov|dec`,
	weekday: `monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|sat|mondays|tuesdays
		wednesdays|thursdays|fridays|saturdays|sundays`,
	date: `tomorrow|today|tonight|this week|next week|this month|next month|this quarter|next quarter|this friday
		end of this week|end of the week|end of week|end of next week|end of month|end of the month|end of next month
		month end|month-end|year end|year-end|quarter end|quarter-end|end of quarter|end of the quarter|end of next quarter
		end of this quarter|end of year|end of the year|end of this year|eoy|eom|eoq|eow|end of the season|end of season
		end of the spring season|end of the summer|end of summer|end of spring|end of the spring|end of winter|end of the school year
		q1|q2|q3|q4|h1|h2|first quarter|second quarter|third quarter|fourth quarter|first half|second half
		christmas|xmas|easter|thanksgiving|ramadan|eid|diwali|hanukkah|passover|new year|new year's|new years|black friday
		cyber monday|labor day|memorial day|independence day|halloween|valentine*|chinese new year|lunar new year|nowruz
		oktoberfest|same day|next day|next morning|the day after|the week after|the week before|the month after|the monday after
		the same week|midnight|noon|day one of|following monday|following week|following month|the following day
		back to school|back-to-school|first day of|last day of|the day before|fiscal year|next fiscal`,
	occasion: `final|finals|championship|world cup|olympics|gala|fair|expo|trade show|conference|summit|festival|election|elections|exams|graduation|wedding|opening night|agm|board meeting|launch event|stocktaking|audit|kickoff|harvest|school year|semester|term`,
	season: `spring|summer|autumn|fall of|winter|this fall|in the fall|by fall|next year|this year|early next year|mid year
		harvest|holiday season|the holidays`,
	rate: `every _ friday|every _ monday|every _ tuesday|every _ wednesday|every _ thursday|every _ saturday|every other week|every other month|weekly|monthly|quarterly|daily|annually|yearly|hourly|biweekly|fortnightly|every day|every week|every month
		every quarter|every _ week|every _ weeks|every _ months|every _ days|every monday|every tuesday|every wednesday
		every thursday|every friday|every saturday|every sunday|each week|each month|each quarter|each day|each friday
		each monday|a week|a day|a month|a year|a quarter|an hour|per day|per week|per month|per quarter|per year|per hour
		per shift|a shift|per season|a season|per annum|once a week|once a month|twice a week|twice a month|/ week|/ month
		/ wk|/ mo|/ day|/ hr|full time|full-time|half time|half-time|part time|part-time|half a day|half her week
		half his week|half of her time|half of his time|half her time|half his time|most mornings|mondays|tuesdays|wednesdays
		thursdays|fridays|saturdays|sundays|weekday*|per order|per sale|per unit|per seat|per signup|per lead|per customer
		per store|a head|apiece|each way|per piece|per bottle|per kilo|per pallet|a piece|per booking|per install|per click`,
	event: `at signing|on signing|upon signing|at signature|on signature|upon signature|of signature|from signature
		of signing|the day you|the day your|the day we|the day our|the day the|the day it|from the day|after delivery
		on delivery|upon delivery|of delivery|of receipt|on receipt|upon receipt|after receipt|after prepayment|of invoice
		on invoice|after launch|of launch|at launch|of kickoff|after kickoff|of kick-off|of the contract date|of notice
		after signing|after signature|when they pay|once they pay|when the customer pays|once the customer pays|before shipping
		of shipment|after shipment|on arrival|of arrival|after renewal|at renewal|on renewal|on approval|after approval
		of approval|of the audit|of the order|after the order|with the order|up front|upfront|in advance|of go-live|after go-live
		at go-live|on completion|upon completion|on acceptance|after acceptance|of acceptance|until termination|of termination
		of the same|in arrears|net 30|net 15|net 45|net 60|net 14|net 10|net 7`,
	role: `engineer|engineers|developer|developers|dev|devs|manager|managers|lawyer|lawyers|accountant|cfo|ceo|cto|coo|cmo
		analyst|analysts|agent|agents|driver|drivers|designer|designers|founder|co-founder|cofounder|nephew|niece|brother|sister
		wife|husband|son|daughter|cousin|bookkeeper|controller|technician|technicians|mechanic|operator|operators|editor
		editors|videographer|photographer|translator|translators|interpreter|pm|product manager|account manager|sales rep
		reps|rep|salesperson|salespeople|warehouse lead|foreman|supervisor|nurse|doctor|pharmacist|teacher|teachers|trainer
		trainers|volunteer|volunteers|intern|interns|assistant|coordinator|director|head of|vp|chef|cook|cooks|barista
		plant manager|buyer|buyers|purchaser|consultant|consultants|architect|tester|testers|copywriter|marketer|marketers
		specialist|specialists|attorney|counsel|notary|auditor|courier|couriers|electrician|welder|welders|scientist|researcher
		students|student|fte|ftes|freelancer|freelancers|backend|frontend|qa|moderator|moderators|board|owner|owners|dispatcher`,
	given: `anna|maria|john|mike|michael|david|james|robert|sarah|emily|emma|olivia|sophia|priya|raj|ahmed|ali|omar|fatima
		dana|daniel|tom|thomas|peter|paul|mark|steve|lisa|laura|julia|jane|kate|maya|chen|wei|yuki|hans|klaus|jan|lena|igor
		olga|svetlana|ivan|dmitry|sergey|natasha|elena|marisol|carlos|jose|luis|sofia|diego|aisha|amir|yusuf|ben|sam|alex
		chris|nick|kevin|brian|karen|linda|susan|ruth|rachel|hannah|grace|marco|giulia|pierre|marie|camille|lars|ingrid
		sven|bjorn|nina|tara|anil|sanjay|deepa|kenji|mei|aigerim|nurlan|timur|dinara|arman|jens|anja|stefan|markus|heike`,
	asset: `truck|trucks|van|vans|forklift|warehouse|kitchen|oven|booth|stand|studio|lab|license|licenses|licence|licences
		seats|pallet|pallets|units|samples|sample|servers|server|sandbox|test environment|api key|api keys|shelf|shelves
		storefront|trailer|container|containers|drone|printer|camera|cameras|laptops|laptop|desks|desk|room|space|sq|square
		m2|sqm|gallons|liters|litres|tons|tonnes|kilos|kg|machine|machines|line|freezer|cold room|mailing|newsletter|posts
		post|reels|reel|stories|videos|video|episode|episodes|credits|inventory|stock|showroom|office|classroom|bus|car|cars`,
	thing: `customer|customers|customer's|client|clients|contract|contracts|data|stock|inventory|code|source|brand|list|database|domain
		account|accounts|leads|lead|warranty|support|risk|returns|delivery|shipping|freight|invoice|invoices|costs|cost|content|footage
		patent|patents|license|licence|tooling|molds|ip|trademark|copyright|deposit|equipment|tools|email|emails|mailing list|refunds
		buyer|buyers|subscriber|subscribers|user|users|patient|patients|records|recipe|recipes|photos|videos|money|sale|sales|ads`,
	give: `give|gives|send|sends|put|puts|provide|provides|spare|ship|ships|invest|commit|commits|assign|assigns|contribute
		cover|covers|fund|funds|lend|lends|host|hosts|deliver|delivers|dedicate|dedicates|allocate|allocates|set aside|offer
		offers|bring|brings|pay|pays|train|trains|post|publish|hire|store|stock|supply|supplies|install|translate|produce
		build|make|print|write|record|film|donate|on us|reserve|budget|chip in|front|second|loan|get|gets|do|does|run`,
	act: `meet|meets|sign|signs|launch|launches|ship|ships|file|files|submit|submits|test|tests|install|installs|start|starts
		begin|begins|open|opens|deliver|delivers|invoice|invoices|renew|renews|reorder|reorders|switch|switches|answer|answers
		fix|fixes|replace|replaces|hand|hands|review|reviews|approve|approves|publish|live|kickoff|kick|send|sends|go|goes
		land|lands|run|runs|finish|finishes|sell|sells|order|orders|hire|hires|move|moves|migrate|train|signed|done|ready|takes
		need|needs|want|expect|close|closes|deliveries|arrive|arrives|ends|end|prototype|samples|pilot|contract|integration|demo`,
	ending: `return|returns|returned|sent back|comes off|deducted|waived|refund*|replac*|destroy*|delet*|cancel*|terminat*|reimburs*|compensat*|writ* off|hand* back|hand* over|wind* down|can leave|may leave|you leave|we leave|to leave|they leave|call it off|calls it off|back out|backs out|we share|switch|switches|turn off|shut off|cut off|remake|remakes|redo|rework|buy elsewhere|elsewhere|pay the difference|cover the difference|can have|may have|can keep|may keep|may buy|may pause|may cancel|can cancel|can leave|may leave|get out|gets out|goes free|price to cost|at cost|stop|stops|end|ends|close|closes|terminate|terminates|terminated|cancel|cancels|refund|refunds
		give back|gives back|hand back|hands back|hand over|hands over|handed back|walk away|walks away
		pull out|pulls out|pull|exit|exits|buy back|buys back|take back|takes back|take the|eat|eats|write off|writes off
		switch back|roll back|rolls back|rollback|route|routes|release|releases|export|exports|delete|deletes|destroy|destroys
		pause|pauses|freeze|freezes|compensate|compensates|reimburse|credit|credits|penalty|expire|expires|revert|reverts
		replace|replaces|swap|swaps|escalate|escalates|cut|cuts|drop|drops|pay out|pay for|pays for|we're done|were done|we part
		notice|arbitration|arbitrator|goes back|go back|come back|comes back|gets back|get back|shut|shuts|wind down|split up
		keep|keeps|covers|cover|settle|settles|step in|steps in|take over|takes over|unwind|scrap|dissolve|its over|it's over
		money back|absorb|absorbs|renegotiate the|drops to|down to|moves to|fall back to|falls back to|escrow`,
	rule: `as yours|as ours|otherwise ours|otherwise yours|else ours|else yours|counts as|owe each other|we only see|you only see|only see|we never see|we set|you set|we don't contact|we never contact|signs up with|register with|registers with|our own bills|own bills|pay our own|pay their own|can have the|may have the|stays mine|is mine|remains mine|for free|credited|owe nothing|owes nothing|nobody owes|no one owes|counts as yours|counts as ours|without paying|without penalty|without a fee|no penalty|no penalties|free of charge|no charge|you get|we get|is ours|are ours|is yours|are yours|stays ours|stays yours|stay ours|stay yours|stays with|stay with|stays in
		remains with|remain with|remains ours|remains yours|belongs to|belong to|at your cost|at our cost|at your expense
		at our expense|at its own cost|own costs|own cost|on us|on you|on our account|out of our share|out of your share
		out of our cut|we keep|you keep|each keeps|keeps the|keep the|keeps their|keep their|keep our|keep your|goes to you
		goes to us|go to you|go to us|goes back to|go back to|we own|you own|owns the|own the|holds the contract|hold the contract
		you hold|we hold|you invoice|we invoice|you bill|we bill|you pay|we pay|pays us|pay us|pays you|pay you|they pay
		ours if|yours if|ours unless|yours unless|ours for|yours for|is mine|contract is with|contracts with|signs with
		buys from|bills them|invoices them|you refund|we refund|you take|we take|they stay|reverts to|ownership|first refusal
		exclusive|merchant of record|on both sides|each bears|each side bears|bears its|bear their|nobody owes|owes the|owes us
		owe you|owe us|own account|its own|your customer|our customer|your contract|our contract|on your paper|on our paper
		pays the|pay the|pays for|first to|whoever signed|whoever brought|whoever registered|whoever invoiced`,
	pay: "pay|pays|paid|payment|invoice|invoices|invoiced|fee|fees|commission|price|refund|deposit|prepayment|bill|bills|margin",
	milestone: `letter|certificate|approval|is complete|completed|clearance|authorisation|authorization|proof|receipt|sold|sold out|sells out|sell out|sells|enrolled|booked|published|filed|runs|paid|signed|accepted|approved|launched|live|invoiced|certified|certification|shipped|delivered|installed|registered
		granted|published|renewed|renew|renews|reorder|reorders|reordered|permit|license|patent|contract|po|purchase order
		go-live|listed|passes|pass|passed|opens|open|opened|in production|running|hired|trained|closed|inspection|audit|tender`,
	threshold: `at least|not less than|no less than|no fewer than|at most|not more than|no more than|more than|less than|under
		over|above|below|fewer than|minimum|maximum|or more|or better|or less|up to|exceeds|exceed|between|north of|drops under
		falls below|cap|capped|or fewer|to at|reach|reaches|hit|hits|from|fewer`,
	source: `report|reports|dashboard|crm|analytics|spreadsheet|log|logs|invoice|invoices|ledger|shopify|stripe|grafana
		salesforce|hubspot|survey|audit|statement|measured|measure|count|counted|track|tracked|register|till|pos|receipts
		erp|sap|bank account|by our|by your|according to|sheet|registry|inspection`,
	pastMark: `since 19*|since 20*|since 2|since last|since we|since i|in the past|back in the|our previous|in previous|last year|last month|last quarter|last week|last summer|last one|last season|last time|last spring|last fall
		last winter|last decade|ago|years of experience|years of|over the years|so far|to date|back then
		in the last|over the last|for the past|historically|previously|used to|decades|past year
		the past|track record|ever had|all these years|once did|we started with|first shop|in business
		former|formerly`,
	pastVerb: `we did|i did|built|made|bought|sold|grew|went|came|took|began|ran|got through|won|hit it|was|were|had|led|raised
		launched|started|closed|worked|helped|have been|has been|had been|have done|has done|we've done|we've been|i've done
		i've been|have worked|we've worked|i've worked|have built|we've built|i've built|have sold|we've sold|i've sold
		we've had|i've had|we've never|i've never|we've always|have run|we've run|i've run|i've seen|we've seen|have helped
		we've helped|we've grown|have grown|have launched|we've launched|i've launched|have handled|we've handled|have closed
		we've closed|have served|we've served|have shipped|we've shipped|we've raised|have raised|they've|did it|did that
		paid off|loved|beat|outsold|told me|said|knew|put in|doubled|tripled|brought in|signed up|moved`,
	possess: `disposes|endowment|turnover|revenue|valuation|balance sheet|funding round|in revenue|in turnover|in assets|whole team|entire team|own production|own factory|in-house|our own|we have|we've got|we got|i have|i've got|we're a|we are a|we are an|we employ|our team of|our team is|our company
		there are|there is|our database|our base|our list|our audience|my audience|my channel|our network|we operate|with our
		with over|we run|we own|backed by|a network of|our reach|i reach|we reach|we serve|we work with|team of|a company of
		we're at|our turnover|our revenue|our valuation|in the bank|we process|our store*|boasts|have access to`,
	spare: `free|spare|set aside|for you|for this|for the pilot|available|dedicated|reserved|on your project|on this|earmarked
		to you|of which|you get|you'll get|you'd get|put|puts|commit|committed|allocated|budgeted|assigned|full time|for your
		to the pilot|to this|can use|from us|will be`,
	now: `today we|currently|right now|at the moment|at present|nowadays|these days|as it stands|today|now`,
	norm: `average|on average|as a rule|usual onboarding|typical project|may differ|may be different`,
	analog: `like how|like apple|like amazon|like google|like uber|like in|just like|same as|similar to|kind of like|sort of like
		think of|as if|inspired by|the way that|the next|as with|like with|like we did|as we did|the usual|look at how|such as`,
	third: `some of our|most of our|other partners|other clients|other customers|our other|one guy|one of our|our competitors|competitors|the market|the industry
		analysts say|the sector|global market|gartner|mckinsey|forrester|according to gartner|people say|everyone else|others
		another partner|a partner of ours|a client of ours|top creators|a friend|our last|my last|our previous
		a competitor|the tam|tam of|addressable|market size|on average others|studies|research shows|statistically`,
	hedge: `we will try|we'll try|i'll try|will try|try to|tries to|trying to|try our best|do our best|our best|best efforts|best effort|reasonable efforts|as appropriate
		where appropriate|if appropriate|as needed|as required|as necessary|if needed|if necessary|where necessary|where possible
		if possible|as far as possible|hopefully|sort of|kind of|kinda|sorta|more or less|to some extent|in principle|ideally
		as much as possible|as best we can|to the extent|subject to availability|depending on|depends|it depends|tbd|tbc|tba
		to be determined|to be defined|to be agreed|to be confirmed|roughly speaking|strive*|aim to|aims to|hope to|hoping
		would like to|intend to|endeavor*|endeavour*|one way or another|in some form|some kind of|some sort of|if all goes well
		all being well|play it by ear|case by case|case-by-case|mutually agree*|by mutual agreement|amicabl*|in good faith
		commercially reasonable|when feasible|feasible|negotiable|open to`,
	softHedge: `maybe|perhaps|probably|likely|possibly|presumably|i guess|i think|i suppose|might`,
	quality: `significant|significantly|substantial|substantially|considerable|considerably|high-quality|high quality
		top-quality|top quality|world-class|world class|best-in-class|best in class|state-of-the-art|cutting-edge|first-class
		robust|seamless|seamlessly|smooth|smoothly|competitive|reasonable|fair|fairly|adequate|sufficient|appropriate|optimal
		better|faster|great|good|strong|healthy|meaningful|decent|solid|serious|real|real results|happy|successful|successfully
		efficient|efficiently|effective|effectively|exceptional|excellent|outstanding|premium|professional|attractive
		interesting|generous|flexible|flexibility|mutually beneficial|mutual benefit|long-term|long term|sustainable|strategic
		huge|massive|big|bigger|amazing|awesome|powerful|quality|growth|visibility|awareness|recognition|satisfaction|exposure
		traction|more sales|more leads|more customers|more clients|loyal|reputation|brand awareness|win-win|enough`,
	soon: `asap|a.s.a.p|as soon as possible|as quickly as possible|as fast as possible|as early as possible|soon|shortly
		in the near future|near future|at some point|eventually|in due course|in due time|sooner rather than later|when the time
		right away|immediately|promptly|quickly|fast|timely|in a timely manner|on time|at the earliest|down the road|later on
		whenever|in the coming|coming weeks|coming months|over time|long run|before long|without delay|one of these days
		next few|sometime|some time|a while|no rush|take our time|takes forever|forever|yesterday|when ready|when it's ready
		when its ready|as long as it takes|the sooner the better|any time|anytime|any day now|the foreseeable future|short term
		short-term|medium-term|in parallel|gradually|step by step|phase by phase|in phases|at our own pace|organically`,
	amount: `a couple of|a couple|couple of|a few|few weeks|few months|several|some of|some|many|a lot of|a lot|lots of|plenty of
		plenty|tons of|a bunch of|a number of|numerous|various|dozens of|hundreds of|thousands of|a bit of|a bit|a good chunk
		a chunk|a portion of|a share of|the lion's share|most of|the majority|a handful of|handful|enough|a fair share|a fair amount
		fair share|a cut|a percentage|a slice|whatever|everything|anything|all the|as many as|as much as|unlimited|limitless
		all our|all of our|full access|full support|full team|the whole team|ample|considerable sum|a budget`,
	openList:
		"etc|etc .|et cetera|and so on|and so forth|and the like|and more|and others|among other things|and stuff|or something|or whatever|and whatnot|and much more|inter alia",
	buzzword: `synergy|synergies|synergetic|synergistic|ecosystem|leverage|leveraging|paradigm|holistic|disrupt|disruptive
		disruption|game changer|game-changer|game-changing|value-add|value add|added value|thought leadership|thought leader
		innovative|innovation|empower|empowering|unlock|unlocking|scalable|scalability|next-generation|next-gen|win-win
		low-hanging fruit|move the needle|best practices|transformation|transformational|transformative|end-to-end|turnkey
		core competencies|competencies|value creation|go-to-market|growth hacking|alignment|footprint|storytelling|authentic
		authenticity|impactful|impact|partnership of equals|holistically|reimagine|elevate|journey|mission-driven|purpose-driven`,
	evasion: `revisit it|revisit this|come back to this|look into it|we just move on|and move on|range wildly|ranges wildly|all over the place|trust the process|adjust them together|adjust as|who knows|steering committee|it depends what|we manage|know how to|we will manage|follow naturally|will follow|sometimes|whoever serves|whoever works|whoever is better|whoever deserves|whoever did|based on who|we'll see|we will see|we'll figure|we will figure|figure it out|figure out|figure something out|work it out
		work something out|work things out|sort it out|sort things out|sort it|trust us|trust me|trust each other|on trust
		don't worry|dont worry|not worry|no worries|rest assured|never fail*|whatever you need|whatever it takes|whatever is needed
		whatever this needs|what it takes|everything you need|all you need|anything you need|you need|no problem|not a problem
		will go as planned|go according to plan|won't happen|wont happen|will not happen|can't fail|cannot fail|nothing will
		let's talk|let's discuss|lets talk|lets discuss|we'll discuss|we will discuss|we'll talk|we will talk|talk about it
		discuss it|discuss this|we can discuss|to discuss|we can talk|hop on a call|jump on a call
		when we get there|cross that bridge|cross the bridge|as we go|along the way|find a way|find a solution|find common ground
		find another|find something|we'll adapt|we will adapt|we adapt|pivot|we'll pivot|rethink|regroup|reassess|re-evaluate
		learn from it|learn and|stay friends|like adults|like grown-ups|grown ups|be fair|play fair|do right by
		you won't regret|won't regret|you'll be happy|won't have to wait|not have to wait|you will not have|you won't have
		speaks for itself|standard stuff|the usual stuff|legal handles|lawyers handle|lawyers will|legal will|industry standard
		standard terms|usual terms|market terms|market rate|market standard|goes without saying|common sense|no limits|sky's the limit
		sky is the limit|all-in|fully committed|fully behind|behind this|count on us|count on me|be there for
		the rest will|ask for help|depends on|it varies|varies|hard to say|too early|early to say|no idea|not sure|don't know
		dont know|who knows|know it when|feel it|feels right|feel right|gut|by feel|vibe*|good faith negotiation|sit down and
		sit down together|take it from there|go from there|see where|see how|see what|see if it|how it goes|make it work|make it happen
		will be fine|it'll be|won't be short|not going to be short|flexible on|open to ideas|you tell me
		your call|up for anything|i'm easy|no plan b|plan b|failure is not|not an option|fail fast|don't plan to fail
		whoever needs|whoever wants|whichever works|works for everyone|works for both|good for both|happy with|feel good
		let's not|cross our fingers|fingers crossed|knock on wood|touch wood|god willing|inshallah|negotiations|negotiation
		heavy lifting|find interesting|find it interesting|nobody will|no one will|nobody here|nothing to worry|shouldn't be a problem`,
	oneSided: `you must|you have to|you need to|you should|you are expected|you are responsible|you're responsible|you are required
		you shall|the partner must|the partner shall|your team must|your team has to|your team needs to|it's on you|your job
		your responsibility|we expect you to|partner is obliged|you bring|you handle everything|you do the|you take care`,
	pronoun: `someone|somebody|someone's|somebody's|anyone|something|somehow|somewhere|stuff|things|that kind of thing|such things
		this and that|all of that|all that`,
};
