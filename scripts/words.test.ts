import { afterEach, beforeEach, expect, test } from "vitest";
import { languages } from "../src/core/language/languages.ts";
import { repositoryRoot } from "../src/io/environment.ts";
import { callCommand } from "./command-fixture.ts";
import { DatasetFolder } from "./git-fixture.ts";
import { command, findFaults } from "./words.ts";

const others = (Object.keys(languages) as (keyof typeof languages)[]).filter((tag) => tag !== "en");

test.each(others)("every English text is there in %s, with its arguments and plural forms, and none beside", (tag) => {
  expect(findFaults(tag, repositoryRoot)).toEqual([]);
});

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
const words = (...args: string[]) => callCommand(command, ["--language", "es", "--root", folder.root, ...args]);

beforeEach(() => {
  folder = new DatasetFolder();
  write({ ...english, ...spanish });
});
afterEach(() => folder.remove());

test("says nothing of words that are complete, but which no native speaker has reviewed", async () => {
  const { status, stdout, stderr } = await words();
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toBe("Español (es): 3 topics that no native speaker has reviewed\n");
});

test.each([
  ["a text is missing", { title: undefined }, "src/words/es/match.json missing: title\n"],
  ["a text has no English one", { other: "Otro" }, "src/words/es/match.json not in English: other\n"],
  ["a plural form is missing", { found_many: undefined }, "src/words/es/match.json missing: found_many\n"],
  [
    "an argument is another",
    { found_one: "una de {{sum}}" },
    "src/words/es/match.json other arguments: found has {sum, total}, English has {total}\n",
  ],
])("fails where %s", async (_, change, message) => {
  const file = "src/words/es/match.json";
  write({ [file]: JSON.stringify({ ...(JSON.parse(spanish[file]) as object), ...change }) });
  expect(await words()).toMatchObject({ status: 1, stderr: message });
});

test("fails where a term or a whole file is missing", async () => {
  const issue = JSON.parse(spanish["schemas/translations/es/issue.json"]) as { terms: Record<string, object> };
  delete issue.terms["debt-bondage"];
  write({ "schemas/translations/es/issue.json": JSON.stringify(issue), "src/words/en/more.json": "{}" });
  const { status, stderr } = await words();
  expect(status).toBe(1);
  expect(stderr).toContain("schemas/translations/es/issue.json missing: terms.debt-bondage.title\n");
  expect(stderr).toContain("src/words/es/more.json missing: translate src/words/en/more.json\n");
});

test("names a file that is not JSON, and a language that the site does not have", async () => {
  write({ "src/words/es/match.json": "{" });
  expect(await words()).toMatchObject({ status: 1, stderr: expect.stringContaining("src/words/es/match.json") });
  expect(await callCommand(command, ["--language", "xx"])).toMatchObject({ status: 2 });
});
