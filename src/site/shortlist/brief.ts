import { format } from "../../core/language/page-format.ts";
import { toSentenceCase, upperFirst } from "../../core/language/phrases.ts";
import { formatReach } from "../../core/register/format-place.ts";
import { formatHelpLine } from "../../core/register/help-lines.ts";
import type { DirectoryRow } from "../../core/facets/directory-row.ts";
import { termIdsOfRow } from "../../core/facets/engine.ts";
import { findRow } from "../../core/shortlist/listing-index.ts";
import type { Notes } from "../../core/shortlist/references.ts";
import type { SourcesIndex } from "../../core/shortlist/shortlist-index.ts";
import { addressOfReference } from "../../dataset/address.ts";
import type { Reference } from "../../dataset/model.ts";
import { withAsciiHost } from "../../dataset/web-host.ts";
import { listOfferTitles } from "../rows/ListingRow.tsx";
import { placeMessages } from "../rows/place-messages.ts";
import { rowsMessages } from "../rows/words.ts";
import { href } from "../ui/href.ts";
import type { AnsweredQuestion } from "./answered-question.ts";
import type { ListData } from "./use-listings.ts";
import { shortlistMessages } from "./words.ts";

const { brief: briefMessages } = shortlistMessages;

/** A line of a brief. Without a text, the fact was not found. */
export interface BriefFact {
  readonly title: string;
  readonly text?: string;
  /** Target of a link. The text is then what is shown of it. */
  readonly url?: string;
  /** Addresses that are listed behind the text, such as those of the sources. */
  readonly addresses?: readonly string[];
}

/** A listing in a brief. The page and the Markdown file have the same content. */
export interface BriefEntry {
  readonly reference: Reference;
  /** Name with the acronym in brackets, if there is one. */
  readonly name: string;
  /** Full URL of the listing's page. */
  readonly url: string;
  /** Facts before the summary: answers to the question that the list was made with, contact, website, status, newest evidence. */
  readonly mainFacts: readonly BriefFact[];
  /** "" until summaries are loaded. */
  readonly summary: string;
  /** True if the summary has no translation into the language of the page. */
  readonly isSummaryEnglish?: boolean | undefined;
  /** Facts after the summary: type, offers, cost, laws, reach, sources, address. */
  readonly facts: readonly BriefFact[];
  readonly note?: string;
}

/**
 * Builds the entries of a brief, in the order of the references. Unknown references are left out.
 *
 * @param notes to include; {} if the reader leaves them out
 * @param origin scheme and host of the site, such as "https://example.org", for full URLs
 * @param question to answer in each entry; undefined if there is none or the reader leaves it out
 * @param sourceAddresses to include; {} if the reader leaves them out
 * @returns `{reference, name, url, mainFacts, summary, facts, note}` a listing. `name` is such as "Anti-Trafficking Register
 *   (ATR)" with an acronym; `mainFacts` are the answers to the question, contact, website, status and newest evidence; `facts`
 *   the others; `summary` is "" until loaded; `note` is absent if there is none
 */
export function buildBrief(
  data: ListData,
  references: readonly Reference[],
  notes: Notes,
  origin: string,
  question?: AnsweredQuestion,
  sourceAddresses: SourcesIndex["sources"] = {},
): BriefEntry[] {
  return references.flatMap((reference): BriefEntry[] => {
    const row = findRow(data.index, reference);
    if (row === undefined) return [];
    const url = origin + href(addressOfReference(reference));
    const note = notes[reference];
    const addresses = sourceAddresses[reference]?.map(withAsciiHost);
    return [
      {
        reference,
        name: row.acronym === undefined ? row.name : `${row.name} (${row.acronym})`,
        url,
        mainFacts: [
          ...(question?.listAnswers(reference) ?? []),
          ...listContactFacts(reference, data),
          ...listHelpLineFacts(reference, data),
          toFact(briefMessages.status, formatStatus(row)),
          toFact(briefMessages.fresh, formatEvidence(row)),
        ],
        summary: row.summary ?? "",
        isSummaryEnglish: row.isSummaryEnglish,
        facts: [
          ...listOfferFacts(reference, row, data),
          ...listReachFacts(row, data),
          { ...toFact(briefMessages.sources, String(row.sources)), ...(addresses && { addresses }) },
          { ...toFact(briefMessages.address, url), url },
        ],
        ...(note && { note }),
      },
    ];
  });
}

