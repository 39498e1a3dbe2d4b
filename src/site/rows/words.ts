import rowCatalogue from "#words/rows.json" with { type: "json" };
import pageCatalogue from "#words/row-pages.json" with { type: "json" };
import { messagesOf } from "../../core/language/messages.ts";

/** Messages of a listing's row, at build time and in the browser. */
export const rowsMessages = messagesOf("rows", rowCatalogue);

/** Headings of groups of rows. Only pages need them. */
export const rowPagesMessages = messagesOf("row-pages", pageCatalogue);
