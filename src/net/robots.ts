import robotsParser from "robots-parser";
import type { Response } from "./request.ts";

/** What a site lets a machine do. */
export interface Robots {
  readonly isAllowed: (url: string) => boolean;
  /** Seconds between two requests, when the site asks for some. */
  readonly delay?: number;
}

/** A file longer than this is read no further (RFC 9309, 2.5). */
export const maxRobotsBytes = 512 * 1024;

/** No site is waited for longer than this between two requests; one that asks for more is asked for its first addresses only. */
const mostDelay = 30;

/**
 * Reads an answer for a site's robots.txt.
 *
 * A site without one lets all be asked. One that can't give it for a fault of its own lets nothing be asked for now (RFC 9309, 2.3.1.4).
 */
export function parseRobots(address: string, response: Response, agent: string): Robots {
  if ("fault" in response || response.status >= 500 || response.status === 429) return { isAllowed: () => false };
  if (response.status >= 300 || response.body === undefined) return { isAllowed: () => true };
  const robots = robotsParser(address, response.body);
  const delay = Math.min(robots.getCrawlDelay(agent) ?? 0, mostDelay);
  return { isAllowed: (url) => robots.isAllowed(url, agent) ?? true, ...(delay > 0 && { delay }) };
}
