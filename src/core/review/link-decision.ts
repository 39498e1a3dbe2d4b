import { isFailure, type LinkOutcome, type LinkRecord } from "./link-state.ts";

/** What matters of an answer, or why there was none. */
export type Answer =
  | { readonly status: number; readonly location?: string; readonly retryAfter?: number }
  | { readonly fault: Exclude<LinkOutcome, "ok" | "redirected" | "not-found" | "refused" | "server-error"> };

/** How many redirects are followed. */
export const mostRedirects = 5;

/** The outcome of an answer. A redirect is followed and has no outcome of its own. */
export function outcomeOf(answer: Answer): LinkOutcome {
  if ("fault" in answer) return answer.fault;
  const { status } = answer;
  if (status >= 200 && status < 400) return "ok";
  if (status === 404 || status === 410) return "not-found";
  return status >= 500 ? "server-error" : "refused";
}

/** The address that a redirect leads to: absolute and without a fragment, undefined when there is none. */
export function redirectOf(answer: Answer, url: string): string | undefined {
  if ("fault" in answer || answer.location === undefined || ![301, 302, 303, 307, 308].includes(answer.status))
    return undefined;
  if (!URL.canParse(answer.location, url)) return undefined;
  const target = new URL(answer.location, url);
  target.hash = "";
  return target.href;
}

/** Whether a site asks to be left alone for now. */
export function asksForRest(answer: Answer): boolean {
  return "status" in answer && (answer.status === 429 || (answer.status === 503 && answer.retryAfter !== undefined));
}

export interface PlanOptions {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** An address that was checked within this many days is skipped. */
  readonly again: number;
  /** The most addresses of one host in a run. */
  readonly perHost: number;
}

/**
 * The addresses to check in a run, by host: those never checked first, then those checked longest ago, then by address.
 *
 * @param urls each given by a listing
 * @param links what is known of them
 * @returns hosts in order, each with at most `perHost` addresses
 */
export function planChecks(
  urls: Iterable<string>,
  links: Readonly<Record<string, LinkRecord>>,
  { today, again, perHost }: PlanOptions,
): Map<string, string[]> {
  const before = new Date(Date.parse(today) - (again - 1) * 86_400_000).toISOString().slice(0, 10);
  const known = (url: string) => (Object.hasOwn(links, url) ? (links[url] as LinkRecord).checked : "");
  const due = [...new Set(urls)].filter((url) => URL.canParse(url) && known(url) < before);
  due.sort((a, b) => (known(a) < known(b) ? -1 : known(a) > known(b) ? 1 : a < b ? -1 : 1));
  const hosts = new Map<string, string[]>();
  for (const url of due) {
    const { host } = new URL(url);
    const list = hosts.get(host) ?? [];
    if (list.length < perHost) hosts.set(host, [...list, url]);
  }
  return new Map([...hosts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Whether the results of a run can be trusted. If nine of ten addresses fail, and at least twenty, this machine itself is
 * probably offline.
 */
export function isCredible(outcomes: readonly LinkOutcome[]): boolean {
  const failed = outcomes.filter(isFailure).length;
  return failed < 20 || failed < outcomes.length * 0.9;
}
