import { afterEach, beforeEach, expect, test } from "vitest";
import { DatasetFolder } from "./git-fixture.ts";
import { findFaults } from "./words.ts";

const vocabulary = (terms: object[]) =>
  JSON.stringify({ $id: "vocabularies/issue.json", title: "Issue", description: "Forms.", oneOf: terms });
const english = {
  "src/words/en/match.json": JSON.stringify({
    title: "Find a partner",
    steps: { first: "First" },
    found_one: "{{count, number}} of {{total, number}} found",
    found_other: "{{count, number}} of {{total, number}} found",
  }),
  "schemas/vocabularies/issue.json": vocabulary([
    { const: "forced-labour", title: "Forced labour", description: "Work under threat." },
    { const: "debt-bondage", title: "Debt bondage", description: "Work for a debt." },
  ]),
  "src/content/guides/help.mdx": "---\ntitle: Help\n---\n\nCall someone.\n",
  "src/content/guides/review.mdx": "---\ntitle: Review\ntranslated: false\n---\n",
};
const spanish = {
  "src/words/es/match.json": JSON.stringify({
    title: "Buscar socios",
    steps: { first: "Primero" },
    found_one: "una de {{total, number}}",
    found_many: "{{count, number}} de {{total, number}}",
    found_other: "{{count, number}} de {{total, number}}",
  }),
  "schemas/translations/es/issue.json": JSON.stringify({
    title: "Forma",
    description: "Las formas.",
    terms: {
      "forced-labour": { title: "Trabajo forzoso", description: "Bajo amenaza." },
      "debt-bondage": { title: "Servidumbre por deudas", description: "Por una deuda." },
    },
  }),
  "src/content/guides/es/help.mdx": "---\ntitle: Ayuda\n---\n\nLlame.\n",
};

let folder: DatasetFolder;
const write = (files: Readonly<Record<string, string>>) => {
  for (const [path, text] of Object.entries(files)) folder.write(path, text);
};
const words = () => findFaults("es", folder.root);

beforeEach(() => {
  folder = new DatasetFolder();
  write({ ...english, ...spanish });
});
afterEach(() => folder.remove());

test("says nothing of words that are complete", () => {
  expect(words()).toEqual([]);
});

test.each([
  ["a text is missing", { title: undefined }, "missing: title"],
  ["a text has no English one", { other: "Otro" }, "not in English: other"],
  ["a plural form is missing", { found_many: undefined }, "missing: found_many"],
  [
    "an argument is another",
    { found_one: "una de {{sum}}" },
    "other arguments: found has {sum, total}, English has {total}",
  ],
])("says where %s", (_, change, message) => {
  const file = "src/words/es/match.json";
  write({ [file]: JSON.stringify({ ...(JSON.parse(spanish[file]) as object), ...change }) });
  expect(words()).toEqual([`${file} ${message}`]);
});

test("says where a term or a whole file is missing", () => {
  const issue = JSON.parse(spanish["schemas/translations/es/issue.json"]) as { terms: Record<string, object> };
  delete issue.terms["debt-bondage"];
  write({ "schemas/translations/es/issue.json": JSON.stringify(issue), "src/words/en/more.json": "{}" });
  expect(words()).toContain("schemas/translations/es/issue.json missing: terms.debt-bondage.title");
  expect(words()).toContain("src/words/es/more.json missing: translate src/words/en/more.json");
});

test("says which text of a law is missing", () => {
  const act = {
    title: "Act",
    description: "A law.",
    covers: "Makers",
    changes: [{ text: "Passed." }, { text: "Read." }],
  };
  const law = { title: "Ley", description: "Una ley.", changes: ["Se aprobó."] };
  write({
    "schemas/vocabularies/regulation.json": vocabulary([{ const: "act", ...act }]),
    "schemas/translations/es/regulation.json": JSON.stringify({
      title: "Ley",
      description: "Leyes.",
      terms: { act: law },
    }),
  });
  const file = "schemas/translations/es/regulation.json";
  expect(words()).toEqual([`${file} missing: terms.act.covers`, `${file} missing: terms.act.changes.1`]);
});

test("names a file that is not JSON", () => {
  write({ "src/words/es/match.json": "{" });
  expect(words).toThrow("not JSON: src/words/es/match.json");
});
