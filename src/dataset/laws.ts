import type { Step, Term as TermFields, Threshold } from "./schema.generated.ts";
import { aliasesOf, vocabularyByName, type Term } from "./vocabularies.ts";

export type { SizeTest, Statement, Threshold } from "./schema.generated.ts";

/** Duty that a law puts on a company, with the ids of services that help with it. `services` is [] if none does. */
export type LawStep = Step & Required<Pick<Step, "services">>;

/** Activity that a law is about, such as placing batteries on the EU market. */
export type Activity = NonNullable<TermFields["activity"]>;

/** Place of a company's seat that decides which threshold is its own. */
export type Seat = NonNullable<Threshold["seat"]>;

/** Fields that every law states. */
const requiredFields = ["jurisdiction", "state", "status", "duties", "covers", "sources", "as_of"] as const;
type OptionalField = "any_size" | "thresholds" | "changes" | "enforcement" | "unverified" | "conflicts";
/** Fields that every `Law` has: stated, or by their default. */
type LawField = (typeof requiredFields)[number] | OptionalField;

/** Values of the fields that a law may leave out. */
const defaults: Required<Pick<TermFields, OptionalField>> = {
  any_size: false,
  thresholds: [],
  changes: [],
  enforcement: [],
  unverified: [],
  conflicts: [],
};

/** Law on forced labour in supply chains, as its sources describe it. Not legal advice. */
export interface Law
  extends Omit<Term, LawField | "aliases" | "steps" | "cites">, Required<Pick<TermFields, LawField>> {
  /** Other names in all languages, also that of its country. */
  readonly aliases: readonly string[];
  /** Duties of a company, in the order in which it does them. Empty if the law binds states only. */
  readonly steps: readonly LawStep[];
  /** Numbers (from 1) of the sources that support a field. [] for a field without one. */
  readonly cites: Required<NonNullable<TermFields["cites"]>>;
}

/** Laws of the vocabulary `regulation`, in its order. */
export const laws: readonly Law[] = vocabularyByName("regulation").terms.map(parseLaw);

/**
 * Converts a term of the vocabulary `regulation` to a law, which has the term's properties and all of those that terms may
 * leave out.
 *
 * Lists that the term leaves out are [] and `any_size` is false; `cites` has [] for `in_force`, `applies` and `covers`, and a
 * step [] for `services`. `aliases` of all languages become one list, each once.
 *
 * @throws {RangeError} if a required field is missing: `law without covers: uk-msa`
 */
export function parseLaw(term: Term): Law {
  const missing = requiredFields.find((key) => term[key] === undefined);
  if (missing !== undefined) throw new RangeError(`law without ${missing}: ${term.id}`);
  return {
    ...defaults,
    ...term,
    aliases: aliasesOf(term),
    steps: (term.steps ?? []).map((step) => ({ services: [], ...step })),
    cites: { in_force: [], applies: [], covers: [], ...term.cites },
  } as Law;
}
