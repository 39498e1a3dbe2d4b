import punycode from "punycode.js";
import confusables from "unhomoglyph/data.json" with { type: "json" };
import { quote, type Finding } from "../diagnostic.ts";
import { isPlainAscii } from "../plain-text.ts";
import { memo } from "../memo.ts";
import type { Entry, Rule } from "../rule.ts";
import { findSameName, toNameKey, listNames, createHolderFinder, findSameWebsite, toWebsiteKey } from "./identity.ts";
import { withAsciiHost } from "../web-host.ts";

/** Returns the names and aliases of a listing, each with its skeletons. */
const listSkeletonNames = memo((entry: Entry) =>
  listNames(entry).map((name) => ({ ...name, skeletons: toNameSkeletons(name.value) })),
);
const findLookAlikeName = createHolderFinder((entry) => listSkeletonNames(entry).flatMap(({ skeletons }) => skeletons));

const lookAlikeName: Rule = {
  name: "look-alike-name",
  description:
    "No name or alias looks like that of another listing of its kind, for example in letters of another script.",
  severity: "warning",
  /**
   * Yields `looks like a name of entities/a: <name>` for the name and each alias that looks like that of an earlier listing of
   * the same kind, in order of id. Those with the same letters are left to the rule duplicate-name.
   */
  *check(entry, context): Generator<Finding> {
    for (const { pointer, value, key, skeletons } of listSkeletonNames(entry)) {
      if (findSameName(key, entry, context) !== undefined) continue;
      const lookAlike = skeletons.map((skeleton) => findLookAlikeName(skeleton, entry, context)).find(Boolean);
      if (lookAlike === undefined) continue;
      yield {
        pointer,
        message: `looks like a name of ${lookAlike.reference}: ${quote(value)}`,
        hint: "merge the two if they are one; else retype the name, so that readers can tell them apart",
      };
    }
  },
};

/**
 * Returns the keys (see `toNameKey`) of a name's skeletons as written and in lower case: some letters of two scripts look alike
 * only as capitals, others only as small letters. One key if both are equal, [] if the name has no letters or digits.
 */
function toNameSkeletons(name: string): string[] {
  const text = name.normalize("NFKD");
  const skeletons = [text, text.toLowerCase()].map((form) => toNameKey(toSkeleton(form)));
  return [...new Set(skeletons)].filter((key) => key !== "");
}

/** Returns the key of a listing's website with the skeleton of its host in place of the host. Undefined without a website. */
const toWebsiteSkeleton = memo((entry: Entry): string | undefined => {
  const key = toWebsiteKey(entry);
  if (key === undefined) return undefined;
  const hostEnd = key.search(/[/?]|$/);
  return toSkeleton(punycode.toUnicode(key.slice(0, hostEnd))) + key.slice(hostEnd);
});

const findLookAlikeWebsite = createHolderFinder((entry) => [toWebsiteSkeleton(entry)]);

const lookAlikeWebsite: Rule = {
  name: "look-alike-website",
  description: "No website's host looks like that of another listing of its kind.",
  severity: "warning",
  /**
   * Yields `looks like the website of entities/a: https://…` if the host looks like that of an earlier listing of the same kind
   * and the rest is equal. The same website is left to the rule duplicate-website.
   */
  *check(entry, context): Generator<Finding> {
    const lookAlike = findLookAlikeWebsite(toWebsiteSkeleton(entry), entry, context);
    if (lookAlike === undefined || findSameWebsite(toWebsiteKey(entry), entry, context)) return;
    yield {
      pointer: "/website",
      message: `looks like the website of ${lookAlike.reference}: ${withAsciiHost(entry.draft.website ?? "")}`,
      hint: "make sure that it is the organisation's own; merge the two if they are one",
    };
  },
};

/** Rules that need a table of characters too large for a page. The form in the browser omits them; validate applies them. */
export const lookAlikeRules: readonly Rule[] = [lookAlikeName, lookAlikeWebsite];

/** Characters that stand for those that look like them. */
const prototypes: Readonly<Record<string, string>> = confusables;

/**
 * Replaces each character by the one that stands for all that look like it. Texts that look alike have the same skeleton, such
 * as "paypal" and the same word with Cyrillic letters. The result is for comparison only: `m` becomes `rn`. "" stays "".
 *
 * @see https://www.unicode.org/reports/tr39/#Confusable_Detection
 */
function toSkeleton(text: string): string {
  const isPlain = isPlainAscii(text);
  let skeleton = "";
  for (const character of isPlain ? text : text.normalize("NFD")) skeleton += prototypes[character] ?? character;
  return isPlain ? skeleton : skeleton.normalize("NFD");
}
