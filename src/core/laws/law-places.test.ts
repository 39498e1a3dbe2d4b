import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { laws, type Law } from "../../dataset/laws.ts";
import { groupByRegion, measureLawPlaces, neighboursOf } from "./law-places.ts";

const law = (id: string, jurisdiction: string, country?: string, duty: Law["duties"][number] = "report") =>
  ({ id, jurisdiction, duties: [duty], ...(country && { country }) }) as unknown as Law;

const some = [
  law("uk", "United Kingdom", "GB"),
  law("fr", "France", "FR", "due-diligence"),
  law("eu", "European Union", undefined, "due-diligence"),
  law("us", "United States", "US", "product-ban"),
  law("ca", "California", "US"),
];

test("a law of a union is law in its members, and the other way round", () => {
  expect(measureLawPlaces(some)).toEqual([
    { id: "california", title: "California", laws: ["us", "ca"] },
    { id: "european-union", title: "European Union", laws: ["fr", "eu"] },
    { id: "france", title: "France", laws: ["fr", "eu"] },
    { id: "united-kingdom", title: "United Kingdom", laws: ["uk"] },
    { id: "united-states", title: "United States", laws: ["us", "ca"] },
  ]);
});

test("each law is in one part of the world, a union with its members, the whole world last", () => {
  const more = [law("un", "International"), ...some, law("usmca", "USMCA countries")];
  expect(groupByRegion(more).map(({ id, laws: inside }) => [id, inside.map((each) => each.id)])).toEqual([
    ["north-america", ["us", "ca", "usmca"]],
    ["europe", ["uk", "fr", "eu"]],
    ["international", ["un"]],
  ]);
  expect(groupByRegion(laws).flatMap((region) => region.laws)).toHaveLength(laws.length);
});

test("neighbours are of the place, then of the same duty, never both nor the law itself", () => {
  const ids = (each: Law) => each.id;
  const { place, duty } = neighboursOf(some[4] as Law, some);
  expect(place.map(ids)).toEqual(["us"]);
  expect(duty.map(ids)).toEqual(["uk"]);
  for (const each of laws) {
    const next = neighboursOf(each, laws);
    const all = [...next.place, ...next.duty].map(ids);
    expect(new Set(all).size).toBe(all.length);
    expect(all).not.toContain(each.id);
  }
});

test("the style sheet can show each place alone", () => {
  const css = readFileSync(new URL("../../site/laws/laws.css", import.meta.url), "utf8");
  const shown = [
    ...css.matchAll(/\[value="([a-z-]+)"\]:checked\) :is\(\.law, \.law-region\):not\(\[data-in~="\1"\]\)/g),
  ];
  expect(shown.map(([, id]) => id).sort()).toEqual(
    measureLawPlaces(laws)
      .map(({ id }) => id)
      .sort(),
  );
});
