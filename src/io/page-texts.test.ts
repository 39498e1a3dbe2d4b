import { expect, test } from "vitest";
import { readPageTexts, toPlainText } from "./page-texts.ts";

const english = readPageTexts("en");

test("finds a section of a guide by its anchor, with the words below its heading and the title of the guide", () => {
  const { title, pageTitle, text = "", fullText } = english.get("/guides/method/#freshness") ?? {};
  expect({ title, pageTitle }).toEqual({ title: "Freshness", pageTitle: "Method" });
  expect(text.length).toBeLessThanOrEqual(201);
  expect(fullText).not.toMatch(/^#|[<>{}|*]/m);
  expect(english.get("/guides/method/")?.fullText).not.toContain(fullText);
});

test("each section has a title, and is on a page that is found too", () => {
  for (const [address, { title, pageTitle }] of english) {
    expect(title, address).not.toBe("");
    expect(english.has(address.replace(/#.*/, "")), address).toBe(true);
    expect(pageTitle !== undefined, address).toBe(address.includes("#"));
  }
});

test.each(["es", "fr", "pt", "ar"])("pages and sections in %s have the addresses of the English ones", (language) => {
  expect([...readPageTexts(language).keys()]).toEqual([...english.keys()]);
});

test.each([
  { name: "links and emphasis", mdx: "See [the **form**](/x/), `a_b`, _c_.", expected: "See the form, a_b, c." },
  { name: "components and braces", mdx: 'A <Names of="x" /> {count} b.', expected: "A b." },
  { name: "code and imports", mdx: 'import A from "a";\n```sh\nrun\n```\nText', expected: "Text" },
  {
    name: "lists and tables",
    mdx: "- one\n2. two\n\n| a | b |\n| --- | --- |\n| c | d |",
    expected: "one two a b c d",
  },
])("takes the words of $name", ({ mdx, expected }) => {
  expect(toPlainText(mdx)).toBe(expected);
});
