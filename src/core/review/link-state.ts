import { isMapping } from "../../dataset/model.ts";
import { daysBetween } from "../../dataset/partial-date.ts";
import type { linkCheckMessages } from "./words.ts";

/** The outcome of checking an address: a key of `linkCheckMessages.outcomes`. */
export type LinkOutcome = keyof typeof linkCheckMessages.outcomes;

/** A refusal (401, 403, 429 …) is no failure: many sites refuse every machine but serve readers. */
const failures: ReadonlySet<LinkOutcome> = new Set([
  ...(["not-found", "server-error", "no-answer", "timeout"] as const),
  ...(["unknown-host", "bad-certificate", "too-many-redirects"] as const),
]);

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

type LinkResult = Pick<LinkRecord, "outcome" | "status" | "to">;

/** Everything that is known of addresses, by address. */
export interface LinkState {
  readonly version: 1;
  readonly links: Readonly<Record<string, LinkRecord>>;
}

/** In days. An address is broken after two failures that are at least this far apart, with no success in between. */
const brokenAfter = 7;

/** Whether an address failed twice, a week or more apart, with no success between. */
export function isBroken({ checked, outcome, failing_since }: LinkRecord): boolean {
  return failures.has(outcome) && failing_since !== undefined && daysBetween(failing_since, checked) >= brokenAfter;
}

/** The record of an address after another check. A refusal or another unclear outcome does not change its failures. */
export function updateLinkRecord(before: LinkRecord | undefined, result: LinkResult, day: string): LinkRecord {
  const isAnswer = result.outcome === "ok" || result.outcome === "redirected";
  const since = isAnswer ? undefined : (before?.failing_since ?? (failures.has(result.outcome) ? day : undefined));
  return { ...result, checked: day, ...(since !== undefined && { failing_since: since }) };
}

/**
 * The state after a run of lychee. Addresses that no listing gives any more are forgotten.
 *
 * @param urls the addresses of listings
 * @param report what lychee writes with `--format json --verbose`
 * @returns undefined if the report can't be trusted: of twenty or more failures that are nine tenths of all results, this
 *   machine's network is the likely cause
 */
export function updateLinkState(
  { links }: LinkState,
  urls: ReadonlySet<string>,
  report: unknown,
  day: string,
): LinkState | undefined {
  const results = parseReport(report);
  const failed = [...results.values()].filter(({ outcome }) => failures.has(outcome)).length;
  if (failed >= 20 && failed >= results.size * 0.9) return undefined;
  const entries = [...urls].flatMap((url) => {
    const before = Object.hasOwn(links, url) ? links[url] : undefined;
    const result = results.get(normalAddress(url));
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

/** Results by address, as `normalAddress` writes it. */
function parseReport(report: unknown): Map<string, LinkResult> {
  const maps = (report ?? {}) as Readonly<Record<string, Readonly<Record<string, readonly LycheeResult[]>>>>;
  const listed = (name: string) => Object.values(maps[name] ?? {}).flat();
  const answered = ["success_map", "redirect_map", "error_map"].flatMap(listed);
  return new Map<string, LinkResult>([
    ...listed("excluded_map").map(({ url }) => [normalAddress(url), { outcome: "not-public" }] as const),
    ...answered.map((result) => [normalAddress(result.url), resultOf(result)] as const),
  ]);
}

function resultOf({ status: { text, code, details = "", redirects } }: LycheeResult): LinkResult {
  if (code === undefined) return { outcome: outcomeOfFault(`${text} ${details}`) };
  if (code === 404 || code === 410) return { outcome: "not-found", status: code };
  if (code >= 400) return { outcome: code >= 500 ? "server-error" : "refused", status: code };
  if (code >= 300 && redirects === undefined) return { outcome: "too-many-redirects", status: code };
  const to = redirects?.redirects.at(-1)?.url;
  return to === undefined ? { outcome: "ok", status: code } : { outcome: "redirected", status: code, to };
}

function outcomeOfFault(text: string): LinkOutcome {
  if (/time(?:d )?out/i.test(text)) return "timeout";
  if (/redirect/i.test(text)) return "too-many-redirects";
  if (/DNS/.test(text)) return "unknown-host";
  return /TLS|SSL|certificate/.test(text) ? "bad-certificate" : "no-answer";
}

/** An address in one form, without its fragment. */
function normalAddress(url: string): string {
  return URL.canParse(url) ? new URL(url).href.replace(/#.*$/, "") : url;
}

/** Returns the state that an earlier check wrote; undefined if a value has another shape. */
export function parseLinkState(value: unknown): LinkState | undefined {
  const { version, links } = (value ?? {}) as { readonly version?: unknown; readonly links?: unknown };
  if (version !== 1 || !isMapping(links)) return undefined;
  const isDay = (day: unknown) => typeof day === "string" && /^\d{4}-\d{2}-\d{2}$/.test(day);
  const isRecord = (record: unknown) => {
    const { checked, outcome, failing_since: since } = (record ?? {}) as Record<string, unknown>;
    return isDay(checked) && typeof outcome === "string" && (since === undefined || isDay(since));
  };
  return Object.values(links).every(isRecord) ? (value as LinkState) : undefined;
}
