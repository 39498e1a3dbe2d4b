import language from "#words/locale.json" with { type: "json" };
import { createFormat } from "./format.ts";

/** BCP 47 tag of the page's language, with a region: "en-GB". */
export const locale = language.locale;

/** Formatters of numbers, dates and lists in the page's language. */
export const format = createFormat(locale);
