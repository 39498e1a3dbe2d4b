import type { Entry, Rule } from "../rule.ts";
import { firstHolderBy } from "./first-holder.ts";

const firstHolder = firstHolderBy((entry) => {
  const key = websiteKey(entry);
  return key === undefined ? [] : [key];
});

export const duplicateWebsite: Rule = {
  name: "duplicate-website",
  description: "Two listings of a kind don't share a website.",
  severity: "warning",
  *check(entry, context) {
    const key = websiteKey(entry);
    const holder = key === undefined ? undefined : firstHolder(key, entry, context);
    if (holder === undefined) return;
    yield {
      pointer: "/website",
      message: `same website as ${holder.reference}: ${entry.draft.website}`,
      hint: "merge the two if they are one; else link each to its own page",
    };
  },
};

/** A website without what makes no difference: scheme, www., case of the host, last slash, fragment. */
function websiteKey({ draft: { website } }: Entry): string | undefined {
  if (website === undefined || !URL.canParse(website)) return undefined;
  const { host, pathname, search } = new URL(website);
  return host.replace(/^www\./, "") + pathname.replace(/\/+$/, "") + search;
}
