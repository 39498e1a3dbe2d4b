import type { Words } from "./phrases.ts";

/*
 * Words by which a listing's summary speaks of a term: its title and a few others of the field. Words that would find
 * everything ("support", "data", "risk") stand only in longer phrases. A term without a row is found by its title and synonyms.
 */

export const issueWords: Words = {
  "human-trafficking": "traffick",
  "forced-labour": "forced labour, forced work, slave, bonded labour, labour traffick",
  "child-labour": "child labour, working children, child slavery, children in hazardous, children from forced labour",
  "abusive-recruitment":
    "recruitment fee, recruitment debt, fees for a job, fair recruit, ethical recruit, responsible recruit, illegal recruit, deceptive recruit, honest recruit, risky recruit, fraudulent, recruitment fraud, job offer, employer pays, worker-paid fees, brokerage fee",
  "debt-bondage": "debt, bonded, bondage, recruitment fee, repay, without charging",
  "domestic-servitude": "domestic worker, domestic servitude, domestic work, household worker",
  "state-imposed-forced-labour": "state-imposed, uyghur, xinjiang",
  "sexual-exploitation": "sexual exploit, sex\\b, prostitut, red-light, sex advert, escort advert",
  "child-sexual-exploitation":
    "sexual exploitation of child, child sexual, child abuse, abused child, csam, children in tourism, grooming",
  "forced-marriage": "forced marriage, child marriage",
  "forced-criminality": "forced criminal, forced begging, online scam, scam compound, scams run, children in crime",
  "organ-removal": "organ traffick, organ removal, transplant",
};

export const industryWords: Words = {
  agriculture:
    "farm, agricultur, cocoa, coffee, cotton, sugar, tea\\b, palm oil, tobacco, hazelnut, plantation, grower, fruit, harvest, crop",
  "apparel-textiles": "apparel, garment, cloth, textile, footwear, fashion, jeans, denim, sewing, cotton, yarn, rugs",
  automotive: "automotive, carmaker, car maker, electric car, electric vehicle, low-emission vehicle",
  construction: "construction, building site, builder, contractor, brick, built environment, infrastructure",
  "domestic-work-cleaning":
    "domestic work, household, cleaning, cleaner, car wash, home care, homecare, carers, facilities service",
  "electronics-ict": "electronic, computer, semiconductor, ict\\b, batter, hardware",
  "energy-extractives": "mines\\b, mining, miner, cobalt, solar, oil and gas, energy, polysilicon, mica\\b",
  "financial-services": "bank, financ, investor, insurer, payment, transaction, money laundering",
  "fishing-seafood": "fish, seafood, tuna, vessel, trawler",
  "food-beverage":
    "food, beverage, drink, cocoa, chocolate, coffee, wine, tea\\b, restaurant, meat\\b, beef, sugar, grocer",
  "forestry-paper": "forest, timber, wood\\b, paper\\b",
  healthcare: "health, hospital, clinic, nurse, medical, patient, glove",
  "hospitality-tourism": "hotel, hospitality, touris, travel, restaurant, lodging",
  "jewellery-metals": "jewel, gold\\b, diamond, gemstone",
  "logistics-transport":
    "transport, truck, lorr, airline, airport, aviation, shipping, haul, seafarer, driver, logistic, bus station",
  manufacturing: "manufactur, factor, mills\\b",
  "media-technology":
    "internet platform, social media, software, technology firm, technology compan, tech compan, telecom, online platform, hosts\\b",
  "public-procurement": "public procurement, public buyer, government contract, procurement, public bod",
  "recruitment-staffing":
    "recruitment agenc, recruiter, recruits, labour provider, employment agenc, staffing, labour broker, labour agent",
  "retail-consumer-goods": "retail, supermarket, shop, consumer goods, brands, grocer",
  "sports-events": "sport, stadium, world cup, super bowl, athlete, football",
};

export const serviceWords: Words = {
  "awareness-raising":
    "awareness, campaign, posters, leaflets, billboard, shows its films, spot the sign, spot sign, signs of traffick, recognise, educat, shows the public, teaches the public, public information, prevention",
  training: "train, course, e-learning, workshop, teach, curriculum, modules",
  "due-diligence-advice": "due diligence, advis, guidance, consult, guideline, toolkit, roadmap",
  "risk-assessment":
    "risk assess, assess risk, risk identification, risk map, risk indicator, risk rating, exploitation risk, forced labour risk, labour risk, self-assess, maps municipal, vulnerability",
  "supply-chain-mapping":
    "maps supply, map supply, supply chain map, mapping, mapped, map their, traced, trace mineral, traceab, traces the compan, track-and-trace, purchasing data",
  "auditing-monitoring": "audit, inspect, monitor, verif, assesses factor, assessments of",
  "certification-standards": "certif, standard, code of conduct, accredit, seal\\b, badge, principles",
  "ethical-recruitment":
    "ethical recruit, responsible recruit, fair recruit, recruitment fee, employer pays, without charging, no fee, without fees, charges workers nothing, recruitment agenc, ethical hiring, fair-hiring, recruits",
  "worker-voice-grievance":
    "grievance, worker voice, worker-voice, complain, worker hotline, worker helpline, labour helpline, worker engagement, worker meeting, worker input, worker feedback, consultation service, workers report, mediat",
  remediation: "remed, repay, reimburs, compensat, repaid, put right",
  "survivor-support":
    "shelter, safe hous, housing, survivor care, reintegrat, rehabilit, counsel, therapy, recovery, comprehensive care, support(?:s|ed)? (?:\\w+ )?(?:\\w+ )?(?:survivor|victim), help for survivor, helps victim, care to",
  "survivor-employment":
    "employs (?:\\w+ )?(?:survivor|women|former|graduates), employ (?:\\w+ )?survivor, train and employ, trains and employs, trained and employ, jobs for, give (?:\\S+ )?jobs, job training, job placement, placement, vocational, apprentic, survivor employment, to employers, careers, hire survivor, made by survivor, earn wages, formal jobs",
  "research-data":
    "research, publishes, report\\b, reports on, studies, study\\b, data\\b, index, documents, estimates, evidence",
  "policy-advocacy":
    "advoca, lobb, presses, pressed, campaigns, policy, policies, legislat, reform, recommendation, argues, urges, better laws, government",
  "collective-action":
    "coalition, alliance, forum, working group, network of, members share, collaborat, partnership, initiative of, joint, pact\\b, collective",
  "benchmarking-reporting":
    "benchmark, scorecard, rank, grades, graded, scores, reporting framework, disclosure, statements, measured indicators, report yearly, annual report",
  "investigation-intelligence":
    "investigat, intelligence, red flag, undercover, indicators help, expos, documents forced, traced",
  "legal-support": "legal\\b, litigat, lawyer, prosecut, represents, petition",
  hotline: "hotline, helpline, resource line, telephone line, chat line",
  funding: "grant, funds, fund\\b, co-fund, funded by it, finances, donat, pays survivors",
  technology: "software, app\\b, apps, platform, technolog, online hub",
};
