import catalogue from "#words/insights.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";
import { format } from "../../core/language/page-format.ts";
import type { Kind } from "../../dataset/model.ts";
import { messages as directory } from "../directory/words.ts";

const words = messagesOf("insights", catalogue);

/** A figure's bars in words, for those who don't see it. */
export function aboutBars(bars: readonly { readonly label: string; readonly text: string }[]): string {
  return `${bars.map(({ label, text }) => words.bar({ label, text })).join(format.semicolon)}.`;
}

/** A number, with the share that it is of a whole if there is one. */
export function withShare(value: number, share: number | null): string {
  return share === null ? format.number(value) : words.share({ value, share });
}

/** A bar of one kind of listings: "Organisations, within a year". */
export function kindLabel(kind: Kind, value: string): string {
  return words.kindLabel({ kind: directory.kinds[kind].many, value });
}
