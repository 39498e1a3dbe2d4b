import { addressOfReference } from "../../dataset/address.ts";
import type { Reference } from "../../dataset/model.ts";
import { shownAddress } from "../../dataset/web-host.ts";
import { upperFirst } from "../../core/language/phrases.ts";
import { format } from "../../core/language/page-format.ts";
import { rowOf } from "../../core/shortlist/listed.ts";
import type { Notes } from "../../core/shortlist/notes.ts";
import type { DirectoryMessages } from "../directory/words.ts";
import { href } from "../ui/href.ts";
import { offersOf } from "../rows/ListingRow.tsx";
import { placeOf } from "../../core/register/place.ts";
import { runOn } from "../../core/language/phrases.ts";
import type { Asked } from "./asked.ts";
import type { Shortlist } from "./context.ts";

type Row = NonNullable<ReturnType<typeof rowOf>>;

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
  /** How it answers the question that the list was made with, point by point. */
  readonly reasons: readonly BriefFact[];
  /** How to get in touch, and whether it is at work. */
  readonly first: readonly BriefFact[];
  readonly summary: string;
  /** The rest. */
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
    const row = rowOf(shortlist.listed, reference);
    if (row === undefined) return [];
    const url = origin + href(addressOfReference(reference));
    const note = notes[reference];
    const name = row.acronym === undefined ? row.name : `${row.name} (${row.acronym})`;
    return [
      {
        reference,
        name,
        url,
        reasons: asked?.reasonsOf(reference) ?? [],
        first: firstFactsOf(row, reference, shortlist),
        summary: row.summary ?? "",
        facts: factsOf(row, shortlist, url),
        ...(note && { note }),
      },
    ];
  });
}

function firstFactsOf(row: Row, reference: Reference, { more, words: { brief }, rowWords }: Shortlist): BriefFact[] {
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
    fact(brief.status, statusText(row, rowWords)),
    fact(brief.fresh, freshText(row, rowWords)),
  ];
}

function factsOf(row: Row, { words, rowWords, titleOf }: Shortlist, url: string): BriefFact[] {
  const { brief } = words;
  const { kind, developers, sources } = row;
  const countries = row.reach.countries.map((id) => titleOf("countries", id));
  countries.sort((a, b) => format.compare(a, b));
  const type = kind === "entity" ? titleOf("type", row.type ?? "") : brief.tool;
  const builders = developers.length > 0 ? [fact(brief.builtBy, format.list(developers))] : [];
  return [
    fact(brief.type, type),
    ...builders,
    fact(kind === "entity" ? brief.offers : brief.does, runOn(offersOf(row, titleOf)).join(format.comma)),
    fact(brief.reach, upperFirst(placeOf(row, titleOf, rowWords))),
    ...(countries.length > 0 ? [fact(brief.countries, countries.join(format.comma))] : []),
    fact(brief.sources, String(sources)),
    { ...fact(brief.address, url), url },
  ];
}

function fact(title: string, text: string): BriefFact {
  return text === "" ? { title } : { title, text };
}

function statusText({ status: { state }, freshness }: Row, { status, fresh }: DirectoryMessages): string {
  const title = String(status[state as keyof typeof status] ?? state);
  return freshness.quiet ? `${title}. ${fresh.quiet}` : title;
}

function freshText({ freshness: { date, basis }, review }: Row, { fresh }: DirectoryMessages): string {
  if (date === undefined) return fresh.undated;
  if (basis !== "review") return fresh.evidence({ day: date });
  return review.level === "confirmed" ? fresh.confirmed({ day: date }) : fresh.checked({ day: date });
}
