import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { basePath, repositoryRoot } from "../src/io/environment.ts";
import { findChromium } from "./chromium.mjs";
import { defineCommand } from "./command.ts";

const help = `npm run check -- --only build,speed

Builds the site, and measures four of its pages with Lighthouse, as on a phone. npx fetches Lighthouse.

Exit status: 0 when every page reaches 0.98 in performance, 1.00 in accessibility and best practices and 0.90 in SEO; else 1.`;

/** Without SITE_URL a site knows no host, so that links to other languages are relative, which costs 0.09 of SEO. */
const least = { performance: 0.98, accessibility: 1, "best-practices": 1, seo: 0.9 } as const;
const categories = Object.keys(least) as (keyof typeof least)[];
await defineCommand(import.meta, help, async () => {
  const { preview } = await import("astro");
  const server = await preview({ root: repositoryRoot, logLevel: "silent", server: { port: 4700 } });
  let isHigh = true;
  for (const path of ["/", "/entities/", "/tools/", "/issues/forced-labour/"]) {
    const args = ["--yes", "lighthouse@13.5.0", `http://localhost:${server.port}${basePath()}${path}`, "--output=json"];
    args.push("--quiet", `--only-categories=${categories.join()}`, "--chrome-flags=--headless --no-sandbox");
    const env = { ...process.env, CHROME_PATH: findChromium() };
    const { stdout } = await promisify(execFile)("npx", args, { env, maxBuffer: 100_000_000 });
    const found = (JSON.parse(stdout) as { categories: Record<string, { score: number | null }> }).categories;
    const scores = categories.map((name) => [name, found[name]?.score ?? 0] as const);
    isHigh &&= scores.every(([name, score]) => score >= least[name]);
    console.log(`${path}: ${scores.map(([name, score]) => `${name} ${score.toFixed(2)}`).join(", ")}`);
  }
  await server.stop();
  return isHigh ? 0 : 1;
});
