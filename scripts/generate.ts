import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { repositoryRoot } from "../src/io/environment.ts";
import { defineCommand, flag } from "./command.ts";
import { formatTypes } from "./schema-types.ts";
import { formatLanguages, formatTopics } from "./word-types.ts";
import { formatTranslationList, formatVocabularyList } from "./vocabulary-list.ts";

const templates = ".github/ISSUE_TEMPLATE";

const help = `npm run generate [-- --check]

Writes the files that are made from schemas/: the TypeScript types, the lists of vocabularies and fields and the
validators (src/dataset/**/*.generated.ts), the languages, the English words of fields and the types of all
words (src/words/*.generated.ts and src/words/en/fields.json), GitHub's issue forms (${templates}/), the outlines of the map's countries
(src/core/map/*.generated.json), which also use the package world-atlas. It also writes the two lists of the clarity
checklist's facts in schemas/dataset.schema.json, from the table of fields.

  --check  write nothing; say whether they are up to date

Exit status: 0 when written or up to date; 1 when out of date; 2 when called wrongly.`;

/** What is made, step by step: each step's code reads what the steps before it wrote. */
const steps: readonly (() => Promise<ReadonlyMap<string, string>>)[] = [
  async () =>
    new Map([
      ["src/dataset/vocabularies.generated.ts", await formatVocabularyList(repositoryRoot)],
      ["src/dataset/translations.generated.ts", await formatTranslationList(repositoryRoot)],
      ["src/dataset/schema.generated.ts", await formatTypes()],
      ["src/words/languages.generated.ts", await formatLanguages(repositoryRoot)],
    ]),
  async () =>
    new Map([
      ["src/dataset/fields.generated.ts", (await import("./field-list.ts")).formatFieldList()],
      ["src/dataset/schema/validators.generated.ts", (await import("./format-validators.ts")).formatValidators()],
      ["src/words/en/fields.json", (await import("./field-words.ts")).formatFieldWords()],
    ]),
  async () => new Map([["src/words/topics.generated.ts", await formatTopics(repositoryRoot)]]),
  async () => (await import("./made-from-fields.ts")).makeFiles(templates),
];

await defineCommand(import.meta, help, async (args) => {
  const { values } = parseArgs({ args, options: { check: flag } });
  const stale: string[] = [];
  for (const step of steps) {
    const changed = await findChanged(await step());
    if (!values.check) for (const [path, text] of changed) await write(path, text);
    stale.push(...changed.keys());
    // What the next step reads is not what it should be.
    if (values.check && stale.length > 0) break;
  }
  if (!values.check) return 0;
  for (const path of stale) console.error(`out of date: ${path}`);
  if (stale.length > 0) console.error("  run `npm run generate` and commit what it writes");
  return stale.length > 0 ? 1 : 0;
});

async function findChanged(made: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const changed = new Map<string, string>();
  for (const [path, text] of made) {
    if ((await readFile(join(repositoryRoot, path), "utf8").catch(() => undefined)) !== text) changed.set(path, text);
  }
  return changed;
}

async function write(path: string, text: string): Promise<void> {
  const file = join(repositoryRoot, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
