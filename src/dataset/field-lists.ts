import { fieldsWith } from "./field-table.ts";

/*
 * What pages ask the table of fields for in the browser, as dotted paths. A build puts the lists alone in the place of this module
 * there, so that no reader loads the table.
 */

/** True or false whoever reads the sources: each needs one that supports it (the state `unknown` needs none). */
export const facts: readonly string[] = fieldsWith("evidence", "fact").map(({ path }) => path);

/** The register's reading of the sources: carried by those that support the summary unless one supports it by name. */
export const readings: readonly string[] = fieldsWith("evidence", "reading").map(({ path }) => path);

/** How the listing is kept: no source supports it, and the form fills it in or asks for it in a place of its own. */
export const keeping: readonly string[] = fieldsWith("isKeeping").map(({ path }) => path);
