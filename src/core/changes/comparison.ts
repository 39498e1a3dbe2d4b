import { plainText } from "../../dataset/plain-text.ts";
import { shownAddress } from "../../dataset/web-host.ts";
import { format } from "../language/page-format.ts";
import type { CitedSource, ListingDiff } from "./diff.ts";
import { sayChange, words } from "./say-change.ts";

/** One side of a comparison. */
export interface DiffSide {
  /** Its name for readers: `main (956e9da)`, `the working tree`. */
  readonly label: string;
  /** Errors of the whole side; none means that it is valid. */
  readonly errors: number;
}

/** What differs between two sides. */
interface Differences {
  readonly before: DiffSide;
  readonly after: DiffSide;
  /** Changed files other than listings. */
  readonly files: { readonly schemas: readonly string[]; readonly others: readonly string[] };
  /** Changed terms of vocabularies. */
  readonly terms: readonly DiffLine[];
  readonly listings: readonly ListingDiff[];
}

/** A line of what became of a listing, with the source that supports it. */
export interface DiffLine {
  readonly words: string;
  readonly source?: CitedSource;
}

/** What differs, each change of a listing with its words. */
export interface Comparison extends Differences {
  readonly listings: readonly (ListingDiff & { readonly lines: readonly DiffLine[] })[];
}

/** A listing's name by its reference; the reference where there is none. */
type NameOf = (reference: string) => string;

export function makeComparison({ listings, ...rest }: Differences, nameOf: NameOf): Comparison {
  return { ...rest, listings: listings.map((listing) => ({ ...listing, lines: linesOf(listing, nameOf) })) };
}

/** What became of a listing, line by line, as plain text. */
function linesOf(listing: ListingDiff, nameOf: NameOf): DiffLine[] {
  const { outcome, kind, changes, faults } = listing;
  const isAdded = outcome === "added";
  const lines = [
    { words: sayOutcome(listing, nameOf) ?? "" },
    ...changes
      .filter(({ path }) => !isAdded || !["kind", "name"].includes(path))
      .map((change) => ({
        words: sayChange(change, { kind, nameOf, isAdded }),
        ...(change.source && !isAdded && { source: change.source }),
      })),
    ...faults.map(({ side, message }) => ({ words: words.labelled({ label: words.listing[side], text: message }) })),
  ];
  return lines.filter((line) => line.words !== "").map((line) => ({ ...line, words: plainText(line.words, 900) }));
}

function sayOutcome({ outcome, from = "", to }: ListingDiff, nameOf: NameOf): string | undefined {
  const { moved, removed, unburied, redirected, revived, followed, formatted } = words.listing;
  const target = titleOf({ reference: to ?? "", name: nameOf(to ?? "") });
  if (outcome === "moved") return moved({ from });
  if (outcome === "removed") return to === undefined ? removed : unburied({ to });
  if (outcome === "redirected") return redirected({ to: target });
  if (outcome === "added") return to === undefined ? undefined : revived({ to: target });
  return { followed, formatted }[outcome as string];
}

function titleOf({ name, reference }: Pick<ListingDiff, "name" | "reference">): string {
  return name === reference ? reference : `${name} (${reference})`;
}

/** What supports a line: "source: ILO, Mar 2026". */
export function sayCited({ publisher, url, as_of }: CitedSource, hasAddress: boolean): string {
  const address = hasAddress || publisher === undefined ? [shownAddress(url)] : [];
  const parts = [...(publisher ? [publisher] : []), ...address, ...(as_of ? [format.date(as_of)] : [])];
  return words.labelled({ label: words.source, text: parts.join(format.comma) });
}

/** How a comparison is written, and how much of it. */
export interface ComparisonStyle {
  /** Between headings, names, lists and other lines. */
  readonly gap: string;
  /** The most characters of all. */
  readonly room: number;
  readonly text: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly name: (listing: ListingDiff) => string;
  readonly list: (lines: readonly DiffLine[]) => string;
}

/** Writes what differs: whether a side is invalid, what became of terms, then the listings by outcome. */
export function formatComparison(comparison: Comparison, { gap, room, ...style }: ComparisonStyle): string {
  const { before, after, files, terms, listings } = comparison;
  const [schemas, others] = [files.schemas.length, files.others.length];
  const isChanged = terms.length > 0 || listings.some(({ outcome }) => outcome !== "formatted");
  const invalid = [before, after].filter(({ errors }) => errors > 0);
  const blocks = [
    ...invalid.map(({ label, errors }) => style.text(words.invalid({ label, count: errors }))),
    ...(listings.length > 0 ? [words.tally({ count: listings.length })] : []),
    ...(isChanged ? [] : [words.nothing]),
    ...(schemas + others > 0 ? [words.files({ schemas, others })] : []),
    ...(terms.length > 0 ? [style.heading(words.vocabularies), style.list(terms)] : []),
  ];
  let length = blocks.join(gap).length;
  for (const [index, listing] of listings.entries()) {
    const isFirst = listing.outcome !== listings[index - 1]?.outcome;
    const parts = [
      ...(isFirst ? [style.heading(words.outcomes[listing.outcome])] : []),
      style.name(listing),
      ...(listing.lines.length > 0 ? [style.list(listing.lines)] : []),
    ];
    length += [...parts, ""].join(gap).length;
    if (length > room - 200) return [...blocks, words.left({ count: listings.length - index })].join(gap);
    blocks.push(...parts);
  }
  return blocks.join(gap);
}

/** A comparison as text for a terminal. */
export function formatComparisonText(comparison: Comparison): string {
  const { before, after } = comparison;
  const text = formatComparison(comparison, {
    ...{ gap: "\n", room: Infinity, text: plainText },
    heading: (title) => `\n${title}`,
    name: (listing) => `  ${plainText(titleOf(listing))}:`,
    list: (lines) =>
      lines
        .map(({ words: said, source }) => `    ${said}${source ? ` (${plainText(sayCited(source, true), 900)})` : ""}`)
        .join("\n"),
  });
  return `${plainText(words.heading({ before: before.label, after: after.label }))}\n${text}\n`;
}
