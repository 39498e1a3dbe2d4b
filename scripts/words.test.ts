import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { languages } from "../src/core/language/languages.ts";
import { repositoryRoot } from "../src/io/environment.ts";
import { listTopics } from "../src/io/topics.ts";
import { callCommand } from "./command-fixture.ts";
import { DatasetFolder } from "./git-fixture.ts";
import { parseTexts } from "./translated-texts.ts";
import { formatRecord, readRecord, readReviewed } from "./translation-record.ts";
import { command } from "./words.ts";

const others = Object.keys(languages).filter((tag) => tag !== "en");

describe("the register's own files of translations", () => {
  test.each(others)("%s can be read, is sorted and names topics that exist", (language) => {
    const record = readRecord(language, repositoryRoot);
    const path = join(repositoryRoot, `schemas/translations/translated.${language}.json`);
    expect(readFileSync(path, "utf8")).toBe(formatRecord(record));
    readReviewed(language, repositoryRoot, new Set(listTopics().map(({ name }) => name)));
  });
});

const english = {
  "schemas/vocabularies/issue.json": `{
  "title": "Issue",
  "description": "The forms of exploitation.",
  "oneOf": [
    { "const": "forced-labour", "title": "Forced labour", "description": "Work under threat." },
    { "const": "debt-bondage", "title": "Debt bondage", "description": "Work for a debt." }
  ]
}`,
  "src/content/guides/help.mdx":
    "---\ntitle: Help\ndescription: Where to turn.\norder: 1\n---\n\nCall someone.\n\n## By telephone\n\nA number.\n\n## By letter\n\nAn address.\n",
  "src/content/guides/review.mdx": "---\ntitle: Review\ntranslated: false\n---\n",
  "src/site/match/words.en.ts": `import type { A } from "./a.ts";
const some = (n: number) => \`some \${n}\`;
export const matchWords = /* @__PURE__ */ (() => ({
  title: "Find a partner",
  steps: [{ title: "First" }, { title: "Second" }],
  found: (n: number) => some(n) + " found",
  list: ["a", "b"],
  number: 4,
} satisfies A))();
`,
};
const spanish = {
  "schemas/translations/es/issue.json":
    '{\n  "title": "Forma",\n  "description": "Las formas.",\n  "terms": {\n    "forced-labour": {\n      "title": "Trabajo forzoso",\n      "description": "Bajo amenaza."\n    }\n  }\n}\n',
  "src/content/guides/es/help.mdx":
    "---\ntitle: Ayuda\n---\n\nLlame.\n\n## Por teléfono\n\nUn número.\n\n## Por carta\n\nUna dirección.\n",
  "schemas/translations/reviewed.json": '{ "es": ["src/content/guides/help"] }',
};

let folder: DatasetFolder;
const write = (files: Readonly<Record<string, string>>) => {
  for (const [path, text] of Object.entries(files)) folder.write(path, text);
};
const words = (...args: string[]) => callCommand(command, [...args, "--root", folder.root]);

beforeEach(() => {
  folder = new DatasetFolder();
  write({ ...english, ...spanish });
});
afterEach(() => folder.remove());

test("lists what is missing, not recorded and unreviewed, with counts for each language", async () => {
  const { status, stdout, stderr } = await words("--language", "es");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout.split("\n")).toEqual([
    "schemas/translations/es/issue.json missing: debt-bondage (English: schemas/vocabularies/issue.json:6)",
    "src/site/match/words.es.ts missing (English: src/site/match/words.en.ts)",
    "schemas/translations/es/issue.json changed: not recorded (English: schemas/vocabularies/issue.json)",
    "src/content/guides/es/help.mdx changed: not recorded (English: src/content/guides/help.mdx)",
    "schemas/translations/es/issue.json unreviewed",
    "Español (es): 2 missing, 2 changed, 1 unreviewed",
    "",
  ]);
  const all = await words("--only", "missing", "src/content");
  expect(all.stdout.split("\n")).toEqual([
    ...["fr", "pt", "ar"].map(
      (tag) => `src/content/guides/${tag}/help.mdx missing (English: src/content/guides/help.mdx)`,
    ),
    "Español (es): 0 missing, 1 changed, 0 unreviewed",
    "Français (fr): 1 missing, 0 changed, 0 unreviewed",
    "Português (pt): 1 missing, 0 changed, 0 unreviewed",
    "العربية (ar): 1 missing, 0 changed, 0 unreviewed",
    "",
  ]);
});

