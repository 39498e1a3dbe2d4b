/*
 * The field's synonyms: words and phrases that mean the same when one says what a tool does and for whom.
 *
 * Phrases are compared by their stems, so that one form of each word is enough. A phrase of several words is found only as
 * it stands; the longest that fits is taken, and every concept that has it. The guide "How overlap works" tells of them.
 */

/** Phrases by concept, commas between them. */
export type ConceptWords = Readonly<Record<string, string>>;

/** Who is meant. */
export const peopleWords: ConceptWords = {
  worker:
    "worker, employee, labourer, workforce, crew, staff on site, shop floor, people on the line, factory hand, operative, garment worker, farmworker, fisher, colleague, miner, picker, fisherman, fishermen, seamstress, cleaner, farm hand, staff member, tea picker, crew member",
  migrant:
    "migrant, foreign worker, migrant worker, overseas worker, abroad, overseas, jobseeker, job seeker, guest worker, seasonal worker, emigrate, migrate, migration, foreign employment, labour migration, before you go, working abroad, expatriate, compatriot, temporary worker, gulf job, going abroad, job in the gulf, departure, people on the move, before they leave, before leaving, leave home, leave for, people abroad, work in another country, work in japan, move for work, foreign labourer",
  domestic:
    "domestic worker, domestic work, maid, housemaid, housekeeper, nanny, household, domestic helper, private home, home help, live in carer, families hire, domestic help",
  recruiter:
    "recruiter, recruitment agency, recruitment agent, agency, agent, labour broker, broker, labour provider, labour agent, middleman, middlemen, intermediary, informal intermediary, employment agency, placement agency, manpower agency, manpower, staffing agency, headhunter, labour recruiter, labour supplier, gangmaster, recruiting firm, job broker, hiring agency",
  recruitment:
    "recruitment, recruit, hire, hiring, recruiting, ethical recruitment, fair recruitment, responsible recruitment, fair hiring, recruited",
  employer: "employer, boss, manager, household, workplace",
  child:
    "child, children, minor, kid, underage, under age, under 18, girl, boy, juvenile, teenager, teen, childhood, baby, toddler, son, daughter",
  survivor:
    "survivor, victim, trafficked people, trafficked person, people who got out, former victim, people who escaped, exploited people, people in trafficking situations, people exploited, being exploited, women who left, people leaving trafficking, people who left, rescued people, rescued, rescued woman, woman who has been rescued, people they help, people helped, trafficked woman, someone who escaped",
  police:
    "police, detective, investigator, law enforcement, prosecutor, sheriff, cop, border guard, police officer, officer, investigate, investigation, analyst, police force, vice unit, security agency, customs officer, investigative, cops, detectives",
  public:
    "public, citizen, anyone, bystander, neighbour, witness, passer by, resident, anybody, people who see, member of the public, community, somebody, people nearby, ordinary people",
  shopper:
    "shopper, consumer, supermarket shelf, shopping, customer in shop, buy or boycott, shop app, in the shop, purchase choice, at the supermarket, for the supermarket, people who shop, what they buy, what you buy, buying, shop, consumer choice, ethical shopping, before they buy, people buy",
  clinician:
    "doctor, nurse, clinician, patient, health staff, health care, healthcare, emergency department, emergency room, midwife, paramedic, clinic, hospital staff, medic, gp, social worker, hospital, casualty, accident and emergency",
  bank: "bank, financial institution, insurer, lender, payment firm, fintech, financial firm, reporting entity, money transfer firm, credit union, financial service, financial intelligence unit, compliance officer",
  company:
    "company, firm, brand, buyer, business, corporation, retailer, importer, enterprise, purchaser, supermarket chain, multinational, maker, manufacturer, importing firm",
  supplier:
    "supplier, factory, vendor, subcontractor, facility, production site, supplier site, mill, sub supplier, workshop, plant, supplying firm, contractor",
  farm: "farm, farmer, grower, cocoa, plantation, agriculture, agricultural, crop, farming, coffee, cotton field, smallholder, field, harvest, orchard, sugar, chocolate, hazelnut",
  fish: "fish, fishing, seafood, vessel, trawler, tuna, fishery, boat, catch, at sea, fishing fleet, prawn, shrimp, skipper, fisherman, fishermen, fillet, deckhand, sailor",
  mineral:
    "mineral, cobalt, ore, mine, mica, tantalum, coltan, battery, smelter, tin, lithium, nickel, mined, congolese cobalt, car battery, electric car",
  gem: "diamond, gold, gemstone, jewel, jewellery, ruby, sapphire",
  garment:
    "garment, apparel, clothing, textile, fashion, clothes, cotton, shirt, rug, sewing, spinning mill, yarn, carpet",
  platform:
    "platform that host, internet company, service provider, moderator, moderation, user upload, upload, online platform, social network, hosting, participating platform, member platform, social media, website owner, chat service, partner platform, internet firm, content moderation, forum owner, photo sharing site",
  driver: "truck driver, trucker, driver, lorry, truck, haulier, cab, lorry driver, rest stop, haulage",
  hotel:
    "hotel, motel, hospitality, hotel staff, guest house, hotel room, receptionist, innkeeper, chambermaid, room cleaner, lodging",
  aviation: "aviation, airline, airport, flight attendant, cabin crew, air crew, flight",
  young:
    "school, pupil, young people, youth, classroom, student, teenager, teen, young person, young women, adolescent, teacher",
  frontline:
    "frontline responder, first responder, responder, frontline, inspector, auditor, front line, frontline worker, labour inspector, outreach worker, advocate, caseworker",
  charity:
    "charity, non profit, ngo, civil society, service provider, frontline organisation, support organisation, shelter staff, community group, association, trade union, campaigner",
  state: "government, ministry, national body, commission, state, public authority, federal, state agency, council",
  investor: "investor, fund, shareholder, asset manager, portfolio, pension fund, fund manager, pension",
};
