import type { TagKey, Tags } from "./overlap-record.ts";

type Term = readonly [key: TagKey, term: string];

/** What a concept in the words of an idea says about who it serves and where, until its author says so. */
export const termsOfConcept: Readonly<Record<string, readonly Term[]>> = {
  worker: [["target_users", "workers-migrants"]],
  migrant: [["target_users", "workers-migrants"]],
  domestic: [["industries", "domestic-work-cleaning"]],
  recruiter: [["industries", "recruitment-staffing"]],
  child: [],
  survivor: [["target_users", "survivors"]],
  police: [["target_users", "law-enforcement"]],
  public: [["target_users", "general-public"]],
  shopper: [
    ["target_users", "general-public"],
    ["industries", "retail-consumer-goods"],
  ],
  clinician: [
    ["target_users", "frontline-professionals"],
    ["industries", "healthcare"],
  ],
  bank: [
    ["target_users", "financial-institutions"],
    ["industries", "financial-services"],
  ],
  company: [["target_users", "business"]],
  supplier: [["target_users", "suppliers"]],
  farm: [["industries", "agriculture"]],
  fish: [["industries", "fishing-seafood"]],
  mineral: [["industries", "energy-extractives"]],
  gem: [["industries", "jewellery-metals"]],
  garment: [["industries", "apparel-textiles"]],
  platform: [
    ["target_users", "technology-companies"],
    ["industries", "media-technology"],
  ],
  driver: [["industries", "logistics-transport"]],
  transit: [["industries", "logistics-transport"]],
  construction: [["industries", "construction"]],
  electronics: [["industries", "electronics-ict"]],
  food: [["industries", "food-beverage"]],
  healthGoods: [["industries", "healthcare"]],
  timber: [["industries", "forestry-paper"]],
  researcher: [["target_users", "researchers"]],
  journalist: [["target_users", "journalists"]],
  marriage: [["issues", "forced-marriage"]],
  organ: [["issues", "organ-removal"]],
  forcedCrime: [["issues", "forced-criminality"]],
  scam: [["issues", "forced-criminality"]],
  learn: [["technologies", "machine-learning"]],
  hotel: [["industries", "hospitality-tourism"]],
  aviation: [["industries", "logistics-transport"]],
  young: [["target_users", "general-public"]],
  frontline: [["target_users", "frontline-professionals"]],
  charity: [["target_users", "civil-society"]],
  state: [["target_users", "government"]],
  investor: [["target_users", "investors"]],
  childLabour: [["issues", "child-labour"]],
  abuseImage: [["issues", "child-sexual-exploitation"]],
  advert: [["issues", "sexual-exploitation"]],
  uyghur: [["issues", "state-imposed-forced-labour"]],
  procurement: [["industries", "public-procurement"]],
  app: [["technologies", "mobile-app"]],
  ledger: [["technologies", "blockchain"]],
  chatbot: [["technologies", "chatbot"]],
  lookFromSpace: [["technologies", "satellite-gis"]],
  face: [["technologies", "biometrics"]],
  hash: [["technologies", "hash-matching"]],
  hotline: [["technologies", "sms-ivr"]],
};

/** What an idea would do, where its words make no kind of work: a concept to a tool's functions. */
export const functionsOfConcept: Readonly<Record<string, readonly string[]>> = {
  rate: ["ethical-recruitment"],
  report: ["reporting-hotline"],
  complaint: ["worker-voice"],
  survey: ["worker-voice"],
  questionnaire: ["compliance-reporting"],
  screen: ["victim-identification"],
  trace: ["traceability"],
  origin: ["traceability"],
  map: ["supply-chain-risk"],
  screenTrade: ["supply-chain-risk"],
  index: ["supply-chain-risk", "data-analytics"],
  jobMatch: ["ethical-recruitment"],
  noFee: ["ethical-recruitment"],
  contract: ["ethical-recruitment"],
  inform: ["awareness-education"],
  play: ["awareness-education"],
  deter: ["awareness-education"],
  train: ["training"],
  caseWork: ["case-management"],
  refer: ["survivor-support"],
  legal: ["survivor-support"],
  account: ["survivor-support"],
  fund: ["survivor-support"],
  employSurvivor: ["survivor-support"],
  monitorMoney: ["financial-crime-detection"],
  crypto: ["financial-crime-detection"],
  synth: ["data-analytics"],
  estimate: ["data-analytics"],
  statement: ["compliance-reporting"],
  law: ["knowledge-sharing"],
  library: ["knowledge-sharing"],
  catalogue: ["knowledge-sharing"],
  abuseImage: ["content-detection"],
  ownImage: ["content-detection"],
  hash: ["content-detection"],
  block: ["content-detection"],
  groom: ["content-detection"],
  crawl: ["suspect-identification"],
  advert: ["victim-identification", "suspect-identification"],
  missing: ["victim-identification"],
  hotelRoom: ["victim-identification"],
  hotline: ["reporting-hotline"],
  panic: ["reporting-hotline"],
};

/**
 * Adds to what is said of an idea what its words suggest; what its author says stands alone under its key.
 *
 * @param functions those of its kinds of work
 */
export function withInferredTags(tags: Tags, concepts: Iterable<string>, functions: Iterable<string>): Tags {
  const found: Partial<Record<TagKey, string[]>> = {};
  const add = ([key, term]: Term) => {
    if (tags[key] === undefined && !found[key]?.includes(term)) (found[key] ??= []).push(term);
  };
  for (const concept of concepts) for (const term of termsOfConcept[concept] ?? []) add(term);
  for (const id of functions) add(["functions", id]);
  if (found.functions === undefined) {
    for (const concept of concepts) for (const id of functionsOfConcept[concept] ?? []) add(["functions", id]);
  }
  return { ...found, ...tags };
}

/** Adds to the concepts of a tool's text those of its tags. */
export function withTagConcepts(concepts: ReadonlySet<string>, tags: Tags): Set<string> {
  const found = new Set(concepts);
  for (const [concept, terms] of Object.entries(termsOfConcept)) {
    if (terms.some(([key, term]) => tags[key]?.includes(term))) found.add(concept);
  }
  return found;
}
