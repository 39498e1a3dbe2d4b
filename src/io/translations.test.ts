import { join } from "node:path";
import { build } from "vite";
import { expect, test } from "vitest";
import { repositoryRoot } from "./environment.ts";
import { createVocabularyPlugin } from "./translations.ts";

/** Returns the script that a page in a language gets if it imports the vocabulary of issues. */
async function bundleVocabulary(language: string): Promise<string> {
  const page = "\0page";
  const entry = {
    name: "page",
    resolveId: (id: string) => (id === page ? id : undefined),
    load: (id: string) =>
      id === page
        ? `import issues from ${JSON.stringify(join(repositoryRoot, "schemas/vocabularies/issue.json"))}; console.log(issues);`
        : undefined,
  };
  const result = await build({
    configFile: false,
    logLevel: "silent",
    plugins: [entry, createVocabularyPlugin(language)],
    build: { write: false, minify: false, rolldownOptions: { input: page } },
  });
  const results = Array.isArray(result) ? result : [result];
  return results
    .flatMap((bundle) => ("output" in bundle ? bundle.output : []))
    .map((file) => ("code" in file ? file.code : ""))
    .join("");
}

test("gives a page's script the titles of a vocabulary in its language, without the keys that it doesn't show", async () => {
  expect(await bundleVocabulary("en")).toContain("Forced labour");
  const french = await bundleVocabulary("fr");
  expect(french).toContain("Travail forcé");
  expect(french).not.toContain("Forced labour");
  expect(french).not.toContain("aliases");
});
