import { ascending, max } from "d3-array";
import { isEndedState, referenceOf, type Listing, type Reference } from "../../dataset/model.ts";
import { lastDay } from "../../dataset/partial-date.ts";
import { findRecord, isBroken, leadsElsewhere, stateOfFact, type PageRecord, type WatchState } from "./watch-state.ts";
import { listLinks } from "./watched-facts.ts";

/** Kinds of findings, most urgent first. */
export const findingKinds = ["gone", "elsewhere", "broken", "ending", "newer", "absent"] as const;
export type FindingKind = (typeof findingKinds)[number];

/** Something on a page that a reviewer should look at. */
export interface Finding {
  readonly kind: FindingKind;
  readonly reference: Reference;
  /** Address as the listing states it. */
  readonly url: string;
  readonly record: PageRecord;
  /** Dotted paths of the facts that are gone or absent. [] for other kinds. */
  readonly fields: readonly string[];
  /** First day of what was found: missing, failing, dated. Undefined if it has none. */
  readonly day?: string | undefined;
  /** Words of an ending, of the register's own list. */
  readonly words?: string | undefined;
}

/**
 * Lists what the watch found and a reviewer should look at, most urgent kind first, then by listing and address:
 *
 * - gone: a fact was on the page at an earlier reading
 * - elsewhere: the address leads to another host, or the domain is for sale
 * - broken: the address failed twice, a week or more apart
 * - ending: words of an ending stand near the listing's name
 * - newer: a page states a newer day than all evidence of the listing
 * - absent: the contact is on no page where it should be
 *
 * Of listings that ended only broken addresses are listed. Of `newer`, a listing has its newest page alone.
 */
export function listFindings(listings: Iterable<Listing>, state: WatchState): Finding[] {
  const findings = [...listings].flatMap((listing) => {
    const all = listFindingsOfListing(listing, state);
    return isEndedState(listing.status.state) ? all.filter(({ kind }) => kind === "broken") : all;
  });
  const rank = ({ kind }: Finding) => findingKinds.indexOf(kind);
  return findings.sort((a, b) => rank(a) - rank(b) || ascending(a.reference, b.reference) || ascending(a.url, b.url));
}

/** Lists the findings of a listing in any order. */
function listFindingsOfListing(listing: Listing, state: WatchState): Finding[] {
  const reference = referenceOf(listing);
  const findings: Finding[] = [];
  const urls = [...new Set(listLinks(listing).map(({ url }) => url))];
  const pages = urls.flatMap((url) => {
    const record = findRecord(state, url);
    return record === undefined
      ? []
      : [{ url, record, facts: (record.facts ?? []).filter((fact) => fact.listing === reference) }];
  });
  for (const { url, record, facts } of pages) {
    const add = (kind: FindingKind, details: Partial<Finding> = {}) =>
      findings.push({ kind, reference, url, record, fields: [], ...details });
    const goneFacts = facts.filter((fact) => stateOfFact(fact) === "gone");
    const words = record.endings?.find((ending) => ending.listing === reference)?.words;
    if (goneFacts.length > 0)
      add("gone", {
        fields: unique(goneFacts.map(({ field }) => field)),
        day: goneFacts.map((fact) => fact.missing_since).sort()[0],
      });
    if (leadsElsewhere(url, record) || record.parked === true) add("elsewhere");
    if (isBroken(record)) add("broken", { day: record.failing_since });
    if (words !== undefined) add("ending", { words });
  }

  const evidenceDay = max([
    ...listing.sources.flatMap(({ as_of }) => (as_of === undefined ? [] : lastDay(as_of))),
    ...(listing.review.level === "compiled" ? [] : [listing.review.date]),
  ]);
  const dated = pages.filter(({ url, record }) => record.dated_by === "page" && !leadsElsewhere(url, record));
  const newest = dated.sort((a, b) => ascending(b.record.dated, a.record.dated))[0];
  if (newest?.record.dated !== undefined && newest.record.dated > (evidenceDay ?? ""))
    findings.push({
      kind: "newer",
      reference,
      url: newest.url,
      record: newest.record,
      fields: [],
      day: newest.record.dated,
    });

  const contacts = pages.flatMap(({ url, record, facts }) =>
    facts.filter(({ field }) => field.startsWith("contact.")).map((fact) => ({ url, record, fact })),
  );
  const absent = contacts.filter(({ fact }) => stateOfFact(fact) === "not-found");
  const [first] = absent;
  if (first !== undefined && absent.length === contacts.length)
    findings.push({
      kind: "absent",
      reference,
      url: first.url,
      record: first.record,
      fields: unique(absent.map(({ fact }) => fact.field)),
    });
  return findings;
}

/** Returns the texts of a list without duplicates. */
function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
