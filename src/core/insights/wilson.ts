/** The 97.5th percentile of the standard normal distribution: an interval of 95 %. */
const z = 1.959963984540054;

/** A share that was counted, with the range that another sample of the same size might show. */
export interface Interval {
  /** 0 to 1. */
  readonly low: number;
  readonly high: number;
}

/**
 * The score interval of a proportion, at 95 %.
 *
 * With p = count / n: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n). It covers chance alone, as if the n were a
 * random sample. It does not cover how listings were looked for.
 *
 * @param count of those that meet a criterion, 0 to n
 * @param n of all that were looked at; for 0 the interval is the whole range
 * @throws {RangeError} if count lies outside 0 to n
 * @see Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the American
 *   Statistical Association 22(158), 209–212. https://doi.org/10.1080/01621459.1927.10502953
 */
export function wilsonInterval(count: number, n: number): Interval {
  if (count < 0 || count > n) throw new RangeError(`count outside 0 to n: ${count} of ${n}`);
  if (n === 0) return { low: 0, high: 1 };
  const p = count / n;
  const centre = p + (z * z) / (2 * n);
  const reach = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  // The ends are exact where all or none meet it; arithmetic would leave a rounding error.
  return {
    low: count === 0 ? 0 : (centre - reach) / scale,
    high: count === n ? 1 : (centre + reach) / scale,
  };
}
