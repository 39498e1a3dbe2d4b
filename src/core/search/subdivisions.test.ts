import { expect, test } from "vitest";
import { listSubdivisionNames } from "./subdivisions.ts";

const commonWords = new Set(["central", "gerais", "minas", "tamil"]);
const names = listSubdivisionNames(commonWords, new Set(["delta", "bali"]));

test.each([
  { name: "in small letters a name that can't be mistaken", country: "IN", has: "tamil nādu" },
  { name: "as it is written one of common words", country: "BR", has: "Minas Gerais" },
  { name: "as it is written one of a single word", country: "IN", has: "Rājasthān" },
  { name: "without what follows a comma", country: "ES", has: "Asturias" },
])("lists $name", ({ country, has }) => {
  expect(names[country]).toContain(has);
});

test("leaves out names of two countries or of terms, common words, words of other names, of listings and of laws elsewhere", () => {
  const listed = new Set(
    Object.values(names)
      .flat()
      .map((name) => name.toLowerCase()),
  );
  const leftOut = ["Amazonas", "Georgia", "Central", "East", "Gulf", "Nord-Est", "Sud-Est", "Delta", "Bali", "Palermo"];
  expect(leftOut.filter((name) => listed.has(name.toLowerCase()))).toEqual([]);
  expect(names["US"]).toContain("California");
});

test("lists no name of two countries", () => {
  const countries = Map.groupBy(
    Object.entries(names).flatMap(([country, listed]) => listed.map((name) => [name.toLowerCase(), country] as const)),
    ([name]) => name,
  );
  const shared = [...countries].filter(([, entries]) => new Set(entries.map(([, country]) => country)).size > 1);
  expect(shared).toEqual([]);
});
