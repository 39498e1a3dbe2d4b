import { readJsonFile } from "../../src/io/called-file.ts";

/**
 * The numbers of open issues, smallest first, from GitHub's answer to `repos/{owner}/{repo}/issues?labels=…&state=open`; of
 * pull requests, which that answer holds too, none.
 *
 * @throws {RangeError} if the file is no such answer
 */
export function readOpenIssues(file: string | undefined): number[] {
  if (file === undefined) return [];
  const issues = readJsonFile(file);
  if (!Array.isArray(issues)) throw new RangeError(`not a list of issues: ${file}`);
  const numbers = issues.flatMap((issue: unknown) => {
    const { number, state = "open", pull_request } = (issue ?? {}) as Record<string, unknown>;
    const isOpen = typeof state === "string" && state.toLowerCase() === "open" && pull_request === undefined;
    return isOpen && Number.isSafeInteger(number) && (number as number) > 0 ? [number as number] : [];
  });
  return numbers.sort((a, b) => a - b);
}
