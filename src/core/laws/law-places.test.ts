import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { laws, type Law } from "../../dataset/laws.ts";
import { findLawsOfCountry, findNeighbours, groupByRegion, listLawPlaces } from "./law-places.ts";

const law = (id: string, jurisdiction: string, country?: string, duty: Law["duties"][number] = "report") =>
  ({ id, jurisdiction, duties: [duty], ...(country && { country }) }) as unknown as Law;

const sampleLaws = [
  law("uk", "United Kingdom", "GB"),
  law("fr", "France", "FR", "due-diligence"),
  law("eu", "European Union", undefined, "due-diligence"),
  law("us", "United States", "US", "product-ban"),
  law("ca", "California", "US"),
];

test("a law of a union is law in its members, and the other way round", () => {
  expect(listLawPlaces(sampleLaws)).toEqual([
    { id: "california", title: "California", laws: ["us", "ca"] },
    { id: "european-union", title: "European Union", laws: ["fr", "eu"] },
    { id: "france", title: "France", laws: ["fr", "eu"] },
    { id: "united-kingdom", title: "United Kingdom", laws: ["uk"] },
    { id: "united-states", title: "United States", laws: ["us", "ca"] },
  ]);
});

test("each law is in one region, a union in that of its members, worldwide laws last", () => {
  const lawsWithWorldwide = [law("un", "International"), ...sampleLaws, law("usmca", "USMCA countries")];
  expect(groupByRegion(lawsWithWorldwide).map((region) => [region.id, region.laws.map(({ id }) => id)])).toEqual([
    ["north-america", ["us", "ca", "usmca"]],
    ["europe", ["uk", "fr", "eu"]],
    ["international", ["un"]],
  ]);
  expect(groupByRegion(laws).flatMap((region) => region.laws)).toHaveLength(laws.length);
});

test("neighbours hold in the same place or have the same duty, never both, and exclude the law itself", () => {
  const idOf = ({ id }: Law) => id;
  const { place, duty } = findNeighbours(sampleLaws[4] as Law, sampleLaws);
  expect(place.map(idOf)).toEqual(["us"]);
  expect(duty.map(idOf)).toEqual(["uk"]);
  for (const subject of laws) {
    const neighbours = findNeighbours(subject, laws);
    const ids = [...neighbours.place, ...neighbours.duty].map(idOf);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(subject.id);
  }
});

test("the style sheet can show each place alone", () => {
  const css = readFileSync(new URL("../../site/laws/laws.css", import.meta.url), "utf8");
  const placeRules = [
    ...css.matchAll(/option\[value="([a-z-]+)"\]:checked\) :is\(\.law, \.law-region\):not\(\[data-in~="\1"\]\)/g),
  ];
  expect(placeRules.map(([, id]) => id).sort()).toEqual(
    listLawPlaces(laws)
      .map(({ id }) => id)
      .sort(),
  );
});

test("a country has its laws, those of its parts and of its union; from elsewhere come those that reach suppliers", () => {
  const lawWith = (id: string, facts: Partial<Law>) =>
    ({ id, duties: ["report"], steps: [], ...facts }) as unknown as Law;
  const suppliers = [{ suppliers: true }] as unknown as Law["steps"];
  const rows = [
    lawWith("de-bill", { jurisdiction: "Germany", country: "DE", state: "bill" }),
    lawWith("de", { jurisdiction: "Germany", country: "DE", state: "in-force", steps: suppliers }),
    lawWith("eu", { jurisdiction: "European Union", state: "applies-later", steps: suppliers }),
    lawWith("us-ban", { jurisdiction: "United States", country: "US", state: "in-force", duties: ["product-ban"] }),
    lawWith("gb", { jurisdiction: "United Kingdom", country: "GB", state: "in-force" }),
    lawWith("kr-bill", { jurisdiction: "South Korea", country: "KR", state: "bill", steps: suppliers }),
    lawWith("un", { jurisdiction: "International", state: "voluntary", steps: suppliers }),
  ];
  const idsFor = (country: string) => {
    const { there, fromElsewhere } = findLawsOfCountry(country, rows);
    return { there: there.map(({ id }) => id), fromElsewhere: fromElsewhere.map(({ id }) => id) };
  };
  expect(idsFor("DE")).toEqual({ there: ["de", "eu", "de-bill"], fromElsewhere: ["us-ban"] });
  expect(idsFor("BD")).toEqual({ there: [], fromElsewhere: ["de", "us-ban", "eu"] });
});
