import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { basePath, repositoryRoot } from "../src/io/environment.ts";
import { readDataset } from "../src/io/read-dataset.ts";
import { findChromium } from "./chromium.mjs";
import { defineCommand } from "./command.ts";
import { serveBuilt } from "./serve.ts";

const help = `npm run check -- --only speed

Times validate, at the register's size and at 10,000 listings, and build; then measures pages of the built site with
Lighthouse, as on a phone.

Exit status: 0 when every page reaches 0.98 in performance and 1.00 in accessibility, best practices and SEO; else 1.`;

const least = { performance: 0.98, accessibility: 1, "best-practices": 1, seo: 1 } as const;
const categories = Object.keys(least) as (keyof typeof least)[];
const debuggingPort = 9333;

await defineCommand(import.meta, help, async () => {
  const listings = readDataset(repositoryRoot);
  time(`validate ${listings.length} listings`, "validate", repositoryRoot);
  const folder = mkdtempSync(join(tmpdir(), "register-speed-"));
  try {
    for (const name of ["entities", "tools"]) mkdirSync(join(folder, name));
    for (let made = 0; made < 10_000; made++) {
      const { path, bytes = "" } = listings[made % listings.length] ?? { path: "" };
      const round = Math.floor(made / listings.length);
      writeFileSync(join(folder, round === 0 ? path : path.replace(".yaml", `-${round}.yaml`)), bytes);
    }
    time("validate 10,000 listings", "validate", folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  time(`build ${listings.length} listings`, "build", repositoryRoot);
  const first = listings[0]?.path.replace(/\.yaml$/, "");
  return (await measurePages(["/", "/entities/", `/${first}/`, "/issues/forced-labour/"])) ? 0 : 1;
});

/** Prints how long a command takes as a process of its own. */
function time(label: string, command: string, root: string): void {
  const start = performance.now();
  const env = { ...process.env, REGISTER_ROOT: root };
  const { status } = spawnSync(process.execPath, ["scripts/run.mjs", command], {
    cwd: repositoryRoot,
    env,
    stdio: "ignore",
  });
  if (status !== 0) throw new Error(`${command} failed`);
  console.log(`${label}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

/** Prints the scores of each page, from 0 to 1, and what costs some of them. @returns whether all are high enough */
async function measurePages(paths: readonly string[]): Promise<boolean> {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new RangeError("no Chromium; `node scripts/setup.mjs --browser` installs one");
  const server = await serveBuilt("dist", 4700);
  const { chromium } = await import("@playwright/test");
  const browser = await chromium.launch({ executablePath, args: [`--remote-debugging-port=${debuggingPort}`] });
  const { default: lighthouse } = await import("lighthouse");
  let isHigh = true;
  try {
    for (const path of paths) {
      const url = `http://localhost:${server.port}${basePath()}${path}`;
      const result = await lighthouse(url, { port: debuggingPort, logLevel: "error", onlyCategories: [...categories] });
      const scores = categories.map((name) => [name, result?.lhr.categories[name]?.score ?? 0] as const);
      isHigh &&= scores.every(([name, score]) => score >= least[name]);
      console.log(`${path}: ${scores.map(([name, score]) => `${name} ${score.toFixed(2)}`).join(", ")}`);
      const audits = Object.values(result?.lhr.audits ?? {}).filter(({ score }) => score !== null && score < 0.9);
      for (const { title, score } of audits) console.log(`  ${title} (${score})`);
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  return isHigh;
}