const spanishWords = `export const matchWords = {
  title: "Encontrar socios",
  steps: [{ title: "Primero" }, { title: "Segundo" }],
  found: (n: number) => \`\${n} encontrados\`,
  list: ["a", "b"],
};
`;

/** What has changed since Spanish was recorded. */
async function changes(): Promise<string[]> {
  const { stdout } = await words("--language", "es", "--only", "changed");
  return stdout.split("\n").slice(0, -2);
}

test("names each text whose English has changed since it was recorded, in both files", async () => {
  folder.write("src/site/match/words.es.ts", spanishWords);
  expect((await words("--record", "es")).stdout).toBe("recorded 3 topics in Español\n");
  expect(await changes()).toEqual([]);

  write({
    "schemas/vocabularies/issue.json": english["schemas/vocabularies/issue.json"].replace("threat", "a threat"),
    "src/content/guides/help.mdx": english["src/content/guides/help.mdx"].replace("An address", "Our address"),
    "src/site/match/words.en.ts": english["src/site/match/words.en.ts"]
      .replace('"Second"', '"Third"')
      .replace('" found"', '" are found"'),
  });
  expect(await changes()).toEqual([
    "schemas/translations/es/issue.json:5 changed: forced-labour (English: schemas/vocabularies/issue.json:5)",
    "src/content/guides/es/help.mdx:11 changed: by-letter (English: src/content/guides/help.mdx:13)",
    "src/site/match/words.es.ts:3 changed: matchWords.steps.1.title (English: src/site/match/words.en.ts:5)",
    "src/site/match/words.es.ts:4 changed: matchWords.found (English: src/site/match/words.en.ts:6)",
  ]);

  await words("--record", "es", "src/site/match/words.es.ts");
  expect((await changes()).map((line) => line.split(":")[0])).toEqual([
    "schemas/translations/es/issue.json",
    "src/content/guides/es/help.mdx",
  ]);
});

test("line breaks, comments, numbers and the order of a list are no change", async () => {
  folder.write("src/site/match/words.es.ts", spanishWords);
  await words("--record", "es");
  write({
    "src/site/match/words.en.ts": english["src/site/match/words.en.ts"]
      .replace('[{ title: "First" }, ', '[\n    // a comment\n    { title: "Zeroth" },\n    { title: "First" },\n    ')
      .replace("number: 4", "number: 5")
      .replace('["a", "b"]', '[\n    "a",\n    "b",\n  ]'),
    "src/content/guides/help.mdx": english["src/content/guides/help.mdx"]
      .replace("Call someone", "Call\nsomeone")
      .replace("order: 1", "order: 2"),
  });
  expect(await changes()).toEqual([
    "src/site/match/words.es.ts:3 changed: matchWords.steps.0.title (English: src/site/match/words.en.ts:7)",
  ]);
});

test("a guide whose headings are not those of the English one misses them", async () => {
  folder.write("src/content/guides/es/help.mdx", "## Por teléfono\n");
  const { stdout } = await words("--language", "es", "--only", "missing", "src/content");
  expect(stdout).toMatch(
    /^src\/content\/guides\/es\/help\.mdx missing: a heading is missing in .*help\.mdx:13 \(By letter\)/,
  );
});

test("json is an array of what there is to do", async () => {
  const { stdout } = await words("--language", "es", "--only", "missing", "--format", "json", "schemas/vocabularies");
  expect(JSON.parse(stdout)).toEqual([
    {
      language: "es",
      kind: "missing",
      topic: "schemas/vocabularies/issue",
      file: "schemas/translations/es/issue.json",
      key: "debt-bondage",
      english: "schemas/vocabularies/issue.json:6",
    },
  ]);
});

