import frameCatalogue from "#words/frame.json" with { type: "json" };
import locale from "#words/locale.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";
import { format } from "../../core/language/page-format.ts";

/** Messages of the page frame: the site's name, navigation, footer and what other pages share, such as the names of kinds. */
export const frameMessages = messagesOf("frame", frameCatalogue);

/**
 * The frame's messages merged with the page's language. Rooms that still merge messages spread it; others use `frameMessages`.
 */
export const messages = /* @__PURE__ */ (() => ({
  ...frameMessages,
  language: locale.language,
  ogLocale: locale.ogLocale,
  direction: locale.direction as "ltr" | "rtl",
  format,
}))();
