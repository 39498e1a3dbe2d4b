import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { median } from "d3-array";
import { repositoryRoot } from "../src/io/environment.ts";
import { readDataset } from "../src/io/read-dataset.ts";
import { runCommand } from "./command.ts";
import { benchFacets, type FacetTiming } from "./facet-bench.ts";
import { writeScaledDataset } from "./scale.ts";

const help = `npm run bench [-- --size N --runs N --only TABLE --itemsjs DIR]

Times validate and build on the register and on N generated listings: whole processes, including npm's start. Prints
the medians as a table, with the largest memory of one process where the system gives it. A second table times the
counts of all facets in a directory of N entities with ten selections.

  --size    generated listings (default: 10000)
  --runs    runs of validate (default: 5); a build runs once after a warm-up at the register's size
  --only    "commands" or "facets" (default: both)
  --itemsjs a folder with itemsjs in its node_modules, to compare times (it is not a dependency; default: the repository)

Exit status: 0; 1 when a command failed; 2 when called wrongly.`;

const tables = ["commands", "facets"];

interface Row {
  readonly command: string;
  readonly listings: number;
  readonly seconds: number;
  readonly megabytes: number | undefined;
}

await runCommand(help, async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      size: { type: "string", default: "10000" },
      runs: { type: "string", default: "5" },
      only: { type: "string" },
      itemsjs: { type: "string", default: repositoryRoot },
    },
  });
  const size = readCount(values.size);
  const runs = readCount(values.runs);
  const { only, itemsjs } = values;
  if (only !== undefined && !tables.includes(only)) throw new RangeError(`unknown table: ${only}`);
  const printed = tables.filter((table) => only === undefined || table === only);
  for (const [place, table] of printed.entries()) {
    if (place > 0) console.log();
    if (table === "commands") console.log(formatCommands(await benchCommands(size, runs)));
    if (table === "facets") console.log(formatFacets(await benchFacets(size, resolve(itemsjs)), size));
  }
  return 0;
});

async function benchCommands(size: number, runs: number): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), "register-bench-"));
  try {
    await writeScaledDataset(folder, size);
    const own = readDataset(repositoryRoot).length;
    return [
      measureCommand("validate", own, repositoryRoot, runs),
      measureCommand("validate", size, folder, runs),
      measureCommand("build", own, repositoryRoot, 1, join(folder, "dist-own")),
      measureCommand("build", size, folder, 1, join(folder, "dist-scaled")),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function readCount(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new RangeError(`not a count: ${text}`);
  return Number(text);
}

function measureCommand(command: string, listings: number, root: string, runs: number, outDir?: string): Row {
  const results = Array.from({ length: runs }, () => runOnce(command, root, outDir));
  return {
    command,
    listings,
    seconds: median(results, ({ seconds }) => seconds) ?? NaN,
    megabytes: results[0]?.megabytes,
  };
}

/** GNU time tells the memory of the whole tree's largest process; without it only the time is known. */
function runOnce(command: string, root: string, outDir: string | undefined) {
  const env = { ...process.env, REGISTER_ROOT: root };
  const hasTime = spawnSync("/usr/bin/time", ["-f", "", "true"]).status === 0;
  const words = ["npm", "run", "-s", command, ...(outDir === undefined ? [] : ["--", "--out", outDir])];
  const [program, ...rest] = hasTime ? ["/usr/bin/time", "-f", "resident %M", ...words] : words;
  const start = performance.now();
  const { status, stderr } = spawnSync(program as string, rest, {
    cwd: repositoryRoot,
    env,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${command} failed on ${root}:\n${stderr}`);
  const kilobytes = /resident (\d+)/.exec(stderr)?.[1];
  return { seconds, megabytes: kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024) };
}

function formatCommands(rows: readonly Row[]): string {
  const cells = rows.map(({ command, listings, seconds, megabytes }) => [
    command,
    String(listings),
    seconds.toFixed(2),
    megabytes === undefined ? "unknown" : String(megabytes),
  ]);
  return formatTable([["command", "listings", "seconds", "MB resident"], ...cells]);
}

function formatFacets(timings: readonly FacetTiming[], listings: number): string {
  const own = timings[0]?.milliseconds ?? NaN;
  const cells = timings.map(({ engine, milliseconds }) => [
    engine,
    String(listings),
    milliseconds.toFixed(3),
    `${(milliseconds / own).toFixed(1)} ×`,
  ]);
  return formatTable([["facets", "listings", "milliseconds", "of the register's"], ...cells]);
}

function formatTable(table: readonly (readonly string[])[]): string {
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => (row[column] ?? "").length)));
  return table
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join("  "),
    )
    .join("\n");
}
