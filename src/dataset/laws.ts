import type { Step, Term as WrittenTerm } from "./schema.generated.ts";
import { aliasesOf, vocabularyByName, type Term } from "./vocabularies.ts";

export type { SizeTest, Statement, Threshold } from "./schema.generated.ts";

/** One thing that a law asks of a company, with the ids of the services that help with it. */
export type LawStep = Required<Step>;

const required = ["jurisdiction", "state", "status", "duties", "covers", "sources", "as_of"] as const;
type Optional = "any_size" | "thresholds" | "changes" | "enforcement" | "unverified" | "conflicts";
type Always = (typeof required)[number] | Optional;

/** What a law has that says nothing of it. */
const absent: Required<Pick<WrittenTerm, Optional>> = {
  any_size: false,
  thresholds: [],
  changes: [],
  enforcement: [],
  unverified: [],
  conflicts: [],
};

/** A law on forced labour in supply chains, as its sources describe it; nothing in it is legal advice. */
export interface Law extends Omit<Term, Always | "aliases" | "steps" | "cites">, Required<Pick<WrittenTerm, Always>> {
  /** Its other names, those in its country's language among them. */
  readonly aliases: readonly string[];
  /** What it asks of a company, in the order in which a company does it; none where it binds states only. */
  readonly steps: readonly LawStep[];
  readonly cites: Required<NonNullable<WrittenTerm["cites"]>>;
}

/** Every law of the vocabulary `regulation`, in its order. */
export const laws: readonly Law[] = vocabularyByName("regulation").terms.map(parseLaw);

/**
 * A term of the vocabulary `regulation` as a law; lists that it does not have are empty.
 *
 * @throws {RangeError} if it lacks a field that every law has
 */
export function parseLaw(term: Term): Law {
  const missing = required.find((key) => term[key] === undefined);
  if (missing !== undefined) throw new RangeError(`law without ${missing}: ${term.id}`);
  return {
    ...absent,
    ...term,
    aliases: aliasesOf(term),
    steps: (term.steps ?? []).map((step) => ({ services: [], ...step })),
    cites: { in_force: [], applies: [], covers: [], ...term.cites },
  } as Law;
}
