import { format } from "../../core/language/page-format.ts";
import type { Kind } from "../../dataset/model.ts";
import type { Match } from "../../core/match/match.ts";
import type { MatchWords } from "./match-words.ts";

const groups = ["strong", "partial", "worth-a-look"] as const;

/** How many answers of a kind fit how well, in a sentence: most fit in part only, so that one number would promise too much. */
export function fitsOf(
  kind: Kind,
  matches: readonly Pick<Match, "group">[],
  words: Pick<MatchWords, "script">,
): string {
  const { fit, fits, kinds, noFit } = words.script;
  const said = groups.flatMap((name) => {
    const n = matches.filter(({ group }) => group === name).length;
    return n === 0 ? [] : [fits[name]({ count: n })];
  });
  return fit({ kind: kinds[kind], fits: said.length === 0 ? noFit : said.join(format.comma) });
}
