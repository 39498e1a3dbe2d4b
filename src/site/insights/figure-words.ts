import catalogue from "#words/insights.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";
import { format } from "../../core/language/page-format.ts";

const words = messagesOf("insights", catalogue);

/** A figure's bars in words, for those who don't see it. */
export function aboutBars(bars: readonly { readonly label: string; readonly text: string }[]): string {
  return format.list(bars.map(({ label, text }) => words.bar({ label, text })));
}

/** A number, with the share that it is of a whole if there is one. */
export function withShare(value: number, share: number | null): string {
  return share === null ? format.number(value) : words.share({ value, share });
}
