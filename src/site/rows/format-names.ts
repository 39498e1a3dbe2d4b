import { format, locale } from "../../core/language/page-format.ts";

/** "and" in any language of the site, within a name such as "Bridge and partners". */
const conjunction = / (and|et|y|e|&) | و/;

/**
 * Formats names as a list in the language of the page: ["Bridge", "Harbour"] gives "Bridge and Harbour". "" for none.
 *
 * If a name has an "and" in it, all are joined by semicolons: "Bridge and partners; Harbour". On Arabic pages each name is
 * between isolate marks, so that a Latin name does not change the order of its neighbours.
 */
export function formatNames(names: readonly string[]): string {
  const isolated = locale.startsWith("ar") ? names.map((name) => `\u2068${name}\u2069`) : names;
  const isAmbiguous = names.some((name) => conjunction.test(name));
  return isAmbiguous ? isolated.join(format.semicolon) : format.list(isolated);
}
