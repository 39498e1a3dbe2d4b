import { expect, test } from "vitest";
import { buildNameIndex } from "./names.ts";
import { maxSuggestions, suggestNames } from "./suggest.ts";

const fillers = Array.from({ length: 20 }, (_, index) => ({
  index: index + 3,
  kind: "tool" as const,
  address: `/tools/f${index}/`,
  names: [`Filler ${index}`],
}));
const names = buildNameIndex([
  { index: 0, kind: "entity", address: "/entities/weave/", names: ["Weave", "Sustainable Loom Coalition"] },
  { index: 1, kind: "law", address: "/laws/weave/", names: ["Weave and Loom Act"] },
  { index: 2, kind: "guide", address: "/guides/weave/", names: ["Weave guide"] },
  ...fillers,
]);

test("suggests listings, terms and laws whose title or other name begins so, but no pages", () => {
  expect(suggestNames(names, "weav")).toEqual([
    { index: 0, kind: "entity", address: "/entities/weave/", title: "Weave" },
    { index: 1, kind: "law", address: "/laws/weave/", title: "Weave and Loom Act" },
  ]);
  expect(suggestNames(names, "sustainable lo")[0]).toMatchObject({
    title: "Weave",
    otherName: "Sustainable Loom Coalition",
  });
});

test("suggests at most eight, and nothing for a letter or what no name is like", () => {
  expect(suggestNames(names, "fi")).toHaveLength(maxSuggestions);
  expect(suggestNames(names, "f ")).toEqual([]);
  expect(suggestNames(names, "zebra")).toEqual([]);
});
