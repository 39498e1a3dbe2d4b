import type { ConceptWords } from "./concept-words.ts";

/** What is done. */
export const deedWords: ConceptWords = {
  rate: "rate, rating, review, peer review, star, give stars, review site, feedback on agencies, reviewed, testimonial, say how they were treated, say how the agency treated them, recommend or warn, tripadvisor, trustpilot, yelp, glassdoor",
  report:
    "report, tip, tip off, send what they saw, denounce, reporting app, report suspected, lodge, send photo, report abuse, sighting, notify police, alert police, suspicion, concern, seen something, raise the alarm, tell the police, pass it on to police, report button, suspected trafficking, suspected case, suspected sex, suspicious situation, tell police, tell authority, call police, suspected forced, inform police, suspected child, report to police, share what they saw, report sighting, what they see, seen, noticed",
  complaint:
    "complaint, grievance, complain, complaint system, speak up, whistleblower, grievance channel, grievance mechanism, raise concern, problem at work, report problem, withheld wage, unpaid wage, wage dispute, harassment, speak out, raise a problem",
  survey:
    "survey, poll, voice survey, answer, questionnaire for workers, worker survey, ask worker, multiple choice, satisfaction, smartphone questionnaire, pulse survey, worker voice, ask the workers, answer questions, question to worker, how they are treated, how theyre treated, ask them how, working condition, report condition, on condition, rate employer, treatment, ask fishermen, monthly question, mood of worker, satisfaction question",
  questionnaire:
    "questionnaire, self assessment, self check, shared form, one form, form, supplier form, assessment tool, template, assessment framework, check list of policies, factory assessment, common assessment, compliance check, same questions, spreadsheet, supplier questions, fill in once, filled in once, self assess",
  screen:
    "screening, screen, question list, indicator, sign of, four question, short question, vulnerability score, ask when, question to ask, screening question, ask patient, triage question, assess whether, recognise victim, spot victim, identify victim, check if patient, spot sign, notice sign, warning sign, red flag in patient",
  hotline:
    "hotline, helpline, telephone line, phone line, free number, free telephone, toll free, national line, national number, tip line, textline, call centre, freephone, green number, voice line, free telephone number, number to call, number to ring, phone number to ring, telephone number, confidential line, crisis line, 24 hour line, round the clock, day and night, line for victim, missed call line, helpline for worker, phone service, someone to call, number where",
  trace:
    "trace, traceability, tracing, provenance, chain of custody, track and trace, follow it, follow cobalt, follow food, follow the product, follow mineral, follow good, follow congolese, origin, where it come from, from mine to, origin to plate, track, from pit, journey of, traceable, source to",
  ledger:
    "blockchain, ledger, distributed ledger, tamper proof, nobody can alter, cannot be altered, unaltered, immutable, hyperledger, zero knowledge, notarisation, cannot be changed, cannot be swapped, crypto ledger",
  scan: "scan, bar code, barcode, qr code, point the camera, product code, scan a product, inspection code, radio tag, rfid, packet, scanning, qr, label on the product, scanning what, camera on product, hold phone to product",
  grade:
    "grade, rank, scorecard, benchmark, scoring, ranking, traffic light, green yellow, league table, company score, company rating, brand rating, score company, a to f, grading brands, mark each, how well brands, ranks, ranking of brand, rate brand, rating of brand, scores brand, compare brand, good or bad brand, ethical rating",
  map: "map supply chain, supply chain mapping, lower tier, sub supplier, tier, map of production, mapping supply chain, map, supplier behind supplier, who supplies, hidden supplier, several tiers, deep supply chain, suppliers of suppliers, first tier supplier, behind first tier, hidden behind, second tier, beyond first tier, beyond tier one, factory behind",
  match: "match, matched, compare, link, comparing, compared",
  classify:
    "classifier, classify, flag image, priority score, grading severity, model that flag, prioritise, rate chat, score file, sort image, recognise abuse, detect abuse, not seen before, unseen, unknown image, new image, novel, previously unseen, machine learning, ai, artificial intelligence, algorithm, neural network, deep learning",
  read: "language model, natural language, reads statement, language processing, llm, text analysis, text mining, read and judge, nlp, gpt",
  block:
    "blocking list, web address, url, block access, blacklist, url list, block site, domain list, filter site, blocked, addresses to block",
  remove:
    "remove, takedown, take down, removal notice, delete, taken down, spread of image, block matches, find and remove copies, get it taken off, stop the spread",
  crawl:
    "crawl, crawler, scrape, scraping, dark web, deep web, archive, collects online, open web, open source intelligence, osint, web data, gather from the internet",
  screenTrade:
    "shipment, customs data, customs, trade data, trade flow, import ban, bill of lading, shipping record, import data, tariff code, trade record, import, corporate ownership, product flow, ownership data, beneficial owner, corporate family, purchase data, spend data, transaction screening, container, detained, shipping data, import record, bills of lading, trade document, trade database, vessel manifest",
  train:
    "training, course, e learning, elearning, module, teach, trained, learning, online course, lesson, teaching, certificate quiz, trains, learn to spot, train, webinar, workshop for staff, half an hour of teaching, teach staff, lesson online, teach how, learn to recognise, learn to notice",
  inform:
    "information, informed, rights, explain, know their rights, advice, what to know, guide for migrants, everything to know, learn about, information platform, information app, informing, permits, tells people, telling people, rules, know before, should know, visa, warning sign, cost and earning, lawful route, contact, question about, answer question, before they leave, before leaving, what they should know, know what to expect, orientation, know the cost, answer their question, tips for, explained",
  play: "game, play, player, role playing, gamified, video game, quiz, interactive story, character, gaming",
  deter:
    "deterrence, deter, would be buyer, buyer of sex, buy sex, decoy, search for terms, sex buyer, men who buy, talk out of, man types, after children, warning page, demand for sex, potential offender, offender, punter, fewer search, for stopping, stop offender, men seeking sex",
  chatbot: "chatbot, bot, automated chat, chat bot, virtual assistant, open a chat, conversation",
  caseWork:
    "case management, case record, case system, case data, case file, recording service, hotline case, record service, manage case, record and follow up, eligibility, case manager, client record, follow up, trafficking case, case, client file, keep file, client, file of people, keep note, keep the files, files of the people, follow up client, case note, intake form, database for caseworker, track case",
  refer:
    "referral, refer, matched with suitable service, shelter, residential programme, available bed, find a bed, place in a shelter, safe house, bed tonight, live availability, accommodation, spare room, room at once, free beds, connected to help, reach help, free bed, bed, place to stay, somewhere to sleep, hand over to, vacancy in shelter",
  legal: "lawyer, legal aid, pro bono, attorney, legal need, solicitor, legal support, barrister, legal help",
  fund: "donate, crowdfunding, donor, crowdfund, donation, gift, fundraising, pay for room",
  account:
    "bank account, open account, financial inclusion, current account, open a bank account, credit history, credit record, customer check for survivor, unbanked",
  monitorMoney:
    "transaction, payment, laundering, suspicious activity, red flag, transaction monitoring, bank alert, money laundering, financial sign, alert model, typology, customer record, front company, accounts which look, monitoring system, suspicious payment, suspicious transaction, deposits, top up, monitoring software, customer check, warning sign in transaction, follow money, follow the money, money paid, money flow, refuse credit, paid to, card payment",
  crypto: "cryptocurrency, bitcoin, wallet, virtual currency, crypto, crypto payment, coin, crypto tracing, coins",
  synth:
    "synthetic data, synthetic dataset, differential privacy, anonymised case, synthetic, de identified, anonymise, anonymised, victim record",
  visit:
    "visit, community agent, monitoring visit, local committee, community monitor, household visit, village, field agent, home visit, visitor, community worker",
  lookFromSpace:
    "satellite, from space, earth observation, aerial, drone, remote sensing, tracking data, from the sky, vessel behaviour, radar picture",
  jobMatch:
    "job site, job match, job matching, direct hire, find each other, job board, look for job, without a recruiter, recruit foreign domestic, places domestic worker, vacancy, bring together, match families, job portal, direct hiring, find work, find jobs, find a job, no agent, without agents, without an agency, find an employer, cut out the middleman, placing of worker, placing guest worker, placement of domestic, connect worker and employer, find honest work, connect with employer",
  noFee:
    "without fee, no fee, not charge, without charging, pays nothing, fee free, zero fee, employer pays, do not charge, nothing to pay, recruitment fee, recruitment cost, fee",
  audit: "audit, audit finding, social audit, social compliance audit, inspection, verification",
  share:
    "share, pool, exchange, shared, clearing house, swap, pooled, shown to all, one answer serve, share finding, sharing, hand over",
};
