import { quote } from "../diagnostic.ts";
import { pointerTo } from "../pointer.ts";
import { memo } from "../memo.ts";
import type { Entry, Rule, RuleContext } from "../rule.ts";
import { shownAddress } from "../web-host.ts";
import { ascending } from "d3-array";

/** The first listing that has a name or an alias of that key, unless it is the listing itself. */
export const findSameName = createHolderFinder((entry) => listNames(entry).map(({ key }) => key));

export const duplicateName: Rule = {
  name: "duplicate-name",
  description: "Two listings of a kind don't share a name or an alias, whatever its case, accents and punctuation.",
  severity: "warning",
  *check(entry, context) {
    for (const { pointer, value, key } of listNames(entry)) {
      const holder = findSameName(key, entry, context);
      if (holder === undefined) continue;
      yield {
        pointer,
        message: `same name as ${holder.reference}: ${quote(value)}`,
        hint: `merge the two if they are one; else write ${pointer === "/name" ? "the name" : "the alias"} so that readers can tell them apart`,
      };
    }
  },
};

/** The names and aliases of a listing. */
export function listNames({ draft: { name, aliases = [] } }: Entry) {
  const names = [
    ["/name", name],
    ...Array.from(aliases, (alias, index) => [pointerTo("aliases", index), alias] as const),
  ] as const;
  return names.flatMap(([pointer, value = ""]) => {
    const key = toNameKey(value);
    return key === "" ? [] : [{ pointer, value, key }];
  });
}

/** A name without case, accents, punctuation and spaces. */
export function toNameKey(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

const withoutHyphens = (id: string) => id.replaceAll("-", "");
const firstHolder = createHolderFinder(({ id }) => [withoutHyphens(id)]);

export const similarId: Rule = {
  name: "similar-id",
  description: "Ids of a folder differ by more than hyphens.",
  severity: "warning",
  *check(entry, context) {
    const holder = firstHolder(withoutHyphens(entry.id), entry, context);
    if (holder === undefined) return;
    yield {
      pointer: "",
      message: `id differs only by hyphens: ${entry.id}`,
      hint: `${holder.reference} exists too; merge the two if they are one, else make their ids more different`,
    };
  },
};

/** A website without what makes no difference: scheme, www., case of the host, last slash, fragment. */
export const toWebsiteKey = memo(({ draft: { website } }: Entry): string | undefined => {
  if (website === undefined || !URL.canParse(website)) return undefined;
  const { host, pathname, search } = new URL(website);
  return host.replace(/^www\./, "") + pathname.replace(/\/+$/, "") + search;
});

/** The first listing of the same website, unless that is the listing itself. */
export const findSameWebsite = createHolderFinder((entry) => [toWebsiteKey(entry)]);

export const duplicateWebsite: Rule = {
  name: "duplicate-website",
  description: "Two listings of a kind don't share a website.",
  severity: "warning",
  *check(entry, context) {
    const holder = findSameWebsite(toWebsiteKey(entry), entry, context);
    if (holder === undefined) return;
    yield {
      pointer: "/website",
      message: `same website as ${holder.reference}: ${shownAddress(entry.draft.website ?? "")}`,
      hint: "merge the two if they are one; else link each to its own page",
    };
  },
};

/**
 * Finds, for any key, the first listing in order of id that has it.
 *
 * @param keysOf what listings are compared by; listings of different kinds never share a key
 * @returns the first holder of a listing's key, unless that is the listing itself
 */
export function createHolderFinder(
  keysOf: (entry: Entry) => readonly (string | undefined)[],
): (key: string | undefined, entry: Entry, context: RuleContext) => Entry | undefined {
  const holdersOf = memo((context: RuleContext) => {
    const holders = new Map<string, Entry>();
    for (const entry of [...context.entries.values()].sort((a, b) => ascending(a.id, b.id)))
      for (const key of keysOf(entry)) {
        const own = `${entry.kind} ${key}`;
        if (key !== undefined && !holders.has(own)) holders.set(own, entry);
      }
    return holders;
  });
  return (key, entry, context) => {
    const holder = key === undefined ? undefined : holdersOf(context).get(`${entry.kind} ${key}`);
    return holder === entry ? undefined : holder;
  };
}
