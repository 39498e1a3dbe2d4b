import type { ConceptWords } from "./concept-words.ts";

/** What it is about, or made of. */
export const thingWords: ConceptWords = {
  exploitation:
    "trafficking, exploitation, forced labour, modern slavery, slavery, slave labour, slave, human trafficking, bonded labour, exploited, traffick, trafficker, people held, people are held, held against their will, held captive, kept prisoner, enslaved, trapped, coerced, forced crew, forced to work, under control, under someones control, sold for sex, pimp, pimped, exploiter, exploit, brothel",
  childLabour:
    "child labour, working children, child worker, children working, child slavery, hazardous work, children in hazardous, kids work, kids probably work, child dug, mined by children, children dig, kids at work, made by children, child pick, kids pick, children pick, made with child labour, child at work",
  abuseImage:
    "child abuse image, abuse image, csam, csem, csai, abuse material, child sexual abuse, abusive file, child abuse material, child pornography, indecent image, child abuse content, sexual image, child abuse, abuse imagery, abusive image, child exploitation, abuse video, pictures of abused children, sexual abuse, abuse picture, abuse photo, pictures of sexual abuse, abused child, images of child, abusers website, abuse site",
  hash: "hash, fingerprint, digital fingerprint, hashing, hash matching, perceptual hash, known image, known abuse, hash list, hash set, known file, same picture, copies of",
  ownImage:
    "own device, intimate image, people pictured, their own picture, nude picture, nude, revenge porn, sextortion, pictured in sexual, naked picture, image abuse, their picture online, leaked picture, picture of themselves, intimate picture, shared without consent",
  photo: "photo, picture, image, photograph, snapshot, pictures of",
  video: "video, film, footage, livestream, clip",
  face: "face recognition, facial recognition, face match, face matching, biometric, recognise face, faces, face comparison, compare face, workers face, photographs of faces",
  groom: "grooming, groom, grooming attempt, grooming chat, predatory message, predator in chat",
  advert:
    "advert, ad, advertisement, escort, sex advert, escort advert, commercial sex, classified ad, sex ad, escort ad, sex work advert, online advert, backpage, prostitution advert",
  jobAdvert:
    "job advert, fake job, fraudulent job, fake job offer, job scam, bogus job, job offer, fraudulent online job, recruitment advert, job ad, job post, fake vacancy, job posting, advert for job, online job, work advert, deceptive job, lure",
  statement:
    "statement, modern slavery statement, disclosure, modern slavery act, annual statement, yearly statement, transparency in supply chain, slavery statement, company statement, section 54, modern slavery report, slavery report, annual report on slavery, report under the act, company report on slavery",
  register:
    "register, registry, public register, searchable, repository, public list, official register, collection of statement, database of statement, open register, one place to file, search them",
  blacklist:
    "dirty list, employer found, register of employers, list of employers, named employer, public list of employers, stand in for, companies named, list of companies, listing of companies, naming firms, company list, lists of companies, firms said to operate, name of employer, names of employers, employer caught, publish name, list of offender, employers who were caught, list of firms, list of factories",
  uyghur: "uyghur, xinjiang, uflpa, uyghur region, turkestan",
  index:
    "index, risk index, country score, risk score, risk map, country data, indices, country risk, sector risk, risk by country, risk database, scoring countries, country and sector, country profile, risk rating, sector score, subnational, hot spot, risk ranking, rank country, country risk ranking, exposure",
  product:
    "product and country, goods, product, commodity, by product, chosen product, goods made with, which good, made where",
  estimate: "estimate, prevalence, how many people, number of people in slavery",
  contract:
    "contract, employment contract, electronic contract, agreed terms, contract substitution, signed contract, model contract, promised salary, salary promised",
  document:
    "passport, identity document, papers, id card, document store, document storage, document, identity card, visa copy",
  whatsapp:
    "whatsapp, message, messaging, messenger, viber, text message, sms, two way message, line and viber, chat app, texting",
  voiceCall:
    "voice, keypad, missed call, ivr, recorded voice, basic phone, simple phone, feature phone, low literacy, voicemail, phone survey",
  anonymous: "anonymous, anonymously, without giving name, without giving their name, confidential, nameless, unnamed",
  panic:
    "panic button, sos, location, live location, gps, send location, emergency button, alert button, share location, share where, where they are, ring for help, call for help, quietly, send help",
  language: "language, multilingual, translate, translated, nine language, interpreter, translation, speaks",
  offline: "offline, works offline, without a connection, no connection, without internet",
  app: "app, mobile app, phone app, smartphone, mobile",
  dataset:
    "dataset, data set, data hub, open data, data collaborative, research dataset, downloadable, publish data, data for researcher, publish it, for researcher, statistics for researcher, open dataset",
  law: "legislation, law, statute, legal provision, treaty, court case, case law, ratification, trade agreement, labour clause, laws, national laws, court judgment, judgment, judgement, court decision, verdict, laws of all country, anti slavery law",
  library:
    "library, resource, collection, guidance, knowledge portal, portal, toolkit, resource library, online library, guide, hub, knowledge, reading list, knowledge hub",
  toolkitWork: "toolkit, step by step, template, standard, guidance, steps, roadmap, certification, code",
  catalogue:
    "catalogue, catalogue of tool, directory, database of tool, collection of tool, listing of tool, interactive map, tools, list of tools, overview of tools, all technology, directory of technology, list of technology, overview of technology, every tool, which tools exist",
  missing:
    "missing, lost child, missing child, abducted, disappear, disappearance, runaway, missing person, lost boy, lost girl, kidnapped, found children, missing people, gone missing, disappeared",
  hotelRoom:
    "hotel room, background of, room picture, objects cropped, background, wallpaper, hotel background, background of photo, background of a photo, room in picture",
  dashboard: "dashboard, statistics, figures, statistic, hotspot, patterns, trends",
  seizedDevice:
    "seized device, device triage, hard disk, forensic, seized, triage, seizure, phone data extraction, laptop, hard drive, suspects laptop, suspects phone, confiscated, phone of suspect",
  kiln: "brick kiln, kiln, brick",
  network:
    "network, graph, graph link, knowledge graph, cluster, near duplicate, link adverts, phone number, organised, linked advert",
  origin: "laboratory, isotope, chemical, dna, chemical make up",
  card: "pocket card, safety card, poster, card",
  footprint: "lifestyle, slavery footprint, how much forced labour, footprint, how many slaves",
  carWash: "car wash",
  quality:
    "compliance, legal requirement, judge quality, minimum legal requirement, against what the law ask, quality of statement",
  procurement: "procurement, public buyer, tender, public body, government contract, public procurement, purchasing",
  spread: "hardware",
};
