import { daysBetween } from "../../dataset/partial-date.ts";
import type { WatchedPage as PageRecord } from "../../dataset/schema.generated.ts";
import type { WatchedFact } from "./watched-facts.ts";

export type { PageRecord };
/** Outcome of asking for an address: a key of `watchMessages.outcomes`. */
export type PageOutcome = PageRecord["outcome"];
/** Record of a fact that was looked for on a page. */
export type FactRecord = NonNullable<PageRecord["facts"]>[number];

/** Records of all addresses, by address. Its JSON is described in schemas/watch.schema.json. */
export interface WatchState {
  readonly version: 2;
  readonly pages: Readonly<Record<string, PageRecord>>;
}

/** Answer of the web to a request for an address. `status` and `to` are those of the last response. */
export interface PageAnswer {
  readonly outcome: PageOutcome;
  readonly status?: number | undefined;
  readonly to?: string | undefined;
  readonly etag?: string | undefined;
  readonly modified?: string | undefined;
}

/** Properties of a page's record that are read from its text. */
export type PageReading = Pick<
  PageRecord,
  "text" | "title" | "language" | "parked" | "dated" | "dated_by" | "endings"
> & {
  /** Keys (`keyOfFact`) of the facts that were found. */
  readonly found: ReadonlySet<string>;
};

/** Outcomes that count as failures. A refusal (401, 403, 429 …) is none: many sites refuse every robot but serve readers. */
const failures: ReadonlySet<PageOutcome> = new Set([
  "not-found",
  "server-error",
  "no-answer",
  "timeout",
  "unknown-host",
  "bad-certificate",
  "too-many-redirects",
] as const);

/** Days after which a second failure, or a second reading without a fact, is believed. */
const minDaysToBelieve = 7;

/** A run with at least so many failures is offline if they are also at least this share of its results. */
const maxFailures = 20;
const maxFailureShare = 0.9;

/** Returns true if so many of a run's requests failed that this machine is likely offline. */
export function isOffline(outcomes: readonly PageOutcome[]): boolean {
  const failed = outcomes.filter((outcome) => failures.has(outcome)).length;
  return failed >= maxFailures && failed >= outcomes.length * maxFailureShare;
}

/** Returns the record of an address. Undefined if it was never asked for. */
export function findRecord({ pages }: WatchState, url: string): PageRecord | undefined {
  return Object.hasOwn(pages, url) ? pages[url] : undefined;
}

/**
 * Returns true if the last request for an address failed, seven days or more after its first failure, with no success between.
 */
export function isBroken({ checked, outcome, failing_since }: PageRecord): boolean {
  if (!failures.has(outcome) || failing_since === undefined) return false;
  return daysBetween(failing_since, checked) >= minDaysToBelieve;
}

/**
 * Returns true if redirects lead from an address to another organisation's host. A host and its subdomains are one, with or
 * without "www.": false from `https://example.org` to `https://www.example.org/en` and `https://about.example.org`.
 */
export function leadsElsewhere(url: string, { to }: Pick<PageAnswer, "to">): boolean {
  if (to === undefined) return false;
  const [start, end] = [url, to].map((address) => `.${new URL(address).hostname.replace(/^www\./, "")}`) as [
    string,
    string,
  ];
  return !start.endsWith(end) && !end.endsWith(start);
}

/** Returns the key of a fact on a page: `entities/a contact.email 00c0ffee00c0ffee`. Another value has another key. */
export function keyOfFact({ listing, field, value }: Pick<FactRecord, "listing" | "field" | "value">): string {
  return `${listing} ${field} ${value}`;
}

/** State of a fact on a page: `gone` if it was seen there before and is not there any more, `unread` if never looked for. */
export function stateOfFact({ seen, missing_since }: FactRecord): "found" | "gone" | "not-found" | "unread" {
  if (seen !== undefined) return missing_since === undefined ? "found" : "gone";
  return missing_since === undefined ? "unread" : "not-found";
}

