/** Tests that passed and failed, and those that this machine has no program for. */
export interface Count {
  passed: number;
  failed: number;
  skipped?: number;
}

/**
 * From Vitest's JSON report.
 *
 * Only a test that finds a program missing may skip itself, as it runs; a lint rule keeps tests from being switched off.
 */
export function countVitest(text: string): Count {
  const report = JSON.parse(text) as { numPassedTests: number; numPendingTests: number; numTotalTests: number };
  const { numPassedTests: passed, numPendingTests: skipped, numTotalTests: total } = report;
  return { passed, failed: total - passed - skipped, ...(skipped > 0 && { skipped }) };
}

/** From Playwright's JSON report; a test that passed on its second try has passed. */
export function countPlaywright(text: string): Count {
  const { stats } = JSON.parse(text) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped };
}
