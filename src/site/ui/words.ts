import frameCatalogue from "#words/frame.json" with { type: "json" };
import language from "#words/locale.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";
import { format } from "../../core/language/page-format.ts";

export const frameMessages = messagesOf("frame", frameCatalogue);

export const messages = /* @__PURE__ */ (() => {
  const frame = messagesOf("frame", frameCatalogue);
  return {
    ...frame,
    site: { ...frame.site, wordmark: frame.site.wordmark as readonly [string, string] },
    language: language.language,
    locale: language.locale,
    ogLocale: language.ogLocale,
    direction: language.direction as "ltr" | "rtl",
    format,
  };
})();

/**
 * What a link is called that shows a number alone: a label with that number in it, since those who steer by voice say what they
 * see. Some languages have forms of words in the place of a number, such as Arabic for two.
 */
export function spokenCount(count: number, label: string): string {
  const number = format.number(count);
  return label.split(/[\s,.:،]+/).includes(number) ? label : `${number} · ${label}`;
}
