import { formatFor } from "./format.ts";

/** How English writes numbers, dates and lists. */
export const format = formatFor("en-GB");