/**
 * Lists contact and website, in this order: `[{title: "Contact", text: "https://a.org/contact, info@a.org"}, {title: "Website",
 * text: "https://a.org", url: "https://a.org"}]`. One that the listing lacks has no text.
 *
 * @returns [] if contacts are not loaded: "not found" would then be wrong
 */
function listContactFacts(reference: Reference, { shortlistIndex }: ListData): BriefFact[] {
  if (shortlistIndex === undefined) return [];
  const { website, url, email } = shortlistIndex.contacts[reference] ?? {};
  const contacts = [url ?? "", email ?? ""].filter(Boolean).map(withAsciiHost);
  const websiteFact = toFact(briefMessages.website, withAsciiHost(website ?? ""));
  return [
    toFact(briefMessages.contact, contacts.join(format.comma)),
    website === undefined ? websiteFact : { ...websiteFact, url: website },
  ];
}

/** Lists the help lines of a listing as one fact. [] without any, and if they are not loaded: most listings have none. */
function listHelpLineFacts(reference: Reference, { shortlistIndex, titleOf }: ListData): BriefFact[] {
  const lines = shortlistIndex?.helpLines[reference] ?? [];
  const texts = lines.map((line) => formatHelpLine(line, titleOf));
  return texts.length === 0 ? [] : [toFact(briefMessages.helpLines, texts.join(format.semicolon))];
}

/**
 * Lists what a listing offers: type ("Technology tool" for a tool), builders, offers, cost of an organisation or access to a tool,
 * who evaluated it, and laws that it helps with by title. Builders have a line only if there are any, laws only if they are loaded; another fact
 * that is not stated has no text.
 */
function listOfferFacts(reference: Reference, row: DirectoryRow, data: ListData): BriefFact[] {
  const { titleOf, index, shortlistIndex } = data;
  const { kind, developers, type = "" } = row;
  const isEntity = kind === "entity";
  const terms = isEntity ? "cost" : "access";
  const termIds = termIdsOfRow(index.engines[kind], index.rowByReference.get(reference) ?? -1, terms);
  const joinTitles = (titles: string[]) => toSentenceCase(titles).join(format.comma);
  const evaluated = termIdsOfRow(index.engines[kind], index.rowByReference.get(reference) ?? -1, "evaluated");
  return [
    toFact(briefMessages.type, isEntity ? titleOf("type", type) : briefMessages.tool),
    ...(developers.length > 0 ? [toFact(briefMessages.builtBy, format.list(developers))] : []),
    toFact(isEntity ? briefMessages.offers : briefMessages.does, joinTitles(listOfferTitles(row, titleOf))),
    toFact(briefMessages[terms], joinTitles(termIds.map((id) => titleOf(terms, id)))),
    toFact(briefMessages.evaluated, joinTitles(evaluated.map((id) => titleOf("evaluated", id)))),
    ...(shortlistIndex
      ? [toFact(briefMessages.laws, (shortlistIndex.laws[reference] ?? []).join(format.semicolon))]
      : []),
  ];
}

/** Lists the reach in words, which has no text if it is not stated, and if countries are named their titles in order of name. */
function listReachFacts(row: DirectoryRow, { titleOf }: ListData): BriefFact[] {
  const countries = row.reach.countries.map((id) => titleOf("countries", id)).sort((a, b) => format.compare(a, b));
  return [
    toFact(briefMessages.reach, upperFirst(formatReach(row, titleOf, placeMessages))),
    ...(countries.length > 0 ? [toFact(briefMessages.countries, countries.join(format.comma))] : []),
  ];
}

/** Builds a fact: `{title, text}`, or `{title}` if the text is "". */
function toFact(title: string, text: string): BriefFact {
  return text === "" ? { title } : { title, text };
}

