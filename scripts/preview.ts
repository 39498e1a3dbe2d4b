import { cp } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseListingPath } from "../src/dataset/listing-path.ts";
import { repositoryRoot } from "../src/io/environment.ts";
import { calledPath } from "../src/io/called-file.ts";
import { makeFolder, writeTexts } from "../src/io/make-folder.ts";
import { visitBuilt } from "./built-site.ts";
import { defineCommand } from "./command.ts";
import { readJsonFile } from "./json-file.ts";

const help = `npm run preview -- --diff FILE --out DIR [--limit N]

Takes pictures of the pages of listings that a change touches, wide and as on a phone, and copies the pages themselves.
Run \`npm run build\` first. Nothing is served beyond this machine.

  --diff   what \`npm run -s diff -- BASE HEAD --format json\` printed
  --out    the folder to write to; its index.html shows what there is
  --limit  pages, at most (default: 20)

Exit status: 0, also when no page changed; 2 when called wrongly.`;

const widths = [1280, 360];

export const command = await defineCommand(import.meta, help, async (args) => {
  const { values } = parseArgs({
    args,
    options: { diff: { type: "string" }, out: { type: "string" }, limit: { type: "string", default: "20" } },
  });
  const { diff, out, limit } = values;
  if (diff === undefined || out === undefined) throw new RangeError("--diff and --out are needed");
  if (!/^\d{1,3}$/.test(limit)) throw new RangeError(`not a number of pages: ${limit}`);
  const references = readReferences(diff).slice(0, Number(limit));
  const folder = calledPath(out);
  await makeFolder(folder);
  const shown = references.length === 0 ? [] : await takePictures(references, folder);
  await writeTexts(folder, { "index.html": formatIndex(shown) });
  console.log(`${shown.length} pages`);
  return 0;
});

/** The listings that a comparison names, each once. */
function readReferences(file: string): string[] {
  const { listings } = (readJsonFile(file, 50_000_000) ?? {}) as { listings?: unknown };
  if (!Array.isArray(listings))
    throw new RangeError(`not a comparison: ${file}; \`npm run -s diff -- --format json\` makes one`);
  const references = listings.map((listing: { reference?: unknown } | null) => String(listing?.reference));
  return [...new Set(references)].filter((reference) => "reference" in parseListingPath(`${reference}.yaml`));
}

async function takePictures(references: readonly string[], folder: string): Promise<string[]> {
  return visitBuilt({ port: 4720 }, async (browser, site) => {
    const shown: string[] = [];
    for (const reference of references) {
      const name = reference.replace("/", "-");
      for (const width of widths) {
        const page = await browser.newPage({ viewport: { width, height: 800 } });
        const answer = await page.goto(`${site}/${reference}/`);
        if (answer?.ok()) await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
        if (answer?.ok() && width === widths[0]) shown.push(name);
        await page.close();
      }
      const built = join(repositoryRoot, "dist", reference, "index.html");
      await cp(built, join(folder, `${name}.html`), { force: true }).catch(() => undefined);
    }
    return shown;
  });
}

/** Names are ids of listings, so that nothing in them needs escaping. */
function formatIndex(names: readonly string[]): string {
  const items = names.map(
    (name) =>
      `<h2>${name}</h2>\n${widths.map((width) => `<img src="${name}-${width}.png" alt="${name}, ${width} px wide">`).join("\n")}`,
  );
  return `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>Changed pages</title>\n<h1>Changed pages: ${names.length}</h1>\n${items.join("\n")}\n</html>\n`;
}
