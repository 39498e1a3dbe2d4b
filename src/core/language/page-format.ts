import language from "#words/locale.json" with { type: "json" };
import { createFormat } from "./format.ts";

/** How the language of the page writes numbers, dates and lists: BCP 47. */
export const locale = language.locale;
export const format = createFormat(locale);
