import { quote } from "../diagnostic.ts";
import { skeletonOf } from "../look-alike-tables.ts";
import type { Entry, Rule } from "../rule.ts";
import { firstOfName, nameKey, namesOf } from "./duplicate-name.ts";
import { firstHolderBy } from "./first-holder.ts";
import { memo } from "./memo.ts";

const namesIn = memo((entry: Entry) =>
  Array.from(namesOf(entry), (name) => ({ ...name, skeletons: skeletonsOf(name.value) })),
);
const firstLookAlike = firstHolderBy((entry) => namesIn(entry).flatMap(({ skeletons }) => skeletons));

export const lookAlikeName: Rule = {
  name: "look-alike-name",
  description:
    "No name or alias looks like that of another listing of its kind, for example in letters of another script.",
  severity: "warning",
  *check(entry, context) {
    for (const { pointer, value, key, skeletons } of namesIn(entry)) {
      if (firstOfName(key, entry, context) !== undefined) continue;
      const like = skeletons.map((skeleton) => firstLookAlike(skeleton, entry, context)).find(Boolean);
      if (like === undefined) continue;
      yield {
        pointer,
        message: `looks like a name of ${like.reference}: ${quote(value)}`,
        hint: "merge the two if they are one; else retype the name, so that readers can tell them apart",
      };
    }
  },
};

/** As it is written and in small letters: capitals of two scripts look alike where the small ones don't, and the other way round. */
function skeletonsOf(name: string): string[] {
  const text = name.normalize("NFKD");
  const skeletons = [text, text.toLowerCase()].map((form) => nameKey(skeletonOf(form)));
  return [...new Set(skeletons)].filter((key) => key !== "");
}
