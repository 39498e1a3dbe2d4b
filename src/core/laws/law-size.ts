import type { Law, SizeTest, Threshold } from "../../dataset/laws.ts";

export interface Money {
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** The worldwide size of a company with its group; absent figures are not known. */
export interface CompanySize {
  readonly employees?: number;
  /** Of a year. */
  readonly turnover?: Money;
  /** The balance-sheet total. */
  readonly assets?: Money;
}

/**
 * What a company's size says of a law: it applies to any size; a threshold is reached; none can be reached; it is open,
 * since the known figures do not decide it; or no source states a threshold.
 */
export type SizeAnswer = "any-size" | "reached" | "open" | "below" | "not-stated";

/**
 * Compares a company's size with the thresholds that a law names, in logic of three values.
 *
 * A test is open when its figure is not known, is in another currency (nothing is converted: rates change), or is to be
 * measured in one place only while the worldwide figure reaches it. A worldwide figure that is too small decides for every
 * place. A threshold is reached when enough of its tests are met, and can't be reached when even the open ones would not
 * make enough; the law follows its thresholds, one of which is enough. Size alone is compared: whether a law covers a
 * company depends on more.
 */
export function measureLawSize(law: Pick<Law, "any_size" | "thresholds">, company: CompanySize): SizeAnswer {
  if (law.any_size) return "any-size";
  if (law.thresholds.length === 0) return "not-stated";
  const answers = law.thresholds.map((threshold) => measureThreshold(threshold, company));
  if (answers.includes(true)) return "reached";
  return answers.includes(undefined) ? "open" : "below";
}

/** Whether a company reaches a threshold; undefined when the known figures do not decide it. */
function measureThreshold({ least, tests }: Threshold, company: CompanySize): boolean | undefined {
  const answers = tests.map((test) => measureTest(test, company));
  const met = answers.filter((answer) => answer === true).length;
  const open = answers.filter((answer) => answer === undefined).length;
  if (met >= least) return true;
  return met + open >= least ? undefined : false;
}

function measureTest({ measure, bound, amount, currency, where }: SizeTest, company: CompanySize): boolean | undefined {
  const known = company[measure];
  if (known === undefined || (typeof known === "object" && known.currency !== currency)) return undefined;
  const own = typeof known === "object" ? known.amount : known;
  const isMet = bound === "above" ? own > amount : own >= amount;
  const isOfOnePlace = where !== undefined && where !== "worldwide";
  return isMet && isOfOnePlace ? undefined : isMet;
}
