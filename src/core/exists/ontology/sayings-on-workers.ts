/** How people in everyday words ask for work with workers and those who recruit them: made-up short wishes by kind of work. */
export const sayingsOnWorkers = {
  "recruiter-reviews": `
    Tripadvisor for agencies that send people abroad. Warn the next person about a crooked agent. Which recruiter is
    honest? Maids give stars to the office that placed them. Rate your former boss and read what others say about him.
    Compare brokers by what they charge. Nurses tell each other which middleman cheats. Reviews of employers by seasonal
    pickers. Yelp for job brokers. People back home check what earlier workers say before they sign with anybody. Score
    sheet on manpower companies, filled in by those who used them. Black and white list of manpower agents made by
    returnees. Migrants score the company that hired them, and others can look it up before they pay. Scoreboard of visa
    brokers. Did this office keep its promises? Sailors review crewing agencies. Farm workers on visas rate growers and
    foremen. Which employer treats housemaids decently? Crowd opinions of placement firms, moderated by unions. Word of
    mouth about sponsors, put online. Comments and marks for agents in Nepal or Kenya. Reputation system for labour
    brokers. Lads back from the Gulf leave a voice note on who ripped them off. Before my sister pays the agent I want to
    read what others paid and got. Community list of good and bad foremen. Survivors of bad jobs warn cousins. Feedback
    board on hiring offices with the fee each took. Is that middleman in my village trustworthy? Past crew rate the ship
    manager. A page for every farm boss where former hands write how it was.`,
  "worker-surveys": `
    Ask people on the factory floor how they are treated. Phone poll of machine operators. Anonymous questions on a
    mobile about pay and hours. Automated call: press one for yes, two for no. Monthly pulse from employees of our
    vendors. Find out from the workers themselves whether somebody holds their papers. Robot rings farm hands with a few
    questions. Feedback from staff by text message. Get honest answers about conditions without the manager listening.
    Happy or sad face at the gate. Buyers want to hear the workforce directly, not the auditor. Opinion poll by voice for
    people who cannot read. Interactive voice response calls to tea pluckers. Have we heard what the sewing women think?
    Collect sentiment of crews by SMS. Short quiz about hours, dormitory and food at the end of each month. Dashboard
    with what employees say at each plant. Find hidden problems with a poll before the social audit. Field team wants
    data straight from harvesters. Tick a smiley after your shift. Ask seafarers by WhatsApp whether they were paid.
    Speech recordings in local languages, answers by keypad. Continuous listening for apparel, electronics and farms.
    Measure satisfaction at subcontractors. Detect coercion through anonymous answers. We never hear what the people on
    the line think. Anonymous voting on the mobile at many vendors. Let the crew tell us, nobody learns who said what.
    Regular check of mood in warehouses, mines and farms. Ask them directly.`,
  "worker-complaints": `
    Number to ring when the boss shouts, hits or does not pay. Tell the brand about trouble in its supplier's plant.
    Whistle-blowing channel for staff of contractors. Lodge a grievance by chat and see what became of it. Wages were
    held back, who helps? Let cleaners complain without fear of getting the sack. Suggestion box on the phone. Speak up
    about harassment by a supervisor. Unpaid overtime, beatings, insults: send a message. Workers raise problems,
    somebody follows up until solved. Helpline run by a union or an NGO for factory hands. Remedy when rights at work are
    broken. Message us in your own language about your manager. Hotline for miners to denounce abuse at the pit.
    Ombudsman for garment women. Mediation when a contractor keeps salaries. Two-way secure messages between staff and
    the buyer's team. Reports of sexual harassment at mills, with legal follow-up. QR code on the canteen wall leads to a
    complaint form. Fishers at sea tell the head office about violence. Fired for asking for my money. The manager took
    my phone and passport, who will listen? Voice forum where labourers record problems. Grievance mechanism for
    plantations, with remediation tracked. Independent desk for foreign trainees in trouble with their company. Ticket
    system for concerns raised by temps. Greenhouse pickers need a number when the foreman cheats on wages. Log in, write
    what happened, somebody outside the company looks into it. Strawberry hands abroad call about housing and pay. Wifi
    and a chat for sailors and dorm residents to reach family or help. Pay slip does not match the hours. Carers in homes
    report their agency. Complaint goes to the brand, not the boss.`,
  "migrant-guide": `
    What to know before leaving for a job in another country. Rights, papers, costs and contacts for people who go abroad
    to work. Leaflet in the pocket for newcomers. Is this offer real, what will I earn, what must I pay? Advice for
    labourers on their way to the Gulf. Videos and comics on how to travel safely. Checklist for migrants: visa,
    contract, passport, embassy number. Newly arrived and does not speak the language: where to get help. Refugees learn
    which offers of lifts and rooms are dangerous. Explain labour law simply to foreign pickers. Works without internet
    on the road. Audio for those who can't read. App with tips for seasonal pickers who arrive. Radio show and videos for
    women who leave to be maids. How much money will be left after costs? Calculator and checklist before saying yes.
    Where is the nearest consulate and what is its number? Information for students and au pairs going overseas. Handbook
    in many tongues about wages, housing and health. Border crossers find legal routes and shelters. Country facts, visa
    rules, emergency contacts. Know who to trust on the journey. What your landlord or gangmaster must not do. Support
    portal for displaced women seeking rooms and work. Consultation for trainees in Japan or Korea by chat. Students, au
    pairs and dancers going abroad learn the tricks. Bot that answers questions on visas and salaries. Refugees find out
    which help is genuine. Women returning and leaving, what to pack and sign. Talking app for pickers who never went to
    school. What the farmer must pay and provide. Chat in my language about contract and employer.`,
  "job-placement": `
    Find work directly, no agent in between. Household meets helper online, neither pays a broker. Job board for honest
    vacancies. Match people who look for work with decent employers. Cut out the middleman in hiring. Farm hires pickers
    itself. Families look for a nanny and talk to her without an office. Nobody takes a commission. Website with checked
    jobs overseas. Government portal through which all maids must be hired, with contract and salary paid through it.
    Portal to hire domestic helpers fairly. Marketplace for verified vacancies in the Gulf. Connect tailors with
    workshops, without subagents. Growers contact harvest hands by text for next season. LinkedIn for blue-collar
    migrants. Employer and jobseeker sign without an intermediary. Safe search for employment abroad. Direct recruitment
    from villages. Replace informal middlemen with an app. Women returning from brothels find real jobs. No bureau, no
    fee: mothers choose a nanny and sign online. Kitchen hands find an honest restaurant. Ministry runs the only gate for
    hiring maids from abroad. Matching site that pairs villagers with checked factories. Pickers get next year's place by
    text from the grower. Refugee women offered real jobs by vetted firms. Recruit without brokers and without debts.`,
  "recruitment-guidance": `
    How do we hire foreign staff fairly? Employer pays all fees: a step-by-step manual. Seal of approval for agencies
    that never charge candidates. Train labour providers in fair hiring. Templates and policies for human resources on
    bringing in temps. Choose and check the agents our plants use. Standard for staffing firms, with audit and
    certificate. Course for recruiters on ethical practice. Pay back the fees that workers paid. Code of conduct for
    headhunters and gangmasters. Certification scheme for labour agencies. Toolkit so that hotels hire migrants without
    fees. Policy to stop charging candidates, with sample contracts. Due diligence on employment agencies, step for step.
    Member programme for labour suppliers in agriculture and food. Ethical recruitment portal with audited firms.
    Self-check for produce growers on how crews are hired. How to repay workers who paid for jobs. Guidance for human
    resource departments and suppliers on migrant workers. What does it truly cost to recruit from Bangladesh? Fee data
    per corridor. Screen the labour brokers behind our factories. How big must the refund be? Calculate repayment of fees
    that workers paid. Database of charges by sending and receiving country. Are the agents our suppliers hire through
    clean? Rate how well seafood firms handle hiring. Rules and model contracts for hotel chains that bring in cooks. A
    badge for agencies, after an audit. Pool what companies know of labour brokers. Course and handbook on zero fees.`,
  "worker-contracts": `
    The contract that a maid signed must not change when she lands. Store job terms so that no one can alter them.
    Digital agreement with promised salary, proof for court. Contract swap stopped by a ledger. Workers keep copies of
    papers safe on their phones. Show what wage was agreed before the flight. Smart contract for migrants. Notarised
    agreement on a public ledger. Prove what the recruiter promised. Registry of workers and their terms. Salary, hours
    and job written down where nobody can cheat. Digital identity and papers of labourers kept safe. Compare the paper
    signed at home with the one on arrival. Terms fixed before take-off, unchanged on landing. Locked file of job papers,
    opened by fingerprint. Hours and pay written down so that no one can swap them. Cook, carer and driver store what was
    promised. Record on a chain of blocks who agreed what.`,
  "worker-screening": `
    Inspectors ask a migrant questions on a tablet in her own language to see whether she is forced. Quick interview that
    tells exploited workers from others. Audio questions with headphones during an audit or raid. First check by labour
    officers and helpers who do not speak Burmese. Score of vulnerability after a few questions. Recorded questions
    played to a fisher or seamstress, who taps yes or no. Tool for outreach teams and inspectors to find forced labour.
    Interpreters not needed: app translates the interview. Migrants in detention are screened for trafficking. Indicators
    list for labour inspection. Private answers on headphones while the boss stands near. Labour officer plays questions
    in Lao or Burmese and the man taps his answer. Is this crew forced? Five minutes on a tablet decide who needs help.
    Talk with pickers in private though no one speaks their tongue. Raid teams tell victims from others. Recorded voice
    asks a maid at the border. First interview without an interpreter. Weigh the answers and show who is at risk.`,
  "farm-child-labour": `
    Kids on cocoa plots instead of at school. Village volunteers visit homes, write down children at work and help them
    back to class. Which families of growers should be visited first? Record boys and girls on plantations with a phone.
    Monitoring of child labour in coffee, cotton or tea villages. Remediation for pupils who carry heavy loads or spray
    poison. Community agents with smartphones in cocoa villages. System to follow up minors in hazardous work. Predict
    which homes have working children. Teachers and chiefs report truancy because of harvest. Cooperatives register
    farmers and their kids. Hazelnuts, vanilla, tobacco: find and support child workers. Government tracks child labour
    with local committees. Birth certificates and school kits after a visit. Save visits that find nothing. Phones for
    village monitors who note kids carrying loads. Follow each boy and girl until back in class. Cocoa buyers pay for
    committees. Tea, coffee and vanilla families get support. Record, refer, return to school.`,
};
