import { isMapping } from "../../dataset/model.ts";
import { isWebAddress } from "../../dataset/web-host.ts";
import { daysBetween } from "../../dataset/partial-date.ts";
import type { linkCheckMessages } from "./words.ts";

/** Outcome of checking an address: a key of `linkCheckMessages.outcomes`. */
export type LinkOutcome = keyof typeof linkCheckMessages.outcomes;

/** Outcomes that count as failures. A refusal (401, 403, 429 …) is none: many sites refuse every robot but serve readers. */
const failures: ReadonlySet<LinkOutcome> = new Set([
  "not-found",
  "server-error",
  "no-answer",
  "timeout",
  "unknown-host",
  "bad-certificate",
  "too-many-redirects",
] as const);

/** Result of the checks of one address. Days are YYYY-MM-DD in UTC. */
export interface LinkRecord {
  /** Day of the last check. */
  readonly checked: string;
  /** Outcome of the last check. */
  readonly outcome: LinkOutcome;
  /** HTTP status of the last response. Absent if there was none. */
  readonly status?: number;
  /** Address of the web where the last redirect led. Absent without a redirect, and if it led elsewhere. */
  readonly to?: string;
  /** Day of the first failure since the last success. Absent if nothing failed since. */
  readonly failing_since?: string;
}

type LinkResult = Pick<LinkRecord, "outcome" | "status" | "to">;

/** Records of all addresses, by address. */
export interface LinkState {
  readonly version: 1;
  readonly links: Readonly<Record<string, LinkRecord>>;
}

/** An address is broken after two failures that are at least this far apart, with no success in between. */
const minDaysBetweenFailures = 7;

/** A report with at least so many failures is rejected if they are also at least this share of all results. */
const maxFailures = 20;
const maxFailureShare = 0.9;

/**
 * Returns true if the last check of an address failed, seven days or more after its first failure, with no success in between.
 */
export function isBroken({ checked, outcome, failing_since }: LinkRecord): boolean {
  if (!failures.has(outcome) || failing_since === undefined) return false;
  return daysBetween(failing_since, checked) >= minDaysBetweenFailures;
}

/**
 * Returns the record of an address after another check: the result, `checked` on the day, and `failing_since`. No status or
 * redirect of the record before is kept.
 *
 * A success clears `failing_since`, and the first failure sets it: `{outcome: "not-found", status: 404, checked: "2026-02-01",
 * failing_since: "2026-02-01"}`. A refusal or an address that is not public leaves it as it was.
 *
 * @param before undefined for an address that was never checked
 */
export function updateLinkRecord(before: LinkRecord | undefined, result: LinkResult, day: string): LinkRecord {
  const failingSince = findFailingSince(before, result.outcome, day);
  return { ...result, checked: day, ...(failingSince !== undefined && { failing_since: failingSince }) };
}

/**
 * Returns `failing_since` after a check: the day of the first failure since the last success.
 *
 * That is the day of the record before or, at a first failure, `day`. Undefined after `ok` and `redirected`. `refused` and
 * `not-public` are no failures: the day of before stays, and undefined stays undefined.
 */
function findFailingSince(before: LinkRecord | undefined, outcome: LinkOutcome, day: string): string | undefined {
  if (outcome === "ok" || outcome === "redirected") return undefined;
  const firstDay = failures.has(outcome) ? day : undefined;
  return before?.failing_since ?? firstDay;
}

/**
 * Updates the records with the report of a run of lychee. Addresses that are in no listing any more are dropped; addresses that
 * the report lacks keep their record, or have none.
 *
 * @param urls addresses of all listings
 * @param report JSON that lychee writes with `--format json --verbose` (see `isLinkReport`)
 * @param day of the run, YYYY-MM-DD
 * @returns a new state, `{version: 1, links: {"https://a.example": {outcome: "ok", status: 200, checked: "2026-02-01"}}}`, in the
 *   order of `urls`; undefined if at least 20 results (`maxFailures`) and nine tenths of all (`maxFailureShare`) are failures:
 *   this machine is then likely offline
 */
export function updateLinkState(
  { links }: LinkState,
  urls: ReadonlySet<string>,
  report: unknown,
  day: string,
): LinkState | undefined {
  const results = parseReport(report);
  const failed = [...results.values()].filter(({ outcome }) => failures.has(outcome)).length;
  if (failed >= maxFailures && failed >= results.size * maxFailureShare) return undefined;
  const entries = [...urls].flatMap((url) => {
    const before = Object.hasOwn(links, url) ? links[url] : undefined;
    const result = results.get(normalizeUrl(url));
    const record = result === undefined ? before : updateLinkRecord(before, result, day);
    return record === undefined ? [] : [[url, record] as const];
  });
  return { version: 1, links: Object.fromEntries(entries) };
}

interface LycheeResult {
  readonly url: string;
  readonly status: {
    readonly text: string;
    readonly code?: number;
    readonly details?: string;
    readonly redirects?: { readonly redirects: readonly { readonly url: string }[] };
  };
}

/**
 * Returns true if a JSON value can be a report of lychee: a mapping whose maps (`success_map`, `error_map` …), if it has them,
 * are lists of results by source. A result has a text `url` and a mapping `status`, whose redirects have a text `url` each.
 */
