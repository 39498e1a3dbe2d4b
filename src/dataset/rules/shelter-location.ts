import { quote } from "../diagnostic.ts";
import type { Rule } from "../rule.ts";
import { proseOf } from "./listing-text.ts";

export const shelterLocation: Rule = {
  name: "shelter-location",
  description: "No text says where a shelter stands; that there is one in a country or town is no secret.",
  severity: "error",
  *check(entry) {
    for (const { pointer, text } of proseOf(entry)) {
      const found = findShelter(text);
      if (found === undefined) continue;
      yield {
        pointer,
        message: `location of a shelter: ${quote(found)}`,
        hint: "remove it; say no more than the country",
      };
    }
  },
};

/** The first words of a text that lead to a shelter's door. */
export function findShelter(text: string): string | undefined {
  if (!/shelter|house|home|refuge/i.test(text)) return undefined;
  for (const pattern of patterns) {
    const match = pattern.exec(text)?.[0];
    if (match !== undefined) return match.trim();
  }
  return undefined;
}

const shelter = String.raw`\b(?:[Ss]helters?|[Ss]afe[- ]?[Hh]ouses?|[Ss]afe [Hh]omes?|[Rr]efuges?)`;
const verb = String.raw`(?:,?\s(?:(?:which|that)\s)?(?:is|are|was|were|stands?|lies))?`;
const name = String.raw`\p{Lu}[\p{L}\d'’.-]*`;
const street = "Street|St\\.|Road|Avenue|Lane|Boulevard|Highway|Square";
const quarter = "district|quarter|neighbou?rhood|suburb|village|ward|barangay";

const patterns = [
  // shelter at 12 Main Street, safe house at No. 5
  String.raw`${shelter}${verb}\s(?:at|on)\s(?:(?:no|No|number)\.?\s)?\d+[A-Za-z]?,?\s${name}[^.;]{0,40}`,
  // shelter located at Park Lane, safe house situated near the Central Station
  String.raw`${shelter}${verb}\s(?:located|situated)\s(?:at|on|near|behind|opposite|beside|next to|off)\s[^.;]{1,60}`,
  // shelter in the Bang Na district, safe house on Mabini Street
  String.raw`${shelter}${verb}(?:\s(?:located|situated))?\s(?:at|in|on|off|near)\s(?:the\s)?(?:${name}\s){1,3}(?:${street}|${quarter})(?!\p{L})`,
  // address of the shelter: …
  String.raw`\b(?:[Aa]ddress|[Ww]hereabouts)(?:es)?\sof\s(?:the|its|their|our|a)\s(?:[\p{L}'’-]+\s)?(?:shelter|safe[- ]?house|safe home|refuge)s?(?:\sis\s(?:at\s|on\s|in\s)?|:\s?|\s?[-–(]\s?)(?:${name}|\d)[^.;]{0,40}`,
].map((source) => new RegExp(source, "u"));
