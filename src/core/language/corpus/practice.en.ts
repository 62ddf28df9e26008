/**
 * Answers made up and labelled by the one who wrote the rules, hard on purpose, each learned from after it was measured:
 * they keep what was learned and prove nothing about unseen texts. One a line: label, question, text.
 */
export const practiceEn = `
vague success: We both walk away feeling it was worth it. I'll know it when I see it.
vague success: Double-digit growth and a real buzz around the brand.
concrete success: Forty kids from the shelter enrolled by September, attendance sheets signed by the school, and at least thirty still there at Christmas.
concrete success: Zero chargebacks in the first 60 days and our support queue stays below 15 open tickets.
vague success: When I started in 2011 we had 3 clients and now 400. Success with you should look like that, just faster.
vague success: A strong presence in DACH with partners who care as much as we do.
concrete success: The port authority signs the berth permit before 1 November. Everything else is a bonus.
concrete success: Three of your five stores reorder within six weeks. That's it.
vague success: People stop asking who we are. Our last campaign hit 4 million impressions and nobody remembers it.
concrete success: $12k MRR from your marketplace listing six months after it goes live, by Stripe, churn under 4%.
vague success: An outcome that both Parties regard as satisfactory having regard to the objectives set out herein.
concrete success: Honestly if we get 2 hospitals to sign the data agreement this year I'd be thrilled. One would be ok. None means we stop.
vague success: Get to the next level, like really move product, be everywhere in Texas.
vague success: Your users love our feature and tell their friends, retention goes up, everybody's happy.
concrete timeline: Kickoff call on the 9th, draft of the API spec two weeks later, beta with three of your customers in October.
vague timeline: We're a 60-person company so we move quick, usually it's a matter of getting the right people in a room.
vague timeline: Spring-ish? Depends on when legal gets back to us, they're slow.
concrete timeline: The grant money lands in March and has to be spent by 31 August, so the centre opens in May or not at all.
vague timeline: As soon as the board gives the green light we're off to the races. Last time it took them 3 meetings.
concrete timeline: ninety days. if nothing sold by then we shake hands and go home
vague timeline: The timeline will be defined in the project plan following the kick-off workshop.
vague timeline: In phases. Phase 1 discovery, phase 2 build, phase 3 rollout.
concrete timeline: Shipping from Izmir takes 12 to 14 days, customs another week, so order by the 10th if you want it for Black Friday.
vague timeline: We're ready when you are, our calendar is wide open, just say the word.
concrete timeline: You'd have the first draft Thursday, revisions back to you the following Tuesday.
vague timeline: It took our competitor 8 months. We won't be that slow, I promise.
concrete timeline: We'd start in Q1 with two pilot stores, maybe three, and roll out to the rest after Easter.
concrete resources: Two welders and a foreman, Monday through Wednesday, plus the small crane. I pay their lunch, you pay fuel.
vague resources: Our whole team is at your disposal. 25 years of experience, ISO 9001, offices in 7 countries.
concrete resources: EUR 15,000 for the first quarter, released in three tranches, and Heike for half her week.
vague resources: Happy to put in a budget once we see what you bring to the table.
concrete resources: I can film four reels a month and one long video, editing included. I can't travel.
vague resources: I know everybody in this town. The mayor's office, the chamber, the guy who runs the trade show with 30,000 visitors.
vague resources: A dedicated account team and marketing support commensurate with the opportunity.
concrete resources: Our volunteer coordinator gives you ten hours a week and the hall is yours every Saturday morning through August.
vague resources: We're bootstrapped so not much cash but lots of hustle, and I answer my phone at 2 am.
concrete resources: Shelf space in 14 pharmacies, eye level, for 90 days. No staff, no ads.
vague resources: We recently closed a $6M round, hiring like crazy, so bandwidth won't be an issue.
concrete resources: six hundred sq ft in the back of the shop, the walk-in fridge, and my cousin on weekends
vague resources: Engineering resources shall be made available by the Supplier on an as-needed basis.
concrete fallback: If we miss the launch by more than two weeks you can cancel and we return the 20% deposit.
vague fallback: Then we sit down like adults and find a solution that works for both of us.
vague fallback: We have insurance, $2M coverage, so nobody gets hurt.
concrete fallback: Whoever is unhappy tells the other in writing. After that, three weeks to fix it, and if it isn't fixed the contract ends and unsold books come back to us, we pay the postage.
vague fallback: We pivot. We've pivoted twice already and came out stronger.
concrete fallback: I drop the price to cost for the remaining units and you get out without paying for the ads.
vague fallback: Disputes shall be settled amicably by negotiations, failing which the competent courts shall have jurisdiction.
concrete fallback: No sales by month three: you keep the demo unit, we delete your customer list, no hard feelings.
vague fallback: Not something we've had to think about. In 9 years maybe two partners left, one came back.
vague fallback: I'd rather not plan for failure, it's bad luck.
concrete fallback: Your deposit sits in escrow with Baker & Stone. If the plugin isn't accepted by 15 June the lawyer sends it back to you, less $1,500 for the prototype.
vague fallback: If things go wrong we'll be transparent, take responsibility and learn from it.
concrete any: Clinic pays us per scan, $38, and you get nine of it on the 5th of each month.
vague any: Depends on the deal, but you won't feel cheated. We always leave something on the table.
concrete any: Customer's contract is with us, data stays on your servers, after termination we both may keep selling to them.
vague any: The customer belongs to whoever serves him best.
concrete any: 30 to 45 days for hotels, a whole season for cruise lines since they buy once a year in November.
vague any: Our margins are healthy, well above industry average, there's enough for both.
vague any: Fast. Our record is 3 days from hello to wire transfer.
concrete any: You set the retail price, buy from us at 45% off, and carry the stock.
vague any: The customer pays for results and everyone along the chain gets their fair share.
concrete any: 50/50 after ad spend, settled monthly off the Shopify payout report.
vague any: We own the relationship at the strategic level and you own it at the operational level.
concrete any: Gross margin's 61%. I can give you 20 points of that on new logos, 8 on renewals.
vague any: Who owns the customer? Nobody owns customers lol. They go where they want. We have 5k of them.
concrete any: Nobody pays anybody until the 100th subscriber, then it's 3 euros a head from us to you.
vague any: Sales cycles are getting longer across the industry, Gartner says by 22%, so patience.
vague any: Usually the end client pays, sometimes the agency, sometimes there's a sponsor involved.
concrete success: Sell-through of 70% on the first container within 12 weeks, per the retailer's weekly EDI.
vague success: If Karl is smiling at the Christmas party, we did well.
vague success: Impact. Real impact on real communities, like the 12,000 families we reached since 2015.
concrete success: Our plant's downtime goes from 9 hours a month to 5 or less, your sensors' own log decides.
vague success: To become the preferred supplier in the region over the coming years.
concrete success: a hundred preorders before we print anything. ninety-nine = no book
vague success: I want this to be the thing that finally lets me quit my day job, you know?
concrete success: The ministry puts the vaccine fridge on its approved list this year, and two districts order.
vague success: Better than the last reseller, who sold 4 licenses in 2 years.
vague success: Our KPI framework has 14 indicators across 5 dimensions and will be shared in due course.
concrete timeline: The lab needs six to eight weeks per batch. First batch goes in on 3 March, so results around May.
vague timeline: We don't do deadlines, we do quality. Good wine takes years.
vague timeline: Soon as my cofounder is back from parental leave we can look at calendars.
concrete timeline: Sprint zero starts Monday. Demo to your CTO before Diwali.
vague timeline: I'd say the usual corporate pace: two steps forward, one step back.
concrete timeline: until the end of the ski season, then we look at the numbers and either stop or sign for a year
vague timeline: Subject to regulatory approvals the Parties shall proceed without undue delay.
concrete resources: Our Leipzig line is free from 6 pm to midnight, that's about 400 units a night, operators included.
vague resources: Passion, a network, and a founder who has done this 3 times before.
concrete resources: Half of Anja (she's the UX person), starting after Easter, and our user panel of 200 for two rounds of interviews.
vague resources: We can throw people at it if it comes to that. The group employs 11,000.
concrete resources: just me. 10 hrs/week, evenings mostly
vague resources: Access to our dealers, and our dealers are the best in Poland, 85 of them.
concrete resources: EUR 40k over the year, half on signature. No headcount.
vague resources: Let's first agree on the vision, the resources will follow.
concrete fallback: Bugs that block orders get fixed in 24 hours or you don't pay for that month.
vague fallback: There's always the next season.
vague fallback: My uncle is a judge so I'm not too worried about that side of it lol
concrete fallback: Should Anja leave, Tobias takes over the account the same week, and you may cancel within 30 days after that.
vague fallback: We'd escalate to senior management and agree corrective measures as appropriate.
concrete fallback: Unsold tickets: we split the venue cost 60/40, you keep the merch.
vague fallback: Look, in 2020 we lost 80% of revenue and we're still here. We know how to survive.
concrete any: Hospital signs with us, pays in 90 days (it's always 90), and you invoice us for your third when it lands.
vague any: As in any distribution deal: you make your margin, we make ours.
concrete any: First order usually 6 weeks after the tasting, reorder every two weeks in summer.
vague any: We're not greedy. Our last partner took 50 and we were fine with that.
vague any: The owner of the customer relationship is determined by mutual agreement in each case.
concrete any: leads from your podcast stay yours for 12 months even if they buy on our site
vague success: For us it's simple: revenue up, costs down, headaches down. In our best year we did 9 million and it felt easy.
concrete success: Ten schools. Ten schools using it in class every week by the spring half-term, teachers' logins prove it.
vague success: We'd like our brand to be mentioned in the same breath as Patagonia.
concrete success: You get my recipe on 200 shelves before Mother's Day and less than 5% comes back expired.
vague success: People should feel something when they open the box.
concrete success: Our Net Promoter Score among shared customers is 40 or higher in the December survey (it was 22 last year).
vague success: That we are still working together in five years and both still enjoy it.
concrete success: The first paid invoice. If nobody has paid one by August, it's not working.
vague success: A steady stream of qualified opportunities for our sales force, comparable to what we get from our other 6 resellers.
vague timeline: We've cleared Q3 in our heads but honestly who knows, the whole team is on the migration.
concrete timeline: Pilot Jan 12 to Feb 12, decision on the 15th by email, nothing moves before that because of stocktaking.
vague timeline: I don't like rushing. My best collaborations took years to build, like the one with GoPro.
concrete timeline: Give our legal ten working days from your draft, then two sprints of two weeks each.
vague timeline: Once we hire a partner manager. The job ad is out since 2 weeks and we have 30 applicants.
vague timeline: Sometime this year would be great, but no pressure from our side.
concrete timeline: harvest is late september, bottling feb, so labels must be at the winery by jan 20
vague timeline: Depending on customs it can be quick or it can be months. We had a container stuck for 71 days in Poti.
concrete resources: A desk in our Berlin office, a prepaid SIM, and Jens to drive you to 5 dealer visits in the first month.
vague resources: I'd say we're good for whatever it takes, our investors put in 4 million last spring and they love this space.
concrete resources: 2 posts + 1 story per week for eight weeks, usage rights for 6 months. No TikTok.
vague resources: Experienced people with the right attitude, a modern plant, and management attention.
concrete resources: We pay for the translation (about 3,000 euros) and our pharmacist checks every page herself.
vague resources: Our CEO is personally involved, that should tell you how serious we are.
vague resources: Marketing will support with content, PR, events and so on, budget to be aligned.
concrete resources: I've set aside $8,000 and every second Friday.
concrete fallback: We each pay our own bills and the domain stays mine. You can have the mailing list.
vague fallback: We will do everything to avoid that. Quality control has 3 levels here.
concrete fallback: After two failed inspections you may buy elsewhere, and we cover the price difference up to 10 percent.
vague fallback: It depends what goes wrong. If it's small we fix it, if it's big we talk.
vague fallback: Worst case we both lose some time, it's not like anybody is putting in millions.
concrete fallback: If the app is down more than four hours in a week, you may pause the subscription and get that week credited.
vague fallback: A steering committee will be installed to handle deviations.
concrete any: The farmer pays you. You keep 12% and wire the rest to us every Friday.
vague any: Sales cycle? Honestly a rollercoaster. One took 2 years, another one signed on a napkin.
vague any: We're flexible on price. There is a discount ladder, my colleague has the sheet.
concrete any: from first email to signature about nine weeks. school principal decides, district pays
concrete any: They're your customers. We never contact them without asking you, and when we part we delete the list within 30 days.
vague any: The brand pays, obviously. How much depends on the creator's vibe and reach.
vague any: Customers are loyal to the product, not to you or me, so this question is a bit academic.
concrete success: We'd call it a win if support tickets about login fall from 130 to under 40 a month and stay there through summer.
concrete success: The museum sells out both nights. Both. 340 seats.
vague success: A flagship case that opens doors, something we can show at Web Summit in front of 70,000 people.
vague success: I can't put a number on friendship.
concrete success: Your buyers in Poland reorder: 8 out of the 12 who got samples, before the summer holidays.
vague success: Quality conversations with decision makers at tier 1 accounts on a regular basis.
concrete success: Payroll for 600 people runs twice without a manual fix, March and April.
concrete timeline: Buyers decide in February, so samples have to be on their desks by the last week of January.
concrete timeline: six weeks tops. two for design, four for build
vague timeline: The roadmap has 4 milestones and we'd adjust them together as we learn.
vague timeline: No fixed dates from our side, we trust the process.
concrete timeline: I'm on tour until 9 May. After that I can shoot any Tuesday, edit takes me five days.
vague timeline: Whenever budget season is over and the dust has settled.
concrete resources: 40k all in, that's agency fee plus media, and Rachel as your single contact.
concrete resources: Our trainers run three workshops in Graz, we cover hotel, you cover flights.
vague resources: You'd be getting our A-team. These are the people who launched Zalando in 3 countries.
vague resources: Some dev time, some marketing, a bit of goodwill.
concrete resources: We plan 40 store visits, one merchandiser, petrol paid.
vague resources: We are one of the 10 largest logistics groups in the region, you can imagine what that means.
concrete fallback: You decide by the 5th of each month whether to go on. If you say no, we switch the feed off at midnight and owe each other nothing.
concrete fallback: Two late payments in a row and deliveries stop until the account is clear.
vague fallback: Nobody gets sued, nobody gets blamed, we just move on with our lives.
vague fallback: We analyse root causes within the quality circle and implement countermeasures.
concrete fallback: If the lab rejects the batch we remake it at our cost once; the second time you get your money back.
concrete any: The school pays a yearly licence of 900 euros to us. Of that you receive 200 as long as you do the onboarding.
concrete any: We set prices, you set discounts up to 10%, anything above needs my signature.
vague any: Money comes from sponsors mostly, and then it trickles down to everyone involved.
vague any: It's a relationship business, you can't measure that in weeks.
vague any: Margins in this category range wildly, retailers talk about 20 to 60 depending on the brand.
concrete any: The subscriber signs up with you, you hold the card data, we only see an anonymous ID.
concrete success: Repeat rate. If every third buyer of the starter kit comes back for a refill inside two months I'm sold on this.
vague success: Honestly, if it pays for itself and we learned something, great.
concrete success: By the gala in May we have 12 donors giving monthly, smallest gift 25 euros, all through your form.
vague success: Our community of 14k on Discord gets excited and you get access to people who actually care.
concrete success: The regulator's letter saying the file is complete. Has to be here before our fiscal year ends in September.
vague success: Number one choice for mid-market CFOs.
concrete timeline: Contract this month. Hardware is four weeks out, and we don't install anything in December because shops are full.
vague timeline: Our last integration was live in 6 weeks but yours looks easier, or harder, hard to say.
concrete timeline: We'd want you on air before the Champions League final.
vague timeline: Step one is trust. Once there's trust, things go quickly.
concrete resources: Mornings at the bakery, five to nine, my apprentice and me, and flour for 30 kg a day.
vague resources: My DMs are always open and I've got a manager who handles the boring parts. 900k on YouTube btw.
concrete resources: Up to 120 engineering hours through Q2. After that we bill at 95 an hour.
vague resources: The foundation disposes of an endowment of EUR 80 million and a competent programme staff.
concrete fallback: I refund ticket holders myself, all of them, within a week. You don't get your fee but you keep what I paid for travel.
vague fallback: Plan for the best. Our churn is 1.2% so people clearly don't leave.
concrete fallback: Either of us can call it off by email until the print run starts, after that we share the printing bill half and half.
vague fallback: We'd look for alternative scenarios together with your team and ours.
concrete any: Dealer buys from us at list minus 38, you get five points of the 38 for anything in Ohio.
vague any: Whatever is customary in your country works for us too.
concrete any: Tender in spring, award in June, money in Q4. So count on nine months.
vague any: It's complicated. There's a distributor, two sub-distributors and a cousin of somebody.
concrete success: I'd be satisfied with a renewal rate of 85% across the first cohort, checked a year after go-live.
vague success: Sustainable value for all stakeholders and a reference story we can both publish.
vague success: Oh, you'll notice. Our phones ring, the warehouse guys complain, my wife asks where I am.
concrete success: Six reviews on G2 from customers you referred, all before the Berlin trade fair.
concrete success: Your editor accepts four of my eight pieces without a rewrite.
vague success: We were featured in Forbes in 2022 and traffic tripled. That kind of effect.
concrete timeline: Our procurement freezes on December 10. If the PO isn't in by then we're talking about February.
vague timeline: Let's see how the first calls go, I have some time in the evenings.
vague timeline: Fast track, max priority, our COO pushes for it daily.
concrete timeline: Kids are back in class on August 28, the boxes have to be in the schools the Friday before.
vague timeline: The average onboarding at our company is 47 days, yours may be different of course.
concrete resources: Your logo on our two delivery vans until Christmas, and one full-page ad in the parish magazine each month.
vague resources: Decades of know-how, and we're well connected in Brussels.
concrete resources: I personally can do Thursdays. Money: nothing before the grant decision in April, then up to 20k.
vague resources: As many licenses as your team can use, don't be shy.
concrete fallback: We've agreed internally: no result after the second campaign and Marta ends it with a phone call, you keep the creative.
vague fallback: Our contracts have a termination clause, 12 pages long, nothing to worry about.
vague fallback: There will be ups and downs like in every marriage.
concrete fallback: Any shipment that arrives above 8 degrees is destroyed at our expense and replaced within a week.
concrete any: Exporter pays us 4% of FOB, we pay your agent 1.5% out of that.
vague any: You'd get the best conditions of all our partners, ask anyone.
vague any: Hard to say, our deals run from 5k to 5 million and every one is a story of its own.
concrete any: We count a customer as yours when your rep is named in the CRM before the first meeting. Otherwise ours.
`;
