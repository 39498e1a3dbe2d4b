import { formatFor } from "./format.ts";

/** How English writes numbers, dates and lists. */
export const enFormat = formatFor("en-GB");
