import type { ConceptWords } from "./lexicon.ts";

/** How people are helped, taught and told, and with what. */
export const helpWords: ConceptWords = {
  read: `
    language model, natural language, reads statement, language processing, llm, text analysis, text mining,
    read and judge, nlp, gpt`,
  train: `
    training, course, elearning, module, teach, learning, lesson, certificate quiz, webinar, class, instruct,
    workshop, explain to staff, mooc`,
  inform: `
    information, informed, rights, explain, advice, what to know, guide for migrants, everything to know,
    learn about, permits, tells people, rules, know before, should know, visa, warning sign, cost and earning,
    lawful route, contact, question about, answer question, before they leave, before leaving, know what to expect,
    orientation, know the cost, tips for, compare what, before signing, what a job cost, before they sign,
    before paying, what law gives, read in own tongue, how to avoid, learn before, cost of going, what it costs,
    how much it costs, legal way, safe migration, migrate safely, leaflets, phrasebook, what a contract,
    understand contract, papers you need`,
  play: "game, play, player, gamified, quiz, interactive story, character, gaming",
  caseWork: `
    recording service, eligibility, follow up, case, keep file, client, file of people, keep note, intake form,
    database for caseworker, casework, store each, records of survivor, care plan, hand on, victim file`,
  refer: `
    referral, refer, matched with suitable service, shelter, residential programme, safe house, live availability,
    accommodation, spare room, room at once, connected to help, reach help, bed, place to stay, somewhere to sleep,
    hand over to, refuge, send it on, next organisation, service near, which service, nearby service,
    where to sleep, room for survivor, where there is room, free place, housing for survivor, find help near`,
  legal: `
    lawyer, legal aid, pro bono, attorney, legal need, solicitor, legal support, barrister, legal help, counsel,
    law firm, advocate in court, legal advice, lawsuit, compensation claim`,
  fund: "donate, crowdfunding, donor, donation, gift, fundraising, pay for room",
  account: `
    open account, financial inclusion, current account, credit history, credit record, customer check for survivor,
    unbanked, gives account, banking, accounts to, credit score`,
  monitorMoney: `
    transaction, payment, laundering, suspicious activity, red flag, bank alert, financial sign, alert model,
    typology, customer record, front company, accounts which look, monitoring system, deposits, top up,
    monitoring software, customer check, follow money, money paid, money flow, refuse credit, paid to,
    cash movement, transfers, card use, account activity, unusual, indicator for bank, late night, money mule,
    ruleset, scenario for bank`,
  crypto: "cryptocurrency, bitcoin, wallet, virtual currency, crypto, coin",
  synth: `
    synthetic, de identified, anonymise, victim record, made up data, artificial record, without names,
    protect identity of, hide identity, privacy`,
  jobMatch: `
    job site, job match, direct hire, find each other, job board, look for job, without a recruiter,
    recruit foreign domestic, places domestic worker, vacancy, bring together, match families, job portal,
    direct hiring, find work, find jobs, no agent, without agents, without an agency, find an employer,
    placing of worker, placing guest worker, connect worker and employer, find honest work, connect with employer,
    match helper, match worker, placement, hire directly, direct recruitment, bring family and, families in,
    find maid, find a helper, employer find, hire without, matchmaking, job marketplace, without paying an agent,
    agent free, without middleman, cuts out, no middlemen, skip the agent, direct contract`,
  noFee: `
    not charge, without charging, pays nothing, employer pays, nothing to pay, recruitment cost, fee,
    nothing for worker, free for worker, charge worker, never charge`,
  jobAdvert: `
    job advert, fake job, fraudulent job, job scam, bogus job, job offer, recruitment advert, job ad, job post,
    fake vacancy, advert for job, online job, work advert, deceptive job, lure, false job, dubious job, bait,
    too good to be true, false offer, scam job, offer of work`,
  contract: `
    contract, agreed terms, promised salary, salary promised, promised wage, terms of job, job terms, agreed wage`,
  document: "passport, papers, id card, document, identity card, visa copy",
  app: "app, smartphone, mobile",
  dataset: `
    dataset, data set, data hub, open data, data collaborative, downloadable, publish it, for researcher,
    public record, records on map, open figures, academic may download, researcher may download`,
  law: `
    legislation, law, statute, legal provision, treaty, court case, ratification, trade agreement, labour clause,
    judgment, judgement, court decision, verdict, trade deal, legal text, acts of parliament, jurisprudence,
    rulings`,
  library: `
    library, resource, collection, guidance, portal, toolkit, guide, hub, knowledge, reading list, list of laws,
    good practice, best practice`,
  toolkitWork: `
    toolkit, step by step, template, standard, guidance, roadmap, certification, charter of rules, rules for,
    how to guide, manual, model policy, good practice guide, code of conduct, certify, certificate for agency,
    accreditation`,
  catalogue: `
    catalogue, directory, interactive map, tools, all technology, list of technology, overview of technology,
    list of app, software list`,
  card: "poster, card",
};
