import type { Activity, Law, LawStep, Seat, SizeTest, Threshold } from "../../dataset/laws.ts";

export interface Money {
  readonly amount: number;
  /** ISO 4217 code, such as "GBP". */
  readonly currency: string;
}

/** Size of a company with its group, worldwide or in one place. A figure that was not entered is absent. */
export interface CompanySize {
  readonly employees?: number;
  /** Turnover of a year. */
  readonly turnover?: Money;
  /** Balance-sheet total. */
  readonly assets?: Money;
}

/** Company as the reader describes it: its worldwide size, and what else laws depend on. What was not answered is absent. */
export interface Company extends CompanySize {
  /** Sizes in one place, by the place as laws name it: `{"in Germany": {employees: 1200}}`. */
  readonly places?: Readonly<Record<string, CompanySize>>;
  readonly seat?: Seat;
  /** True for an activity of the company, false for one that it does not carry out. */
  readonly activities?: Readonly<Partial<Record<Activity, boolean>>>;
  /** True if it supplies companies that a law may bind. */
  readonly isSupplier?: boolean;
}

/** Parts of a law that say which companies it is for. */
export type LawScope = Pick<Law, "any_size" | "thresholds" | "activity"> & {
  readonly steps: readonly Pick<LawStep, "suppliers">[];
};

/**
 * Result of comparing a company with a law.
 *
 * - `any-size`: the law applies whatever the size
 * - `reached`: the company reaches a threshold
 * - `open`: the entered figures do not decide it
 * - `supplier`: the company reaches no threshold, but supplies others, and the law has those it binds look at their suppliers
 * - `below`: the company reaches no threshold
 * - `other-activity`: the law is about an activity that the company does not carry out
 * - `not-stated`: no source states a threshold
 */
export type LawAnswer = "any-size" | "reached" | "open" | "supplier" | "below" | "other-activity" | "not-stated";

/**
 * Compares a company with the thresholds of a law and with the activity that it is about. One threshold is enough.
 *
 * More than this decides whether a law covers a company. An answer that was not given, or an amount in another currency (nothing is
 * converted, since rates change), leaves a test undecided. So does a worldwide figure that is large enough if the law counts one
 * place only; if it is too small, it is too small for every place.
 *
 * @returns `other-activity` if the company does not do what the law is about, or `supplier` if it supplies others that do; else
 *   the first that holds: `any-size` if the law says so, `not-stated` without thresholds, `reached` if one is reached, `open` if
 *   one is undecided, `supplier` if the company is one and the law reaches suppliers, else `below`. A supplier without any
 *   figure is told `supplier` rather than `open`
 */
export function compareCompany(law: LawScope, company: Company): LawAnswer {
  const isReachedAsSupplier = company.isSupplier === true && reachesSuppliers(law);
  const hasActivity = law.activity === undefined ? undefined : company.activities?.[law.activity];
  if (hasActivity === false) return isReachedAsSupplier ? "supplier" : "other-activity";
  if (law.any_size) return "any-size";
  if (law.thresholds.length === 0) return "not-stated";
  const results = law.thresholds.map((threshold) => reachesThreshold(threshold, company));
  if (results.includes(true)) return "reached";
  const isDecided = !results.includes(undefined);
  if (!isDecided && (hasSize(company) || !isReachedAsSupplier)) return "open";
  return isReachedAsSupplier ? "supplier" : "below";
}

/** Returns true if a figure of the company's size is entered, worldwide or in one place. */
function hasSize({ employees, turnover, assets, places }: Company): boolean {
  return [employees, turnover, assets, places].some((figure) => figure !== undefined);
}

/** Returns true if a step of a law has those it binds act at their suppliers, such as by audits or clauses in contracts. */
export function reachesSuppliers({ steps }: Pick<LawScope, "steps">): boolean {
  return steps.some(({ suppliers }) => suppliers === true);
}

/**
 * Lists the figures of one place that laws count, each once, in order of first use: `[{measure: "employees", where: "in
 * Germany"}]`. A figure that is counted worldwide is left out.
 */
export function listPlaceFigures(laws: readonly Pick<Law, "thresholds">[]): { measure: Measure; where: string }[] {
  const tests = laws.flatMap(({ thresholds }) => thresholds.flatMap((threshold) => threshold.tests));
  const figures = tests.flatMap(({ measure, where }) => (isPlace(where) ? [{ measure, where }] : []));
  return figures.filter(
    ({ measure, where }, index) =>
      figures.findIndex((figure) => figure.measure === measure && figure.where === where) === index,
  );
}

type Measure = SizeTest["measure"];

/** Returns true for a part of the world, as in "in Germany". False for "worldwide" and without a place. */
function isPlace(where: string | undefined): where is string {
  return where !== undefined && where !== "worldwide";
}

/**
 * Returns true if the company meets at least `least` of the tests, and false if even the undecided tests would not make enough:
 * with `least` 2, true for two of three. False too if the threshold is for companies with another seat. Undefined if it depends
 * on the undecided tests, or on the seat.
 */
function reachesThreshold({ seat, least, tests }: Threshold, company: Company): boolean | undefined {
  if (seat !== undefined && company.seat !== undefined && !liesWithin(company.seat, seat)) return false;
  const results = tests.map((test) => meetsTest(test, company));
  const met = results.filter((isMet) => isMet === true).length;
  const undecided = results.filter((isMet) => isMet === undefined).length;
  if (met + undecided < least) return false;
  const isSeatDecided = seat === undefined || company.seat !== undefined;
  return met >= least && isSeatDecided ? true : undefined;
}

/** Returns true if a seat in the first place is one in the second: a seat in France is one in the EU, not the other way round. */
function liesWithin(seat: Seat, place: Seat): boolean {
  return seat === place || (seat === "france" && place === "eu");
}

/**
 * Returns true if the company's figure meets a test, such as "turnover of at least 36 million GBP".
 *
 * A test about one place (`where`, other than "worldwide") takes the figure of that place. Without it, the test is false if the
 * worldwide figure is too small, else undefined. A worldwide test takes the worldwide figure, or is true if the figure of one
 * place is enough. Undefined if the figures are absent or in another currency.
 */
function meetsTest(test: SizeTest, company: Company): boolean | undefined {
  const worldwide = meetsBound(test, company);
  if (isPlace(test.where)) {
    const inPlace = meetsBound(test, company.places?.[test.where] ?? {});
    return inPlace ?? (worldwide === false ? false : undefined);
  }
  if (worldwide !== undefined) return worldwide;
  const isEnoughInOnePlace = Object.values(company.places ?? {}).some((size) => meetsBound(test, size));
  return isEnoughInOnePlace ? true : undefined;
}

/**
 * Returns true if a figure reaches the amount of a test: a figure equal to the amount meets every bound but `above`. Undefined if
 * it is absent or in another currency.
 */
function meetsBound({ measure, bound, amount, currency }: SizeTest, size: CompanySize): boolean | undefined {
  const figure = size[measure];
  if (figure === undefined) return undefined;
  if (typeof figure === "object" && figure.currency !== currency) return undefined;
  const sizeAmount = typeof figure === "object" ? figure.amount : figure;
  return bound === "above" ? sizeAmount > amount : sizeAmount >= amount;
}
