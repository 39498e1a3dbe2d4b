import { expect, test } from "vitest";
import type { Reference } from "../../dataset/model.ts";
import { shortlistLimit } from "../../core/shortlist/references.ts";
import { findReference, toggleReference } from "./shortlist.ts";

const full = Array.from({ length: shortlistLimit }, (_, index): Reference => `entities/e${index}` as Reference);
const [first, ...remaining] = full as [Reference, ...Reference[]];

test.each([
  { name: "goes to the end of the list", list: remaining, reference: first, expected: [...remaining, first] },
  { name: "leaves the list", list: full, reference: first, expected: remaining },
  { name: "finds no room on a full list", list: full, reference: "tools/one-more" as Reference, expected: undefined },
])("a listing $name", ({ list, reference, expected }) => {
  expect(toggleReference(list, reference)).toEqual(expected);
});

test.each([
  { path: "/entities/a21/", expected: "entities/a21" },
  { path: "/register/fr/tools/ulula/", expected: "tools/ulula" },
  { path: "/entities/", expected: "" },
  { path: "/guides/help/", expected: "" },
])("the listing of $path is “$expected”", ({ path, expected }) => {
  expect(findReference(path)).toBe(expected);
});