export function isLinkReport(value: unknown): boolean {
  if (!isMapping(value)) return false;
  const maps = ["success_map", "redirect_map", "error_map", "excluded_map"].map((mapName) => value[mapName] ?? {});
  return maps.every((map) => isMapping(map) && Object.values(map).every(isListOfResults));
}

/** Returns true for a list of results, each with a text `url` and a status. An empty list is one. */
function isListOfResults(value: unknown): boolean {
  return Array.isArray(value) && value.every((result) => hasUrl(result) && isStatus(result["status"]));
}

/** Returns true for a status of a result: a mapping with a text, and without redirects or with those that were followed. */
function isStatus(value: unknown): boolean {
  if (!isMapping(value) || typeof value["text"] !== "string") return false;
  const { redirects } = value;
  if (redirects === undefined) return true;
  return isMapping(redirects) && Array.isArray(redirects["redirects"]) && redirects["redirects"].every(hasUrl);
}

/** Returns true for a mapping with a text `url`. */
function hasUrl(value: unknown): value is Readonly<Record<string, unknown>> {
  return isMapping(value) && typeof value["url"] === "string";
}

/**
 * Parses a report of lychee into results by normalized address: "https://a.example/" → `{outcome: "ok", status: 200}`. Addresses
 * that lychee excluded are `not-public`. A report that is empty, null or undefined has no results.
 */
function parseReport(report: unknown): Map<string, LinkResult> {
  const maps = (report ?? {}) as Readonly<Record<string, Readonly<Record<string, readonly LycheeResult[]>>>>;
  const listResults = (mapName: string) => Object.values(maps[mapName] ?? {}).flat();
  const excluded = listResults("excluded_map");
  const checked = ["success_map", "redirect_map", "error_map"].flatMap(listResults);
  return new Map<string, LinkResult>([
    ...excluded.map(({ url }) => [normalizeUrl(url), { outcome: "not-public" }] as const),
    ...checked.map((result) => [normalizeUrl(result.url), parseResult(result)] as const),
  ]);
}

/**
 * Classifies a result by its HTTP status: 404 and 410 are `not-found`, others from 400 `refused`, from 500 `server-error`; below
 * 400 `redirected` if the report has redirects (`{outcome: "redirected", status: 200, to: "https://b.example/"}`), else
 * `too-many-redirects` from 300 and `ok` below. Without a status as `classifyNetworkError` does, `{outcome: "timeout"}`.
 */
function parseResult({ status: { text, code, details = "", redirects } }: LycheeResult): LinkResult {
  if (code === undefined) return { outcome: classifyNetworkError(`${text} ${details}`) };
  if (code === 404 || code === 410) return { outcome: "not-found", status: code };
  if (code >= 400) return { outcome: code >= 500 ? "server-error" : "refused", status: code };
  if (code >= 300 && redirects === undefined) return { outcome: "too-many-redirects", status: code };
  const target = redirects?.redirects.at(-1)?.url;
  if (target === undefined) return { outcome: "ok", status: code };
  return { outcome: "redirected", status: code, ...(isWebAddress(target) && { to: target }) };
}

/**
 * Classifies lychee's message for an address without a response, by the first that it has: "timeout" or "timed out" is `timeout`,
 * "redirect" `too-many-redirects`, "DNS" `unknown-host`, "TLS", "SSL" or "certificate" `bad-certificate`. Else `no-answer`.
 */
function classifyNetworkError(message: string): LinkOutcome {
  if (/time(?:d )?out/i.test(message)) return "timeout";
  if (/redirect/i.test(message)) return "too-many-redirects";
  if (/DNS/.test(message)) return "unknown-host";
  return /TLS|SSL|certificate/.test(message) ? "bad-certificate" : "no-answer";
}

/**
 * Normalizes an address as browsers do, without its fragment: "https://A.example#b" → "https://a.example/". No URL stays as it
 * is.
 */
function normalizeUrl(url: string): string {
  return URL.canParse(url) ? new URL(url).href.replace(/#.*$/, "") : url;
}

/**
 * Checks that a JSON value is a link state, `{version: 1, links: {"https://a.example": {checked: "2026-02-01", outcome: "ok"}}}`,
 * and returns it, without targets of redirects that are no address of the web. Undefined if any part has another shape; other
 * fields of a record are not checked.
 */
export function parseLinkState(value: unknown): LinkState | undefined {
  const { version, links } = (value ?? {}) as { readonly version?: unknown; readonly links?: unknown };
  if (version !== 1 || !isMapping(links)) return undefined;
  if (!Object.values(links).every(isLinkRecord)) return undefined;
  const records = Object.entries(links as LinkState["links"]).map(([url, { to, ...record }]) => {
    const isKept = typeof to === "string" && isWebAddress(to);
    return [url, isKept ? { ...record, to } : record] as const;
  });
  return { version: 1, links: Object.fromEntries(records) };
}

/** Returns true if a JSON value has the days, the outcome and the status of a record. The outcome may be any text. */
function isLinkRecord(record: unknown): boolean {
  const { checked, outcome, status, failing_since } = (record ?? {}) as Record<string, unknown>;
  if (!isDay(checked) || typeof outcome !== "string") return false;
  const hasStatus = status === undefined || typeof status === "number";
  return hasStatus && (failing_since === undefined || isDay(failing_since));
}

/** Returns true for a text of the form YYYY-MM-DD, also for a day that doesn't exist. */
function isDay(value: unknown): boolean {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}
