import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { plainText, type Words } from "./phrases.ts";

/** What a country's people and things are called, where its title does not already begin the word. */
const words: Words = {
  AE: "UAE, emirat, dubai",
  AF: "afghan",
  AR: "argentin, buenos aires",
  BD: "bangla",
  BE: "belgi, brussels",
  BH: "bahrain",
  BR: "brazil, brasil",
  CA: "canad",
  CD: "congo",
  CG: "congo-brazzaville, republic of congo",
  CH: "swiss, switzerland, geneva",
  CI: "cote d'ivoire, ivory coast, west africa",
  CN: "china, chinese, uyghur, xinjiang",
  CO: "colombia",
  DE: "german",
  DK: "denmark, danish",
  EG: "egypt",
  ES: "spain",
  ET: "ethiopia",
  FR: "france",
  GB: "UK, united kingdom, british, britain, england, london",
  GH: "ghana",
  GR: "greece, greek",
  HK: "hong kong",
  ID: "indonesia",
  IE: "ireland",
  IL: "israel",
  IN: "india\\b, indian\\b",
  IT: "ital",
  JO: "jordan",
  JP: "japan",
  KE: "kenya",
  KH: "cambodia",
  KR: "south korea",
  KW: "kuwait",
  LA: "laos",
  LB: "leban",
  MM: "myanmar",
  MX: "mexic",
  MY: "malaysia",
  NG: "nigeria\\b, nigerian",
  NL: "netherlands, dutch",
  NP: "nepal",
  NZ: "new zealand",
  OM: "oman\\b",
  PE: "peru",
  PH: "philippin, filipin",
  PK: "pakistan",
  PL: "poland, polish",
  QA: "qatar",
  RE: "reunion island",
  RO: "romania",
  SA: "saudi",
  SE: "sweden, swedish",
  TH: "thai",
  TR: "turkey, turkish, turkiye",
  TW: "taiwan",
  UA: "ukrain",
  US: "US, united states",
  UZ: "uzbek",
  VN: "viet",
  ZA: "south africa",
};

/** The states that "the Gulf" means in a summary. */
const gulf: ReadonlySet<string> = new Set(["AE", "BH", "KW", "OM", "QA", "SA"]);
const gulfWords = "gulf state, gulf co, in the gulf, gulf job, gulf construction";

/** What is above, else the country's title without what is in brackets or after a comma. */
export const countryWords: Words = Object.fromEntries(
  vocabularyByName("country").terms.map(({ id, title, english_title }) => [
    id,
    gulf.has(id) ? `${words[id]}, ${gulfWords}` : (words[id] ?? wordOf(english_title ?? title)),
  ]),
);

export const regionWords: Words = {
  africa: "africa",
  "middle-east-north-africa": "middle east, gulf, arab state, north africa",
  "latin-america-caribbean": "latin america, caribbean, central america, south america",
  "north-america": "north america",
  europe: "europe, EU",
  "central-asia": "central asia",
  "south-asia": "south asia",
  "south-east-asia": "south-east asia, southeast asia, ASEAN",
  "east-asia": "east asia",
  oceania: "oceania, pacific island",
};

function wordOf(title: string): string {
  return `${plainText(title)
    .replace(/\s*[(,].*$/, "")
    .toLowerCase()}\\b`;
}
