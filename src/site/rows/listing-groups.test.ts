import { expect, test } from "vitest";
import { entityWith, toolWith } from "../../core/facets/facet-fixture.ts";
import { groupBestFirst, sliceGroups } from "./listing-groups.ts";

const names = Array.from({ length: 12 }, (_, index) => `e${String(index).padStart(2, "0")}`);
const entities = names.map((name) => entityWith(name, {}));
const tools = ["t0", "t1"].map((name) => toolWith(name, {}));
const listings = [...entities, ...tools];

test("has the first six of a kind before the others, which are by name, and each listing once", () => {
  const groups = groupBestFirst(listings, listings.toReversed(), "best");
  expect(groups.map(({ name, start, listings: { length } }) => [name, start, length])).toEqual([
    ["entity-best", 0, 6],
    ["tool", 6, 2],
    ["entity-more", 8, 6],
  ]);
  expect(groups.map((group) => group.listings[0]?.id)).toEqual(["e11", "t1", "e00"]);
  const grouped = groups.flatMap((group) => group.listings);
  expect(new Set(grouped)).toEqual(new Set(listings));
  expect(grouped).toHaveLength(listings.length);
});

test("pages cut the groups without a gap", () => {
  const groups = groupBestFirst(listings, listings, "newest");
  expect(groups[0]?.name).toBe("entity-newest");
  const onPages = [1, 2, 3].flatMap((page) => sliceGroups(groups, page, 5).flatMap((group) => group.listings));
  expect(onPages).toEqual(groups.flatMap((group) => group.listings));
});

test("has no groups without listings", () => {
  expect(groupBestFirst([], [], "best")).toEqual([]);
});
