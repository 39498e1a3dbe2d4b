import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { parseDataset } from "../src/dataset/parse-dataset.ts";
import { nearest } from "../src/dataset/schema/nearest.ts";
import { vocabularyByName } from "../src/dataset/vocabularies.ts";
import { repositoryUrl } from "../src/io/channels.ts";
import { buildDate, datasetRoot } from "../src/io/environment.ts";
import { readLinkState } from "../src/io/link-state.ts";
import { readDataset } from "../src/io/read-dataset.ts";
import { formatQueueJson, formatQueueMarkdown, formatQueueText } from "../src/core/review/format-queue.ts";
import { countLinks } from "../src/core/review/listing-links.ts";
import { measureQueue, type QueueItem } from "../src/core/review/queue.ts";
import { measureRegister } from "../src/core/register/register.ts";
import { regionsAround } from "../src/core/register/regions.ts";
import { termsOf } from "../src/core/register/terms.ts";
import { queueWords } from "../src/core/review/words.ts";
import { defineCommand } from "./command.ts";

const help = `npm run -s queue -- [--limit N] [--region ID] [--industry ID] [--links FILE] [--format text|json|markdown] [--root DIR]

Lists the listings that a person should review next, most urgent first. The score, 0 to 100, is the sum of: age of the
evidence (40), broken links (20), facts not found (15), other listings that point to it (15), reach (10);
src/core/review/queue.ts says how. It says nothing about a listing's quality. Ended listings are left out.

  --limit     how many (default: 20)
  --region    only listings that name this region or a country in it, such as south-east-asia
  --industry  only listings of this industry, such as fishing-seafood
  --links     what \`npm run links\` found (its --state file); without it no link counts as broken
  --format    text (default), json, or markdown with a box to tick for each
  --root      the folder that holds entities/ and tools/ (default: REGISTER_ROOT, else this repository)

Exit status: 0; 2 when called wrongly.`;

const formats = new Map([
  ["text", formatQueueText],
  ["json", formatQueueJson],
  ["markdown", formatQueueMarkdown],
]);

export const command = await defineCommand(import.meta, help, async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      limit: { type: "string", default: "20" },
      region: { type: "string" },
      industry: { type: "string" },
      links: { type: "string" },
      format: { type: "string", default: "text" },
      root: { type: "string" },
    },
  });
  const { limit, region, industry, links } = values;
  const format = formats.get(values.format);
  if (format === undefined) throw new RangeError(`unknown format: ${values.format}`);
  if (!/^[1-9]\d{0,8}$/.test(limit)) throw new RangeError(`not a number from 1: ${limit}`);
  checkTerm("region", region);
  checkTerm("industry", industry);
  const today = buildDate();
  const { dataset } = parseDataset(readDataset(resolve(values.root ?? datasetRoot())), { today });
  const register = measureRegister(dataset, today);
  const counts = links === undefined ? new Map() : countLinks(register.listings, readLinkState(links));
  const isMeant = ({ listing }: QueueItem) =>
    (region === undefined || regionsAround(listing.reach?.regions, listing.reach?.countries).includes(region)) &&
    (industry === undefined || termsOf(listing, "industry").includes(industry));
  const meant = measureQueue(register, counts).filter(isMeant);
  const page = { items: meant.slice(0, Number(limit)), total: meant.length, repository: repositoryUrl };
  process.stdout.write(format(page, queueWords));
  return 0;
});

function checkTerm(vocabulary: string, id: string | undefined): void {
  const ids = vocabularyByName(vocabulary).terms.map((term) => term.id);
  if (id === undefined || ids.includes(id)) return;
  const meant = nearest(id, ids);
  const cure = meant === undefined ? "" : ` did you mean ${meant}?`;
  throw new RangeError(`unknown ${vocabulary}: ${id};${cure} see schemas/vocabularies/${vocabulary}.json`);
}
