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
 * Matching is synchronous, so that a file made to be slow would stop the checks of all other sites too. A pattern with a
 * wildcard costs its length times the address's; these limits keep that to milliseconds. No known site comes near them.
 */
const maxLineLength = 2_000;
/** Lines that speak to one agent. */
const maxLines = 2_000;
/** Characters of all patterns with a wildcard. */
const maxWildcardText = 10_000;

/**
 * Reads an answer for a site's robots.txt.
 *
 * A site without one lets all be asked. One that can't give it for a fault of its own lets nothing be asked for now (RFC 9309, 2.3.1.4).
 */
export function parseRobots(address: string, response: Response, agent: string): Robots {
  if ("fault" in response || response.status >= 500 || response.status === 429) return { isAllowed: () => false };
  if (response.status >= 300 || response.body === undefined) return { isAllowed: () => true };
  const robots = robotsParser(address, rulesFor(agent, response.body));
  const delay = Math.min(robots.getCrawlDelay(agent) ?? 0, mostDelay);
  return { isAllowed: (url) => robots.isAllowed(url, agent) ?? true, ...(delay > 0 && { delay }) };
}

/**
 * The part of a robots.txt that speaks to an agent or to all, within the limits. The groups of others are left out: the parser
 * would copy each rule for each name of its group.
 */
function rulesFor(agent: string, text: string): string {
  const kept: string[] = [];
  const names = new Set<string>();
  let isNaming = false;
  let wildcardText = 0;
  for (const [line] of text.matchAll(/[^\r\n]+/g)) {
    const [, key = "", value = ""] = /^\s*([\w-]+)\s*:([^#]*)/.exec(line.slice(0, maxLineLength)) ?? [];
    if (key === "") continue;
    const isName = key.toLowerCase() === "user-agent";
    if (isName && !isNaming) {
      // Ends the group before for the parser too, also where none of its rules is kept.
      kept.push("group:");
      names.clear();
    }
    isNaming = isName;
    if (line.length > maxLineLength) continue;
    if (isName) {
      const name = value.toLowerCase().replace(/\/.*/, "").trim();
      if (names.has(name) || (name !== "*" && name !== agent.toLowerCase())) continue;
      names.add(name);
    } else if (names.size === 0) continue;
    if (value.includes("*") && !isName && (wildcardText += encodedLength(value)) > maxWildcardText) continue;
    if (kept.push(line) >= maxLines) break;
  }
  return kept.join("\n");
}

/** The length of a pattern as the parser matches it. */
function encodedLength(pattern: string): number {
  return encodeURI(pattern.toWellFormed()).length;
}
