import type { ListingDiff } from "./diff.ts";
import { escapeMarkdown, linkMarkdown } from "../../dataset/markdown.ts";
import { plainText } from "../../dataset/plain-text.ts";
import { shownAddress } from "../../dataset/web-host.ts";
import { diffLines, groupByOutcome, introLines, termLines, type DiffLine, type DiffReport } from "./diff-report.ts";
import type { DiffWords } from "./diff-words.ts";

/** A comparison as text for a terminal. */
export function formatDiffText(report: DiffReport, words: DiffWords): string {
  const groups = groupByOutcome(report.listings).flatMap(([outcome, listings]) => [
    "",
    words.outcomes[outcome],
    ...listings.flatMap((listing) => [
      `  ${titleOf(listing)}:`,
      ...diffLines(listing, report, words).map((line) => `    ${plainText(line.words, 900)}${sourceText(line, words)}`),
    ]),
  ]);
  const terms = termLines(report, words).map((line) => `  ${line}`);
  const told = terms.length === 0 ? [] : ["", words.vocabularies, ...terms];
  return `${[...introLines(report, words), ...groups, ...told].join("\n")}\n`;
}

function titleOf({ name, reference }: ListingDiff): string {
  return plainText(name === reference ? reference : `${name} (${reference})`);
}

function sourceText({ source }: DiffLine, words: DiffWords): string {
  if (source === undefined) return "";
  const { url, publisher, as_of } = source;
  const shown = shownAddress(url);
  const name = publisher === undefined ? shown : `${publisher}, ${shown}`;
  return ` (${plainText(words.source(name, as_of), 900)})`;
}

const mostTerms = 50;

/**
 * A comparison as Markdown for a comment. What listings say is escaped: it mentions nobody, links nowhere and forms nothing;
 * only the addresses of sources are links.
 *
 * @param maxLength in characters; listings beyond it are counted, not told
 */
export function formatDiffMarkdown(report: DiffReport, words: DiffWords, maxLength = 50_000): string {
  const parts: string[] = introLines(report, words).map((line) => escapeMarkdown(line));
  const terms = termLines(report, words).map((line) => `- ${escapeMarkdown(line)}`);
  if (terms.length > 0) parts.push(`### ${words.vocabularies}`, terms.slice(0, mostTerms).join("\n"));
  let length = parts.join("\n\n").length;
  let left = 0;
  for (const [outcome, listings] of groupByOutcome(report.listings)) {
    for (const [index, listing] of listings.entries()) {
      const head = index === 0 ? `### ${words.outcomes[outcome]}\n\n` : "";
      const part = head + listingMarkdown(listing, report, words);
      if (left > 0 || length + part.length > maxLength) left++;
      else parts.push(part);
      length += part.length + 2;
    }
  }
  return `${[...parts, ...(left > 0 ? [words.left(left)] : [])].join("\n\n")}\n`;
}

function listingMarkdown(listing: ListingDiff, report: DiffReport, words: DiffWords): string {
  const { name, reference } = listing;
  const title = name === reference ? "" : `**${escapeMarkdown(name)}** `;
  const lines = diffLines(listing, report, words).map((line) => {
    return `- ${escapeMarkdown(line.words, 900)}${sourceMarkdown(line, words)}`;
  });
  return [`${title}${escapeMarkdown(reference)}`, "", ...lines].join("\n").trimEnd();
}

function sourceMarkdown({ source }: DiffLine, words: DiffWords): string {
  if (source === undefined) return "";
  const { url, publisher = "", as_of } = source;
  const name = words.source(publisher === "" ? shownAddress(url) : publisher, as_of);
  return ` (${linkMarkdown(plainText(name, 150), url)})`;
}

/** A comparison as JSON: what changed as data, each change with its words. */
export function formatDiffJson(report: DiffReport, words: DiffWords): string {
  const { before, after, files } = report;
  const listings = report.listings.map((listing) => ({ ...listing, lines: diffLines(listing, report, words) }));
  const counts = Object.fromEntries(groupByOutcome(report.listings).map(([outcome, list]) => [outcome, list.length]));
  const said = termLines(report, words);
  const terms = (report.terms ?? []).map((term, index) => ({ ...term, words: said[index] }));
  const whole = { version: "1", before, after, counts, ...(files && { files }), terms, listings };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
