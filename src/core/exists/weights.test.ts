import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  aspects,
  aspectWeights,
  closeLimits,
  ideaLimits,
  ideaWeights,
  neighbours,
  joinShare,
  likenessSteps,
  placeValues,
  rootedAspects,
  shareOfSound,
  shareOfTags,
  shareOfUnknown,
  shareOfUses,
  useWeights,
} from "./weights.ts";

const guide = readFileSync(new URL("../../content/guides/overlap.mdx", import.meta.url), "utf8");
const tables = guide.split("\n").filter((line) => line.startsWith("|"));

/** The cells after a name, in the n-th table row that has it. */
function cellsAfter(name: string, place: number): string[] {
  const row = tables.filter((line) => line.includes(`| \`${name}\` `))[place] ?? "";
  const cells = row.split("|").map((cell) => cell.trim());
  return cells.slice(cells.indexOf(`\`${name}\``) + 1);
}

test("the weights add up to 1", () => {
  const sum = Object.values(aspectWeights).reduce((total, weight) => total + weight, 0);
  expect(sum).toBeCloseTo(1);
});

test.each(aspects)("the guide gives the weight of %s, and whether its root counts", (aspect) => {
  const [weight, counted] = cellsAfter(aspect, 0);
  expect(weight).toBe(String(aspectWeights[aspect]));
  const { country, region } = placeValues;
  const plain = aspect === "place" ? `${country} or ${region}` : "as it is";
  expect(counted).toBe(rootedAspects.has(aspect) ? "root" : plain);
});

test.each(["work", "concepts", "functions", "target_users"] as const)("the guide gives the limit of %s", (name) => {
  expect(cellsAfter(name, 1)[0]).toBe(String(closeLimits.tool[name]));
});

test.each(Object.entries(likenessSteps))("the guide gives what reaches the step %s", (verdict, step) => {
  const row = tables.find((line) => line.toLowerCase().startsWith(`| ${verdict} `)) ?? "";
  const cells = row.split("|").map((cell) => cell.trim());
  const columns: Record<string, number | undefined> = { ...step };
  const names = ["amount", "field", "asked", "missed", "unknown", "use", "place", "least"];
  expect(cells.slice(2, 10)).toEqual(names.map((name) => String(columns[name] ?? "–")));
});

test.each(Object.keys(ideaWeights) as (keyof typeof ideaWeights)[])(
  "the guide gives the weight in ideas of %s",
  (part) => {
    const row = tables.find((line) => line.includes(`| \`idea.${part}\` `));
    expect(row?.split("|").map((cell) => cell.trim())).toContain(String(ideaWeights[part]));
  },
);

test("the guide gives what bounds a verdict", () => {
  const { sounds, shortWords, shareOfShort } = ideaLimits;
  expect(guide).toContain(`at least ${sounds} stands for`);
  expect(guide).toContain(`of ${shortWords} telling words or fewer`);
  expect(guide).toContain(`at least ${shareOfShort} of`);
});

test("the guide gives the other numbers", () => {
  expect(cellsAfter("score", 0)[0]).toBe(String(closeLimits.tool.score));
  expect(guide).toContain(`counts ${shareOfTags} of`);
  expect(guide).toContain(`counts ${shareOfSound} of`);
  expect(guide).toContain(`counts ${shareOfUnknown} of`);
  expect(guide).toContain(`The best ${neighbours.count} answers`);
  expect(guide).toContain(`${neighbours.gainOfIdeas} times as much`);
  expect(guide).toContain(`only its uses have counts ${shareOfUses}`);
  expect(guide).toContain(`The ${useWeights.nearest} nearest uses`);
  expect(guide).toContain(`at most ${useWeights.share} of the best score`);
  expect(joinShare).toBe(0.5);
  expect(guide).toContain("as soon as half of the pairs");
});
