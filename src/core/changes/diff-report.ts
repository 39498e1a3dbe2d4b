import { outcomes, type FieldChange, type ListingDiff, type Outcome } from "./diff.ts";
import type { TermChange } from "./diff-vocabularies.ts";
import { plainText } from "../../dataset/plain-text.ts";
import type { DiffWords } from "./words.en.ts";
import { sayChange } from "./say-change.ts";

/** One side of a comparison. */
export interface DiffSide {
  /** Its name for readers: `main (956e9da)`, `the working tree`. */
  readonly label: string;
  /** The commit, unless it is the working tree. */
  readonly commit?: string;
  /** Errors of the whole side; none means that it is valid. */
  readonly errors: number;
}

/** A comparison of two sides. */
export interface DiffReport {
  readonly before: DiffSide;
  readonly after: DiffSide;
  readonly listings: readonly ListingDiff[];
  /** Changed terms of vocabularies. */
  readonly terms?: readonly TermChange[];
  /** Changed files other than listings, where they are known. */
  readonly files?: { readonly schemas: readonly string[]; readonly others: readonly string[] };
  readonly nameOf: (reference: string) => string;
}

/** A line of what became of a listing, with the source that supports it. */
export interface DiffLine {
  readonly words: string;
  readonly source?: FieldChange["source"];
}

/** What became of a listing, line by line, as plain text. */
export function diffLines(listing: ListingDiff, { nameOf }: Pick<DiffReport, "nameOf">, words: DiffWords): DiffLine[] {
  const { outcome, kind, faults } = listing;
  const isAdded = outcome === "added";
  return [
    ...headLines(listing, nameOf, words),
    ...listing.changes
      .filter(({ path }) => !isAdded || !["kind", "name"].includes(path))
      .map((change) => ({
        words: sayChange(change, { kind, words, nameOf, isAdded }),
        ...(change.source && !isAdded && { source: change.source }),
      })),
    ...faults.map(({ side, message }) => ({ words: words.fault(side, plainText(message)) })),
  ];
}

function headLines(listing: ListingDiff, nameOf: DiffReport["nameOf"], words: DiffWords): DiffLine[] {
  const { outcome, from = "", hasTombstone = false, to } = listing;
  switch (outcome) {
    case "moved":
      return [{ words: words.moved(from, hasTombstone) }];
    case "removed":
      return [{ words: to === undefined ? words.removed : words.unburied(to) }];
    case "redirected":
      return [{ words: words.redirected(sayReference(to ?? "", nameOf)) }];
    case "added":
      return to === undefined ? [] : [{ words: words.revived(sayReference(to, nameOf)) }];
    case "followed":
      return [{ words: words.followed }];
    case "formatted":
      return [{ words: words.formatted }];
    default:
      return [];
  }
}

function sayReference(reference: string, nameOf: DiffReport["nameOf"]): string {
  const name = nameOf(reference);
  return plainText(name === reference ? reference : `${name} (${reference})`);
}

/** The listings grouped by outcome. Outcomes without listings are left out. */
export function groupByOutcome(listings: readonly ListingDiff[]): [Outcome, ListingDiff[]][] {
  return outcomes
    .map((outcome): [Outcome, ListingDiff[]] => [outcome, listings.filter((each) => each.outcome === outcome)])
    .filter(([, group]) => group.length > 0);
}

/** What a reader must know first: what is compared, whether a side is invalid, whether nothing changes. */
export function introLines({ before, after, listings, terms = [], files }: DiffReport, words: DiffWords): string[] {
  const isTold = terms.length > 0 || listings.some(({ outcome }) => outcome !== "formatted");
  return [
    words.heading(before.label, after.label),
    ...[before, after].flatMap(({ label, errors }) => (errors > 0 ? [words.invalid(label, errors)] : [])),
    ...(listings.length > 0 ? [words.tally(listings.length)] : []),
    ...(isTold ? [] : [words.nothing]),
    ...(files && files.schemas.length + files.others.length > 0
      ? [words.files(files.schemas.length, files.others.length)]
      : []),
  ].map((line) => plainText(line));
}

/** What became of terms, a line each. */
export function termLines({ terms = [] }: Pick<DiffReport, "terms">, words: DiffWords): string[] {
  return terms.map(({ vocabulary, type, title, before = "" }) => {
    return plainText(`${vocabulary}: ${words.terms[type](words.quoted(title), words.quoted(before))}`);
  });
}
