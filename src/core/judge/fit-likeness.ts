/** An idea as its verdict is learned: what speaks for each of its best tools, and whether a person said that it reaches the step. */
export interface FitCase {
  /** A row a tool, best first; a column a part of the evidence. */
  readonly tools: readonly (readonly number[])[];
  readonly reaches: boolean;
}

/** Weights, and the least weighed sum that reaches the step. */
export interface FittedStep {
  readonly weights: readonly number[];
  readonly least: number;
}

const rounds = 400;
const warmUp = 60;
const rate = 0.08;

/**
 * Fits one step of likeness: a logistic regression in which the tool with the most speaks for the idea.
 *
 * Parts are brought to mean 0 and deviation 1 first, so that one penalty suits all; the weights returned are for parts as they are.
 *
 * @param penalty on the squares of the weights
 * @see Andrews, Tsochantaridis and Hofmann 2002, "Support vector machines for multiple-instance learning"
 */
export function fitStep(cases: readonly FitCase[], penalty = 0.01): FittedStep {
  const rows = cases.flatMap(({ tools }) => tools);
  const columns = rows[0]?.length ?? 0;
  const each = Array.from({ length: columns }, (_, column) => column);
  const means = each.map((column) => rows.reduce((sum, row) => sum + (row[column] as number), 0) / rows.length);
  const deviations = each.map((column) => {
    const squares = rows.reduce((sum, row) => sum + ((row[column] as number) - (means[column] as number)) ** 2, 0);
    return Math.sqrt(squares / rows.length) || 1;
  });
  const scaled = cases.map(({ tools, reaches }) => ({
    reaches,
    tools: tools.map((row) => row.map((value, at) => (value - (means[at] as number)) / (deviations[at] as number))),
  }));
  const { weights, bias } = descend(scaled, columns, penalty);
  const unscaled = weights.map((weight, at) => weight / (deviations[at] as number));
  return {
    weights: unscaled,
    least: unscaled.reduce((sum, weight, at) => sum + weight * (means[at] as number), -bias),
  };
}

/** Gradient descent with momentum per weight (Kingma and Ba 2015, "Adam", https://doi.org/10.48550/arXiv.1412.6980). */
function descend(cases: readonly FitCase[], columns: number, penalty: number): { weights: number[]; bias: number } {
  const at = Array.from({ length: columns + 1 }, () => 0);
  const [first, second] = [at.map(() => 0), at.map(() => 0)];
  const scoreOf = (row: readonly number[]) =>
    row.reduce((sum, value, i) => sum + value * (at[i] as number), at[columns] as number);
  for (let round = 1; round <= rounds; round++) {
    const slope = at.map((weight, i) => (i < columns ? penalty * weight : 0));
    for (const { tools, reaches } of cases) {
      const [top = []] = tools;
      const row =
        round <= warmUp ? top : tools.reduce((best, other) => (scoreOf(other) > scoreOf(best) ? other : best), top);
      const error = (1 / (1 + Math.exp(-scoreOf(row))) - Number(reaches)) / cases.length;
      row.forEach((value, i) => (slope[i] = (slope[i] as number) + error * value));
      slope[columns] = (slope[columns] as number) + error;
    }
    slope.forEach((value, i) => {
      first[i] = 0.9 * (first[i] as number) + 0.1 * value;
      second[i] = 0.999 * (second[i] as number) + 0.001 * value * value;
      const [mean, square] = [(first[i] as number) / (1 - 0.9 ** round), (second[i] as number) / (1 - 0.999 ** round)];
      at[i] = (at[i] as number) - (rate * mean) / (Math.sqrt(square) + 1e-8);
    });
  }
  return { weights: at.slice(0, columns), bias: at[columns] as number };
}

/** Whether the best of its tools reaches a step. */
export function reachesStep({ tools }: Pick<FitCase, "tools">, { weights, least }: FittedStep): boolean {
  return tools.some((row) => row.reduce((sum, value, i) => sum + value * (weights[i] as number), 0) >= least);
}
