import { lettersOf, skeletonOf } from "../look-alike-tables.ts";
import type { Entry, Rule } from "../rule.ts";
import { shownAddress } from "../web-host.ts";
import { firstOfWebsite, websiteKey } from "./duplicate-website.ts";
import { firstHolderBy } from "./first-holder.ts";
import { memo } from "./memo.ts";

/** What hosts that look alike have in common; the path tells pages of one host apart. */
const skeletonKey = memo((entry: Entry): string | undefined => {
  const key = websiteKey(entry);
  if (key === undefined) return undefined;
  const end = key.search(/[/?]|$/);
  return skeletonOf(lettersOf(key.slice(0, end))) + key.slice(end);
});

const firstLookAlike = firstHolderBy((entry) => {
  const key = skeletonKey(entry);
  return key === undefined ? [] : [key];
});

export const lookAlikeWebsite: Rule = {
  name: "look-alike-website",
  description: "No website's host looks like that of another listing of its kind.",
  severity: "warning",
  *check(entry, context) {
    const [key, skeleton] = [websiteKey(entry), skeletonKey(entry)];
    if (key === undefined || skeleton === undefined || firstOfWebsite(key, entry, context)) return;
    const like = firstLookAlike(skeleton, entry, context);
    if (like === undefined) return;
    yield {
      pointer: "/website",
      message: `looks like the website of ${like.reference}: ${shownAddress(entry.draft.website ?? "")}`,
      hint: "make sure that it is the organisation's own; merge the two if they are one",
    };
  },
};
