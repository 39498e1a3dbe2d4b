import { vocabularyByName } from "../../dataset/vocabularies.ts";
import type { Comparison } from "./comparison.ts";
import { outcomes } from "./diff.ts";

const regions = vocabularyByName("region").terms.map(({ id }) => `region: ${id}`);

/** Every label that describes a change, in order. */
export const describedLabels: readonly string[] = ["adds", "corrects", "ends", "code", ...regions];

/**
 * The labels of a change: what it does to listings, whether it touches code or schemas, and the regions it concerns.
 *
 * @returns labels to add, and those to remove; people set all others
 */
export function labelsOf({ listings, files }: Pick<Comparison, "listings" | "files">) {
  const found = new Set<string>([
    ...listings.flatMap((listing) => [
      outcomes[listing.outcome].label,
      ...listing.regions.map((id) => `region: ${id}`),
    ]),
    ...(files.schemas.length + files.others.length > 0 ? ["code"] : []),
  ]);
  return {
    add: describedLabels.filter((label) => found.has(label)),
    remove: describedLabels.filter((label) => !found.has(label)),
  };
}

type Values = Readonly<Record<string, unknown>>;

/**
 * The pull request that a finished workflow belongs to.
 *
 * For a fork, the event names no pull request, and a file that the run wrote could name any. So this takes the pull request whose
 * head is the checked commit, out of those that GitHub names for this commit. Only the fork's repository knows them; those
 * that are for the fork itself are skipped.
 *
 * @param event GitHub's event `workflow_run`
 * @param pulls GitHub's answer to `repos/{owner}/{repo}/commits/{sha}/pulls`, asked of the repository that holds the head
 * @returns its number; undefined when none is open at this commit
 */
export function pullRequestOf(event: unknown, pulls: unknown): number | undefined {
  const run = valuesOf(valuesOf(event)["workflow_run"]);
  const sha = run["head_sha"];
  if (typeof sha !== "string" || !/^[0-9a-f]{40}$/.test(sha) || run["event"] !== "pull_request") return undefined;
  const ours = valuesOf(valuesOf(event)["repository"])["full_name"];
  if (!Array.isArray(pulls) || typeof ours !== "string") return undefined;
  const isOurs = (base: unknown) => valuesOf(valuesOf(base)["repo"])["full_name"] === ours;
  const open = pulls
    .map(valuesOf)
    .filter(({ state, head, base }) => state === "open" && valuesOf(head)["sha"] === sha && isOurs(base));
  const numbers = open.map(({ number }) => number).filter((number) => Number.isSafeInteger(number));
  return numbers.length === 0 ? undefined : Math.min(...(numbers as number[]));
}

function valuesOf(value: unknown): Values {
  return typeof value === "object" && value !== null ? (value as Values) : {};
}
