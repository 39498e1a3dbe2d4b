/** How people in everyday words ask for work on recruitment, workplaces and goods: made-up short wishes by kind of work. */
export const sayingsOnGoods = {
  "recruiter-reviews": `
    Tripadvisor for agencies that send people abroad. Warn the next person about a crooked agent. Which recruiter is honest?
    Maids give stars to the office that placed them. Rate your former boss and read what others say about him. Compare
    brokers by what they charge. Nurses tell each other which middleman cheats. Reviews of employers by seasonal pickers.
    Yelp for job brokers. People back home check what earlier workers say before they sign with anybody. Score sheet on
    manpower companies, filled in by those who used them. Black and white list of manpower agents made by returnees.
    Migrants score the company that hired them, and others can look it up before they pay. Scoreboard of visa brokers. Did
    this office keep its promises? Sailors review crewing agencies. Farm workers on visas rate growers and foremen. Which
    employer treats housemaids decently? Crowd opinions of placement firms, moderated by unions. Word of mouth about
    sponsors, put online. Comments and marks for agents in Nepal or Kenya. Reputation system for labour brokers.`,
  "worker-surveys": `
    Ask people on the factory floor how they are treated. Phone poll of machine operators. Anonymous questions on a mobile
    about pay and hours. Automated call: press one for yes, two for no. Monthly pulse from employees of our vendors. Find
    out from the workers themselves whether somebody holds their papers. Robot rings farm hands with a few questions.
    Feedback from staff by text message. Get honest answers about conditions without the manager listening. Happy or sad
    face at the gate. Buyers want to hear the workforce directly, not the auditor. Opinion poll by voice for people who
    cannot read. Interactive voice response calls to tea pluckers. Have we heard what the sewing women think? Collect
    sentiment of crews by SMS. Short quiz about hours, dormitory and food at the end of each month. Dashboard with what
    employees say at each plant. Find hidden problems with a poll before the social audit. Field team wants data straight
    from harvesters. Tick a smiley after your shift. Ask seafarers by WhatsApp whether they were paid. Speech recordings in
    local languages, answers by keypad. Continuous listening for apparel, electronics and farms. Measure satisfaction at
    subcontractors. Detect coercion through anonymous answers.`,
  "worker-complaints": `
    Number to ring when the boss shouts, hits or does not pay. Tell the brand about trouble in its supplier's plant.
    Whistle-blowing channel for staff of contractors. Lodge a grievance by chat and see what became of it. Wages were held
    back, who helps? Let cleaners complain without fear of getting the sack. Suggestion box on the phone. Speak up about
    harassment by a supervisor. Unpaid overtime, beatings, insults: send a message. Workers raise problems, somebody follows
    up until solved. Helpline run by a union or an NGO for factory hands. Remedy when rights at work are broken. Message us
    in your own language about your manager. Hotline for miners to denounce abuse at the pit. Ombudsman for garment women.
    Mediation when a contractor keeps salaries. Two-way secure messages between staff and the buyer's team. Reports of
    sexual harassment at mills, with legal follow-up. QR code on the canteen wall leads to a complaint form. Fishers at sea
    tell the head office about violence. Fired for asking for my money. The manager took my phone and passport, who will
    listen? Voice forum where labourers record problems. Grievance mechanism for plantations, with remediation tracked.
    Independent desk for foreign trainees in trouble with their company. Ticket system for concerns raised by temps.`,
  "migrant-guide": `
    What to know before leaving for a job in another country. Rights, papers, costs and contacts for people who go abroad to
    work. Leaflet in the pocket for newcomers. Is this offer real, what will I earn, what must I pay? Advice for labourers
    on their way to the Gulf. Videos and comics on how to travel safely. Checklist for migrants: visa, contract, passport,
    embassy number. Newly arrived and does not speak the language: where to get help. Refugees learn which offers of lifts
    and rooms are dangerous. Explain labour law simply to foreign pickers. Works without internet on the road. Audio for
    those who can't read. App with tips for seasonal pickers who arrive. Radio show and videos for women who leave to be
    maids. How much money will be left after costs? Calculator and checklist before saying yes. Where is the nearest
    consulate and what is its number? Information for students and au pairs going overseas. Handbook in many tongues about
    wages, housing and health. Border crossers find legal routes and shelters. Country facts, visa rules, emergency
    contacts. Know who to trust on the journey. What your landlord or gangmaster must not do. Support portal for displaced
    women seeking rooms and work. Consultation for trainees in Japan or Korea by chat.`,
  "job-placement": `
    Find work directly, no agent in between. Household meets helper online, neither pays a broker. Job board for honest
    vacancies. Match people who look for work with decent employers. Cut out the middleman in hiring. Farm hires pickers
    itself. Families look for a nanny and talk to her without an office. Nobody takes a commission. Website with checked
    jobs overseas. Government portal through which all maids must be hired, with contract and salary paid through it. Portal
    to hire domestic helpers fairly. Marketplace for verified vacancies in the Gulf. Connect tailors with workshops, without
    subagents. Growers contact harvest hands by text for next season. LinkedIn for blue-collar migrants. Employer and
    jobseeker sign without an intermediary. Safe search for employment abroad. Direct recruitment from villages. Replace
    informal middlemen with an app. Women returning from brothels find real jobs.`,
  "recruitment-guidance": `
    How do we hire foreign staff fairly? Employer pays all fees: a step-by-step manual. Seal of approval for agencies that
    never charge candidates. Train labour providers in fair hiring. Templates and policies for human resources on bringing
    in temps. Choose and check the agents our plants use. Standard for staffing firms, with audit and certificate. Course
    for recruiters on ethical practice. Pay back the fees that workers paid. Code of conduct for headhunters and
    gangmasters. Certification scheme for labour agencies. Toolkit so that hotels hire migrants without fees. Policy to stop
    charging candidates, with sample contracts. Due diligence on employment agencies, step for step. Member programme for
    labour suppliers in agriculture and food. Ethical recruitment portal with audited firms. Self-check for produce growers
    on how crews are hired. How to repay workers who paid for jobs. Guidance for human resource departments and suppliers on
    migrant workers. What does it truly cost to recruit from Bangladesh? Fee data per corridor. Screen the labour brokers
    behind our factories.`,
  "mineral-tracing": `
    Follow ore from the pit to the phone. Prove that no kid dug the cobalt in our battery. Chain of custody for metals with
    a block chain. Digital passport for lithium and nickel. Where do the minerals in electric cars come from? Bag and tag at
    the mine, scan at the smelter. Conflict-free tin and tantalum. Track raw materials of car makers back to small mines.
    Ledger for coltan, tin and gold exporters. Battery passport. Car maker asks which Congolese mine delivered. Tokens for
    each lot of ore. Show customers that mica or cobalt is free of child labour. Smelter and refiner verification. Sacks
    with seals and codes. Distributed database from digger to cathode. Responsible sourcing of rare earths.`,
  "seafood-tracing": `
    Which boat caught this tin of tuna? Bait to plate. Tag each fish and log it from net to shop. Prawns traced to the pond.
    Crew treated well and catch legal: prove it to the diner. Blockchain for seafood. Scan the can to see the skipper and
    the port. Track the catch from hook to fork. Radio tags on fish crates. Provenance of salmon and squid. Digital catch
    certificate with GPS. Follow the shrimp from farm to supermarket. Restaurant guests scan a code and read about the
    fisher. Electronic log books on vessels and tracking of landings. Verify that no forced labour touched the product. Food
    origin with sensors and block chain.`,
  "gem-tracing": `
    Is my engagement ring clean? Story of a stone from mine to finger. Certificates for diamonds that cannot be forged.
    Register of rubies and sapphires with every owner. Gold from small diggers, followed to the jeweller. Conflict stones
    kept out of shops. Fingerprint of a gem. Small miners log each stone with a phone. Rough diamonds in sealed bags.
    Emerald with a digital birth certificate. Provenance for luxury watches and jewels. Ethical gold for goldsmiths.
    Traceable sapphires. Auction house wants proof that gems are not from war.`,
  "garment-tracing": `
    Where was the cotton in this T-shirt grown? Field to shop for textiles. Prove to customs that the yarn is not from
    Xinjiang. DNA or isotopes tell the origin of fibre. Map of sewing factories and the labels that buy from them. Which
    mills and spinners stand behind our dresses? Papers for each purchase order from farm to finished shirt. Subcontractors
    that sew at home. Link imports of clothes to plants. Public list of production sites of fashion houses. Cotton passport.
    Which farm, gin, spinner and weaver made this fabric? Tier mapping for apparel. Genetic test of fibres at the lab. Rug
    made in a village: trace to the loom and inspect for kids. Open data on factories with a unique number each. Software
    collects transaction certificates from suppliers. Check shirts, jeans, towels or bed sheets for banned regions. Shoes
    and leather back to the tannery. Disclose where our collection is sewn.`,
  "shopper-apps": `
    Point your phone at a label and learn whether slaves made it. Which brand should I buy? Red, yellow or green for shops.
    Conscious shoppers compare labels. Scan food in the supermarket and see who suffered. How many people in bondage work
    for my lifestyle? Plug-in that warns while I shop online. Good or bad marks for what is in my basket, my wardrobe, my
    fridge. Gift guide without exploitation. Customers ask companies awkward questions. Ethical shopping guide. Bar code
    reader that shows labour practices. Thumbs up or down for clothes labels. Test how my habits feed slavery. Extension for
    the browser that rates online stores. Students check their sneakers and phones. Which chocolate is free from child
    labour? Meat, coffee, fashion: consumers see the truth. Buy better, boycott brands. Family wants to shop with good
    conscience. Beauty, tea or fruit without exploitation. Consumer campaign that lets people message brands.`,
  "company-benchmarks": `
    League table of big firms on forced labour. Who is best and who is worst? Scores for brands in our portfolio. Yearly
    ranking of chocolate, fashion or tech giants. Marks out of a hundred for what a corporation does against slavery.
    Compare listed companies for pension funds. Report card for retailers. Name and shame laggards. Index of corporate
    performance on human rights. Investors compare corporations by their policy and remedies. Assess food and drink giants.
    Rate carmakers, hotels or banks. Academic scoring of firms. ESG data on child labour for asset managers. Disclosure
    scores per company. Do the large electronics makers protect workers? Sector study with rankings. Transparent marks help
    advocates to push industry.`,
  "statement-register": `
    One place with all modern slavery statements. Has this firm published its yearly report? Search declarations that the
    law requires. Upload our statement to the government. Who should have reported and has not? Archive of company reports
    under the act. Public library of vigilance plans and supply chain disclosures. Government portal to lodge annual
    statements. Repository of transparency reports. Are my competitors complying with section 54? Free search of filings.
    Journalists look up whether an organisation signed off. Track who missed the deadline. Public bodies and charities file
    too. List of companies covered by the duty of vigilance, with their plans. Database of disclosures in Australia,
    Britain, Canada or California.`,
  "statement-analysis": `
    Let a computer read thousands of slavery reports and say which are empty talk. Quality check of corporate statements.
    Does the text meet what the law demands? Volunteers or AI mark answers in reports. Compare what companies write from
    year to year. Text mining on disclosures. Find copy-and-paste declarations. Grade our own statement before we publish.
    Natural language processing of corporate disclosures. Machine learning judges how serious a statement is. Crowd of
    students answers questions about each report. Benchmark of reporting quality. Detect vague wording. Extract facts on
    risks, training and remedy from PDF files. Check our draft against good practice. Researchers want a data set of
    annotated sentences. Which firms only tick the box? Automatic review of sustainability reports.`,
  "supplier-questionnaire": `
    Send every vendor the same form. One set of questions on forced labour, answered once and shared with all buyers.
    Spreadsheet for those who sell to us. Score the answers of contractors. Stop the flood of different surveys. Due
    diligence template down the tiers. Ask our sellers how they hire and what they pay. Self-assessment of factories and
    farms. Hotels, hospitals or builders send a joint questionnaire to their cleaners and caterers. Standard self-assessment
    for factories that many brands accept. Platform where vendors upload answers once. Third-party risk forms on labour
    rights. Scorecard for sellers to public bodies. Collect evidence from subcontractors in construction or property.
    Industry-wide template for car parts. Check the cleaning, catering and security firms we contract. Ask farms about
    housing, pay and recruitment. Vendor onboarding with slavery questions. Reporting template like the conflict minerals
    one. Portal for hospitals, universities or councils to assess bidders. Corrective action after the answers.`,
  "company-self-check": `
    How good is our company at fighting slavery? Test ourselves and get a score. Are we ready for the new law? Ten minutes
    of questions for a manager, then advice what to improve. Compare with peers. Gap analysis of our policies. Small firm
    checks its own duties. Online quiz for firms: how mature is your approach? Confidential scorecard with recommendations.
    Small business wants to know what it must do. Measure progress from year to year. Baseline for governance, training and
    policies. Am I obliged to report? Free checker for managers.`,
  "trade-screening": `
    Who really owns the seller, and does it buy from banned factories? Look through customs papers and shipments for forced
    labour. Screen business partners against lists. Map the hidden tiers of our supply chain by computer. Where in our
    spending may slavery sit? Stop a container before it docks. Software for importers, purchasing and compliance. Watch
    list of companies under import ban. Artificial intelligence joins trade records and shows the factory behind the
    factory. Which goods will be seized at the border? Graph of ownership and shipments. Supply chain visibility down to raw
    material. Customs analysts trace importers and consignees. Third-party due diligence data for banks and traders. Screen
    counterparties for links to forced labour. Detect transshipment through third countries. Procurement system flags risky
    purchases. Bills of lading reveal who ships to whom. Machine learning on spend data. Compliance with import laws. Which
    of our thousands of vendors are near sanctioned factories? Open tool for journalists on clothing imports. Real-time
    alerts on sub-suppliers.`,
  "uyghur-lists": `
    Which firms use Uyghurs sent from their homes? Names of plants in Xinjiang. Solar panels, cotton, tomatoes or car parts
    from the Uyghur region. Does our supplier take part in labour transfer? Database of companies tied to camps in western
    China. Research on state-imposed forced labour in China. Sanctions and import bans over Xinjiang. Spreadsheet with
    companies in the Uyghur autonomous region. Brands named in reports on Turkic Muslims. Reports by sector: cars, tomatoes,
    aluminium, vinyl, seafood. Entity list under the prevention act. Dashboard of detained goods from China. Which western
    firms profit from camps? Tracker of sanctions, company responses and Beijing's counter moves. Is this polysilicon clean?
    Sites near prisons and internment facilities.`,
  "employer-blacklist": `
    List of bosses caught with slaves, open to everybody. Look up whether a farm was convicted before you lend or buy. Names
    of employers that inspectors fined. Banks refuse loans to those on the list. Publish offenders. Register of shame kept
    by the state. Dirty list. Ranches and farms convicted of slave work. Search a name among punished employers.
    Transparency on offenders by freedom of information. Lenders and buyers check partners against sentences. Government
    publishes companies that held workers in conditions like slavery.`,
  "goods-risk": `
    Which products are likely made by children or captives, by country? How risky is it to buy sugar from there? Look up a
    commodity and see its dangers. Table of goods and origins for purchasers. Advice on what to check when we buy bricks,
    rice or garments from abroad. Choose product and place, get the risks and tips. Reports on crops and raw materials. List
    of goods made with forced labour. Commodity reports for federal contractors. Risk filter by crop and nation. Does cane,
    tobacco, fireworks or palm oil involve kids? Sourcing map for a buyer of nuts and fruit. App with facts on countries and
    products. Tariff codes with exploitation risk. Quick online check with advice for importers. Hidden slavery behind
    electronics, garments or fish by origin.`,
  "risk-index": `
    Which countries and trades are most dangerous? World map with slavery scores. Predict where people will be trafficked
    next. Number for each nation, sector and region. Hot spots and routes. Forecast of places with bonded labour. Estimate
    how many live in slavery. Heat map of exposure for investors and insurers. Early warning from data. Risk level of our
    sites by location and industry. Vulnerability map. Modelling of hidden populations. Prevalence by country. Sub-national
    data on exploitation for underwriters. Where will recruiters strike after the flood? Predictive analytics for border
    towns. Rank nations by government response. Statistics and dashboards per state or district. Compare sector risk for
    portfolio screening. Routes, borders and cities with many victims. Machine forecast for company supply chains. Social
    life cycle data. Anticipate trafficking in refugee flows.`,
  "farm-child-labour": `
    Kids on cocoa plots instead of at school. Village volunteers visit homes, write down children at work and help them back
    to class. Which families of growers should be visited first? Record boys and girls on plantations with a phone.
    Monitoring of child labour in coffee, cotton or tea villages. Remediation for pupils who carry heavy loads or spray
    poison. Community agents with smartphones in cocoa villages. System to follow up minors in hazardous work. Predict which
    homes have working children. Teachers and chiefs report truancy because of harvest. Cooperatives register farmers and
    their kids. Hazelnuts, vanilla, tobacco: find and support child workers. Government tracks child labour with local
    committees. Birth certificates and school kits after a visit.`,
  "watch-from-space": `
    Spot kilns, quarries, camps and mines on satellite pictures. Find slave boats from their tracks at sea. Drone photos
    show work sites. Count fish-drying camps from above. Volunteers click on aerial images. Algorithm looks at the earth for
    signs of bonded labour. Ships that never go to port are suspicious. Pictures from orbit of fields and mines where
    children toil. Remote sensing of brick making. Earth observation for human rights. Detect illegal mines, charcoal camps
    or shrimp farms in forests. Vessel tracking data and machine learning. Radar and night lights show hidden compounds.
    Crowd-sourced mapping on satellite tiles. Tents and shacks near fields seen from above. Estimate number of kilns in
    South Asia. Transponder switched off at sea.`,
  "worker-contracts": `
    The contract that a maid signed must not change when she lands. Store job terms so that no one can alter them. Digital
    agreement with promised salary, proof for court. Contract swap stopped by a ledger. Workers keep copies of papers safe
    on their phones. Show what wage was agreed before the flight. Smart contract for migrants. Notarised agreement on a
    public ledger. Prove what the recruiter promised. Registry of workers and their terms. Salary, hours and job written
    down where nobody can cheat. Digital identity and papers of labourers kept safe. Compare the paper signed at home with
    the one on arrival.`,
  "audit-sharing": `
    Brands share factory inspections instead of sending ten inspectors. One visit, one report, many customers. Pool social
    audits. Database of audit findings and fixes. Joint standard so that factories are checked only once. Fewer duplicate
    checks. Clearing house for compliance reports. Mutual recognition of assessments. Shared database of factory conditions.
    Verification that counts for all customers. Manage corrective actions with other retailers. Converged tool against audit
    fatigue. Buyers see previous inspections.`,
  "seafood-guidance": `
    Supermarket wants to know where to start against slavery on fishing boats. Which fishery is high risk? Road map for
    seafood buyers, processors and restaurants. Advice and tools on decent work at sea. Ratings of prawns, tuna and squid
    sources for labour abuse. Steps for fish companies to look after crews. Score for shrimp suppliers and fisheries. Due
    diligence for fish importers. Risk tool for fisheries. Find standards and initiatives for tuna, shrimp and crab. Labour
    rights at sea explained to buyers. Rate species and waters from critical to low. Website that leads a cannery through
    human rights steps. Restaurant chain wants to buy prawns without slavery.`,
  "worker-screening": `
    Inspectors ask a migrant questions on a tablet in her own language to see whether she is forced. Quick interview that
    tells exploited workers from others. Audio questions with headphones during an audit or raid. First check by labour
    officers and helpers who do not speak Burmese. Score of vulnerability after a few questions. Recorded questions played
    to a fisher or seamstress, who taps yes or no. Tool for outreach teams and inspectors to find forced labour.
    Interpreters not needed: app translates the interview. Migrants in detention are screened for trafficking. Indicators
    list for labour inspection. Private answers on headphones while the boss stands near.`,
} as const;
