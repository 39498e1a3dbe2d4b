import { countryWords } from "../match/place-words.ts";
import type { Words } from "../match/phrases.ts";

/** Capitals, the largest cities, and languages and people of one country, where its other words do not begin them. */
const citiesAndLanguages: Words = {
  AE: "abu dhabi, sharjah",
  AF: "kabul, pashto, dari\\b",
  AL: "tirana",
  AR: "cordoba",
  AU: "sydney, melbourne, brisbane, perth, canberra, aussie",
  BD: "dhaka, chittagong, bengali",
  BR: "sao paulo, rio de janeiro, brasilia",
  CA: "toronto, montreal, vancouver, ottawa",
  CD: "kinshasa, lubumbashi, kolwezi, katanga",
  CI: "abidjan, ivorian",
  CN: "beijing, shanghai, shenzhen, guangzhou, mandarin",
  CO: "bogota, medellin",
  DE: "berlin, hamburg, munich",
  EG: "cairo",
  ES: "madrid, barcelona",
  ET: "addis ababa, amharic",
  FR: "paris, marseille",
  GB: "birmingham, manchester, glasgow, scotland, scottish, wales, welsh, leicester",
  GH: "accra, kumasi",
  GR: "athens",
  ID: "jakarta, bali\\b, surabaya, bahasa",
  IN: "delhi, mumbai, bombay, kolkata, calcutta, chennai, bangalore, hyderabad, hindi\\b, tamil, punjab, rajasthan, bihar",
  IT: "rome\\b, milan, sicil, naples",
  JP: "tokyo, osaka",
  KE: "nairobi, mombasa",
  KH: "phnom penh, khmer",
  KR: "seoul, korean",
  KW: "kuwaiti",
  LA: "vientiane, laotian, lao\\b",
  LB: "beirut",
  LK: "colombo, sinhala",
  MM: "burm, yangon, rangoon",
  MX: "tijuana, ciudad juarez",
  MY: "kuala lumpur, penang, malay\\b",
  NG: "lagos, abuja, benin city, edo state",
  NL: "amsterdam, rotterdam",
  NP: "kathmandu",
  PE: "lima\\b",
  PH: "manila, cebu, tagalog, pinoy, pinay",
  PK: "karachi, lahore, islamabad, urdu",
  PT: "lisbon, porto\\b",
  QA: "doha",
  RO: "bucharest",
  RU: "moscow, russian",
  SA: "riyadh, jeddah",
  SG: "singapore",
  TH: "bangkok, phuket, chiang mai",
  TR: "istanbul, ankara",
  TW: "taipei",
  UA: "kyiv, kiev",
  UG: "kampala",
  US: "american\\b, new york, los angeles, chicago, houston, texas, california, florida, atlanta, las vegas",
  VN: "hanoi, ho chi minh, saigon",
  ZA: "johannesburg, cape town, durban",
};

/** What countries are called in an idea: a city or a language of one country also names it. */
export const ideaPlaces: Words = Object.fromEntries(
  Object.entries(countryWords).map(([id, words]) => {
    const more = citiesAndLanguages[id];
    return [id, more === undefined ? words : `${words}, ${more}`];
  }),
);
