import type { Listing } from "../../dataset/model.ts";
import { formatOpeningHours, helpLineMessages } from "../language/opening-hours.ts";
import { format } from "../language/page-format.ts";
import { findFieldEvidence } from "./evidence.ts";
import type { TitleOf } from "./format-place.ts";

/** Public help line of a listing. */
export type HelpLine = NonNullable<Listing["help_lines"]>[number];

/**
 * Returns the address that dials a number: `tel:+390655500100` for "+39 06 5550 0100", `tel:*123%23` for "*123#". Only digits, "+",
 * "*" and "#" stay.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3966
 */
export function toTelephoneUrl(telephone: string): string {
  return `tel:${telephone.replace(/[^\d+*#]/g, "").replaceAll("#", "%23")}`;
}

/** Returns the help lines of a listing that can be dialled in a country, in the order of the file. [] for none. */
export function listHelpLinesIn({ help_lines = [] }: Pick<Listing, "help_lines">, country: string): HelpLine[] {
  return help_lines.filter(({ countries }) => countries.some((id) => id === country));
}

/**
 * Lists what a help line states beside its number and name, in words: `["Myanmar and Thailand", "Languages: Thai and Burmese", "24
 * hours a day, every day"]`. Countries are sorted by their titles; languages and hours are left out if they are not stated.
 */
export function listHelpLineFacts({ countries, languages, hours }: HelpLine, titleOf: TitleOf): string[] {
  const countryTitles = countries.map((id) => titleOf("countries", id)).sort((a, b) => format.compare(a, b));
  return [format.list(countryTitles), ...listCallFacts({ languages, hours }, titleOf)];
}

/** Languages and hours of a help line, or of a listing without one. */
interface CallFacts {
  readonly languages?: readonly string[] | undefined;
  readonly hours?: string | undefined;
}

/** Lists the languages and hours of a help line in words, as `listHelpLineFacts` does. [] without both. */
export function listCallFacts({ languages = [], hours }: CallFacts, titleOf: TitleOf): string[] {
  const languageTitles = languages.map((id) => titleOf("languages", id));
  return [
    ...(languageTitles.length > 0 ? [format.labelled(helpLineMessages.languages, format.list(languageTitles))] : []),
    ...(hours === undefined ? [] : [formatOpeningHours(hours)]),
  ];
}

/** Formats a help line on one line: "1191, Seafood Workers' Line (Thailand; Languages: Thai; 24 hours a day, every day)". */
export function formatHelpLine(line: HelpLine, titleOf: TitleOf): string {
  const { telephone, name } = line;
  const head = name === undefined ? telephone : telephone + format.comma + name;
  return `${head} (${listHelpLineFacts(line, titleOf).join(format.semicolon)})`;
}

/** Page that gives the numbers of a listing. */
export interface HelpLineSource {
  readonly url: string;
  /** "As on a page of 4 Mar 2026", in the language of the page. */
  readonly label: string;
}

/** Finds the newest source of a listing's help lines. Undefined if none supports them. */
export function findHelpLineSource(listing: Pick<Listing, "sources">): HelpLineSource | undefined {
  const [newest = -1] = findFieldEvidence(listing, "help_lines").sources;
  const source = listing.sources[newest];
  if (source === undefined) return undefined;
  const { url, as_of: day } = source;
  return { url, label: day === undefined ? helpLineMessages.undated : helpLineMessages.dated({ day }) };
}
