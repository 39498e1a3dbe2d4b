import type { TagKey, Tags } from "./overlap-record.ts";
import { kindOfWorkById } from "./kinds-of-work.ts";

type Term = readonly [key: TagKey, term: string];

/** What a concept in the words of an idea says about who it serves and where, until its author says so. */
const termsOfConcept: Readonly<Record<string, readonly Term[]>> = {
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

/** Adds to what is said of an idea what its words suggest; what its author says stands alone under its key. */
export function withInferredTags(tags: Tags, concepts: Iterable<string>, kinds: Iterable<string>): Tags {
  const found: Partial<Record<TagKey, string[]>> = {};
  const add = ([key, term]: Term) => {
    if (tags[key] === undefined && !found[key]?.includes(term)) (found[key] ??= []).push(term);
  };
  for (const concept of concepts) for (const term of termsOfConcept[concept] ?? []) add(term);
  for (const kind of kinds) add(["functions", kindOfWorkById(kind)?.functions.split(" ")[0] ?? ""]);
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
