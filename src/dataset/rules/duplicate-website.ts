import type { Entry, Rule } from "../rule.ts";
import { shownAddress } from "../web-host.ts";
import { firstHolderBy } from "./first-holder.ts";
import { memo } from "./memo.ts";

/** A website without what makes no difference: scheme, www., case of the host, last slash, fragment. */
export const websiteKey = memo(({ draft: { website } }: Entry): string | undefined => {
  if (website === undefined || !URL.canParse(website)) return undefined;
  const { host, pathname, search } = new URL(website);
  return host.replace(/^www\./, "") + pathname.replace(/\/+$/, "") + search;
});

/** The first listing of the same website, unless that is the listing itself. */
export const firstOfWebsite = firstHolderBy((entry) => {
  const key = websiteKey(entry);
  return key === undefined ? [] : [key];
});

export const duplicateWebsite: Rule = {
  name: "duplicate-website",
  description: "Two listings of a kind don't share a website.",
  severity: "warning",
  *check(entry, context) {
    const key = websiteKey(entry);
    const holder = key === undefined ? undefined : firstOfWebsite(key, entry, context);
    if (holder === undefined) return;
    yield {
      pointer: "/website",
      message: `same website as ${holder.reference}: ${shownAddress(entry.draft.website ?? "")}`,
      hint: "merge the two if they are one; else link each to its own page",
    };
  },
};
