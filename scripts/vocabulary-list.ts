import { readdir } from "node:fs/promises";
import { join } from "node:path";

const banner = "/* Made from schemas/ by `npm run generate`; don't edit. */";

/** The module that brings every vocabulary in schemas/vocabularies/, in order of name. */
export async function formatVocabularyList(root: string): Promise<string> {
  const files = (await readdir(join(root, "schemas/vocabularies"))).filter((name) => name.endsWith(".json")).sort();
  const names = files.map((file) =>
    file.replace(/\.json$/, "").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
  );
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
