import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { basePath, repositoryRoot } from "../src/io/environment.ts";
import { readDataset } from "../src/io/read-dataset.ts";
import { findChromium } from "./chromium.mjs";
import { defineCommand } from "./command.ts";
import { serveBuilt } from "./serve.ts";

const help = `npm run check -- --only speed

Times validate, at the register's size and at 10,000 listings, and build; then measures pages of the built site with
Lighthouse, as on a phone. npx fetches Lighthouse.

Exit status: 0 when every page reaches 0.98 in performance and 1.00 in accessibility, best practices and SEO; else 1.`;

const lighthouse = "lighthouse@13.5.0";
const least = { performance: 0.98, accessibility: 1, "best-practices": 1, seo: 1 } as const;
const categories = Object.keys(least) as (keyof typeof least)[];

/** Where a listing's name, its first alias and its website begin. */
const ownTexts = /^(name:(?: >-\n)? +"?|aliases: \["?|aliases:\n +- "?|website: https?:\/\/)/gm;

await defineCommand(import.meta, help, async () => {
  const listings = readDataset(repositoryRoot);
  time(`validate ${listings.length} listings`, "validate", repositoryRoot);
  const folder = mkdtempSync(join(tmpdir(), "register-speed-"));
  try {
    for (const name of ["entities", "tools"]) mkdirSync(join(folder, name));
    for (let made = 0; made < 10_000; made++) {
      const { path, bytes } = listings[made % listings.length] ?? { path: "" };
      const text = new TextDecoder().decode(bytes);
      const round = Math.floor(made / listings.length);
      // Names and websites that are there twice would bring a warning each.
      const copy = text.replace(ownTexts, `$1copy-${round}.`);
      writeFileSync(
        join(folder, round === 0 ? path : path.replace(".yaml", `-${round}.yaml`)),
        round === 0 ? text : copy,
      );
    }
    time("validate 10,000 listings", "validate", folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  time(`build ${listings.length} listings`, "build", repositoryRoot);
  const first = listings[0]?.path.replace(/\.yaml$/, "");
  return (await measurePages(["/", "/entities/", `/${first}/`, "/issues/forced-labour/"])) ? 0 : 1;
});

/** Prints how long a command takes as a process of its own. @throws {Error} if it fails */
function time(label: string, command: string, root: string): void {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [`scripts/${command}.ts`], {
    cwd: repositoryRoot,
    env: { ...process.env, REGISTER_ROOT: root },
    stdio: "ignore",
  });
  if (status !== 0) throw new Error(`${command} failed`);
  console.log(`${label}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

/** Prints the scores of each page, from 0 to 1. @returns whether all are high enough */
async function measurePages(paths: readonly string[]): Promise<boolean> {
  const server = await serveBuilt("dist", 4700);
  let isHigh = true;
  try {
    for (const path of paths) {
      const url = `http://localhost:${server.port}${basePath()}${path}`;
      const chosen = `--only-categories=${categories.join()}`;
      const args = [
        "--yes",
        lighthouse,
        url,
        "--quiet",
        "--output=json",
        chosen,
        "--chrome-flags=--headless --no-sandbox",
      ];
      const env = { ...process.env, CHROME_PATH: findChromium() };
      const { stdout } = await promisify(execFile)("npx", args, { env, maxBuffer: 100_000_000 });
      const found = (JSON.parse(stdout) as { categories: Record<string, { score: number | null }> }).categories;
      const scores = categories.map((name) => [name, found[name]?.score ?? 0] as const);
      isHigh &&= scores.every(([name, score]) => score >= least[name]);
      console.log(`${path}: ${scores.map(([name, score]) => `${name} ${score.toFixed(2)}`).join(", ")}`);
    }
  } finally {
    await server.stop();
  }
  return isHigh;
}
