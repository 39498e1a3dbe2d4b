import { parseArgs } from "node:util";
import { repositoryRoot } from "../src/io/environment.ts";
import { readDataset } from "../src/io/read-dataset.ts";
import { visitBuilt } from "./built-site.ts";
import { defineCommand } from "./command.ts";

const help = `npm run lighthouse [-- PATH…]

Measures pages of the built site with Lighthouse (mobile) and prints a table. Run \`npm run build\` first.

  PATH…   addresses, such as /entities/ID/ (default: home, a directory, a listing, a term page)

Exit status: 0 when every page reaches 0.98 in performance and 1.00 in accessibility, best practices and SEO; else 1; 2 when called wrongly.`;

const least = { performance: 0.98, accessibility: 1, "best-practices": 1, seo: 1 } as const;
const categories = Object.keys(least) as (keyof typeof least)[];
const debuggingPort = 9333;

export const command = await defineCommand(import.meta, help, async (args) => {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const paths = positionals.length > 0 ? positionals : ["/", "/entities/", firstListing(), "/issues/forced-labour/"];
  const browserArguments = [`--remote-debugging-port=${debuggingPort}`];
  const isBelow = await visitBuilt({ port: 4700, browserArguments }, async (_, site) => {
    let isBelow = false;
    console.log(["page".padEnd(32), ...categories.map((name) => name.padStart(14))].join(" "));
    for (const path of paths) {
      const scores = await measurePage(site + path);
      isBelow ||= categories.some((name) => scores[name] < least[name]);
      console.log([path.padEnd(32), ...categories.map((name) => scores[name].toFixed(2).padStart(14))].join(" "));
    }
    return isBelow;
  });
  return isBelow ? 1 : 0;
});

/** The address of the first organisation in order of path. */
function firstListing(): string {
  const [first] = readDataset(repositoryRoot);
  if (first === undefined) throw new RangeError("no listing to measure");
  return `/${first.path.replace(/\.yaml$/, "")}/`;
}

/** Scores from 0 to 1; what costs one of them is printed below the page. */
async function measurePage(url: string): Promise<Record<keyof typeof least, number>> {
  const { default: lighthouse } = await import("lighthouse");
  const result = await lighthouse(url, {
    port: debuggingPort,
    output: "json",
    logLevel: "error",
    onlyCategories: [...categories],
  });
  if (result === undefined) throw new Error(`Lighthouse gave no result for ${url}`);
  const scores = Object.fromEntries(categories.map((name) => [name, result.lhr.categories[name]?.score ?? 0]));
  for (const name of categories) {
    for (const { id } of (result.lhr.categories[name]?.auditRefs ?? []).filter(({ weight }) => weight > 0)) {
      const audit = result.lhr.audits[id];
      if (audit?.score !== null && audit?.score !== undefined && audit.score < 0.9)
        console.log(`  ${name}: ${audit.title} (${audit.score})`);
    }
  }
  return scores as Record<keyof typeof least, number>;
}
