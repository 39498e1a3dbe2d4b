import { expect, test } from "vitest";
import { formatSearchUrl, isSearchKey } from "./search.ts";

test("a query is in the fragment of the search page's address, whatever characters it has", () => {
  const url = new URL(formatSearchUrl("https://register.example/search/", "Kenya & 50 % #1?"));
  expect(url.search).toBe("");
  expect(new URLSearchParams(url.hash.slice(1)).get("q")).toBe("Kenya & 50 % #1?");
});

test.each([
  { name: "/ alone", keys: {}, expected: true },
  { name: "another key", keys: { key: "a" }, expected: false },
  { name: "Ctrl and /", keys: { ctrlKey: true }, expected: false },
  { name: "Meta and /", keys: { metaKey: true }, expected: false },
  { name: "Alt and /", keys: { altKey: true }, expected: false },
])("$name opens the search: $expected", ({ keys, expected }) => {
  expect(isSearchKey({ key: "/", ctrlKey: false, metaKey: false, altKey: false, ...keys })).toBe(expected);
});
