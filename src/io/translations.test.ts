import { join } from "node:path";
import { build } from "vite";
import { expect, test } from "vitest";
import { repositoryRoot } from "./environment.ts";
import { createVocabularyPlugin } from "./translations.ts";

/** What a page gets that shows a vocabulary. */
async function bundle(language: string): Promise<string> {
  const page = "\0page";
  const entry = {
    name: "page",
    resolveId: (id: string) => (id === page ? id : undefined),
    load: (id: string) =>
      id === page
        ? `import issues from ${JSON.stringify(join(repositoryRoot, "schemas/vocabularies/issue.json"))}; console.log(issues);`
        : undefined,
  };
  const built = await build({
    configFile: false,
    logLevel: "silent",
    plugins: [entry, createVocabularyPlugin(language)],
    build: { write: false, minify: false, rolldownOptions: { input: page } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  return outputs
    .flatMap((each) => ("output" in each ? each.output : []))
    .map((each) => ("code" in each ? each.code : ""))
    .join("");
}

test("a page has a vocabulary's titles in its language, without what it doesn't show", async () => {
  expect(await bundle("en")).toContain("Forced labour");
  const french = await bundle("fr");
  expect(french).toContain("Travail forcé");
  expect(french).not.toContain("Forced labour");
  expect(french).not.toContain("aliases");
});
