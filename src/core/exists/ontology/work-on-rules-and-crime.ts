/** What is done about rules, money, content and crime. */
export const workOnRulesAndCrime = {
  monitorMoney: `
    transaction, payment, laundering, money laundering, suspicious activity, suspicious transaction, red flag, bank
    alert, financial sign, alert model, typology, customer record, front company, shell company, transaction
    monitoring, deposit, customer check, follow money, money trail, money flow, cash movement, transfer, money
    transfer, wire transfer, remittance, card use, account activity, money mule, ruleset, cash withdrawal, cash
    machine, atm, gift card, prepaid card, credit card, bank statement, cash out, dirty money, proceeds, banking
    data, bank payment, bank transfer, big deposit, bill payment, card payment, cash deposit, credit card payment,
    card transaction, earnings of trafficker, financial crime, financial flow, financial intelligence, fraud alert,
    fraud team, income of trafficker, late night payment, money movement, moving money, odd payment, suspicious
    payment, strange payment, spending pattern, unusual payment, unusual transaction, wages into one account,
    western union, moneygram, paypal, venmo, bank software, spending, rents from one account, payment patterns,
    rules for payments, customer profile, patterns of payment, watch payments`,
  synth: `
    synthetic, de identified, anonymise, victim record, artificial record, without names, protect identity, hide
    identity, pseudonymise, case data, victim data, differential privacy, microdata, lifelike, made up records, fake
    records, no real person, realistic fake`,
  statement: `
    statement, disclosure, transparency in supply chain, section 54, slavery report, annual report on slavery,
    report under the act, company report, act report, duty to report, statutory report, slavery act, transparency
    report, annual slavery, modern slavery statement, annual report, sustainability report, esg report, anti slavery
    statement, anti slavery report, company declaration, company promise, corporate report, corporate statement, csr
    report, legal report, published by company, public statement, required by the act, slavery declaration,
    sustainability statement, transparency law, yearly statement, yearly slavery, supply chain statement, yearly
    report, vigilance plan, plan of vigilance, slavery statements, act statement, what companies write`,
  quality: "compliance, legal requirement, judge quality, quality of statement, legal duty",
  register: `
    register, registry, searchable, repository, public list, collection of statement, database of statement, one place
    to file, in one place, one website, central place, collect all, public archive, open database, central database,
    central register, central list, collect statements, online archive, search by company, search for company, search
    company, everyone can search, list of companies, online list, public database, public register, public record, lists
    companies, file here, lists firms`,
  blacklist: `
    dirty list, employer found, register of employers, list of employers, named employer, companies named, naming firms,
    company list, name of employer, list of offender, employers caught, list of firms, convicted employer, blacklisted,
    offending employer, fined, rogue employer, name employer, caught by inspector, black list of, bad employers, banned
    firms, companies caught, convicted, exposed companies, farms caught, firms caught, guilty, lists firms, list of bad,
    list of bosses, list of guilty, names of companies, names of firms, named and shamed, offenders list, public shame,
    punished, rogue, shame list, sanctioned employer, official register of slave labour, register of slave labour, fined
    bosses, caught with slaves, names of bosses, owner was caught, employers who were caught`,
  law: `
    legislation, law, statute, legal provision, treaty, court case, ratification, trade agreement, labour clause,
    judgment, judgement, court decision, verdict, trade deal, legal text, acts of parliament, jurisprudence, ruling,
    case law, penal code, criminal code, convention, bill before parliament, anti trafficking law, code of law,
    court ruling, human rights law, legal code, legal database, legal framework, legal rules, legislator, parliament,
    parliamentarian, policy maker, supreme court, trade treaty, convictions, clause, policymaker, supply chain law,
    due diligence law, ministry rules, prison sentence, jail sentence, sentencing guideline`,
  library: `
    library, resource, collection, guidance, toolkit, guide, knowledge, reading list, good practice, encyclopedia,
    wiki, research paper, literature, bookshelf, collected advice, handbooks, knowledge base, learning hub,
    resource site, database of guidance, knowledge hub`,
  toolkitWork: `
    toolkit, step by step, template, standard, guidance, roadmap, certification, code of conduct, certify, how to
    guide, manual, handbook, model policy, good practice guide, accreditation, accredited, playbook, advice for
    companies, advice for firms, approved, certified agency, company guide, guide for company, guide for employer,
    kite mark, kitemark, quality mark, recipe, seal of approval, stamp of approval, step plan, trust mark, trustmark`,
  catalogue: `
    catalogue, catalog, directory, interactive map, all technology, list of technology, overview of technology, list
    of app, software list, list of tools, database of tools, inventory, tech map, technology map, all apps, existing
    apps, existing tools, what exists, already exists, already built, who else built, every gadget, tools that
    exist, tools database, ai tools, digital tools, one page per tool`,
  deter: `
    deterrence, deter, would be buyer, buyer of sex, buy sex, decoy, sex buyer, sting, demand for sex, punter, men
    seeking sex, pay for sex, customer of prostitution, sex customer, purchaser of sex, johns, kerb crawler, curb
    crawler, warning page, potential offender, stop it now, client of prostitute, customer for sex, fewer search, sex
    tourist, paying for women, clients of prostitution, customers of prostitutes, end demand, fake advert, fake girl,
    first time buyer, looking for sex, man looking, men paying, men searching, men who buy, men who pay, paid sex,
    people who look for, purchasing sex, reply to man, searching for abuse, sexual buyer, stop men, stop buyers, talk
    men out, text men, warn buyer, warn men, answers buyers, men who want girls, buyers of children, men who answer`,
  classify: `
    classifier, classify, flag image, priority score, grading severity, prioritise, score file, sort image, recognise
    abuse, detect abuse, not seen before, unseen, unknown image, new image, novel, automatically find, automatic
    recognition, triage image, image recognition, rank report, sort picture, prioritise report, ai that spots, computer
    recognises, computer learns, label image, model that recognises, pictures nobody has seen, rate picture, rank
    picture, recognise image, recognise picture, urgent, nudity filter, nude detection, score by urgency, sort by
    urgency, urgency, by how bad, tells real from, is it abuse`,
  block: `
    web address, url, blacklist, domain list, blocklist, block list, block access, deny access, list of site,
    list of website, parental control, isp, internet provider, firewall, ban site, ban website, blacklisted website,
    block page, block site, block website, cannot open, content filter, dns, internet service provider,
    internet filter, page blocked, safe search, website block, websites list, web filter, blocked, addresses to block,
    list to block, pages to block, wifi filter, filter list`,
  remove: `
    remove, removal, takedown, take down, delete, spread of image, stop the spread, from being posted, erase,
    taken off, pull down, get rid of picture, wipe off, scrub, disappear from internet, copies removed,
    taken offline, wiped`,
  crawl: `
    crawl, crawler, scrape, scraper, dark web, deep web, darknet, collects online, open web, open source intelligence,
    osint, web data, internet search, open source search, monitors website, monitor web, search the internet,
    web monitoring, social media monitoring, look through website, dark net, deep net, gather posts, hidden website,
    hidden web, internet monitoring, internet scan, monitor forum, online monitoring, online search, online tracks,
    patrol internet, public posts, scan forum, scan internet, scan website, scans the web, search web,
    search engine for police, searches websites, social media search, surface web, trawl internet, watch forum,
    web search, web crawler, open internet, collect posts, watches groups, telegram group, facebook group,
    posts on facebook, tracks posts, search forums, monitor telegram, tor network, tor browser, onion site,
    harvest posts, harvest ads, web spider`,
  hash: `
    hash, fingerprint, known image, known abuse, known file, known picture, known illegal, list of known,
    posted again, re upload, reupload, uploaded again, seen before, same image, same picture, duplicates, image match,
    picture match, repost, block upload, upload filter, prevent upload, stop upload, already known, block known,
    compare image, compare picture, detect copy, digital fingerprint, identical image, identical picture, known clip,
    list of image, match image, match picture, matches known, prevent posting, recognise known,
    stop from being posted, stop posting, stop sharing, stop people posting, unique code, known video, recognise copy,
    cropped copies, code of a picture, set known aside, copies of known, copies of image, copies of photo`,
  network: `
    network, cluster, near duplicate, link adverts, link case, same gang, writing style, connect the dots, link
    analysis, connections between, relationships between, syndicate, cartel, trafficking ring, organised crime, connect
    ads, contact network, crime network, criminal network, gang behind, group adverts, map network, network of
    trafficker, related ads, same phone number, social graph, spider web, belong together, which belong together, link
    accounts, gang structure, same author`,
  match: "match, compare, link, cross check, cross reference",
  read: `
    language model, natural language, reads statement, language processing, llm, text analysis, text mining, nlp,
    gpt, read document, summarise, analyse text, ai reads, compare document, computer reads, language ai,
    large language model, natural language processing, reads reports, reads texts, text ai, text classification,
    understand text, pdf, reads thousands`,
  hotelRoom: `
    hotel room, room picture, objects cropped, wallpaper, wall paper, room in picture, motel room, recognise place,
    recognize room, room in photo, identify place, place or object, geolocate, bedroom, carpet pattern, furniture,
    bed cover, decor, hotel photo, hotel picture, lamp, picture of room, photo of room, photos of hotel,
    photograph room, rooms photo, room number, rug pattern, scenery, where photo, where a picture, where photo was,
    where picture was, place in photo, which flat, beach in the video, street in the video, where filmed,
    place where it was filmed, find the place, which room, room from photo, photo background, picture background,
    background of photo, background of picture`,
  seizedDevice: `
    hard disk, forensic, seized, triage, seizure, phone data extraction, laptop, hard drive, confiscated, usb stick,
    phones taken, raid, evidence computer, phone of suspect, computer of suspect, memory card, search warrant,
    unlock phone, terabyte, confiscated phone, copy of phone, digital evidence, digital forensics, evidence on
    phone, extracts data, investigate phone, mobile phone evidence, phone evidence, phones seized, scan laptop, scan
    computer, search computer, search laptop, search phone, seized laptop, seized phone, suspect computer, suspect
    laptop, suspect phone, phone data, disks, seized disk, image on disk, memory sticks, devices taken, forensic
    tool`,
  identify: `
    mugshot, suspect photo, most wanted, fugitive, unidentified, alerts for child, abuser, predator, wanted person,
    wanted poster`,
} as const;
