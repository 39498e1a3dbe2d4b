import { plainWordsOf } from "../facets/fold.ts";
import { stemOf } from "./tokens.ts";

/**
 * What a result shows of a listing's sentences: its summary, led by a use of it that has more of the words asked for.
 *
 * @param stems of the words that the query found
 */
export function excerptOf(summary: string, uses: readonly string[], stems: ReadonlySet<string>): string {
  let [lead, most] = ["", countStems(summary, stems)];
  for (const use of uses) {
    const count = countStems(use, stems);
    if (count > most) [lead, most] = [`${use}. `, count];
  }
  return lead + summary;
}

/** How many different stems a text has. */
function countStems(text: string, stems: ReadonlySet<string>): number {
  return new Set(plainWordsOf(text).map(stemOf)).intersection(stems).size;
}
