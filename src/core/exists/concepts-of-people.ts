import type { ConceptWords } from "./lexicon.ts";

/** Who is meant. */
export const peopleWords: ConceptWords = {
  worker: `
    worker, employee, labourer, crew, staff on site, shop floor, people on the line, factory hand, operative,
    farmworker, fisher, colleague, miner, picker, fisherman, fishermen, seamstress, cleaner, farm hand,
    staff member, tailor, nurse from abroad, carer, labour force, stitcher, packer, builder, people who sew,
    staff in factory, people who work, people who pick, on the factory floor, warehouse staff, hired hand,
    workforce`,
  migrant: `
    migrant, foreign worker, abroad, overseas, jobseeker, job seeker, guest worker, seasonal worker, emigrate,
    migrate, migration, foreign employment, before you go, expatriate, compatriot, temporary worker, gulf job,
    job in the gulf, departure, people on the move, before they leave, before leaving, leave home, leave for,
    work in another country, work in japan, move for work, foreign labourer, visas, nepali, ofw, job in qatar,
    foreign maid, displaced, refugee, fled, cross border, posted worker, h 2a, working in qatar,
    working in malaysia, to the gulf, returnee, have gone, already gone, sending country, who go to work,
    travel for work, wants to work in, who want to work`,
  domestic: `
    domestic worker, domestic work, maid, housemaid, housekeeper, nanny, household, domestic helper, private home,
    home help, live in carer, families hire, domestic help, clean home, house cleaner, house help,
    homes of families, live in worker, au pair, housework, kafala, madam, yaya`,
  recruiter: `
    recruiter, agency, agent, broker, labour provider, middleman, middlemen, intermediary, manpower, headhunter,
    labour supplier, gangmaster, recruiting firm, people it places, labour contractor, contractors of labour, dalal,
    tekong, recruitment company`,
  recruitment: "recruitment, recruit, hire, hiring",
  employer: "employer, boss, manager, household, workplace",
  child: `
    child, children, minor, kid, underage, under age, under 18, girl, boy, juvenile, teenager, teen, childhood,
    baby, toddler, son, daughter, teenage, little ones, adolescent`,
  survivor: `
    survivor, victim, trafficked people, trafficked person, people who got out, exploited people,
    people in trafficking situations, people exploited, being exploited, women who left, people leaving trafficking,
    people who left, rescued, people they help, people helped, trafficked woman, former slave, women that, freed,
    people who have been trafficked, person who was trafficked, her consent, escaped, people who may be exploited,
    exploited person, people at risk of exploitation`,
  police: `
    police, detective, investigator, law enforcement, prosecutor, sheriff, cop, border guard, officer, investigate,
    investigation, analyst, vice unit, security agency, investigative, prosecution, cybercrime unit, constable`,
  public: `
    public, citizen, anyone, bystander, neighbour, witness, passer by, resident, anybody, people who see, community,
    somebody, people nearby, ordinary people, people in the street, local people, someone who sees, ordinary person`,
  shopper: `
    shopper, consumer, supermarket shelf, shopping, purchase choice, at the supermarket, for the supermarket,
    buying, ordinary buyer, at the till, in a store, grocery, customers choose, supermarkets customer,
    people choose`,
  clinician: `
    doctor, nurse, clinician, patient, health staff, health care, healthcare, emergency department, emergency room,
    midwife, paramedic, clinic, medic, gp, social worker, hospital, casualty, accident and emergency, ward, dentist,
    health worker, physician, surgery`,
  bank: `
    bank, financial institution, insurer, lender, payment firm, fintech, financial firm, reporting entity,
    money transfer firm, credit union, financial service, financial intelligence unit, compliance officer, bankers,
    financial crime team, payment company, remittance firm, anti money laundering, aml, financial investigator`,
  company: `
    company, firm, brand, buyer, business, corporation, retailer, importer, enterprise, purchaser,
    supermarket chain, multinational, maker, manufacturer`,
  supplier: `
    supplier, factory, vendor, subcontractor, facility, production site, mill, workshop, plant, supplying firm,
    contractor`,
  farm: `
    farm, farmer, grower, cocoa, plantation, agriculture, agricultural, crop, coffee, smallholder, field, harvest,
    orchard, sugar, chocolate, hazelnut, tea garden, tea estate, palm oil, tomato, berry, fruit, greenhouse, cattle,
    beef, vegetable, tobacco, banana, cooperatives`,
  fish: `
    fish, seafood, vessel, trawler, tuna, fishery, boat, catch, at sea, prawn, shrimp, skipper, fisherman,
    fishermen, fillet, deckhand, sailor, fishers, seaman, seafarer, longliner, aboard, on board, port, trawl,
    sea food, salmon`,
  mineral: `
    mineral, cobalt, ore, mine, mica, tantalum, coltan, battery, smelter, tin, lithium, nickel, mined, electric car,
    metal, quarry, graphite, rare earth, pit, car maker, electric vehicle`,
  gem: `
    diamond, gold, gemstone, jewel, jewellery, ruby, sapphire, precious stone, emerald, mined stone, every stone,
    goldsmith`,
  garment: `
    garment, apparel, clothing, textile, fashion, cotton, shirt, rug, sewing, yarn, carpet, jeans, fabric, shoe,
    spinning`,
  platform: `
    internet company, service provider, moderator, moderation, upload, online platform, social network, hosting,
    participating platform, member platform, social media, website owner, chat service, partner platform,
    internet firm, photo sharing site, small website, online service, forum, other website, firms tell each other,
    app maker, dating site, gaming site, cloud provider, messaging service, search engine, video site,
    streaming service, marketplace site`,
  driver: "trucker, driver, lorry, truck, haulier, cab, rest stop, haulage",
  hotel: "hotel, motel, hospitality, guest house, receptionist, innkeeper, chambermaid, room cleaner, lodging",
  aviation: "aviation, airline, airport, cabin crew, air crew, flight",
  young: `
    school, pupil, young people, youth, classroom, student, teenager, teen, young person, young women, adolescent,
    teacher`,
  frontline: `
    responder, frontline, inspector, auditor, front line, advocate, caseworker, social worker, teachers,
    labour inspection, case worker, guardian, health visitor, street worker, outreach`,
  charity: `
    charity, non profit, ngo, civil society, service provider, frontline organisation, support organisation,
    community group, association, trade union, campaigner, shelters, refuge, caseworker, aid organisation, helpers`,
  state: "government, ministry, national body, commission, state, public authority, federal, council",
  investor: "investor, fund, shareholder, asset manager, portfolio, pension, listed company, stock market",
};
