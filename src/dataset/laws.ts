import { bounds, duties, lawStates, sizeMeasures, type Law, type Threshold } from "./law.ts";
import { aliasesOf, vocabularyByName, type Term } from "./vocabularies.ts";

/** Every law of the vocabulary `regulation`, in its order. */
export const laws: readonly Law[] = vocabularyByName("regulation").terms.map(parseLaw);

/**
 * A term of the vocabulary `regulation` as a law.
 *
 * @throws {RangeError} if it lacks a field that every law has, or holds a word of no list
 */
export function parseLaw(term: Term): Law {
  const { id, title, description, country, year, in_force, applies, penalties } = term;
  return {
    ...{ id, title, description, aliases: aliasesOf(term) },
    jurisdiction: required(term, "jurisdiction"),
    ...(country !== undefined && { country }),
    ...(year !== undefined && { year }),
    state: oneOf(lawStates, required(term, "state")),
    status: required(term, "status"),
    duties: required(term, "duties").map((duty) => oneOf(duties, duty)),
    ...(in_force !== undefined && { in_force }),
    ...(applies !== undefined && { applies }),
    covers: required(term, "covers"),
    any_size: term.any_size ?? false,
    thresholds: (term.thresholds ?? []).map(parseThreshold),
    changes: term.changes ?? [],
    enforcement: term.enforcement ?? [],
    steps: (term.steps ?? []).map((step) => ({ services: [], ...step })),
    ...(penalties !== undefined && { penalties }),
    unverified: term.unverified ?? [],
    conflicts: term.conflicts ?? [],
    cites: { in_force: [], applies: [], covers: [], ...term.cites },
    sources: required(term, "sources"),
    as_of: required(term, "as_of"),
  };
}

function parseThreshold({ tests, ...rest }: NonNullable<Term["thresholds"]>[number]): Threshold {
  return {
    ...rest,
    tests: tests.map(({ measure, bound, ...test }) => ({
      ...test,
      measure: oneOf(sizeMeasures, measure),
      bound: oneOf(bounds, bound),
    })),
  };
}

function required<Key extends keyof Term>(term: Term, key: Key): NonNullable<Term[Key]> {
  const value = term[key];
  if (value === undefined) throw new RangeError(`law without ${key}: ${term.id}`);
  return value as NonNullable<Term[Key]>;
}

function oneOf<Word extends string>(words: readonly Word[], written: string): Word {
  const word = words.find((each) => each === written);
  if (word === undefined) throw new RangeError(`none of ${words.join(", ")}: ${written}`);
  return word;
}
