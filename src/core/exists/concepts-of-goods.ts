import type { ConceptWords } from "./lexicon.ts";

/** What is done about goods, companies and where things come from. */
export const goodsWords: ConceptWords = {
  trace: `
    trace, traceability, provenance, chain of custody, follow it, origin, where it come from, from mine to, track,
    from pit, journey of, traceable, source to, grown, proof of where, where our cotton, whence, made from,
    back to the, journey from, digital passport, passport for every, each bag, tagged, from field, from farm to,
    from boat, boat to, whole journey, batch, which mine, which farm, bean to bar, documented chain, lot number,
    sack of`,
  ledger: `
    blockchain, ledger, nobody can alter, cannot be altered, unaltered, immutable, hyperledger, zero knowledge,
    notarisation, cannot be changed, cannot be swapped, tamper, forge, distributed, chain of block, smart contract,
    swap it later, no one can swap, cannot be falsified, unchangeable`,
  scan: `
    scan, bar code, barcode, point the camera, product code, inspection code, radio tag, rfid, packet, qr,
    take picture of product, label, hold the phone, reads the code, camera on`,
  grade: `
    grade, rank, scorecard, benchmark, scoring, traffic light, green yellow, league table, company rating,
    brand rating, a to f, mark each, how well brands, rate brand, rating of brand, compare brand, good or bad brand,
    ethical rating, compare company, rating for buyer, marks out of, best and worst, stars for brand, green or red,
    rating company, evaluate company, assess company, compares firm, which brand, name and shame, how well company,
    judge brand, test brand, rate company`,
  map: `
    sub supplier, tier, map, supplier behind supplier, who supplies, hidden supplier, deep supply chain,
    suppliers of suppliers, hidden behind, factory behind, sub contractors, who stands behind, several levels,
    lower level, whole chain, unknown supplier, suppliers we dont know, subcontracting`,
  screenTrade: `
    shipment, customs, trade data, trade flow, bill of lading, shipping record, tariff code, trade record, import,
    corporate ownership, product flow, ownership data, beneficial owner, corporate family, purchase data,
    spend data, transaction screening, container, detained, shipping data, trade document, trade database,
    vessel manifest, shipper, ties to labour camp, importer of record, cargo, consignment, freight, sanctions,
    stopped at the border, border agency, who owns, owner of company, entity list`,
  audit: "audit, inspection, verification, inspect, check factory, factory check",
  share: `
    share, pool, exchange, clearing house, swap, shown to all, one answer serve, hand over, one for all,
    tell each other, all buyers`,
  lookFromSpace: `
    satellite, from space, earth observation, aerial, drone, remote sensing, tracking data, from the sky,
    vessel behaviour, vessel radar, radar image, vessel track, high resolution image, ship track, pictures from orbit`,
  visit: `
    visit, community agent, local committee, community monitor, village, field agent, visitor, community worker,
    register of farmer, household, family situation, cooperative field staff`,
  exploitation: `
    trafficking, exploitation, slavery, slave, bonded labour, exploited, trafficker, people held, people are held,
    held against their will, held captive, kept prisoner, enslaved, trapped, coerced, under control,
    under someones control, pimp, exploiter, brothel, sold, not paid, mistreated, abuse of worker, massage parlour,
    massage business, prostitution ring, under duress, forced, illegal recruiter, dirty money, labour camp, bondage,
    false offer, sex trade, servitude, human smuggling, involuntary, sweatshop, unfree, massage ad`,
  childLabour: `
    child labour, working children, child worker, children working, child slavery, hazardous work,
    children in hazardous, kids work, kids probably work, child dug, mined by children, children dig, kids at work,
    made by children, child pick, kids pick, children pick, child at work, children doing dangerous, dangerous task,
    children at work, dug by children, children mine, children in mine, children in field, kids to the field,
    send kids, kid on farm, kids in field, child miners, children harvest`,
  statement: `
    statement, disclosure, transparency in supply chain, section 54, slavery report, annual report on slavery,
    report under the act, company report on slavery, act report, duty to report, statutory report, slavery act,
    company must publish, transparency report, annual slavery`,
  register: `
    register, registry, searchable, repository, public list, collection of statement, database of statement,
    one place to file, search them, in one place, one website, central place, gathered in one, collect all,
    public archive, open database, database of all`,
  blacklist: `
    dirty list, employer found, register of employers, list of employers, named employer, stand in for,
    companies named, list of companies, naming firms, company list, firms said to operate, name of employer,
    employer caught, publish name, list of offender, employers who were caught, list of firms, list of factories,
    convicted employer, caught by inspector, firms caught, which companies profit, companies that profit,
    blacklisted, offending employer, fined`,
  uyghur: "uyghur, xinjiang, uflpa, turkestan, uighur, labour transfer, east turkistan, polysilicon",
  index: `
    index, country score, risk score, risk map, country data, indices, country risk, sector risk, risk by country,
    risk database, scoring countries, country and sector, country profile, risk rating, sector score, subnational,
    hot spot, risk ranking, rank country, exposure, rating of fishery, rating fishery, most dangerous,
    rating for seafood, risk of forced, likely made, numbers on, figures per company, likelihood, heat map,
    which country, which sector, per country, exposed to, how risky, risk level, risk check, risk data,
    country by country`,
  product: "goods, product, commodity, made where, sourcing from, what we buy",
  estimate: `
    estimate, prevalence, how many people, number of people in slavery, how many slaves, count slaves,
    how many victim`,
  dashboard: "dashboard, statistics, figures, hotspot, patterns, trends",
  kiln: "kiln, brick",
  origin: "laboratory, isotope, chemical, dna",
  footprint: `
    lifestyle, how much forced labour, footprint, how many slaves, slaves work for me, how many people work for me,
    my consumption`,
  carWash: "car wash, washed by hand, vehicle was washed",
  quality: "compliance, legal requirement, judge quality, against what the law ask, quality of statement",
  procurement: "procurement, public buyer, tender, public body, government contract, purchasing",
};
