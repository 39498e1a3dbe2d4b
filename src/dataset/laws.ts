import type { Law } from "./law.ts";
import { aliasesOf, vocabularyByName, type Term } from "./vocabularies.ts";

/** Every law of the vocabulary `regulation`, in its order. */
export const laws: readonly Law[] = vocabularyByName("regulation").terms.map(parseLaw);

/**
 * A term of the vocabulary `regulation` as a law; lists that it does not have are empty.
 *
 * @throws {RangeError} if it lacks a field that every law has
 */
export function parseLaw(term: Term): Law {
  const required = ["jurisdiction", "state", "status", "duties", "covers", "sources", "as_of"] as const;
  const missing = required.find((key) => term[key] === undefined);
  if (missing !== undefined) throw new RangeError(`law without ${missing}: ${term.id}`);
  return {
    ...{ any_size: false, thresholds: [], changes: [], enforcement: [], unverified: [], conflicts: [] },
    ...term,
    aliases: aliasesOf(term),
    steps: (term.steps ?? []).map((step) => ({ services: [], ...step })),
    cites: { in_force: [], applies: [], covers: [], ...term.cites },
  } as unknown as Law;
}
