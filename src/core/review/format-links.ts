import { ascending } from "d3-array";
import type { BrokenLink } from "./listing-links.ts";
import type { LinkOutcome, LinkRecord, LinkState } from "./link-state.ts";
import { joinIssue } from "./format-issue-text.ts";
import { escapeMarkdown, linkMarkdown } from "../../dataset/markdown.ts";
import { plainText } from "../../dataset/plain-text.ts";
import { shownAddress } from "../../dataset/web-host.ts";

/** What a link check knows of the addresses in listings. */
export interface LinkReport {
  readonly broken: readonly BrokenLink[];
  readonly state: LinkState;
}

interface Words {
  readonly outcomes: Readonly<Record<LinkOutcome, string>>;
  readonly broken: (links: number) => string;
  readonly noneBroken: string;
  readonly moved: (links: number) => string;
  readonly since: (day: string) => string;
  readonly ask: string;
  readonly issue: { more(left: number): string };
}

/** The report as text: broken addresses with their places, then those that redirect. */
export function formatLinksText({ broken, state }: LinkReport, words: Words): string {
  const moved = movedLinks(state);
  const lines = [
    broken.length === 0 ? words.noneBroken : words.broken(broken.length),
    ...broken.flatMap((link) => [
      `  ${plainText(shownAddress(link.url))}: ${sayRecord(recordOf(link, state), words)}`,
      ...link.places.map(({ reference, pointer }) => `    ${reference} ${pointer}`),
    ]),
    ...(moved.length === 0 ? [] : [words.moved(moved.length)]),
    ...moved.map(([url, { to = "" }]) => `  ${plainText(shownAddress(url))} → ${plainText(shownAddress(to))}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** Broken addresses as Markdown: a list with boxes to tick. Text from servers and listings is escaped. */
export function formatLinksMarkdown({ broken, state }: LinkReport, words: Words): string {
  if (broken.length === 0) return `${words.noneBroken}\n`;
  const items = broken.map((link) => {
    const places = link.places.map(({ reference, pointer }) => `\`${reference}\` ${escapeMarkdown(pointer)}`);
    const said = escapeMarkdown(sayRecord(recordOf(link, state), words));
    return `- [ ] ${linkMarkdown(shownAddress(link.url), link.url)}: ${said}\n  ${[...new Set(places)].join(", ")}`;
  });
  return joinIssue([`${words.broken(broken.length)}. ${words.ask}`, ""], items, words.issue.more);
}

/** Broken addresses, and those that redirect, as JSON. */
export function formatLinksJson({ broken, state }: LinkReport): string {
  const items = broken.map((link) => ({ ...link, ...recordOf(link, state) }));
  const moved = movedLinks(state).map(([url, { to, status }]) => ({ url, to, status }));
  return `${JSON.stringify({ broken: items, moved }, null, 2)}\n`;
}

function recordOf({ url }: BrokenLink, { links }: LinkState): LinkRecord {
  return links[url] as LinkRecord;
}

function movedLinks({ links }: LinkState): [string, LinkRecord][] {
  return Object.entries(links)
    .filter(([, { outcome }]) => outcome === "redirected")
    .sort(([a], [b]) => ascending(a, b));
}

function sayRecord({ outcome, status, failing_since }: LinkRecord, words: Words): string {
  const what = status === undefined ? words.outcomes[outcome] : `${words.outcomes[outcome]} (${status})`;
  return failing_since === undefined ? what : `${what}, ${words.since(failing_since)}`;
}
