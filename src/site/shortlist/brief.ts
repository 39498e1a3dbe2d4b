import { addressOfReference } from "../../dataset/address.ts";
import type { Reference } from "../../dataset/model.ts";
import { shownAddress } from "../../dataset/web-host.ts";
import { format } from "../../core/language/page-format.ts";
import { findRow } from "../../core/shortlist/listing-index.ts";
import type { Notes } from "../../core/shortlist/references.ts";
import { directoryWords } from "../directory/words.ts";
import { href } from "../ui/href.ts";
import { listOfferTitles } from "../rows/ListingRow.tsx";
import { placeOf } from "../../core/register/place.ts";
import { runOn, upperFirst } from "../../core/language/phrases.ts";
import type { Asked } from "./asked.ts";
import type { Shortlist } from "./use-listed.ts";
import { shortlistWords } from "./words.ts";

const { brief } = shortlistWords;
const { status, fresh } = directoryWords;

type Row = NonNullable<ReturnType<typeof findRow>>;

/** A line of a brief; without a text, what it would say was not found. */
export interface BriefFact {
  readonly title: string;
  readonly text?: string;
  readonly url?: string;
}

/** A listing in short, as a page and a file say it alike. */
export interface BriefEntry {
  readonly reference: Reference;
  readonly name: string;
  readonly url: string;
  /** How it answers the question that the list was made with, point by point; how to get in touch, and whether it is at work. */
  readonly first: readonly BriefFact[];
  readonly summary: string;
  readonly facts: readonly BriefFact[];
  readonly note?: string;
}

/**
 * Makes a brief of a list, in its order; listings that aren't there are left out.
 *
 * @param notes the reader's own, where they are to be told
 * @param origin scheme and host of the site, so that addresses hold elsewhere
 * @param asked the question that the list was made with, where it is to be told
 */
export function briefOf(
  shortlist: Shortlist,
  references: readonly Reference[],
  notes: Notes,
  origin: string,
  asked?: Asked,
): BriefEntry[] {
  return references.flatMap((reference): BriefEntry[] => {
    const row = findRow(shortlist.listed, reference);
    if (row === undefined) return [];
    const url = origin + href(addressOfReference(reference));
    const note = notes[reference];
    const name = row.acronym === undefined ? row.name : `${row.name} (${row.acronym})`;
    return [
      {
        reference,
        name,
        url,
        first: [...(asked?.reasonsOf(reference) ?? []), ...firstFactsOf(row, reference, shortlist)],
        summary: row.summary ?? "",
        facts: factsOf(row, shortlist, url),
        ...(note && { note }),
      },
    ];
  });
}

function firstFactsOf(row: Row, reference: Reference, { more }: Shortlist): BriefFact[] {
  const { website, ...contact } = more?.contacts[reference] ?? {};
  return [
    // Without the file of contacts nothing can be said of them, not even that none was found.
    ...(more === undefined
      ? []
      : [
          fact(
            brief.contact,
            [contact.url ?? "", contact.email ?? ""].filter(Boolean).map(shownAddress).join(format.comma),
          ),
          { ...fact(brief.website, shownAddress(website ?? "")), ...(website && { url: website }) },
        ]),
    fact(brief.status, statusText(row)),
    fact(brief.fresh, freshText(row)),
  ];
}

function factsOf(row: Row, { titleOf }: Shortlist, url: string): BriefFact[] {
  const { kind, developers, sources } = row;
  const countries = row.reach.countries.map((id) => titleOf("countries", id));
  countries.sort((a, b) => format.compare(a, b));
  const type = kind === "entity" ? titleOf("type", row.type ?? "") : brief.tool;
  const builders = developers.length > 0 ? [fact(brief.builtBy, format.list(developers))] : [];
  return [
    fact(brief.type, type),
    ...builders,
    fact(kind === "entity" ? brief.offers : brief.does, runOn(listOfferTitles(row, titleOf)).join(format.comma)),
    fact(brief.reach, upperFirst(placeOf(row, titleOf, directoryWords))),
    ...(countries.length > 0 ? [fact(brief.countries, countries.join(format.comma))] : []),
    fact(brief.sources, String(sources)),
    { ...fact(brief.address, url), url },
  ];
}

function fact(title: string, text: string): BriefFact {
  return text === "" ? { title } : { title, text };
}

function statusText({ status: { state }, freshness }: Row): string {
  const title = String(status[state as keyof typeof status] ?? state);
  return freshness.quiet ? `${title}. ${fresh.quiet}` : title;
}

function freshText({ freshness: { date, basis }, review }: Row): string {
  if (date === undefined) return fresh.undated;
  if (basis !== "review") return fresh.evidence({ day: date });
  return review.level === "confirmed" ? fresh.confirmed({ day: date }) : fresh.checked({ day: date });
}

/**
 * A brief as Markdown (CommonMark), with what the page says and prints, in the same order. Names and notes are escaped: what they
 * say is text, not mark-up.
 *
 * @param asked the question that the list was made with, with the whole address of match
 */
export function formatBrief(
  entries: readonly BriefEntry[],
  day: string,
  asked?: Pick<Asked, "text" | "address">,
): string {
  const linesOf = (facts: readonly BriefFact[]) =>
    facts.map(({ title, text, url }) => `- **${title}:** ${formatText(text, url) ?? `_${brief.missing}_`}`).join("\n");
  const blocks = entries.map(({ name, url, first, summary, facts, note }) => {
    const noted = note === undefined ? [] : [`**${brief.note}:**`, quote(note)];
    const parts = [linesOf(first), escapeText(summary), linesOf(facts), ...noted];
    return [`## [${escapeText(name)}](${url})`, ...parts].filter(Boolean);
  });
  const question = asked === undefined ? [] : [`**${brief.question}:** ${formatText(asked.text, asked.address)}`];
  return `${[`# ${brief.heading}`, brief.from({ day }), ...question, ...blocks.flat()].join("\n\n")}\n`;
}

/** A text, linked where it has an address; an address that is its own text is written once. */
function formatText(text: string | undefined, url: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (url === undefined) return escapeText(text);
  return text === url ? `<${url}>` : `[${escapeText(text)}](<${url}>)`;
}

function quote(note: string): string {
  return note
    .split(/\r\n|\r|\n/)
    .map((line) => `> ${escapeText(line.trim())}`.trimEnd())
    .join("\n");
}

/** Escapes what Markdown would take for mark-up, within a line and at its beginning. */
function escapeText(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~&]/g, "\\$&")
    .replace(/^([-+=])/, "\\$1")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}
