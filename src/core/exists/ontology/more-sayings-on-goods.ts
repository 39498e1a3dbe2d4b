/** More made-up wishes on recruitment, workplaces and goods: the same kinds of work, as other people would ask for them. */
export const moreSayingsOnGoods = {
  "recruiter-reviews": `
    Lads back from the Gulf leave a voice note on who ripped them off. Before my sister pays the agent I want to read what
    others paid and got. Community list of good and bad foremen. Survivors of bad jobs warn cousins. Feedback board on
    hiring offices with the fee each took. Is that middleman in my village trustworthy? Past crew rate the ship manager. A
    page for every farm boss where former hands write how it was.`,
  "worker-surveys": `
    We never hear what the people on the line think. Anonymous voting on the mobile at many vendors. Let the crew tell us,
    nobody learns who said what. Regular check of mood in warehouses, mines and farms. Ask them directly.`,
  "worker-complaints": `
    Greenhouse pickers need a number when the foreman cheats on wages. Log in, write what happened, somebody outside the
    company looks into it. Strawberry hands abroad call about housing and pay. Wifi and a chat for sailors and dorm
    residents to reach family or help. Pay slip does not match the hours. Carers in homes report their agency. Complaint
    goes to the brand, not the boss.`,
  "migrant-guide": `
    Students, au pairs and dancers going abroad learn the tricks. Bot that answers questions on visas and salaries. Refugees
    find out which help is genuine. Women returning and leaving, what to pack and sign. Talking app for pickers who never
    went to school. What the farmer must pay and provide. Chat in my language about contract and employer.`,
  "job-placement": `
    No bureau, no fee: mothers choose a nanny and sign online. Kitchen hands find an honest restaurant. Ministry runs the
    only gate for hiring maids from abroad. Matching site that pairs villagers with checked factories. Pickers get next
    year's place by text from the grower. Refugee women offered real jobs by vetted firms. Recruit without brokers and
    without debts.`,
  "recruitment-guidance": `
    How big must the refund be? Calculate repayment of fees that workers paid. Database of charges by sending and receiving
    country. Are the agents our suppliers hire through clean? Rate how well seafood firms handle hiring. Rules and model
    contracts for hotel chains that bring in cooks. A badge for agencies, after an audit. Pool what companies know of labour
    brokers. Course and handbook on zero fees.`,
  "mineral-tracing": `
    A seal on every sack and a scan at each step. Electric car buyers want to know the pit. Prove the tin, lithium or
    graphite is clean. From Congo shaft to cathode on a chain of records nobody can change. Refiner and battery plant enter
    what they get. Origin of metals for phones and wind turbines.`,
  "seafood-tracing": `
    A chip in the crate tells the boat and the crew. Log every handover from deck to cannery. Diners check their sushi.
    Chain of records for salmon, squid and crab that cannot be altered. Landing papers, GPS and temperature in one place.
    Supermarket own-label tuna with a code.`,
  "gem-tracing": `
    A jeweller shows customers that no boy dug the stone. Pawnshop or watch house checks gold. Sapphires with a life story.
    Buyers of engagement rings ask for proof.`,
  "garment-tracing": `
    Where do our towels, rugs and uniforms really start? Suppliers upload papers for every lot of yarn. Who weaves at home
    for our exporter? Genetic or chemical fingerprint of a raw material against a map of samples. Prove origin to the border
    agency. Show each step from cow or cotton to shop.`,
  "shopper-apps": `
    In the shop I hold up my phone and it tells whether kids or captives made it. Scanner for cosmetics, prawns, beef or
    soap. A site with marks for jeans labels. Test that shows how many slaves stand behind my stuff, phone and wardrobe.
    Christmas presents without forced labour. Add-on that puts a warning next to goods in a web store. People choose better
    tea, toys and shoes. Tell me a fairer brand instead. Shoppers press shops to come clean.`,
  "company-benchmarks": `
    Which jewellery, toy or hotel chains do best against slavery? Pension savers see how their shares score. Points per firm
    for policy, tracing, hiring and remedy. Shame list and star list of supermarkets. Our bank compares clients on child
    labour. Students grade fashion houses. Traffic lights for chocolate or coffee makers.`,
  "statement-register": `
    Which companies fall under the law and where are their plans? Reporters look for missing declarations. A shelf with all
    supply chain reports. Charities, councils and universities publish there too. Search by name, year and sector.
    Campaigners count who has not reported.`,
  "statement-analysis": `
    Robot reader for a pile of yearly reports. Are these texts copied? Show weak and strong passages of our declaration
    before the board signs. Thousands of PDFs turned into a table of answers. Volunteers tag sentences so that a model
    learns. Do they meet each point of the act?`,
  "supplier-questionnaire": `
    Car industry form passed from tier to tier. We need answers from two thousand sellers and marks for each. Ask caterers
    who picks their food. Common template instead of fifty spreadsheets. Firms upload proof, buyers see it. Bidders for
    council contracts are tested.`,
  "company-self-check": `
    Where do we stand, what comes first? Answer twenty questions, get a plan in steps. Hotel, farm or builder checks itself.
    Self-assessment for banks and brands with a mark. Does the supply chain act apply to my small company? Step by step
    through due diligence for beginners. Guide to risk analysis for family firms.`,
  "trade-screening": `
    Which ship brought it, who sent it, who owns them? Polysilicon, cotton or tomatoes hidden several tiers down. Warn us
    before customs stops the goods. Check ten thousand vendors every night against lists. Family tree of companies. Follow
    parcels through a third country. Journalists dig into import records.`,
  "uyghur-lists": `
    Look up a Chinese supplier. Cars, tiles, vinyl floors and gloves from camps. Which brands are accused and what did they
    answer? Reports by scholars on transfers of Turkic people. Is the polysilicon clean? Map of factories next to camps.`,
  "employer-blacklist": `
    Before we lend to a ranch, has it ever held slaves? Fined bosses by name, town and date. The ministry prints who was
    caught. Traders drop farms that are on it. Open register of convicted employers. Who was rescued where, and from which
    owner?`,
  "goods-risk": `
    Likely evils behind nuts, coffee or gloves by country. Which goods does the government say are made by kids? Enter what
    you buy and from where, read what may be wrong. Purchaser of uniforms looks for high-risk origins. Facts on palm oil,
    sugar and tea. Federal contractor looks up goods. A teacher wants a list of dirty products.`,
  "risk-index": `
    Which districts will be hit after a drought, flood or war? Where do gangs take people, and by which roads? Score for
    suppliers from place, trade and size. Insurers and funds price the danger of forced labour. Guess from public data which
    firms exploit. Colour the world by risk.`,
  "farm-child-labour": `
    Save visits that find nothing. Phones for village monitors who note kids carrying loads. Follow each boy and girl until
    back in class. Cocoa buyers pay for committees. Tea, coffee and vanilla families get support. Record, refer, return to
    school.`,
  "watch-from-space": `
    Vessel stays at sea for a year and goes dark. Which fields eat into the forest with child labour? Computer learns to see
    charcoal mounds. Guess hot spots from night lights. Locate fish camps on islands.`,
  "worker-contracts": `
    Terms fixed before take-off, unchanged on landing. Locked file of job papers, opened by fingerprint. Hours and pay
    written down so that no one can swap them. Cook, carer and driver store what was promised. Record on a chain of blocks
    who agreed what.`,
  "audit-sharing": `
    Twelve brands inspect the same plant: do it once. Share reports with other toy or shoe makers. One standard visit that
    counts everywhere. Results in a common vault. Exchange of inspection findings and repairs. Save factories from ten
    checklists. See what other customers found.`,
  "seafood-guidance": `
    Marks for Thai shrimp or squid sellers. What should a cannery do first? Danger level by species and ocean. Compare prawn
    sources before we sign. Plan in steps for chefs and importers. Who among our tuna suppliers treats crews well? Handbook
    on labour for the catch sector.`,
  "worker-screening": `
    Labour officer plays questions in Lao or Burmese and the man taps his answer. Is this crew forced? Five minutes on a
    tablet decide who needs help. Talk with pickers in private though no one speaks their tongue. Raid teams tell victims
    from others. Recorded voice asks a maid at the border. First interview without an interpreter. Weigh the answers and
    show who is at risk.`,
} as const;
