import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createAnchorPlugin, toAnchors, findGuideFile, parseHeadings, readAnchors } from "./guide-files.ts";

let folder = "";

const english =
  "---\ntitle: Method\n---\n\n## What is listed\n\n```sh\n# no heading\n```\n\n### The `status` of [it](/x/)\n";
const files = {
  "method.mdx": english,
  "es/method.mdx": "## Lo que figura\n\n### El `status`\n",
  "fr/method.mdx": "---\ntitle: Méthode\n---\n\n## Ce que le registre recense\n",
  "pt/method.mdx": "## O que consta\n\n## O status\n",
  "ar/method.mdx": "## أ\n\n### ب\n\n## ج\n",
  "review.mdx": "---\ntitle: Review\ntranslated: false\n---\n",
};

beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), "register-guides-")), "content", "guides");
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
});

afterAll(() => rmSync(join(folder, "../.."), { recursive: true }));

test("finds headings with their lines, and none in code", () => {
  expect(parseHeadings(english)).toEqual([
    { depth: 2, text: "What is listed", line: 5 },
    { depth: 3, text: "The `status` of [it](/x/)", line: 11 },
  ]);
  expect(toAnchors(parseHeadings(english))).toEqual(["what-is-listed", "the-status-of-it"]);
});

test("a translated guide has the anchors of the English one", () => {
  expect(readAnchors(join(folder, "es/method.mdx"))).toEqual(readAnchors(join(folder, "method.mdx")));
});

test.each([
  { file: "fr/method.mdx", message: /: none in \S+fr\/method\.mdx, not \S+guides\/method\.mdx:11 \(The `status`/ },
  { file: "pt/method.mdx", message: /: \S+pt\/method\.mdx:3 \(O status\), not \S+:11 \(/ },
  { file: "ar/method.mdx", message: /: \S+ar\/method\.mdx:5 \(ج\), not none in \S+guides\/method\.mdx$/ },
])("names the file and line of a missing or surplus heading: $file", ({ file, message }) => {
  expect(() => readAnchors(join(folder, file))).toThrow(message);
});

test("sets the anchors of a guide's headings, and leaves other files alone", () => {
  const ids: string[] = [];
  const plugin = createAnchorPlugin({ fileURL: pathToFileURL(join(folder, "es/method.mdx")) });
  const visitHeading = () => plugin?.element.visit({}, { setProperty: (_, __, anchor) => ids.push(anchor) });
  visitHeading();
  visitHeading();
  expect(ids).toEqual(["what-is-listed", "the-status-of-it"]);
  expect(visitHeading).toThrow("a heading has no anchor");
  expect(createAnchorPlugin({ fileURL: pathToFileURL("/elsewhere/method.mdx") })).toBe(undefined);
});

test("finds the translated guide, or the English one if that is not translated", () => {
  const findInLanguage = (name: string, language: string) =>
    findGuideFile(language, join(folder, name)).slice(folder.length + 1);
  expect(findInLanguage("method.mdx", "es")).toBe("es/method.mdx");
  expect(findInLanguage("review.mdx", "es")).toBe("review.mdx");
  expect(() => findInLanguage("method.mdx", "sw")).toThrow(
    /^a guide is missing: write \S+guides\/sw\/method\.mdx, or /,
  );
});
