/** Tests that passed and failed; a skipped one counts as failed, since no test here may be skipped. */
export interface Count {
  passed: number;
  failed: number;
}

/** From Vitest's JSON report. */
export function countVitest(text: string): Count {
  const { numPassedTests, numTotalTests } = JSON.parse(text) as { numPassedTests: number; numTotalTests: number };
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
}

/** From Playwright's JSON report; a test that passed on its second try has passed. */
export function countPlaywright(text: string): Count {
  const { stats } = JSON.parse(text) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped };
}
