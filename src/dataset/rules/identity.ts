import { ascending } from "d3-array";
import { quote, type Finding } from "../diagnostic.ts";
import { memo } from "../memo.ts";
import { formatPointer } from "../pointer.ts";
import type { Entry, Rule, RuleContext } from "../rule.ts";
import { withAsciiHost } from "../web-host.ts";

/** Finds the first other listing of a kind with a name or alias of a key (see `toNameKey`), by order of id. */
export const findSameName = createHolderFinder((entry) => listNames(entry).map(({ key }) => key));

export const duplicateName: Rule = {
  name: "duplicate-name",
  description: "Two listings of a kind don't share a name or an alias, whatever its case, accents and punctuation.",
  severity: "warning",
  /**
   * Yields `same name as entities/a: FOO` for the name and each alias that an earlier listing of the same kind, by order of id,
   * has as a name or alias.
   */
  *check(entry, context): Generator<Finding> {
    for (const { pointer, value, key } of listNames(entry)) {
      const holder = findSameName(key, entry, context);
      if (holder === undefined) continue;
      const noun = pointer === "/name" ? "the name" : "the alias";
      yield {
        pointer,
        message: `same name as ${holder.reference}: ${quote(value)}`,
        hint: `merge the two if they are one; else write ${noun} so that readers can tell them apart`,
      };
    }
  },
};

/** Name or alias of a listing. */
interface ListedName {
  /** `/name` or `/aliases/0`. */
  readonly pointer: string;
  /** As written. */
  readonly value: string;
  /** Its letters and digits, see `toNameKey`. Never "". */
  readonly key: string;
}

/**
 * Returns the name of a listing, then its aliases in their order. Those without letters and digits, and those that fail the
 * schema, are left out; equal ones are not.
 */
export function listNames({ draft: { name, aliases = [] } }: Entry): ListedName[] {
  const aliasEntries = Array.from(aliases, (alias, index) => [formatPointer("aliases", index), alias] as const);
  const names = [["/name", name] as const, ...aliasEntries];
  return names.flatMap(([pointer, value = ""]) => {
    const key = toNameKey(value);
    return key === "" ? [] : [{ pointer, value, key }];
  });
}

/**
 * Reduces a name to its letters and digits in lower case, without accents: `Café 21` → `cafe21`. "" for a name with neither,
 * such as `!`.
 */
export function toNameKey(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Removes the hyphens of an id: `a-b` → `ab`. */
const removeHyphens = (id: string) => id.replaceAll("-", "");
const findSameLetters = createHolderFinder(({ id }) => [removeHyphens(id)]);

export const similarId: Rule = {
  name: "similar-id",
  description: "Ids of a folder differ by more than hyphens.",
  severity: "warning",
  /** Yields `id differs only by hyphens: ab`, for the whole listing, if an earlier one of the same kind has the same letters. */
  *check(entry, context): Generator<Finding> {
    const holder = findSameLetters(removeHyphens(entry.id), entry, context);
    if (holder === undefined) return;
    yield {
      pointer: "",
      message: `id differs only by hyphens: ${entry.id}`,
      hint: `${holder.reference} exists too; merge the two if they are one, else make their ids more different`,
    };
  },
};

/**
 * Reduces a listing's website to host, path and query: `http://WWW.Example.org/About/#team` → `example.org/About`. A path of
 * "/" is dropped; the query stays. Undefined if the listing has no website that can be parsed.
 */
export const toWebsiteKey = memo(({ draft: { website } }: Entry): string | undefined => {
  if (website === undefined || !URL.canParse(website)) return undefined;
  const { host, pathname, search } = new URL(website);
  return host.replace(/^www\./, "") + pathname.replace(/\/+$/, "") + search;
});

/** Finds the first other listing of a kind with a website of a key (see `toWebsiteKey`), by order of id. */
export const findSameWebsite = createHolderFinder((entry) => [toWebsiteKey(entry)]);

export const duplicateWebsite: Rule = {
  name: "duplicate-website",
  description: "Two listings of a kind don't share a website.",
  severity: "warning",
  /**
   * Yields `same website as entities/a: https://www.example.org/` if an earlier listing of the same kind has the same website,
   * whatever its scheme, "www." and final slash.
   */
  *check(entry, context): Generator<Finding> {
    const holder = findSameWebsite(toWebsiteKey(entry), entry, context);
    if (holder === undefined) return;
    yield {
      pointer: "/website",
      message: `same website as ${holder.reference}: ${withAsciiHost(entry.draft.website ?? "")}`,
      hint: "merge the two if they are one; else link each to its own page",
    };
  },
};

/**
 * Returns a function that finds the first listing with a key, among those of an entry's kind, in order of id. It returns
 * undefined if that is the entry itself, if no listing has the key, or if the key is undefined. So the first of two equal
 * listings has no finding.
 *
 * @param toKeys returns the keys of a listing; undefined ones are ignored
 */
export function createHolderFinder(
  toKeys: (entry: Entry) => readonly (string | undefined)[],
): (key: string | undefined, entry: Entry, context: RuleContext) => Entry | undefined {
  const indexHolders = memo((context: RuleContext) => {
    const holders = new Map<string, Entry>();
    const entries = [...context.entries.values()].sort((a, b) => ascending(a.id, b.id));
    for (const entry of entries) {
      for (const key of toKeys(entry)) {
        const keyOfKind = `${entry.kind} ${key}`;
        if (key !== undefined && !holders.has(keyOfKind)) holders.set(keyOfKind, entry);
      }
    }
    return holders;
  });
  return (key, entry, context) => {
    const holder = key === undefined ? undefined : indexHolders(context).get(`${entry.kind} ${key}`);
    return holder === entry ? undefined : holder;
  };
}
