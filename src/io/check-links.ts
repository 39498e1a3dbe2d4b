import type { LinkChecker, LinkResult } from "./link-checker.ts";

export interface RunOptions {
  /** Hosts asked at the same time. */
  readonly hosts: number;
  /** Addresses in the whole run. */
  readonly limit: number;
  readonly signal: AbortSignal;
  /** Called once an address, as soon as it is known. */
  readonly onResult: (url: string, result: LinkResult) => void;
}

/**
 * Checks the addresses of many hosts, several hosts at a time and one address of each after the other.
 *
 * An abort ends the run; addresses under way are not reported then, so that the next run takes them up.
 *
 * @param plan addresses by host
 * @returns addresses left for another run
 */
export async function checkLinks(
  plan: ReadonlyMap<string, readonly string[]>,
  checker: LinkChecker,
  { hosts, limit, signal, onResult }: RunOptions,
): Promise<number> {
  const queue = [...plan.values()];
  let left = queue.reduce((sum, urls) => sum + urls.length, 0);
  let started = 0;
  const work = async () => {
    for (let urls = queue.shift(); urls !== undefined; urls = queue.shift()) {
      for (const url of urls) {
        if (signal.aborted || started >= limit || checker.isResting(url)) break;
        started++;
        const result = await checker.check(url).catch((error: unknown) => {
          if (!signal.aborted) throw error;
          return undefined;
        });
        if (result === undefined) continue;
        left--;
        onResult(url, result);
      }
    }
  };
  await Promise.all(Array.from({ length: hosts }, work));
  return left;
}
