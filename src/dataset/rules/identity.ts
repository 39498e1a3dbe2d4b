import { quote } from "../diagnostic.ts";
import { pointerTo } from "../pointer.ts";
import type { Entry, Rule } from "../rule.ts";
import { firstHolderBy } from "./first-holder.ts";

/** The first listing that has a name or an alias of that key, unless it is the listing itself. */
export const firstOfName = firstHolderBy((entry) => Array.from(namesOf(entry), ({ key }) => key));

export const duplicateName: Rule = {
  name: "duplicate-name",
  description: "Two listings of a kind don't share a name or an alias, whatever its case, accents and punctuation.",
  severity: "warning",
  *check(entry, context) {
    for (const { pointer, value, key } of namesOf(entry)) {
      const holder = firstOfName(key, entry, context);
      if (holder === undefined) continue;
      yield {
        pointer,
        message: `same name as ${holder.reference}: ${quote(value)}`,
        hint: `merge the two if they are one; else write ${pointer === "/name" ? "the name" : "the alias"} so that readers can tell them apart`,
      };
    }
  },
};

interface Name {
  readonly pointer: string;
  readonly value: string;
  readonly key: string;
}

/** The names and aliases of a listing. */
export function* namesOf({ draft: { name, aliases = [] } }: Entry): Generator<Name> {
  if (name !== undefined) yield* keyed("/name", name);
  for (const [index, alias] of aliases.entries()) {
    if (alias !== undefined) yield* keyed(pointerTo("aliases", index), alias);
  }
}

function* keyed(pointer: string, value: string): Generator<Name> {
  const key = nameKey(value);
  if (key !== "") yield { pointer, value, key };
}

/** A name without case, accents, punctuation and spaces. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
