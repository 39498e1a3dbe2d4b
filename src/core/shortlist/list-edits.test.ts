import { expect, test } from "vitest";
import type { Reference } from "../../dataset/model.ts";
import { addReferences, moveReference } from "./references.ts";

const list: Reference[] = ["entities/a", "tools/b", "entities/c"];

test.each([
  { reference: "tools/b", by: -1, expected: ["tools/b", "entities/a", "entities/c"] },
  { reference: "tools/b", by: 1, expected: ["entities/a", "entities/c", "tools/b"] },
  { reference: "entities/a", by: -1, expected: list },
  { reference: "entities/c", by: 1, expected: list },
  { reference: "entities/x", by: 1, expected: list },
] as const)("$reference moves by $by", ({ reference, by, expected }) => {
  expect(moveReference(list, reference, by)).toEqual(expected);
});

test("adds what isn't there yet, at the end", () => {
  expect(addReferences(list, ["tools/d", "tools/b"])).toEqual({ list: [...list, "tools/d"], added: 1, left: 0 });
});

test("adds no more than there is room for, and says how many are left", () => {
  const full = Array.from({ length: 49 }, (_, place): Reference => `tools/t${place}`);
  const { list: added, ...counts } = addReferences(full, ["entities/a", "entities/c"]);
  expect(counts).toEqual({ added: 1, left: 1 });
  expect(added.at(-1)).toBe("entities/a");
});
