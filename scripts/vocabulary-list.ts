import { readdir } from "node:fs/promises";
import { join } from "node:path";

const banner = "/* Made from schemas/ by `npm run generate`; don't edit. */";

/** The module that brings every vocabulary in schemas/vocabularies/, in order of name. */
export async function formatVocabularyList(root: string): Promise<string> {
  const files = (await readdir(join(root, "schemas/vocabularies"))).filter((name) => name.endsWith(".json")).sort();
  const names = files.map(nameOf);
  return [
    banner,
    ...files.map(
      (file, index) => `import ${names[index]} from "../../schemas/vocabularies/${file}" with { type: "json" };`,
    ),
    "",
    `export const vocabularyFiles = [${names.join(", ")}] as const;`,
    "",
  ].join("\n");
}

/** The module that brings the vocabularies in every other language of schemas/translations/, by language and name. */
export async function formatTranslationList(root: string): Promise<string> {
  const known = await readdir(join(root, "schemas/vocabularies"));
  const folders = await readdir(join(root, "schemas/translations"), { withFileTypes: true });
  const languages = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const lists = await Promise.all(
    languages.sort().map(async (language) => {
      const all = await readdir(join(root, "schemas/translations", language));
      return { language, files: all.filter((file) => known.includes(file)).sort() };
    }),
  );
  return [
    banner,
    'import type { VocabularyTranslation } from "./translate-vocabulary.ts";',
    ...lists.flatMap(({ language, files }) =>
      files.map(
        (file) =>
          `import ${nameOf(`${language}-${file}`)} from "../../schemas/translations/${language}/${file}" with { type: "json" };`,
      ),
    ),
    "",
    "export const vocabularyTranslations: Readonly<Record<string, Readonly<Record<string, VocabularyTranslation>>>> = {",
    ...lists.flatMap(({ language, files }) => [
      `  "${language}": {`,
      ...files.map((file) => `    "${file.replace(/\.json$/, "")}": ${nameOf(`${language}-${file}`)},`),
      "  },",
    ]),
    "};",
    "",
  ].join("\n");
}

function nameOf(file: string): string {
  return file.replace(/\.json$/, "").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
