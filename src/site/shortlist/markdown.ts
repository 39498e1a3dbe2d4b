import type { Asked } from "./asked.ts";
import type { ShortlistMessages } from "./words.ts";
import type { BriefEntry, BriefFact } from "./brief.ts";

/**
 * A brief as Markdown (CommonMark), with what the page says and prints, in the same order. Names and notes are escaped: what they
 * say is text, not mark-up.
 *
 * @param asked the question that the list was made with, with the whole address of match
 */
export function formatBrief(
  entries: readonly BriefEntry[],
  day: string,
  { brief }: ShortlistMessages,
  asked?: Pick<Asked, "text" | "address">,
): string {
  const linesOf = (facts: readonly BriefFact[]) =>
    facts.map(({ title, text, url }) => `- **${title}:** ${formatText(text, url) ?? `_${brief.missing}_`}`).join("\n");
  const blocks = entries.map(({ name, url, reasons, first, summary, facts, note }) => {
    const noted = note === undefined ? [] : [`**${brief.note}:**`, quote(note)];
    const parts = [linesOf([...reasons, ...first]), escapeText(summary), linesOf(facts), ...noted];
    return [`## [${escapeText(name)}](${url})`, ...parts].filter(Boolean);
  });
  const question = asked === undefined ? [] : [`**${brief.question}:** ${formatText(asked.text, asked.address)}`];
  return `${[`# ${brief.heading}`, brief.from({ day }), ...question, ...blocks.flat()].join("\n\n")}\n`;
}

/** A text, linked where it has an address; an address that is its own text is written once. */
function formatText(text: string | undefined, url: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (url === undefined) return escapeText(text);
  return text === url ? `<${url}>` : `[${escapeText(text)}](<${url}>)`;
}

function quote(note: string): string {
  return note
    .split(/\r\n|\r|\n/)
    .map((line) => `> ${escapeText(line.trim())}`.trimEnd())
    .join("\n");
}

/** Escapes what Markdown would take for mark-up, within a line and at its beginning. */
function escapeText(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~&]/g, "\\$&")
    .replace(/^([-+=])/, "\\$1")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}
