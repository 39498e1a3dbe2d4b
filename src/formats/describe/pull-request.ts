type Values = Readonly<Record<string, unknown>>;

/**
 * The pull request that a finished workflow belongs to.
 *
 * The event names none for a fork's, and a file that the run left could name any; so the one is taken whose head is the commit
 * that the run checked, out of those that GitHub itself names for this commit.
 *
 * @param event GitHub's event `workflow_run`
 * @param pulls GitHub's answer to `repos/{owner}/{repo}/commits/{sha}/pulls`
 * @returns its number; nothing when none is open at this commit
 */
export function pullRequestOf(event: unknown, pulls: unknown): number | undefined {
  const run = valuesOf(valuesOf(event)["workflow_run"]);
  const sha = run["head_sha"];
  if (typeof sha !== "string" || !/^[0-9a-f]{40}$/.test(sha) || run["event"] !== "pull_request") return undefined;
  if (!Array.isArray(pulls)) return undefined;
  const open = pulls.map(valuesOf).filter(({ state, head }) => state === "open" && valuesOf(head)["sha"] === sha);
  const numbers = open.map(({ number }) => number).filter((number) => Number.isSafeInteger(number));
  return numbers.length === 0 ? undefined : Math.min(...(numbers as number[]));
}

function valuesOf(value: unknown): Values {
  return typeof value === "object" && value !== null ? (value as Values) : {};
}
