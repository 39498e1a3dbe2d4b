import { execFileSync } from "node:child_process";

/**
 * The day of the last commit that touched each listing, YYYY-MM-DD in UTC.
 *
 * @param root holds entities/ and tools/
 * @returns days by path from the root; undefined where there is no history or only part of it, since a shallow clone would
 *   give every file the day of its oldest commit
 */
export function readLastChanges(root: string): ReadonlyMap<string, string> | undefined {
  try {
    if (git(root, "rev-parse", "--is-shallow-repository").trim() !== "false") return undefined;
    return parseLog(
      git(
        root,
        "log",
        "--format=%x00%cd",
        "--date=format-local:%Y-%m-%d",
        "--name-only",
        "--relative",
        "--",
        "entities",
        "tools",
      ),
    );
  } catch {
    return undefined;
  }
}

/** Newest commits come first, so the first day of a path is its last change. */
function parseLog(log: string): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const commit of log.split("\0").slice(1)) {
    const [day = "", ...paths] = commit.split("\n").filter(Boolean);
    for (const path of paths) if (!days.has(path)) days.set(path, day);
  }
  return days;
}

function git(root: string, ...args: string[]): string {
  return execFileSync("git", ["-c", "core.quotePath=false", ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, TZ: "UTC" },
    maxBuffer: 256 * 1024 * 1024,
    stdio: ["ignore", "pipe", "ignore"],
  });
}
