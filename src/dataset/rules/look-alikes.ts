import punycode from "punycode.js";
import confusables from "unhomoglyph/data.json" with { type: "json" };
import { quote } from "../diagnostic.ts";
import { isPlainAscii } from "../plain-text.ts";
import { memo } from "../memo.ts";
import type { Entry, Rule } from "../rule.ts";
import { findSameName, toNameKey, listNames, createHolderFinder, findSameWebsite, toWebsiteKey } from "./identity.ts";
import { shownAddress } from "../web-host.ts";

const namesIn = memo((entry: Entry) =>
  listNames(entry).map((name) => ({ ...name, skeletons: skeletonsOf(name.value) })),
);
const firstWithLookAlikeName = createHolderFinder((entry) => namesIn(entry).flatMap(({ skeletons }) => skeletons));

const lookAlikeName: Rule = {
  name: "look-alike-name",
  description:
    "No name or alias looks like that of another listing of its kind, for example in letters of another script.",
  severity: "warning",
  *check(entry, context) {
    for (const { pointer, value, key, skeletons } of namesIn(entry)) {
      if (findSameName(key, entry, context) !== undefined) continue;
      const like = skeletons.map((skeleton) => firstWithLookAlikeName(skeleton, entry, context)).find(Boolean);
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
  const skeletons = [text, text.toLowerCase()].map((form) => toNameKey(skeletonOf(form)));
  return [...new Set(skeletons)].filter((key) => key !== "");
}

/** The same for hosts that look alike; pages of one host differ by their path. */
const skeletonKey = memo((entry: Entry): string | undefined => {
  const key = toWebsiteKey(entry);
  if (key === undefined) return undefined;
  const end = key.search(/[/?]|$/);
  return skeletonOf(punycode.toUnicode(key.slice(0, end))) + key.slice(end);
});

const firstWithLookAlikeHost = createHolderFinder((entry) => [skeletonKey(entry)]);

const lookAlikeWebsite: Rule = {
  name: "look-alike-website",
  description: "No website's host looks like that of another listing of its kind.",
  severity: "warning",
  *check(entry, context) {
    const like = firstWithLookAlikeHost(skeletonKey(entry), entry, context);
    if (like === undefined || findSameWebsite(toWebsiteKey(entry), entry, context)) return;
    yield {
      pointer: "/website",
      message: `looks like the website of ${like.reference}: ${shownAddress(entry.draft.website ?? "")}`,
      hint: "make sure that it is the organisation's own; merge the two if they are one",
    };
  },
};

/** Rules that need tables too large for a page: a form in the browser does without them, and the check of a proposal has them. */
export const lookAlikeRules: readonly Rule[] = [lookAlikeName, lookAlikeWebsite];

const prototypes: Readonly<Record<string, string>> = confusables;

/**
 * A text with each character in the place of those that look like it: two texts that can be taken for each other have one skeleton.
 *
 * @see https://www.unicode.org/reports/tr39/#Confusable_Detection
 */
function skeletonOf(text: string): string {
  const isPlain = isPlainAscii(text);
  let skeleton = "";
  for (const character of isPlain ? text : text.normalize("NFD")) skeleton += prototypes[character] ?? character;
  return isPlain ? skeleton : skeleton.normalize("NFD");
}
