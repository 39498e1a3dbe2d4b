import { expect, test } from "vitest";
import { breadcrumbData, formatStructuredData, shortenDescription } from "./structured-data.ts";

test("no value can end the block", () => {
  const text = formatStructuredData([{ "@type": "Organization", name: "</script><b>" }]);
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toEqual({
    "@context": "https://schema.org",
    "@graph": [{ "@type": "Organization", name: "</script><b>" }],
  });
});

test("the last step of the way is the page itself", () => {
  const { itemListElement } = breadcrumbData([{ title: "Home", address: "/" }, { title: "K19" }], "/entities/k19/");
  expect(itemListElement).toMatchObject([
    { position: 1, name: "Home", item: "/" },
    { position: 2, name: "K19", item: "/entities/k19/" },
  ]);
});

const word = "word ";

test("keeps what is short", () => {
  expect(shortenDescription("A sentence. Another.")).toBe("A sentence. Another.");
});

test("ends with a sentence where one ends late enough", () => {
  const first = `${word.repeat(20).trim()}.`;
  expect(shortenDescription(`${first} ${word.repeat(30)}`)).toBe(first);
});

test("ends with a word where none does", () => {
  const text = shortenDescription(`Short. ${word.repeat(40)}`);
  expect(text.length).toBeLessThanOrEqual(160);
  expect(text.endsWith("word…")).toBe(true);
});
