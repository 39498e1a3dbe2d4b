/** Who it is for, or about. */
export const people = {
  worker: `
    worker, employee, labourer, crew, staff on site, shop floor, assembly line, factory hand, operative, farmworker,
    farm hand, fisher, colleague, miner, picker, fisherman, fishermen, seamstress, cleaner, staff member, tailor,
    carer, labour force, stitcher, packer, builder, people who work, warehouse staff, hired hand, workforce,
    workmen, machinist, sewing machine operator, welder, mason, bricklayer, roofer, scaffolder, carpenter, plumber,
    deckhand, sailor, cook, kitchen porter, dishwasher, waiter, waitress, barista, butcher, meat packer, abattoir
    worker, fruit picker, grape picker, harvester, crofter, shepherd, herder, logger, rubber tapper, caregiver, care
    assistant, healthcare assistant, porter, janitor, security guard, warehouse operative, courier, delivery rider,
    assembler, technician, apprentice, day labourer, casual worker, agency worker, shift worker, tapper, cutter,
    weaver, spinner, embroiderer, homeworker, piece worker, garment girl, factory girl, temps, working people,
    bagger, barmaid, barman, bartender, busboy, charwoman, cowhand, docker, dockworker, dock worker, electrician,
    farmhand, fieldhand, glazier, glassworker, goatherd, hairdresser, handyman, hewer, ironworker, joiner, labourer
    on site, laundress, laundry worker, lumberjack, mailman, milkmaid, mineworker, navvy, paver, postman, salesgirl,
    seamen, steelworker, stevedore, street sweeper, stonemason, swineherd, tiler, typist, wage earner, woodcutter,
    workman, those who sew, those who pick, underling, rank and file, blue collar, low paid, breadwinner, grafter,
    hospital cleaner, office cleaner, window cleaner, litter picker, refuse collector, bin man, garbage collector,
    call centre worker, moderators paid, sub contractor staff, work force, people on the line, shift leader, guards,
    caretaker, lads, people sewing, sewing girls, hands on the farm`,
  migrant: `
    migrant, immigrant, foreign worker, abroad, overseas, jobseeker, job seeker, guest worker, seasonal worker,
    emigrate, migrate, migration, foreign employment, expatriate, expat, compatriot, temporary worker, gulf job,
    job in the gulf, departure, people on the move, leave home, work in another country, move for work,
    foreign labourer, ofw, displaced, refugee, asylum seeker, asylum, fled, cross border, posted worker, h 2a, h 2b,
    j 1, to the gulf, returnee, going abroad, sending country, travel for work, undocumented, visa holder, newcomer,
    diaspora, border crosser, foreign staff, foreigner, work in japan, pre departure, abroad for work,
    bangladeshi worker, emigrant, evacuee, foreign born, foreign cleaner, foreign labour, foreign nurse,
    foreign student, fruit picking visa, guest labour, gulf worker, illegal immigrant, illegal migrant, immigration,
    imported labour, migratory, move abroad, moving abroad, nepali worker, newly arrived, overseas worker,
    seasonal labour, seasonal picker, stateless, temporary visa, work overseas, working holiday, wants to work abroad,
    jobs overseas, overseas job, war refugees, ukrainian, labour migration, work abroad, jobs abroad, tagalog,
    amharic, nepali, bengali, bangla, burmese, khmer, bahasa, hindi, urdu, sinhala, swahili, rohingya, syrian, afghan,
    venezuelan, eritrean, refugee camp, people fleeing, fleeing war, people who fled, leave the village,
    leave for work, wants to go abroad, h2a, h2b, guestworker, return migrants, came back from the gulf,
    trainee abroad, technical intern, dubai, gulf, mexican, filipino, filipina, guatemalan, indonesian, ethiopian,
    vietnamese worker`,
  domestic: `
    domestic worker, domestic work, maid, housemaid, housekeeper, nanny, household, domestic helper, private home,
    home help, live in carer, domestic help, clean home, house cleaner, house help, au pair, housework, kafala, madam,
    yaya, babysitter, childminder, butler, gardener, chauffeur, cook in home, servant, houseboy, cleaning lady, ayah,
    amah, kasambahay, houseworker, home care worker, charwoman, chambermaid at home, maidservant, governess,
    home cleaner, home nurse, nursemaid, wet nurse, scullery, skivvy, serving girl, babysitting, childcare worker,
    elder care, caretaker of elderly, laundry at home, home carer, personal carer, ironing, house servant,
    household staff, private household, restavek, host family, live in maid, live in nanny, live in helper,
    live in housekeeper, live in worker`,
  recruiter: `
    recruiter, agency, agent, broker, labour provider, middleman, middlemen, intermediary, manpower, headhunter,
    labour supplier, gangmaster, recruiting firm, labour contractor, dalal, tekong, recruitment company,
    staffing firm, recruitment agency, employment agency, job agency, labour hire, crew leader, contratista,
    temp agency, job broker, labour agent, manning agency, placement agency, sub agent, fixer, agent abroad,
    au pair agency, booking agent, crewing agent, crew agency, employment agent, employment bureau, gang master,
    hiring agency, hiring firm, job agent, job consultant, job recruiter, labour broker, maid agency,
    modelling agency, nanny agency, nursing agency, overseas recruiter, recruiting agent, recruitment consultant,
    recruitment firm, staffing agency, talent agency, travel agency, visa agent, work agency, village agent,
    labour recruiter, middle man, agencies abroad, football scout, scout, talent scout, people who hire, crewing company`,
  recruitment: "recruitment, recruit, hire, hiring, onboard staff",
  employer: `
    employer, boss, manager, household, workplace, foreman, supervisor, sponsor, head office, farm owner, hirer,
    household employer, line manager, site boss, taskmaster, hr, human resource, factory manager, factory owner,
    business owner, boat owner, ship owner`,
  child: `
    child, minor, underage, under age, under 18, boy, juvenile, teenager, teen, childhood, baby, toddler, son,
    daughter, teenage, little ones, adolescent, youngster, infant, newborn, schoolgirl, schoolboy, pupil, lass, tween,
    preteen, orphan, street child, nephew, niece, bairn, preschooler, urchin, waif, foster child, foster care,
    care home children, schoolkid, school age, 12 year old, little girl, little boy, young girl, young boy,
    young child, grandchild, adolescence, puberty, ward of court, baby boy, children home, orphanage, girl,
    grandchildren, little kid, fourteen year old, 14 year old, 15 year old, fifteen year old, tot, boys and girls`,
  survivor: `
    survivor, victim, trafficked people, trafficked woman, exploited people, being exploited, rescued, former slave,
    freed, escaped, people leaving trafficking, people exploited, people trafficked, trafficked men, ex victim, escapee,
    got away, women they help, abused woman, ex slave, former victim, former prostitute, former sex worker, left
    trafficking, people freed, people in trouble, people rescued, rescued girl, rescued woman, rescued people, rescued
    worker, someone in danger, trafficked girl, women fleeing, women in trouble, women rescued, young women sold,
    trafficked child, women shelter, safe house, refuge for women, shelter staff note, those who escaped, women who got
    out, got out of, rescued boy, those rescued, freed people, freed men, women we help, person helped, casualties of
    trafficking, bonded families`,
  police: `
    police, detective, investigator, law enforcement, prosecutor, sheriff, cop, border guard, officer, investigate,
    investigation, analyst, vice unit, security agency, investigative, prosecution, cybercrime unit, constable,
    policemen, policewoman, fbi, interpol, europol, homeland security, border force, border police, immigration
    officer, coast guard, crime unit, patrol, judge, magistrate, district attorney, taskforce, task force, gendarme,
    carabinieri, intelligence unit, policeman, crime fighter, beat officer, cyber unit, vice squad, customs officer,
    immigration police, forensic team, crime lab, crime analyst, sleuth, private eye, special agent, secret service,
    bobby, state trooper, crime agency, law enforcer, undercover, undercover officer, inspector, inspector general,
    vice, homicide, child protection unit, cybercrime, border agents, customs agent, court, ranger`,
  public: `
    public, citizen, bystander, neighbour, witness, passer by, resident, community, ordinary people, local people,
    passenger, traveller, tourist, customer, member of the public, commuter, holidaymaker, people nearby,
    people in the street, passersby, postman, dog walker, guest, motorist, crowd, airline passenger,
    community members, customer sees, everyday people, hotel guest, normal people, ordinary citizen, ordinary folk,
    people passing, people who notice, people who see, people who spot, public to report, someone who sees, travelers,
    volunteers online, clubber, public reports, people washing, onlooker, lay people, volunteers on the web,
    ask the public, public helps, crowdsource, neighbourhood, anyone can see, anybody can see`,
  shopper: `
    shopper, consumer, supermarket shelf, shopping, purchase choice, supermarket, ordinary buyer, in a store, grocery,
    customers choose, household shop, shop online, online shop, checkout, basket, consumer choice, ethical consumer,
    high street, mall, department store, what i buy, what you buy, buy clothes, boutique, corner shop, greengrocer,
    hypermarket, marketplace, superstore, thrift, trolley, purchaser at home, retail customer, shelf, shelves,
    christmas shopping, ethical shopping, online store, ebay, end buyer, household goods, before buying, people buying`,
  clinician: `
    doctor, nurse, clinician, patient, health staff, health care, healthcare, emergency department, emergency room,
    midwife, paramedic, clinic, medic, gp, social worker, hospital, casualty, accident and emergency, dentist,
    health worker, physician, surgeon, a and e, pharmacist, psychiatrist, psychologist, gynaecologist, gynecologist,
    nurse practitioner, ambulance, medical student, health visitor, urgent care, sexual health clinic, maternity,
    anaesthetist, cardiologist, dermatologist, gynaecology, obstetrician, paediatrician, pediatrician,
    psychotherapist, radiologist, dental nurse, hygienist, optician, physiotherapist, ultrasound, maternity ward,
    hospital ward, hospital staff, ambulance crew, emergency medical, emts, triage nurse, walk in clinic, health
    centre, health center, infirmary, general practice, family doctor, school nurse, antenatal, birth clinic,
    abortion clinic, gp surgery, midwives, pharmacy, ward, doctors and nurses`,
  bank: `
    bank, financial institution, insurer, lender, payment firm, fintech, financial firm, reporting entity,
    credit union, money transfer firm, financial service, financial intelligence unit, compliance officer, banker,
    payment company, remittance firm, anti money laundering, aml, financial investigator, financial crime,
    building society, insurance company, money remitter, payment provider, payment processor, exchange house,
    money service business, hawala, cashier, bank teller, bank clerk, credit card company, accountant, bank branch,
    bank employee, bank manager, bank staff, bank worker, branch staff, card company, compliance team at bank,
    finance company, financial regulator, mastercard, money laundering team, money transfer shop, mortgage, payday,
    visa card, bank account`,
  company: `
    company, brand, buyer, business, corporation, retailer, importer, enterprise, purchaser, multinational, maker,
    manufacturer, supermarket chain, fashion house, procurement team, sourcing team, compliance team, sustainability
    team, corporate, smes, small business, we buy, our product, seller, wholesaler, conglomerate, labels and brands,
    big brand, big business, boardroom, ceo, chain store, compliance manager, fashion brand, head of sourcing, law
    department, luxury brand, merchandise buyer, professional buyer, purchasing department, purchasing team, start
    ups, vehicle maker, watch brand, airline company, phone company, carmaker, sourcing, supermarket, firm,
    competitor, chain of hotels, our brand, buying team, sourcing manager, family firm, small firm, trader, landlord`,
  supplier: `
    supplier, factory, vendor, subcontractor, facility, mill, workshop, plant, supplying firm, contractor,
    production line, sweatshop, producer, manufacturing site, exporter, processor, packhouse, packing house, our
    supply chain, supply chain, processing plant, warehouse, smelter, business partner, third party, assembly plant,
    contract factory, factory floor, factory owner, manufacturing plant, outsource, providers of goods, shop floor,
    source factory, spinning mills, sub contractors, supply base, tannery, shipyard, supplying, cleaning firm,
    catering firm, sellers, bidder, co op, cooperative, makers, packers`,
  young: `
    school, pupil, young people, youth, classroom, student, teenager, teen, young women, adolescent, teacher,
    college, university student, high school, secondary school, youth club, schoolchild, gen z, parent, mum, dad,
    scout, youth worker, boys and girls, class room, educator, high schooler, kids at school, lesson plan, school
    children, school class, school lesson, schoolteacher, teach children, teach teenagers, teenage girl, young
    adult, young girls, young man, youngsters, youth group, girls at risk, school tour, escape room, teach pupils,
    student class`,
  frontline: `
    responder, frontline, inspector, auditor, front line, advocate, caseworker, social worker, teacher,
    labour inspection, case worker, guardian, health visitor, street worker, outreach, labour inspector, firefighter,
    housing officer, first responder, council worker, probation officer, embassy staff, consular officer,
    aid agency staff, bouncer, border staff, community nurse, council staff, emergency service, fire brigade,
    fire crew, housing inspector, housing staff, librarian, nightclub, outreach worker, police officer and,
    shelter staff, shelter worker, social service, street outreach, support staff, charity staff, customs staff,
    labour officer, youth worker, field team, raid team, sign post`,
  charity: `
    charity, non profit, nonprofit, ngo, civil society, service provider, frontline organisation,
    support organisation, community group, association, trade union, union, campaigner, aid organisation, volunteer,
    activist, church, faith group, foundation, support worker, women's group, aid worker, victim service, aid group,
    charity worker, community organisation, human rights group, mosque, red cross, relief agency, rights group,
    salvation army, small charities, support group, civil society group, help organisation, shelters, relief,
    organisations that help, aid charity`,
  state: `
    government, ministry, national body, commission, public authority, federal, council, municipality, city hall, mayor,
    local authority, embassy, consulate, labour ministry, department of labour, home office, politician, minister, state
    agency, state body, civil servant, public official, national authority, agency of government, country office,
    customs authority, immigration authority, immigration office, inspectorate, labour office, local council, local
    government, lawmaker, national government, public office, public service, senate, tax authority, tax office, town
    hall, welfare office, border agency, labor department, public agency, labour inspectorate, inspectorate of labour,
    immigration service, national centre, consul`,
  investor: `
    investor, fund, shareholder, asset manager, portfolio, pension, listed company, stock market, pension fund,
    stock exchange, private equity, wealth manager, fund manager, share price, bondholder, investment, esg,
    esg fund, finance firm, hedge fund, pension money, venture capital, portfolio company`,
  researcher: `
    researcher, academic, scholar, scientist, university, study, thesis, professor, phd, think tank, academia,
    criminologist, data scientist, economist, historian, phd student, social scientist, statistician, thinktank`,
  journalist: "journalist, reporter, newspaper, newsroom, media investigation, editor, news media",
  missing: `
    missing, lost child, abducted, disappear, disappearance, runaway, lost boy, lost girl, kidnapped, found
    children, never came home, vanished, abduction, snatched, stolen children, run away, amber alert, missing
    person, family reunion, reunite, trace family, family tracing, birth mother, birth parent, stolen baby,
    adoption, found alone, gone missing, never returned, search for child, search for son, search for daughter,
    disappeared children, missing kid, missing girl, missing boy, missing daughter, missing son, missing teenager,
    missing teen, left home, lost people, unclaimed, identify lost, whereabouts, lost ones, orphanages, separated
    family`,
} as const;
