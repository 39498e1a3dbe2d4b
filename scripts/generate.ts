import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { repositoryRoot } from "../src/io/environment.ts";
import { defineCommand, flag } from "./command.ts";
import { formatLanguages, formatTopics, formatTranslationList, formatVocabularyList } from "./file-lists.ts";

const templates = ".github/ISSUE_TEMPLATE";

const help = `npm run generate [-- --check]

Writes the files that are made from schemas/: the TypeScript types, the lists of vocabularies and fields and the
validators (src/dataset/**/*.generated.ts), the languages, the words of fields and facets and the types of all words
(src/words/**/*.generated.* and src/words/en/fields.json), GitHub's issue forms (${templates}/), the outlines of the
map's countries (src/core/map/*.generated.json), which also use the package world-atlas. It also writes the two lists of the clarity
checklist's facts in schemas/dataset.schema.json, from the table of fields.

  --check  write nothing; say whether they are up to date

Exit status: 0 when written or up to date; 1 when out of date; 2 when called wrongly.`;

/** Texts by path, step by step: each step's code reads what the steps before it wrote. */
const steps: readonly (() => Promise<Readonly<Record<string, string>>>)[] = [
  async () => ({
    "src/dataset/vocabularies.generated.ts": formatVocabularyList(),
    "src/dataset/translations.generated.ts": formatTranslationList(),
    "src/words/languages.generated.ts": formatLanguages(),
  }),
  async () => {
    const made = await import("./schema-modules.ts");
    return {
      "src/dataset/schema.generated.ts": await made.formatTypes(),
      "src/dataset/fields.generated.ts": made.formatFieldList(),
      "src/dataset/schema/validators.generated.ts": await made.formatValidators(),
    };
  },
  async () => (await import("./field-words.ts")).makeFieldWords(),
  async () => ({ "src/words/topics.generated.ts": formatTopics() }),
  async () => (await import("./made-from-fields.ts")).makeFiles(templates),
];

await defineCommand(import.meta, help, async (args) => {
  const { values } = parseArgs({ args, options: { check: flag } });
  const stale: string[] = [];
  for (const step of steps) {
    for (const [path, text] of Object.entries(await step())) {
      const file = join(repositoryRoot, path);
      if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
      stale.push(path);
      if (!values.check) writeFileSync(file, text);
    }
    // What the next step reads is not what it should be.
    if (values.check && stale.length > 0) break;
  }
  if (!values.check) return 0;
  for (const path of stale) console.error(`out of date: ${path}`);
  if (stale.length > 0) console.error("  run `npm run generate` and commit what it writes");
  return stale.length > 0 ? 1 : 0;
});
