import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { basePath, repositoryRoot } from "../src/io/environment.ts";
import { readDataset } from "../src/io/read-dataset.ts";
import { findChromium } from "./chromium.mjs";
import { defineCommand } from "./command.ts";
import { serveBuilt } from "./serve.ts";

const help = `npm run check -- --only speed

Measures pages of the built site with Lighthouse, as on a phone. npx fetches Lighthouse.

Exit status: 0 when every page reaches 0.98 in performance and 1.00 in accessibility, best practices and SEO; else 1.`;

const least = { performance: 0.98, accessibility: 1, "best-practices": 1, seo: 1 } as const;
const categories = Object.keys(least) as (keyof typeof least)[];

await defineCommand(import.meta, help, async () => {
  const [first] = readDataset(repositoryRoot);
  const listing = first?.path.replace(/\.yaml$/, "");
  return (await measurePages(["/", "/entities/", `/${listing}/`, "/issues/forced-labour/"])) ? 0 : 1;
});

/** Prints the scores of each page, from 0 to 1. @returns whether all are high enough */
async function measurePages(paths: readonly string[]): Promise<boolean> {
  const server = await serveBuilt("dist", 4700);
  let isHigh = true;
  try {
    for (const path of paths) {
      const url = `http://localhost:${server.port}${basePath()}${path}`;
      const args = ["--yes", "lighthouse@13.5.0", url, "--quiet", "--output=json"];
      args.push(`--only-categories=${categories.join()}`, "--chrome-flags=--headless --no-sandbox");
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
