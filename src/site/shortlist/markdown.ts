import type { ShortlistMessages } from "./words.en.ts";
import type { BriefEntry } from "./brief.ts";

/** A brief as Markdown (CommonMark). Names and notes are escaped: what they say is text, not mark-up. */
export function formatBrief(entries: readonly BriefEntry[], day: string, { brief }: ShortlistMessages): string {
  const blocks = entries.map(({ name, url, summary, facts, note }) => {
    const lines = facts.map(({ title, text, url: address }) => {
      const said =
        address !== undefined ? `<${address}>` : text === undefined ? `_${brief.missing}_` : escapeText(text);
      return `- **${title}:** ${said}`;
    });
    const noted = note === undefined ? [] : [`**${brief.note}:**`, quote(note)];
    return [`## [${escapeText(name)}](${url})`, escapeText(summary), lines.join("\n"), ...noted].filter(Boolean);
  });
  return `${[`# ${brief.heading}`, brief.from(day), ...blocks.flat()].join("\n\n")}\n`;
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
