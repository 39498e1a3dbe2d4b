import { expect, test } from "vitest";
import { isSearchKey, searchAddress } from "./search.ts";

test("a question follows the # of the search page, whatever is in it", () => {
  const address = new URL(searchAddress("https://register.example/search/", "Kenya & 50 % #1?"));
  expect(address.search).toBe("");
  expect(new URLSearchParams(address.hash.slice(1)).get("q")).toBe("Kenya & 50 % #1?");
});

test.each([
  { name: "/ alone", keys: {}, expected: true },
  { name: "another key", keys: { key: "a" }, expected: false },
  { name: "Ctrl and /", keys: { ctrlKey: true }, expected: false },
  { name: "Meta and /", keys: { metaKey: true }, expected: false },
  { name: "Alt and /", keys: { altKey: true }, expected: false },
])("the key to search: $name, $expected", ({ keys, expected }) => {
  expect(isSearchKey({ key: "/", ctrlKey: false, metaKey: false, altKey: false, ...keys })).toBe(expected);
});
