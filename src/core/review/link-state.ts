import { daysBetween } from "../../dataset/partial-date.ts";

/** The outcomes of checking an address, and whether each is a failure. */
const failureByOutcome = {
  ok: false,
  redirected: false,
  "not-found": true,
  refused: false,
  "server-error": true,
  "no-answer": true,
  timeout: true,
  "unknown-host": true,
  "bad-certificate": true,
  "too-many-redirects": true,
  disallowed: false,
  "not-public": false,
  "too-long": false,
} as const;

export type LinkOutcome = keyof typeof failureByOutcome;

const linkOutcomes = Object.keys(failureByOutcome) as LinkOutcome[];

/** What is known of one address. Days are YYYY-MM-DD in UTC. */
export interface LinkRecord {
  /** The day of the last check. */
  readonly checked: string;
  readonly outcome: LinkOutcome;
  /** The last answer's HTTP status. */
  readonly status?: number;
  /** The address that it redirects to, if it does. */
  readonly to?: string;
  /** The first day of the failures since the last success. */
  readonly failing_since?: string;
}

/** Everything that is known of addresses, by address. */
export interface LinkState {
  readonly version: 1;
  readonly links: Readonly<Record<string, LinkRecord>>;
}

/** A longer address is neither checked nor kept: it would slow down the check and fill the state, and no page needs one. */
export const maxAddressLength = 2_000;

/** In days. An address is broken after two failures that are at least this far apart, with no success in between. */
const brokenAfter = 7;

/**
 * Whether an outcome is a failure.
 *
 * A refusal (401, 403, 429 …) is no failure: many sites refuse every machine but serve readers. An address that robots.txt
 * disallows is no failure either: nobody asked for it.
 */
export function isFailure(outcome: LinkOutcome): boolean {
  return failureByOutcome[outcome];
}

/** Whether an address failed twice, a week or more apart, with no success between. */
export function isBroken({ checked, outcome, failing_since }: LinkRecord): boolean {
  return isFailure(outcome) && failing_since !== undefined && daysBetween(failing_since, checked) >= brokenAfter;
}

/** What is known of an address after another check. A refusal or another unclear outcome does not change its failures. */
export function nextRecord(
  before: LinkRecord | undefined,
  result: Pick<LinkRecord, "outcome" | "status" | "to">,
  day: string,
): LinkRecord {
  const { outcome } = result;
  const isAnswer = outcome === "ok" || outcome === "redirected";
  const since = isAnswer ? undefined : (before?.failing_since ?? (isFailure(outcome) ? day : undefined));
  return keptRecord({ ...result, checked: day, ...(since !== undefined && { failing_since: since }) });
}

/**
 * Reads the state that an earlier check wrote.
 *
 * @returns the known fields of each record, within limits; nothing if the text has another shape
 */
export function parseLinkState(value: unknown): LinkState | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { version, links } = value as { version?: unknown; links?: unknown };
  if (version !== 1 || typeof links !== "object" || links === null || Array.isArray(links)) return undefined;
  const records = Object.entries(links).map(([url, record]) => [url, parseRecord(record)] as const);
  if (records.some(([, record]) => record === undefined)) return undefined;
  const known = records.filter(([url]) => url.length <= maxAddressLength);
  return { version, links: Object.fromEntries(known) as LinkState["links"] };
}

function parseRecord(value: unknown): LinkRecord | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { checked, outcome, status, to, failing_since } = value as Record<string, unknown>;
  const isValid =
    isDay(checked) &&
    linkOutcomes.includes(outcome as LinkOutcome) &&
    (status === undefined || Number.isInteger(status)) &&
    (to === undefined || typeof to === "string") &&
    (failing_since === undefined || isDay(failing_since));
  if (!isValid) return undefined;
  return keptRecord(value as LinkRecord);
}

/** What the state keeps of a record: the known fields, without an address that is too long. */
function keptRecord({ checked, outcome, status, to, failing_since }: LinkRecord): LinkRecord {
  return {
    checked,
    outcome,
    ...(status !== undefined && { status }),
    ...(to !== undefined && to.length <= maxAddressLength && { to }),
    ...(failing_since !== undefined && { failing_since }),
  };
}

function isDay(value: unknown): boolean {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
