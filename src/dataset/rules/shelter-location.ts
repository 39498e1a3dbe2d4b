import { quote, type Finding } from "../diagnostic.ts";
import type { Rule } from "../rule.ts";
import { vocabularyByName } from "../vocabularies.ts";
import { listFoldedProse } from "./listing-text.ts";

export const shelterLocation: Rule = {
  name: "shelter-location",
  description: "No text says where a shelter is; it may say that there is one in a country or town.",
  severity: "error",
  /**
   * Yields `location of a shelter: shelter at 12 Main Street` for each text of `listFoldedProse` that has one, at most one a
   * text.
   */
  *check(entry): Generator<Finding> {
    for (const { pointer, text } of listFoldedProse(entry)) {
      const location = findShelter(text);
      if (location === undefined) continue;
      yield {
        pointer,
        message: `location of a shelter: ${quote(location)}`,
        hint: "remove it; say no more than the country",
      };
    }
  },
};

/** Names of countries. "In Nairobi, Kenya" does not give a shelter's location away; "in Westlands, Nairobi" does. */
const countryNames: ReadonlySet<string> = new Set(vocabularyByName("country").terms.map(({ title }) => title));

/**
 * Finds words in a text that give away where a shelter is, without the full stop: "Our shelter at 12 Main Street." → "shelter
 * at 12 Main Street". Undefined if there are none, as in "a shelter in Kenya" and "".
 */
export function findShelter(text: string): string | undefined {
  if (!/shelter|house|home|refuge/i.test(text)) return undefined;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const widerPlace = match.groups?.["wider"] ?? "";
    const isTownOfCountry = countryNames.has(widerPlace.replace(/\.$/, ""));
    if (!isTownOfCountry) return match[0].trim().replace(/\.$/, "");
  }
  return undefined;
}

const shelter = String.raw`\b(?:[Ss]helters?|[Ss]afe[- ]?[Hh]ouses?|[Ss]afe [Hh]omes?|[Rr]efuges?)`;
const verb = String.raw`(?:,?\s(?:(?:which|that)\s)?(?:is|are|was|were|stands?|lies))?`;
const name = String.raw`\p{Lu}[\p{L}\d'’.-]*`;
const street = "Street|St\\.|Road|Avenue|Lane|Boulevard|Highway|Square";
const building =
  "House|Hall|Farm|Convent|Church|Cathedral|Abbey|Monastery|Mosque|Temple|School|Hospital|Hotel|Building|Tower|Compound|Villa|Lodge|Cottage|Estate|Park|Plaza|Station|Airport";
const quarter = "district|quarter|neighbou?rhood|suburb|village|ward|barangay";

const patterns = [
  // shelter at 12 Main Street, safe house at No. 5
  String.raw`${shelter}${verb}\s(?:at|on)\s(?:(?:no|No|number)\.?\s)?\d+[A-Za-z]?,?\s${name}[^.;]{0,40}`,
  // shelter located at Park Lane, safe house situated near the Central Station
  String.raw`${shelter}${verb}\s(?:located|situated)\s(?:at|on|near|behind|opposite|beside|next to|off)\s[^.;]{1,60}`,
  // shelter stands behind St Mary's Church, shelter is opposite the town hall
  String.raw`${shelter}${verb}(?:\s(?:located|situated))?\s(?:behind|opposite|beside|next to|adjacent to|across from|around the corner from)\s(?:(?:the|an?|its|our)\s|${name})[^.;]{1,60}`,
  // shelter located in Westlands, Nairobi: a part of a town
  String.raw`${shelter}${verb}\s(?:located|situated)\s(?:at|in)\s(?:the\s)?${name}(?:\s${name}){0,2},\s(?<wider>${name}(?:\s${name}){0,2})(?![\p{L}\d])`,
  // refuge at Hillside Farm
  String.raw`${shelter}${verb}(?:\s(?:located|situated))?\s(?:at|in|on)\s(?:the\s)?(?:${name}\s){1,3}(?:${building})(?!\p{L})`,
  // the shelter's address is Park Lane 4
  String.raw`${shelter}['’]?s?['’]?\s(?:street\s|exact\s)?(?:address|whereabouts)(?:\sis\s(?:at\s|on\s|in\s)?|:\s?|\s?[-–(]\s?)(?:${name}|\d)[^.;]{0,40}`,
  // shelter in the Bang Na district, safe house on Mabini Street
  String.raw`${shelter}${verb}(?:\s(?:located|situated))?\s(?:at|in|on|off|near)\s(?:the\s)?(?:${name}\s){1,3}(?:${street}|${quarter})(?!\p{L})`,
  // address of the shelter: …
  String.raw`\b(?:[Aa]ddress|[Ww]hereabouts)(?:es)?\sof\s(?:the|its|their|our|a)\s(?:[\p{L}'’-]+\s)?(?:shelter|safe[- ]?house|safe home|refuge)s?(?:\sis\s(?:at\s|on\s|in\s)?|:\s?|\s?[-–(]\s?)(?:${name}|\d)[^.;]{0,40}`,
].map((source) => new RegExp(source, "u"));
