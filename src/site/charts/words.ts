import catalogue from "#words/charts.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";

/** Messages of figures and their tables: captions, file links, table headings. */
export const chartsMessages = messagesOf("charts", catalogue);
