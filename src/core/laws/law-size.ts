import type { Law, SizeTest, Threshold } from "../../dataset/laws.ts";

export interface Money {
  readonly amount: number;
  /** ISO 4217 code, such as "GBP". */
  readonly currency: string;
}

/** Worldwide size of a company with its group. A figure that was not entered is absent. */
export interface CompanySize {
  readonly employees?: number;
  /** Turnover of a year. */
  readonly turnover?: Money;
  /** Balance-sheet total. */
  readonly assets?: Money;
}

/**
 * Result of comparing a company's size with a law.
 *
 * - `any-size`: the law applies whatever the size
 * - `reached`: the company reaches a threshold
 * - `open`: the entered figures do not decide it
 * - `below`: the company reaches no threshold
 * - `not-stated`: no source states a threshold
 */
export type SizeAnswer = "any-size" | "reached" | "open" | "below" | "not-stated";

/**
 * Compares a company's size with the thresholds of a law. One threshold is enough.
 *
 * Only the size is compared; whether a law covers a company depends on more. A figure that was not entered, or is in another
 * currency (nothing is converted, since rates change), leaves a test undecided. So does a worldwide figure that is large enough
 * if the law counts one place only; if it is too small, it is too small for every place.
 *
 * @returns the first that holds: `any-size` if the law says so, `not-stated` without thresholds, `reached` if one is reached,
 *   `open` if one is undecided, else `below`
 */
export function compareCompanySize(law: Pick<Law, "any_size" | "thresholds">, company: CompanySize): SizeAnswer {
  if (law.any_size) return "any-size";
  if (law.thresholds.length === 0) return "not-stated";
  const results = law.thresholds.map((threshold) => reachesThreshold(threshold, company));
  if (results.includes(true)) return "reached";
  return results.includes(undefined) ? "open" : "below";
}

/**
 * Returns true if the company meets at least `least` of the tests, and false if even the undecided tests would not make enough:
 * with `least` 2, true for two of three. Undefined if it depends on the undecided tests.
 */
function reachesThreshold({ least, tests }: Threshold, company: CompanySize): boolean | undefined {
  const results = tests.map((test) => meetsTest(test, company));
  const met = results.filter((isMet) => isMet === true).length;
  const undecided = results.filter((isMet) => isMet === undefined).length;
  if (met >= least) return true;
  return met + undecided >= least ? undefined : false;
}

/**
 * Returns true if the company's figure meets a test, such as "turnover of at least 36 million GBP": a figure equal to the amount
 * meets every bound but `above`. Undefined if the figure is absent or in another currency, or if the test is about one place
 * (`where`, other than "worldwide") and the worldwide figure is large enough.
 */
function meetsTest({ measure, bound, amount, currency, where }: SizeTest, company: CompanySize): boolean | undefined {
  const figure = company[measure];
  if (figure === undefined) return undefined;
  if (typeof figure === "object" && figure.currency !== currency) return undefined;
  const companyAmount = typeof figure === "object" ? figure.amount : figure;
  const isMetWorldwide = bound === "above" ? companyAmount > amount : companyAmount >= amount;
  const isAboutOnePlace = where !== undefined && where !== "worldwide";
  return isMetWorldwide && isAboutOnePlace ? undefined : isMetWorldwide;
}