/**
 * Formats a listing's state without its date: "Closed", or if it is quiet "Active. No recent sign of activity found". A state
 * that the site has no title for is returned as it is.
 */
function formatStatus({ status: { state }, freshness }: DirectoryRow): string {
  const titles: Readonly<Record<string, unknown>> = rowsMessages.status;
  const title = String(titles[state] ?? state);
  return freshness.quiet ? `${title}. ${rowsMessages.fresh.quiet}` : title;
}

/**
 * Formats the date of the newest evidence: "Evidence from Nov 2025", if it is a review "Checked 3 May 2026" or "Confirmed by the
 * organisation 3 May 2026", and without a date "No source shows a date".
 */
function formatEvidence({ freshness: { date, basis }, review }: DirectoryRow): string {
  const { undated, evidence, confirmed, checked } = rowsMessages.fresh;
  if (date === undefined) return undated;
  if (basis !== "review") return evidence({ day: date });
  return review.level === "confirmed" ? confirmed({ day: date }) : checked({ day: date });
}

/**
 * Formats a brief as Markdown (CommonMark), in the order of the page: "# Shortlist", the edition, the question if there is one,
 * and a section for each listing with its facts as lists. Blocks have an empty line between them; the text ends with a line
 * break. Names, summaries and notes are escaped.
 *
 * @param edition its date, YYYY-MM-DD
 * @param question the question that the list was made with, with the full URL of match as its address
 */
export function formatBrief(
  entries: readonly BriefEntry[],
  edition: string,
  question?: Pick<AnsweredQuestion, "text" | "address">,
): string {
  const head = [`# ${briefMessages.heading}`, briefMessages.edition({ day: edition })];
  if (question !== undefined)
    head.push(`**${briefMessages.question}:** ${formatLink(question.text, question.address)}`);
  return `${[...head, ...entries.flatMap(formatEntry)].join("\n\n")}\n`;
}

/**
 * Formats a listing as Markdown blocks: heading, main facts, summary, other facts, and if there is one the note below
 * "**Note:**". Empty blocks are left out.
 */
function formatEntry({ name, url, mainFacts, summary, facts, note }: BriefEntry): string[] {
  const noteBlocks = note === undefined ? [] : [`**${briefMessages.note}:**`, formatQuote(note)];
  const blocks = [
    `## [${escapeMarkdown(name)}](${url})`,
    formatFacts(mainFacts),
    escapeMarkdown(summary),
    formatFacts(facts),
    ...noteBlocks,
  ];
  return blocks.filter(Boolean);
}

/**
 * Formats facts as a Markdown list, a line each: "- **Type:** Trade union". A fact without a text is "_Not found in public
 * sources_", and its addresses are a list below it. "" for no facts.
 */
function formatFacts(facts: readonly BriefFact[]): string {
  const lines = facts.flatMap(({ title, text, url, addresses = [] }) => {
    const value = text === undefined ? `_${briefMessages.missing}_` : formatLink(text, url);
    return [`- **${title}:** ${value}`, ...addresses.map((address) => `  - <${address}>`)];
  });
  return lines.join("\n");
}

/** Formats a text as Markdown: `[text](<url>)`, `<url>` if the text is the URL, and the escaped text if there is no URL. */
function formatLink(text: string, url: string | undefined): string {
  if (url === undefined) return escapeMarkdown(text);
  return text === url ? `<${url}>` : `[${escapeMarkdown(text)}](<${url}>)`;
}

/** Formats a text as a Markdown block quote, with "> " before each line, which is trimmed and escaped. An empty line is ">". */
function formatQuote(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.map((line) => `> ${escapeMarkdown(line.trim())}`.trimEnd()).join("\n");
}

/**
 * Escapes the characters of a line that Markdown would take for mark-up, within the line and at its beginning: "*a*" becomes
 * `\*a\*`, "1. May" becomes `1\. May`.
 */
function escapeMarkdown(line: string): string {
  return line
    .replace(/[\\`*_[\]<>#|~&]/g, "\\$&")
    .replace(/^([-+=])/, "\\$1")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}