test("records what is translated, says what isn't, and forgets topics that are gone", async () => {
  folder.write("schemas/translations/translated.es.json", '{ "src/site/gone/words": "abcdef" }');
  const { stdout, stderr } = await words("--record", "es");
  expect(stdout).toBe("recorded 2 topics in Español\n");
  expect(stderr).toBe("not recorded, because it is not translated: src/site/match/words.es.ts\n");
  const record = readFileSync(join(folder.root, "schemas/translations/translated.es.json"), "utf8");
  expect(record).toMatch(
    /^\{\n {2}"schemas\/vocabularies\/issue": "[\w-]{6}( [\w-]{6}){2}",\n {2}"src\/content\/guides\/help": "[\w -]+"\n\}\n$/,
  );
});

test.each([
  {
    args: ["--language", "en"],
    message: "not a language that the site is translated into: en; there are es, fr, pt, ar",
  },
  { args: ["--record", "de"], message: "not a language that the site is translated into: de;" },
  { args: ["--record", "es", "--only", "missing"], message: "--record TAG goes with topics alone" },
  { args: ["--only", "wrong"], message: "unknown kind: wrong; there are missing, changed, unreviewed" },
  { args: ["--format", "xml"], message: "unknown format: xml" },
  { args: ["src/site/mach/words"], message: "unknown topic: src/site/mach/words; did you mean src/site/match/words?" },
])("exits with 2 when called wrongly: $args", async ({ args, message }) => {
  const { status, stdout, stderr } = await words(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(message);
});

test.each([
  { path: "translated.es.json", text: '{ "src": ', message: "not JSON: schemas/translations/translated.es.json (" },
  { path: "translated.es.json", text: "[]", message: "not a JSON object: schemas/translations/translated.es.json" },
  {
    path: "translated.es.json",
    text: '{ "src/site/match/words": "abc" }',
    message:
      "no hashes of src/site/match/words in schemas/translations/translated.es.json; `npm run words -- --record es`",
  },
  { path: "reviewed.json", text: '{ "es": [ }', message: "not JSON: schemas/translations/reviewed.json (" },
  {
    path: "reviewed.json",
    text: '{ "es": true }',
    message: 'not a list of topics: "es" in schemas/translations/reviewed',
  },
  {
    path: "reviewed.json",
    text: '{ "es": ["src/site/mach/words"] }',
    message:
      'unknown topic: src/site/mach/words, for "es" in schemas/translations/reviewed.json; `npm run words` lists',
  },
  { path: "es/issue.json", text: "{", message: "not JSON: schemas/translations/es/issue.json (" },
])("exits with 1 when a file of translations is broken: $path $text", async ({ path, text, message }) => {
  folder.write(`schemas/translations/${path}`, text);
  const { status, stdout, stderr } = await words("--language", "es");
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toContain(message);
});

test("the words of fields are those of the schemas", async () => {
  const schema = (title: string) =>
    `{\n  "title": "Entity",\n  "properties": {\n    "name": {\n      "title": "${title}"\n    }\n  }\n}\n`;
  write({
    "src/dataset/field-words/words.en.ts": "export const fieldWords = undefined;\n",
    "src/dataset/field-words/words.es.ts": 'export const fieldWords = { name: "Nombre" };\n',
    "schemas/common.schema.json": "{}",
    "schemas/entity.schema.json": schema("Name"),
    "schemas/tool.schema.json": "{}",
  });
  await words("--record", "es");
  folder.write("schemas/entity.schema.json", schema("Own name"));
  expect(await changes()).toEqual([
    "src/dataset/field-words/words.es.ts changed: entity.name (English: schemas/entity.schema.json:4)",
  ]);
});

test("finds the words in what a file of words holds", () => {
  const keys = parseTexts("words.en.ts", english["src/site/match/words.en.ts"]).map(
    ({ key, line }) => `${line} ${key}`,
  );
  expect(keys).toEqual([
    "2 some",
    "4 matchWords.title",
    "5 matchWords.steps.0.title",
    "5 matchWords.steps.1.title",
    "6 matchWords.found",
    "7 matchWords.list",
  ]);
});
