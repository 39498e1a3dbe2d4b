/** What is done about workplaces and goods. */
export const workOnGoods = {
  rate: `
    rate, review, reviewer, star rating, five star, testimonial, recommend, reputation, tripadvisor, trustpilot, yelp,
    glassdoor, warn others, warn each other, rank agency, compare agency, score agency, experience with, honest agency,
    honest recruiter, star, word of mouth, trustworthy, rip off, bad boss, good employer, agent reviews, compare agent,
    compare employer, complain about agent, employer review, grade employers, honest review, leave a review, post
    review, rank employers, rank recruiters, rate agency, rate agents, rate boss, reputable, scored by workers, share
    experience, trip advisor, trust score, user review, rate employer, rate recruiter, rating, leave stars, comments on,
    honest or not, stars for, warn the next`,
  report: `
    report, tip, tip off, denounce, lodge, sighting, notify, alert police, suspicion, suspicious, raise the alarm,
    tell police, call police, message police, text police, inform police, tell authority, suspected, flag up, blow
    the whistle, snitch, send photo, send picture, speak to police, crimestoppers, see something, spot and report,
    informant, informer, alert authorities, call the cops, phone the police, reporting form, eyewitness, looks
    wrong, looks suspicious, suspect something, notice something, see a victim, upload photo, licence plate, license
    plate, number plate, pass to police, contact police, tip box, report button, tell someone, tip in, looks
    trapped, seems wrong, message police about, see a child with, snap a photo, tell somebody, sends tips`,
  complaint: `
    complaint, grievance, complain, speak up, speak out, whistleblower, whistleblow, raise concern, raise a problem,
    problem at work, report problem, wage dispute, labour dispute, pay dispute, harassment, harassed, unpaid,
    underpaid, withheld, wage theft, overtime, verbal abuse, bully, shouted at, beaten, slap, mistreat,
    mistreatment, ill treatment, unfair treatment, unfair dismissal, sexual harassment, groped, suggestion box, not
    paid, owed wages, back pay, late wages, stolen wages, arrears, got sacked, wrongly dismissed, treated badly, bad
    treatment, boss shouts, worker rights violated, abusive boss, gripe, mistreated worker, abuse at work, danger at
    work, dangerous work, cheated of pay, docked pay, pay slip, payslip, owed, long hours, working hours, sick pay,
    holiday pay, bad conditions, poor conditions, shouting, racism, ombudsman, mediator, problem with boss, problem
    with employer, in trouble at work, voice concern, discrimination`,
  survey: `
    survey, poll, ask worker, multiple choice, satisfaction, worker sentiment, working condition, conditions at work,
    worker feedback, feedback from worker, pulse, robocall, robo call, robot call, automated call, interview worker,
    hear from worker, listen to worker, workers answer, ask employee, ask staff, employee survey, staff survey,
    mood of worker, first hand, directly from worker, opinion of worker, ask crew, ask people at work,
    answer question, smiley, star question, monthly question, weekly question, happy at work, staff feedback,
    staff opinion, check in with worker, feedback, multiple choice question, worker engagement, worker voice,
    automatic call, presses a key, answers by phone, call every worker, phone every worker, asked by robot,
    ring worker, call worker, phone worker, ask what they paid`,
  questionnaire: `
    questionnaire, self assessment, self check, self assess, self audit, assessment tool, assessment form, template,
    assessment framework, compliance check, same questions, excel sheet, checklist, check list, evaluate supplier,
    assess supplier, supplier survey, survey of supplier, vendor survey, ask supplier, supplier declaration, saq,
    due diligence form, scored assessment, survey of vendors, ask vendor, vendor form, supplier form,
    standard questions, set of questions, self score, self evaluation, tick box, tick list, compliance form,
    word template, gap analysis, fill in once, one form, same form, shared form, form for vendors, joint form,
    self test, self check for, duties checklist`,
  screen: `
    screening, screening question, indicator, short question, vulnerability score, question to ask, ask patient,
    triage question, recognise victim, spot victim, identify victim, victim identification, spot sign, signs of,
    sign of abuse, warning sign, tell tale sign, telltale sign, symptom, red flag in patient, ask the right
    question, hidden victim, interview guide, telltale, at risk patient, few questions, handful of questions, list
    of questions, questions for nurses, triage for victims, when the partner answers, ask alone`,
  trace: `
    traceable, traceability, provenance, chain of custody, origin, track and trace, follow, where it come from, where it
    was grown, where it was made, where it was mined, where it was caught, journey, farm to, mine to, boat to, field to,
    digital passport, product passport, tagged, batch, serial number, bean to bar, genuine, authentic, authenticity,
    counterfeit, tracking goods, back to source, check origin, field where, full journey, prove origin, prove where,
    proof of origin, story of product, supply line, tracker, where does it come, where it comes, where stones, check
    where, trace, where they come from, back to the farm, back to the mine, came from, where from, which farm, which
    pit, which mine, seal in a bag, tag each sack`,
  scan: `
    scan, scanner, bar code, barcode, point the camera, product code, inspection code, qr, radio tag, rfid, nfc, tag,
    packaging, hold the phone, product label, clothes label, price tag, barcode scanner, camera phone, code on pack,
    hold camera, hologram, microchip tag, photo of label, point phone, point your phone, product photo, scan barcode,
    scan code, scan product, qr codes, scan the pack, scan food, hold up phone, scan a tin, scan make up, qr code on`,
  grade: `
    grade, rank, scorecard, benchmark, scoring, traffic light, league table, company rating, brand rating, rate brand,
    rate company, brand score, compare brand, compare company, marks out of, best and worst, name and shame,
    ethical rating, which brand, judge brand, rating of brand, thumbs up, thumbs down, green or red, letter grade,
    ethical score, good or bad, best company, brand check, colour code, compare firm, company check, company score,
    compare shops, ethical brand, ethical company, ethical grade, good brand, rate firms, rate shops, report card,
    star for brand, table of companies, worst company, worst brands, top companies, rank brands, league,
    points per firm, top and bottom, red yellow green, red or green, red amber green, give a colour`,
  map: `
    sub supplier, tier, tier one, tier two, tier 2, tier n, supply chain map, mapping supplier, who supplies, hidden
    supplier, unknown supplier, deep supply chain, supplier of supplier, suppliers of our suppliers, hidden factory, sub
    contractor, subcontractor, subcontracting, several levels, whole chain, lower level, factory list, factory map, list
    of factory, production site, upstream, multi tier, chain of suppliers, deep in the chain, factory location, home
    worker, map factories, map of factories, multi level, next level, supplier network, suppliers behind, subsupplier,
    supply network, trace supplier, unauthorised subcontracting, where factories, map supply, map the chain, map
    production, production map, several tiers, further down the chain, who sewed, tiers below, deeper tiers`,
  screenTrade: `
    shipment, customs, trade data, trade flow, bill of lading, shipping record, tariff code, hs code, trade record,
    import, importer, corporate ownership, ownership data, beneficial owner, corporate family, purchase data,
    spend data, transaction screening, container, shipping data, trade document, vessel manifest, manifest, shipper,
    cargo, consignment, freight, sanction, border agency, withhold release order, who owns, entity list, denied party,
    watchlist, watch list, kyc, know your supplier, invoice, purchase order, import ban, arriving goods, banned goods,
    banned import, block import, blocked goods, border check, border control, cargo ship, check importer,
    check imports, container ship, customs officer, customs data, customs record, entering the country,
    forced labour goods, goods entering, import check, import record, parent company, seize goods, shell firm,
    shipping container, stop goods, stop import, supply data, trade partner, trade statistics, partner check,
    background check on company, tariff, third party risk, detained goods, detained shipment`,
  audit: `
    audit, auditor, social audit, inspection, inspect, verification, factory visit, factory check, check factory, site
    visit, unannounced visit, ethical audit, smeta, audit report, audit results, check up on factory, checks on factory,
    check visits, ethical trade audit, factory audit, factory inspection, independent check, inspector visit, labour
    audit, onsite, spot check, workplace inspection, monitoring, labour inspection visits, duplicate audits, one audit`,
  share: `
    share, pool, exchange, clearing house, swap information, tell each other, all buyers, data sharing,
    mutual recognition, reuse, banks together, collaborate, collectively, compare notes, cooperate,
    exchange information, joint database, joint list, share data, share information, trade notes, work together,
    several companies, shared database, shared list`,
  visit: `
    home visit, house visit, field visit, visit, community agent, local committee, village committee,
    community monitor, field agent, community worker, register of farmer, household, door to door, extension worker,
    community volunteer, field officer, agronomist visit, check on families, check on children, community leader,
    community members, extension officer, family visit, field worker visits, local monitor, neighbours watch,
    patrol village, visits families, village chief, village elder, village head, village leader, school attendance,
    monitor visits, visits farm, visit homes, co op list, families of farmers, farmer families`,
  index: `
    index, indices, country score, risk score, risk map, risk index, country risk, sector risk, risk by country, risk
    database, country profile, country data, risk rating, sector score, subnational, hot spot, hotspot, risk ranking,
    rank country, likelihood, heat map, heatmap, which country, which sector, per country, risk level, risk check, risk
    data, country by country, high risk area, vulnerability map, predict, prediction, forecast, early warning, risk
    model, at risk area, how risky, dangerous country, risk checker, worst country, vulnerable area, geographic risk,
    score country, rate country, countries ranked, probability, predict where, next victim, model that predicts,
    priority area, risky, vulnerability, predictive, how likely, where likely, most likely to, list of risky, forecast
    where, score for each country, for each country, ranking of countries, work out which`,
  estimate: `
    estimate, prevalence, how many slaves, number of people in slavery, how many victim, count slaves, head count,
    extent, scale of the problem, national figure, count victims, headcount, national estimate, number of slaves, number
    of victims, census, how many people, how many live in slavery, how many may be held`,
  dashboard: `
    dashboard, statistics, figures, patterns, trends, graph, chart, visualise, analytics, bubble chart, data map,
    interactive data, live map, plotted, visualisation, view of data, interactive map of, see where`,
} as const;
