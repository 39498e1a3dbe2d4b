import type { Words } from "./phrases.ts";

/* Words by which a tool's summary says what it does and who it serves. */

export const functionWords: Words = {
  "supply-chain-risk":
    "supply chain, supply-chain, forced-labour risk, labour risk, high-risk, risk of forced, risk of child, risk score, risk map, risk data, risk ind, social risk, supplier risk, screens suppl, screening business, goods made with, at-risk, working conditions, conditions at",
  traceability:
    "trace, tracing, track-and-trace, origin, chain-of-custody, blockchain, from mine to, registry that gives",
  "worker-voice":
    "worker voice, worker-voice, workers answer, worker survey, voice survey, phone survey, workers can, workers rate, workers report, workers to report, garment workers, migrant workers rate, factory workers, answers from, worker-engagement, connects all workers, employees, grievance, complain, peer-review",
  "ethical-recruitment":
    "recruit, job offer, job site, labour agent, employment agenc, contracts, place(?:s|ment of) domestic workers, work abroad, fees",
  "compliance-reporting":
    "complian, statement, disclos, self-assess, questionnaire, report under, audits, standard that",
  "data-analytics":
    "dataset, data set, analysis, analyses, analyse, analytics, dashboard, statistic, database, index, model, data hub, open data",
  "financial-crime-detection":
    "transaction, launder, financial crime, suspicious activity, payment, red flag, red-flag, financial institutions, banks",
  "victim-identification":
    "victims?\\b, screening, indicators of, signs of, recognis, missing child, missing or, at risk, abused children, children likely, likely to have children",
  "suspect-identification":
    "suspects\\b, offenders, traffickers, trafficking networks, perpetrators, investigators, investigations, police use, predators",
  "content-detection":
    "abuse image, abuse material, abuse content, abusive file, hash, classifier, fingerprint, moderat, removal notice",
  "reporting-hotline":
    "hotline, helpline, tip line, tips\\b, textline, anonymous report, anonymous public report, report button, panic button, phone line, telephone line, voice line, free number, national number, lodge, report suspected, report abuse, report problem, report traffick, reports? suspicious, reporting app, reporting system, reporting work, for reporting, public report, grievance",
  "case-management":
    "case management, case system, case data, case record, cases are, hotline cases, referral, follow up, triage, recording services, prioritise",
  "survivor-support": "survivors, shelter, legal aid, reach help, offer services, legal needs, victims",
  "awareness-education":
    "game, information on, information site, informed, awareness, learn about, recognise, their rights, know their, warning signs, signs of, explain, shoppers, telling people, quiz, public about",
  training: "training, trains\\b, e-learning, course, module",
  "knowledge-sharing":
    "library, guidance, collection, knowledge, resource, toolkit, guide, catalogue, portal, share, community, hub\\b, directory, register",
};

export const userWords: Words = {
  business: "compan, business, brands, buyers, firms, importers, employers, retailers, supermarket",
  suppliers: "supplier, factor, farm, vendor, miners",
  recruiters: "recruiter, recruitment agenc, labour provider, labour agent",
  "financial-institutions": "bank, financial institution, insurer, crypto firms",
  investors: "investor",
  "technology-companies": "platforms, technology compan, technology firm, internet compan, providers",
  "workers-migrants": "worker, migrant, jobseeker, working abroad, foreign employment",
  survivors: "survivor, victims",
  "general-public": "public\\b, shopper, consumer, travellers, anyone, citizens, parents, people",
  "civil-society": "charit, non-profit, ngo, civil society, union, hotlines",
  "frontline-professionals":
    "clinician, health staff, social worker, hotel staff, frontline, front-line, driver, inspectors, cabin crew, aviation staff, service providers",
  "law-enforcement": "police, law enforcement, investigators, customs",
  government: "government, ministr, public bod, public buyer, authorit, agency",
  researchers: "research, scholar, analyst",
  journalists: "journalist, reporters",
};
