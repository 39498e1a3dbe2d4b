import { formatFor } from "./format.ts";

/** How Latin American Spanish writes numbers, dates and lists. */
export const format: typeof import("./words.en.ts").format = formatFor("es-419");
