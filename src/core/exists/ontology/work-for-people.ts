/** What is done for workers, survivors and the public. */
export const workForPeople = {
  jobMatch: `
    job site, job match, direct hire, direct hiring, job board, look for job, without a recruiter, vacancy, bring
    together, match families, job portal, find work, find jobs, no agent, without agents, without an agency, find an
    employer, placing of worker, placement, hire directly, direct recruitment, find maid, find a helper, find a nanny,
    match worker, match helper, connect worker, hire without, matchmaking, job marketplace, agent free, without
    middleman, no middleman, direct contract, job listing, job centre, employment service, gig, apply for job, careers
    site, connects family, direct employment, employment portal, families and nannies, farm jobs, hire a maid, hire a
    nanny, hire cleaner, hire farm, honest job, job finder, job hunter, job hunting, job search, job seeker website, job
    seekers meet, job website, legit job, linkedin, match job, match employers, matches worker with, meet employer, real
    job, safe job, search job, search for job, seek work, straight to employer, verified job, match maids, bring
    families and, families and maids, hire through the portal`,
  noFee: `
    not charge, without charging, pays nothing, employer pays, nothing to pay, recruitment cost, fee, placement fee,
    agency fee, recruitment fee, never charge, charge worker, free for worker, zero fee, commission, kickback, pay
    back fees, reimburse, repay fees, refund, paid for job, agent fee, charge for job, cost of job, cost of
    recruitment, fees paid, fee refund, how much agent, how much they paid, illegal fee, job fee, paid agent, paid
    for visa, paying recruiters, pay to work, reimbursement, upfront payment, visa cost, repayment, how much do
    workers pay, how much people pay, paid to agents, pay brokers, cost corridor, corridor, migration corridor, give
    back fees, recruitment fees and`,
  jobAdvert: `
    job advert, job advertisement, job ad, job post, fake job, fraudulent job, job scam, bogus job, recruitment
    advert, fake vacancy, online job, work advert, deceptive job, false job, dubious job, false offer, scam job,
    offer of work, too good to be true, sham job, phony job, phoney job, job fraud, modelling job, modeling job, job
    abroad, promised job, bogus, check job, cheat job, deceive job, dodgy job, false advert, false advertisement,
    fake advert, fake agency, fake employer, fake model, fake offer, fake recruiter, false promise, fraud advert,
    fraudulent offer, is this job real, is the job real, job con, job fake, job is real, job trap, job trick, jobs
    advertised, jobs on facebook, lure people, model agency, offer abroad, offer is fake, offer is real, online
    recruitment, phishing, recruitment scam, recruitment fraud, scam ads, scam offers, shady job, suspicious job,
    suspicious offer, suspicious advert, trick people, work offer, fraudulent, job offer, vacancies that are fake,
    bait, football trial, offer to dance, high pay no interview, jobs too good, read a job ad, reported scams`,
  inform: `
    information, informed, rights, know your rights, advice, what to know, guide for migrants, work permit,
    know before, lawful route, answer question, what to expect, orientation, know the cost, before signing,
    before paying, before they leave, before leaving, legal way, safe migration, migrate safely, leaflet, brochure,
    pamphlet, flyer, phrasebook, booklet, comic, cartoon, infographic, awareness, campaign, tips for, entitlement,
    entitled, minimum wage, labour law, what the law says, not allowed, how to avoid, public service announcement,
    what they are allowed, tell migrants, tell workers, teach workers rights, understand contract, explains contract,
    costs of going, cost of living, how much it costs, guidebook, faq, frequently asked, information site,
    learn their rights, legal rights, work rights, tell girls, beware, hotspots to avoid, public campaign,
    advertisement campaign, poster campaign, storytelling, soap opera, outreach campaign, embassy contact,
    consulate contact, emergency contact, checklist before, before travelling, before departure, before flying,
    pre departure, leaving home, travel advice, rules abroad, true cost, labour rights, workers rights, explain,
    radio play, hear it before, tell them before, false promises, what happens abroad, know the tricks,
    first days abroad, pocket guide, rights of maids, about their rights, on their rights, lawful migration,
    migration options, learn about rights, warn women, warn girls, warn people`,
  train: `
    training, course, elearning, online module, module, teach, lesson, certificate quiz, webinar, instruct,
    workshop, mooc, curriculum, teach staff, train staff, train worker, train officer, training video, educate
    staff, lecture, induction, toolbox talk, onboarding, exam, classroom session, refresher, learning course,
    tutorial, coaching, coach staff, school staff, staff learning, micro learning, microlearning, short film
    training, exam at end, learn to spot, learn to recognise, learn online, online class, online lesson, instructor,
    teach hotel, online course, training by video, refresher course, learn on line`,
  play: `
    game, player, gamified, quiz, interactive story, role play, gaming, video game, board game, card game, computer
    game, choose your own adventure, puzzle, simulation, simulator, roblox, minecraft, virtual reality, escape room,
    avatar, cartoon game, children game, comic game, computer play, educational game, escape game, interactive film,
    jigsaw, mini game, online game, point and click, role game, story game, trivia, vr, flashcard, adventure game,
    interactive, role playing game, text adventure, virtual reality headset, vr headset, headsets, comic strip game,
    playing cards`,
  caseWork: `
    case management, recording service, eligibility, follow up, case file, case record, keep file, client,
    file of people, intake form, casework, caseworker, records of survivor, care plan, victim file, case note,
    case system, case database, track case, cases across, case worker tool, client data, client record,
    database for shelter, digital file, follow their progress, manage cases, notes on client, patient record,
    progress of survivor, record keeping, share file, share notes, support plan, survivor data, survivor record,
    victim record, keep track of survivor, keep notes, take notes, log of calls, call log, log calls, log each call,
    logbook, paper folder, folder of, paper file, card index, filing system, client file, notes on people,
    services recorded, follow a case, status of case, form for a case, case form, look after woman, people we help,
    women we help, women they look after`,
  refer: `
    referral, refer, shelter, safe house, safehouse, residential programme, accommodation, spare room, safe room,
    emergency housing, free bed, vacant bed, place to stay, somewhere to sleep, refuge, lodging for,
    next organisation, service near, nearby service, signpost, directory of service, find help, hostel, halfway house,
    transitional housing, available place, crisis housing, room for the night, safe place, safe accommodation,
    safe bed, shelter space, space in shelter, women shelter, somewhere safe, nearest service, nearest shelter,
    rehoming, crisis centre, support service, service map, spare bed, host home, aftercare, rehab, motel night,
    pay for a night, nearest bed, free room, sofa for, find a therapist, beds free, help nearby, service directory,
    empty bed, bed for night, night bed, have a bed, has a bed, how many beds, emergency bed, bed space`,
  legal: `
    lawyer, legal aid, pro bono, attorney, legal need, solicitor, barrister, legal help, counsel, law firm, legal
    advice, lawsuit, compensation claim, legal representation, expunge, criminal record, paralegal, law clinic, sue,
    tribunal, t visa, court support, free lawyer, free legal, immigration lawyer, legal advisor, legal case, legal
    clinic, legal services, legal papers, legal problem, prosecute employer, residence permit help, sue employer,
    clear their record, legal support, legal volunteer, lawyer on call, back wages claim, claim wages`,
  fund: `
    donate, crowdfunding, donor, donation, gift, fundraising, fundraiser, pay for room, micro donation,
    charity appeal, philanthropy, contribute money, crowd fund, fund rescue, gofundme, pay for bed, pay for night,
    raise funds, raise money, sponsorship, spare change`,
  account: `
    open account, bank account, financial inclusion, current account, checking account, savings account, credit history,
    credit record, credit score, unbanked, debit card, money management, financial literacy, bank card, borrow,
    financial services for, loan for survivor, micro loan, microfinance, proof of address, payment card for, opening
    bank, bank account without, account without papers, account for survivors, first account`,
  panic: `
    sos, gps, share where, call for help, ring for help, quietly, send help, panic button, alarm button,
    emergency button, one press, secretly call, silent alarm, rescue me, press a button, distress, live location,
    hidden button, discreet, discreetly, secret, alert button, danger button, geolocation, red button, rescue team,
    secret button, secret message, secretly, send position, send signal, shake phone, sos message, tracking device,
    unnoticed, send location, press and hold, long press, disguised as, sends where, volunteers see where,
    shake to call, share location`,
  translate: `
    language, multilingual, translate, interpreter, translation, speaks, arabic, own tongue, mother tongue, spanish, own
    language, swahili, foreign language, across languages, bilingual, chinese language, dialect, foreign tongue,
    language barrier, local language, native language, portuguese speaking, wolof, many languages, home language, who
    speaks, language nobody speaks`,
  employSurvivor: `
    livelihood, income for survivor, jobs for survivor, vocational, hire survivor, survivor employment, skills training,
    reintegration, mentor, peer support, counsel, counselling, therapy, therapist, mental health, trauma,
    apprenticeship, emotional support, healing, job training for survivor, jobs for rescued, job skill, life skills,
    psychological, psychological support, retrain, self esteem, sewing class, traumatised, vocational training,
    wellbeing, work for survivor, counsellor, online therapy, therapist on video, psychologist`,
} as const;
