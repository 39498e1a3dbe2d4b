import { expect, test } from "vitest";
import type { Reference } from "../../dataset/model.ts";
import { shortlistLimit } from "../../core/shortlist/references.ts";
import { toggleReference } from "./shortlist.ts";

const full = Array.from({ length: shortlistLimit }, (_, place): Reference => `entities/e${place}` as Reference);
const [first, ...rest] = full as [Reference, ...Reference[]];

test.each([
  { name: "goes to the end of the list", list: rest, reference: first, expected: [...rest, first] },
  { name: "leaves the list", list: full, reference: first, expected: rest },
  { name: "finds no room on a full list", list: full, reference: "tools/one-more" as Reference, expected: undefined },
])("a listing $name", ({ list, reference, expected }) => {
  expect(toggleReference(list, reference)).toEqual(expected);
});
