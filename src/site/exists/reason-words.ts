import { format } from "../../core/language/words.en.ts";
import type { TagKey } from "../../core/exists/overlap-record.ts";
import type { OverlapReason } from "../../core/exists/reasons.ts";
import type { Messages } from "./words.en.ts";

/** Tags that are said beside the kind of work; the rest are seen on the pages, and said where nothing else is shared. */
const saidTags = ["functions", "target_users", "industries"] as const;
const mostTerms = 2;

/**
 * What two tools share, in a few words: their kinds of work, else their functions, then who for and in which industry; where
 * there is none of these, about what and in which country, else which words.
 *
 * @param isPlaceSaid whether the country is said in any case
 * @param titleOf a term's title within a sentence
 */
export function overlapReasons(
  reasons: readonly OverlapReason[],
  kindsOfWork: Messages["alike"]["kindsOfWork"],
  titleOf: (key: TagKey, id: string) => string,
  { isPlaceSaid = false } = {},
): string[] {
  const sharedOf = (aspect: OverlapReason["aspect"]) => reasons.find((each) => each.aspect === aspect)?.shared ?? [];
  const titlesOf = (key: TagKey, aspect: OverlapReason["aspect"]) => {
    const ids = sharedOf(aspect).filter((id) => id !== "cross-industry");
    return ids.slice(0, mostTerms).map((id) => titleOf(key, id));
  };
  const work = sharedOf("work").flatMap((id) => kindsOfWork[id as keyof typeof kindsOfWork] ?? []);
  const tags = saidTags.flatMap((key) => {
    return key === "functions" && work.length > 0 ? [] : titlesOf(key, key);
  });
  const said = [...work.slice(0, mostTerms), ...tags];
  const places = titlesOf("countries", "place");
  if (said.length === 0) {
    const rest = [...titlesOf("issues", "issues"), ...places];
    return rest.length > 0 ? rest : sharedOf("words").slice(0, mostTerms).map(format.quote);
  }
  return isPlaceSaid ? [...said, ...places] : said;
}
