import { quote, type Finding } from "../diagnostic.ts";
import { parentPointer, valueAt } from "../pointer.ts";
import type { Entry, Rule } from "../rule.ts";
import { listFoldedProse } from "./listing-text.ts";
import { findShelter } from "./shelter-location.ts";

export const streetAddress: Rule = {
  name: "street-address",
  description: "No text has a street address.",
  severity: "error",
  /**
   * Yields `street address: 12 Main Street` for each text of `listFoldedProse` that has one, at most one a text. Texts with a
   * shelter's location, and titles whose web address has the same words, are skipped.
   */
  *check(entry): Generator<Finding> {
    for (const { pointer, text } of listFoldedProse(entry)) {
      // The rule shelter-location reports the address of a shelter.
      if (!/\d/.test(text) || findShelter(text) !== undefined) continue;
      const address = findStreetAddress(text);
      if (address === undefined || isTitleOfPage(address, pointer, entry)) continue;
      yield { pointer, message: `street address: ${quote(address)}`, hint: "remove it; a town or country is enough" };
    }
  },
};

/**
 * Finds a street address in a text, as written: "At 12 Main Street, York" → "12 Main Street"; also "Calle Mayor 12" and "P.O.
 * Box 7". Undefined if there is none.
 */
function findStreetAddress(text: string): string | undefined {
  if (!streetWord.test(text)) return undefined;
  for (const pattern of patterns) {
    const match = pattern.exec(text)?.[0];
    if (match !== undefined && !/Wall Street Journal|Silk Road/.test(match)) return match.trim();
  }
  return undefined;
}

/**
 * Returns true if an address is in the title of a page whose web address has it too: it then names an account that is
 * published. For example, "12 Main Street" at `/offer/outputs/0/title`, beside the `url` `https://example.org/12-main-street`.
 */
function isTitleOfPage(address: string, pointer: string, { rawValue }: Entry): boolean {
  const url = valueAt(rawValue, `${parentPointer(pointer)}/url`);
  const slug = address.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
  return pointer.endsWith("/title") && typeof url === "string" && url.toLowerCase().includes(slug);
}

const name = String.raw`\p{Lu}[\p{L}'’.-]*`;
// A number that may be a year counts only after "at", a colon or a bracket: "the 2019 Sesame Street report".
const houseNumber = String.raw`\b(?:(?!(?:1[89]|20)\d\d\b)|(?<=\bat\s|[:(]\s?))\d{1,5}[A-Za-z]?`;
const ordinal = String.raw`\d{1,3}(?:st|nd|rd|th)`;
/** Words that make a street with any number. */
const certainStreetWords = "Street|Road|Rd|Avenue|Ave|Lane|Boulevard|Blvd|Highway|Parkway|Crescent|Terrace";
/** Words that make a street only with a capital after the comma: "10 Berkeley Square, London". */
const possibleStreetWords = "Drive|Square|Court|Place|Way|Close";
const frenchStreetWords = "[Rr]ue|[Bb]oulevard|[Aa]venue|[Qq]uai|[Cc]hemin|[Ii]mpasse|[Aa]ll[ée]e";
/** Street words before the name. */
const leadingStreetWords =
  "Calle|Carrera|Avenida|Av\\.|Rua|Travessa|Paseo|Jalan|Jl\\.|Ulica|ul\\.|Soi|Avenue|Boulevard|Rue|Piazza|Viale";
/** Endings of street names in German, Dutch and Scandinavian languages. */
const streetEndings = "stra(?:ße|sse|at)|str\\.|weg|platz|plein|gasse|allee|gracht|laan|gatan|vägen|gade|vej";

/** Matches a word that every pattern needs. Most texts have none, and skip the patterns. */
const streetWord = new RegExp(
  `${certainStreetWords}|St\\b|${possibleStreetWords}|${frenchStreetWords}|${leadingStreetWords}|${streetEndings}|Stra(?:ße|sse)|Allee|Platz|Weg|Cra|Kra|Cl\\.|[Hh]ouse|Jln|Lorong|Persiaran|Lebuh|[Bb][Oo][Xx]|Apartado|Casilla|Postfach|Caixa|B\\.P|Suite|Ste\\.|Ap(?:t|artment)`,
  "u",
);

const patterns = [
  // 12 Main Street, 350 5th Avenue, 4 High St.
  String.raw`${houseNumber},?\s(?:(?:${name}|${ordinal})\s){1,4}(?:(?:${certainStreetWords})\b|St\b(?:\.?$|\.?[,;)]|(?!\.?\s\p{Lu})))(?!\sJournal)`,
  String.raw`${houseNumber},?\s(?:${name}\s){1,3}(?:${possibleStreetWords}),\s\p{Lu}`,
  // 12 rue de la Paix
  String.raw`\b\d{1,4}(?:\s?bis)?,?\s(?:${frenchStreetWords})\s(?:d[eu]s?\s|l[ae]s?\s|[dl]['’]|${name})`,
  // Calle Mayor 12, Carrera 7 # 12-34, Avenue Louise, 54
  String.raw`(?<!\p{L})(?:${leadingStreetWords})\s(?:(?:d[aeo]s?|del|la|las|los|el|du)\s){0,2}${name}(?:\s${name}){0,3},?\s?(?:n[.ºo°]{1,2}\s?|No\.?\s|#\s?)?(?!(?:1[89]|20)\d\d\b)\d{1,5}\b`,
  String.raw`\b(?:Calle|Carrera|Cra\.?|Kra\.?|Cl\.)\s\d{1,3}[A-Z]?\b`,
  // Sathorn Road 123
  String.raw`(?<!\p{L})(?:${name}\s){1,3}(?:${certainStreetWords})\s(?:No\.?\s)?(?!(?:1[89]|20)\d\d\b)\d{1,4}[A-Za-z]?\b(?!%|\s(?!in\b|at\b|and\b|near\b)\p{Ll})`,
  // House 12, Road 5
  String.raw`\b[Hh]ouse\s?(?:[Nn]o\.?\s?|#\s?)?\d{1,4}[A-Za-z]?,?\s(?:Road|Street|Lane|Block|Sector)(?!\p{L})`,
  // No. 5, Jalan Ampang
  String.raw`\b(?:No\.?|Lot|Unit)\s?\d{1,5}[A-Za-z]?,?\s(?:${leadingStreetWords}|Jln\.?|Lorong|Persiaran|Lebuh)\s${name}`,
  String.raw`\bSoi\s\d{1,3}\b`,
  // Hauptstraße 5, Berliner Straße 12, Keizersgracht 123
  String.raw`(?<!\p{L})\p{Lu}\p{L}+(?:${streetEndings})\s(?!(?:1[89]|20)\d\d\b)\d{1,4}[a-z]?\b`,
  String.raw`(?<!\p{L})\p{Lu}\p{L}+\s(?:Stra(?:ße|sse)|Allee|Platz|Weg)\s(?!(?:1[89]|20)\d\d\b)\d{1,4}[a-z]?\b`,
  String.raw`\b[Pp]\.?\s?[Oo]\.?\s?[Bb][Oo][Xx]\s?(?:[Nn]o\.?\s?)?\d+`,
  String.raw`\b(?:Apartado(?:\s[Pp]ostal)?|Casilla|Postfach|Caixa Postal|B\.P\.)\s\d+`,
  String.raw`\b(?:Suite|Ste\.|Apt\.?|Apartment)\s#?\d+[A-Z]?\b(?!\.\d)`,
].map((source) => new RegExp(source, "u"));
