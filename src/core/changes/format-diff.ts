import type { ListingDiff } from "./diff.ts";
import { plainText } from "../../dataset/plain-text.ts";
import { shownAddress } from "../../dataset/web-host.ts";
import { diffLines, groupByOutcome, introLines, termLines, type DiffLine, type DiffReport } from "./diff-report.ts";
import type { DiffWords } from "./words.en.ts";

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
