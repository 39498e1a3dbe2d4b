import { format } from "../../core/language/page-format.ts";
import { inSentence } from "../../core/language/phrases.ts";
import type { TermCounts } from "../../core/terms/term-coverage.ts";
import type { TermVocabulary } from "../../dataset/address.ts";
import type { Term } from "../../dataset/vocabularies.ts";
import { directoryMessages } from "../directory/words.ts";
import { termsMessages } from "./words.ts";

/** Numbers of listings by kind, without ended ones. */
type KindCounts = Pick<TermCounts, "entities" | "tools">;

/**
 * Formats the title of a term's page: "Organisations and tools against forced labour" for an issue, "Kenya: tools against
 * trafficking" for a place, "Tools for training" for a tool function.
 *
 * It names the kinds that have listings, or both if there are no listings at all. For services, and for terms that only tools
 * have, the kind is fixed. Some terms have an article in the title: "Organisations that help business with a hotline".
 */
export function formatTermPageTitle(
  vocabulary: TermVocabulary,
  { id, title }: Pick<Term, "id" | "title">,
  counts: KindCounts,
): string {
  const { landing } = termsMessages;
  const titlesInSentence: Readonly<Record<string, string>> = landing.termInTitle;
  const isName = vocabulary === "region" || vocabulary === "country";
  const term = titlesInSentence[id] ?? (isName ? title : inSentence(title));
  const form = id === "cross-industry" ? id : vocabulary;
  return landing.title[form]({ who: formatKinds(counts), term });
}

/** Returns "Organisations", "Tools", or "Organisations and tools" if there are listings of both kinds or of neither. */
function formatKinds({ entities, tools }: KindCounts): string {
  const { who } = termsMessages.landing;
  if (entities > 0 === tools > 0) return who.both;
  return entities > 0 ? who.entity : who.tool;
}

/**
 * Formats how many listings have a term and how recent their evidence is: "1 tool is listed here. Its evidence is from the last
 * year." or "2 organisations and 1 tool are listed here. 1 of the 3 shows evidence from the last year."
 *
 * @returns "Nobody is listed here yet." without listings
 */
export function formatTermCounts({ entities, tools, current }: KindCounts & Pick<TermCounts, "current">): string {
  const total = entities + tools;
  const listed = listKindCounts({ entities, tools });
  const sentence = termsMessages.landing.counted({ count: total, listed });
  return total === 0 ? sentence : `${sentence} ${formatCurrentEvidence(current, total)}`;
}

/**
 * Formats how many listings name a place, how recent their evidence is, and how many others work there without naming it: "1
 * organisation names Kenya. Its evidence is from the last year. Beyond these, 2 work across its region without naming it, tools
 * included." The last sentence is left out if there are no others.
 *
 * If none names it: "No listing names Kenya. 1 works globally without naming it, tools included." Of a region it is "… name
 * Africa or a country in it."
 *
 * @param title of the place
 */
export function formatPlaceCounts(
  { entities, tools, current, regional, global }: Omit<TermCounts, "total">,
  title: string,
  vocabulary: "region" | "country",
): string {
  const { place } = termsMessages.landing;
  const total = entities + tools;
  const others = [
    ...(regional > 0 ? [place.regional({ count: regional })] : []),
    ...(global > 0 ? [place.global({ count: global })] : []),
  ];
  const sentences: string[] = [];
  if (total === 0) {
    sentences.push(place.none[vocabulary]({ title }));
    if (others.length > 0) sentences.push(place.only({ others }));
  } else {
    sentences.push(place.listed[vocabulary]({ count: total, title, listed: listKindCounts({ entities, tools }) }));
    sentences.push(formatCurrentEvidence(current, total));
    if (others.length > 0) sentences.push(place.beyond({ others }));
  }
  return sentences.join(" ");
}

/**
 * Formats how many listings show evidence from the last year: "None shows evidence from the last year.", "1 of the 3 shows
 * evidence from the last year.", "Both show …" of two, "All show …" of more. A single listing has "No evidence from the last year
 * was found." or "Its evidence is from the last year."
 *
 * @param current at most `total`
 * @param total number of listings, at least 1
 */
function formatCurrentEvidence(current: number, total: number): string {
  const { evidence } = termsMessages.landing;
  if (current === 0) return evidence.none({ count: total });
  if (current < total) return evidence.partial({ count: current, total });
  if (total === 1) return evidence.only;
  return total === 2 ? evidence.both : evidence.all;
}

/**
 * Formats the description of a term's page for search engines: "Kenya: 2 tools in the Anti-Trafficking Register. Every fact links
 * to its source.", of an issue "Against forced labour: 2 tools in …". Without listings: "Kenya: no listing yet in the
 * Anti-Trafficking Register."
 */
export function formatTermDescription(title: string, counts: KindCounts, vocabulary: TermVocabulary): string {
  const { description } = termsMessages.term;
  const isIssue = vocabulary === "issue";
  const listed = listKindCounts(counts);
  if (listed.length === 0) return isIssue ? description.unlistedIssue({ title }) : description.unlisted({ title });
  return isIssue ? description.listedIssue({ title, listed }) : description.listed({ title, listed });
}

/**
 * Formats the heading of a term's page without listings: "No listing found for Kenya", or of an issue "No listing found against
 * forced labour".
 */
export function formatEmptyTitle(title: string, vocabulary: TermVocabulary): string {
  const { empty, emptyOfIssue } = termsMessages.term;
  return vocabulary === "issue" ? emptyOfIssue({ title }) : empty({ title });
}

/** Formats numbers of listings: "1 organisation, 2 tools", "2 tools", or "No listing yet" if both are 0. */
export function formatListingCounts(counts: KindCounts): string {
  return listKindCounts(counts).join(format.comma) || termsMessages.term.noListing;
}

/** Returns `["1 organisation", "2 tools"]`, without a kind that has no listings. [] if both are 0. */
function listKindCounts({ entities, tools }: KindCounts): string[] {
  const { entity, tool } = directoryMessages.filter.total;
  return [...(entities > 0 ? [entity({ count: entities })] : []), ...(tools > 0 ? [tool({ count: tools })] : [])];
}
