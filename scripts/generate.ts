import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import atlas from "world-atlas/countries-50m.json" with { type: "json" };
import type { Atlas } from "../src/core/map/map-countries.ts";
import { layoutWorldMap } from "../src/core/map/world-map.ts";
import { repositoryRoot } from "../src/io/environment.ts";
import { formatJson } from "../src/dataset/json.ts";
import { issueForms } from "../src/core/contribute/issues/forms/index.ts";
import { formatIssueForm } from "../src/core/contribute/issues/format-issue-form.ts";
import { runCommand } from "./command.ts";
import { formatTypes } from "./schema-types.ts";

const templates = ".github/ISSUE_TEMPLATE";

const help = `npm run generate [-- --check]

Writes what is made from schemas/: the TypeScript types (src/dataset/schema.generated.ts), GitHub's issue forms
(${templates}/) and the outlines of the map's countries (src/core/map/world-map.generated.json), which also come
from the package world-atlas. --check only says whether they are up to date.

Exit status: 0 written or up to date, 1 out of date, 2 misuse.`;

await runCommand(help, async (args) => {
  const { values } = parseArgs({ args, options: { check: { type: "boolean" } } });
  const made = new Map([
    ["src/core/map/world-map.generated.json", formatJson(layoutWorldMap(atlas as unknown as Atlas))],
    ["src/dataset/schema.generated.ts", await formatTypes()],
  ]);
  for (const form of issueForms) made.set(`${templates}/${form.id}.yml`, formatIssueForm(form));
  made.set(`${templates}/config.yml`, "blank_issues_enabled: false\n");
  const stale = [...(await findStrays(made)), ...(await findChanged(made))];
  if (!values.check) {
    for (const path of stale) await write(path, made.get(path));
    return 0;
  }
  for (const path of stale) console.error(`out of date: ${path}`);
  if (stale.length > 0) console.error("  run `npm run generate` and commit what it writes");
  return stale.length > 0 ? 1 : 0;
});

/** Issue forms that no definition makes any more. */
async function findStrays(made: ReadonlyMap<string, string>): Promise<string[]> {
  const names = await readdir(join(repositoryRoot, templates)).catch(() => []);
  return names
    .map((name) => `${templates}/${name}`)
    .filter((path) => !made.has(path))
    .sort();
}

async function findChanged(made: ReadonlyMap<string, string>): Promise<string[]> {
  const changed: string[] = [];
  for (const [path, text] of made) {
    if ((await readFile(join(repositoryRoot, path), "utf8").catch(() => undefined)) !== text) changed.push(path);
  }
  return changed;
}

async function write(path: string, text: string | undefined): Promise<void> {
  const file = join(repositoryRoot, path);
  if (text === undefined) return rm(file);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
