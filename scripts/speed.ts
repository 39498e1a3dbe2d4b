import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { readBasePath, repositoryRoot } from "../src/io/environment.ts";
import { findChromium } from "./chromium.mjs";
import { defineCommand } from "./command.ts";

const help = `npm run check -- --only build,speed

Builds the site, and measures four of its pages with Lighthouse, as on a phone. npx fetches Lighthouse.

Exit status: 0 when every page reaches 0.98 in performance, 1.00 in accessibility and best practices and 0.90 in SEO; else 1.`;

/** Minimum scores, 0 to 1. Without SITE_URL, links to other languages are relative, which costs 0.09 of SEO. */
const minimumScores = { performance: 0.98, accessibility: 1, "best-practices": 1, seo: 0.9 } as const;
const categories = Object.keys(minimumScores) as (keyof typeof minimumScores)[];
await defineCommand(import.meta, help, async () => {
  const { preview } = await import("astro");
  const server = await preview({ root: repositoryRoot, logLevel: "silent", server: { port: 4700 } });
  let hasPassed = true;
  for (const path of ["/", "/entities/", "/tools/", "/issues/forced-labour/"]) {
    const args = [
      "--yes",
      "lighthouse@13.5.0",
      `http://localhost:${server.port}${readBasePath()}${path}`,
      "--output=json",
    ];
    args.push("--quiet", `--only-categories=${categories.join()}`, "--chrome-flags=--headless --no-sandbox");
    const env = { ...process.env, CHROME_PATH: findChromium() };
    const { stdout } = await promisify(execFile)("npx", args, { env, maxBuffer: 100_000_000 });
    const report = JSON.parse(stdout) as { categories: Record<string, { score: number | null }> };
    const scores = categories.map((name) => [name, report.categories[name]?.score ?? 0] as const);
    hasPassed &&= scores.every(([name, score]) => score >= minimumScores[name]);
    console.log(`${path}: ${scores.map(([name, score]) => `${name} ${score.toFixed(2)}`).join(", ")}`);
  }
  await server.stop();
  return hasPassed ? 0 : 1;
});
