import { ascending } from "d3-array";
import type { BrokenLink } from "./listing-links.ts";
import type { LinkRecord, LinkState } from "./link-state.ts";
import { joinIssue } from "./format-issue-text.ts";
import { escapeMarkdown, linkMarkdown } from "../../dataset/markdown.ts";
import { plainText } from "../../dataset/plain-text.ts";
import { shownAddress } from "../../dataset/web-host.ts";
import type { LinkWords } from "./words.ts";

/** What a link check knows of the addresses in listings. */
export interface LinkReport {
  readonly broken: readonly BrokenLink[];
  readonly state: LinkState;
}

/** The report as text: broken addresses with their places, then those that redirect. */
export function formatLinksText({ broken, state }: LinkReport, words: LinkWords): string {
  const moved = movedLinks(state);
  const lines = [
    broken.length === 0 ? words.noneBroken : words.broken({ count: broken.length }),
    ...broken.flatMap((link) => [
      `  ${plainText(shownAddress(link.url))}: ${sayRecord(recordOf(link, state), words)}`,
      ...link.places.map(({ reference, pointer }) => `    ${reference} ${pointer}`),
    ]),
    ...(moved.length === 0 ? [] : [words.moved({ count: moved.length })]),
    ...moved.map(([url, { to = "" }]) => `  ${plainText(shownAddress(url))} → ${plainText(shownAddress(to))}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** Broken addresses as Markdown: a list with boxes to tick. Text from servers and listings is escaped. */
export function formatLinksMarkdown({ broken, state }: LinkReport, words: LinkWords): string {
  if (broken.length === 0) return `${words.noneBroken}\n`;
  const items = broken.map((link) => {
    const places = link.places.map(({ reference, pointer }) => `\`${reference}\` ${escapeMarkdown(pointer)}`);
    const said = escapeMarkdown(sayRecord(recordOf(link, state), words));
    return `- [ ] ${linkMarkdown(shownAddress(link.url), link.url)}: ${said}\n  ${[...new Set(places)].join(", ")}`;
  });
  return joinIssue([`${words.broken({ count: broken.length })}. ${words.ask}`, ""], items, words.issue.more);
}

function recordOf({ url }: BrokenLink, { links }: LinkState): LinkRecord {
  return links[url] as LinkRecord;
}

function movedLinks({ links }: LinkState): [string, LinkRecord][] {
  return Object.entries(links)
    .filter(([, { outcome }]) => outcome === "redirected")
    .sort(([a], [b]) => ascending(a, b));
}

function sayRecord({ outcome, status, failing_since }: LinkRecord, words: LinkWords): string {
  const what = status === undefined ? words.outcomes[outcome] : `${words.outcomes[outcome]} (${status})`;
  return failing_since === undefined ? what : `${what}, ${words.since({ day: failing_since })}`;
}