/** Returns true if a fact was seen on a page and was not there at two readings since, seven days or more apart. */
export function isLost(fact: FactRecord, { read }: PageRecord): boolean {
  if (stateOfFact(fact) !== "gone" || read === undefined) return false;
  return daysBetween(fact.missing_since ?? read, read) >= minDaysToBelieve;
}

/**
 * Returns true if a page may be asked for "if it changed since": it was read, and every fact that is now watched was looked for
 * then. Otherwise the answer "not changed" would say nothing of a new fact.
 */
export function canAskForChange(record: PageRecord | undefined, facts: readonly WatchedFact[]): boolean {
  const keys = new Set(record?.facts?.map(keyOfFact));
  return record?.read !== undefined && facts.every((fact) => keys.has(keyOfFact(fact)));
}

/**
 * Returns the record of an address after another request.
 *
 * A page that was read has new findings. One that did not change since has the old ones, of the new day. One that could not be
 * read keeps those of the day when it was. A success clears `failing_since`, the first failure sets it, and a refusal leaves it.
 *
 * @param before undefined for an address that was never asked for
 * @param reading undefined if the page was not read, "unchanged" if the server says that it is as before
 * @param facts facts to look for; records of others are dropped
 * @param day YYYY-MM-DD
 */
export function updateRecord(
  before: PageRecord | undefined,
  { url, answer, reading, facts, day }: PageVisit,
): PageRecord {
  const { outcome, status, to, etag, modified } = answer;
  const isUnchanged = reading === "unchanged";
  const { found, ...findings } = reading === undefined || isUnchanged ? pickFindings(before) : reading;
  const isElsewhere = leadsElsewhere(url, answer);
  const oldFacts = new Map(before?.facts?.map((fact) => [keyOfFact(fact), fact]));
  const factRecords = facts.map((fact): FactRecord => {
    const identity: FactRecord = { listing: fact.listing, field: fact.field, value: fact.value };
    const old = oldFacts.get(keyOfFact(fact)) ?? identity;
    if (reading === undefined) return old;
    const isFound = isUnchanged ? stateOfFact(old) === "found" : found.has(keyOfFact(fact));
    if (isFound && isElsewhere) return old;
    return isFound ? { ...identity, seen: day } : { ...old, missing_since: old.missing_since ?? day };
  });
  const isFailure = failures.has(outcome);
  const hasSucceeded = outcome === "ok" || outcome === "redirected";
  const failingSince = hasSucceeded ? undefined : (before?.failing_since ?? (isFailure ? day : undefined));
  const validators = reading === undefined || isUnchanged ? before : { etag, modified };
  return removeUndefined({
    checked: day,
    outcome,
    status,
    to,
    failing_since: failingSince,
    read: reading === undefined ? before?.read : day,
    text: findings.text,
    title: findings.title,
    language: findings.language,
    parked: findings.parked,
    dated: findings.dated,
    dated_by: findings.dated_by,
    etag: validators?.etag,
    modified: validators?.modified,
    facts: factRecords.length === 0 ? undefined : factRecords,
    endings: findings.endings?.length === 0 ? undefined : findings.endings,
    archive_asked: before?.archive_asked,
    archive: before?.archive,
  }) as PageRecord;
}

/** A request for an address and what came of it. */
export interface PageVisit {
  readonly url: string;
  readonly answer: PageAnswer;
  readonly reading: PageReading | "unchanged" | undefined;
  readonly facts: readonly WatchedFact[];
  readonly day: string;
}

/** Returns the findings of an earlier reading, with no fact found. All are undefined without a record. */
function pickFindings(record: PageRecord | undefined): PageReading {
  const { text, title, language, parked, dated, dated_by, endings } = record ?? {};
  return removeUndefined({ text, title, language, parked, dated, dated_by, endings, found: new Set<string>() });
}

/** Returns a copy of a mapping without its undefined values, in the same order. */
function removeUndefined<Value extends object>(value: Value): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof Value]: Exclude<Value[Key], undefined> };
}
