import { findField, fieldsByKind } from "../../dataset/fields.ts";
import { escapeMarkdown, joinWithinLimit, linkMarkdown, maxCommentLength } from "../../dataset/markdown.ts";
import { referenceOf, type Listing } from "../../dataset/model.ts";
import { toPrintableLine } from "../../dataset/plain-text.ts";
import { formatShortUrl, withAsciiHost } from "../../dataset/web-host.ts";
import { listFindings, type Finding } from "./findings.ts";
import type { Proposal } from "./proposals.ts";
import { findRecord, stateOfFact, type WatchState } from "./watch-state.ts";
import { listLinks } from "./watched-facts.ts";
import { watchMessages as messages } from "./words.ts";

/** Maximum number of rows of the issue. */
const maxRows = 30;

/** Returns the title of a field as the schemas have it: "contact.email" → "E-mail". An unknown path stays. */
function formatField(field: string): string {
  return (findField(fieldsByKind.entity, field) ?? findField(fieldsByKind.tool, field))?.title ?? field;
}

/**
 * Formats a finding as a sentence in English, without its address and full stop: "no longer on the page since 14 Nov 2026: E-mail.
 * Look for …". It holds no text of a page.
 */
export function formatFinding({ kind, fields, day, words, record }: Finding): string {
  const facts = fields.map(formatField).join(", ");
  const { outcome, status, parked } = record;
  if (kind === "elsewhere" && parked === true) return messages.findings.parked();
  return messages.findings[kind]({ facts, day, words, outcome, status });
}

/**
 * Formats the issue with the first 30 findings as a Markdown task list, most urgent first: a paragraph with their number and what to
 * do, then a line for each, such as `- [ ] **Example** \`entities/a\`: [a.example/contact, a.example](https://…) no longer on …`.
 *
 * @returns "" without findings
 */
export function formatWatchIssue(listings: readonly Listing[], state: WatchState): { text: string; rows: number } {
  const findings = listFindings(listings, state);
  const nameByReference = new Map(listings.map((listing) => [referenceOf(listing), listing.name]));
  const rows = findings.slice(0, maxRows).map((finding) => {
    const { reference, url, record } = finding;
    const target = finding.kind === "elsewhere" && record.to !== undefined ? ` → ${formatWatchLink(record.to)}` : "";
    const name = escapeMarkdown(nameByReference.get(reference) ?? reference);
    return `- [ ] **${name}** \`${reference}\`: ${formatWatchLink(url)}${target} ${escapeMarkdown(formatFinding(finding))}.`;
  });
  if (rows.length === 0) return { text: `${messages.nothing}\n`, rows: 0 };
  const head = [`${messages.intro({ count: findings.length })}\n`];
  const text = joinWithinLimit(head, rows, { gap: "\n", room: maxCommentLength, more: messages.more });
  const omitted = findings.length - rows.length;
  return { text: `${text}\n${omitted > 0 ? `\n${messages.more({ count: omitted })}\n` : ""}`, rows: rows.length };
}

/** Formats an address as a link without its scheme in the text. An address is a stranger's text: it is escaped. */
export function formatWatchLink(url: string): string {
  return linkMarkdown(formatShortUrl(url), withAsciiHost(url));
}

/**
 * Formats what the watch saw at the addresses of a listing, for a terminal: its findings, then a line for each address and, below it,
 * each fact that was looked for: `  E-mail: found, 28 Nov 2026`.
 */
export function formatWatchedListing(listing: Listing, state: WatchState): string {
  const reference = referenceOf(listing);
  const findings = listFindings([listing], state).map((finding) => `! ${finding.url} ${formatFinding(finding)}.`);
  const pages = [...new Set(listLinks(listing).map(({ url }) => url))].flatMap((url) => {
    const record = findRecord(state, url);
    if (record === undefined) return [];
    const { outcome, status, to, read } = record;
    const facts = (record.facts ?? []).filter((fact) => fact.listing === reference);
    const head = [messages.outcomes[outcome], status, to && `→ ${to}`, read && messages.lastRead({ day: read })];
    return [
      `  ${url}: ${head.filter(Boolean).join(", ")}`,
      ...facts.map((fact) => {
        const days = [fact.seen, fact.missing_since].filter(Boolean).join(" … ");
        return `    ${formatField(fact.field)}: ${[messages.factStates[stateOfFact(fact)], days].filter(Boolean).join(", ")}`;
      }),
    ];
  });
  const lines = pages.length === 0 ? [`  ${messages.neverSeen}`] : [...findings, ...pages];
  return [reference, ...lines].map((line) => line.replace(/\S.*/, (text) => toPrintableLine(text, 500))).join("\n");
}

/** Formats the text of the pull request with proposed changes, a line for each listing, as Markdown. */
export function formatProposals(proposals: readonly Proposal[]): string {
  const lines = proposals.map(({ reference, moved, archived }) => {
    const moves = moved.map(([url, to]) => `${formatWatchLink(url)} ${messages.proposal.moved} ${formatWatchLink(to)}`);
    const copies = archived > 0 ? [messages.proposal.archived({ count: archived })] : [];
    return `- \`${reference}\`: ${[...moves, ...copies].join(", ")}`;
  });
  const head = [`${messages.proposal.intro}\n`];
  return `${joinWithinLimit(head, lines, { gap: "\n", room: maxCommentLength, more: messages.more })}\n`;
}
