import { expect, test } from "vitest";
import type { NamesIndex } from "../register/names-index.ts";
import { findDuplicates } from "./duplicates.ts";

const names: NamesIndex = {
  entities: [
    { id: "belite", name: "Belité", website: "https://belite.example" },
    {
      id: "marena",
      name: "Marena Institute",
      acronym: "IIX",
      aliases: ["Project Marena"],
      website: "https://www.marenainstitute.example/",
    },
  ],
  tools: [{ id: "silver-days", name: "Silver Days", website: "https://silverdays.example" }],
  moved: {},
};
const findMatches = (answers: Parameters<typeof findDuplicates>[0]) =>
  findDuplicates(answers, names).map(({ reference, matchedBy }) => `${reference} ${matchedBy}`);

test.each([
  { name: "accents and case", answers: { name: "BELITE" }, expected: ["entities/belite name"] },
  { name: "an article before it", answers: { name: "The Marena Institute" }, expected: ["entities/marena name"] },
  { name: "another name", answers: { aliases: ["project marena"] }, expected: ["entities/marena name"] },
  { name: "an acronym", answers: { acronym: "iix" }, expected: ["entities/marena name"] },
  { name: "the other folder", answers: { name: "Silver Days" }, expected: ["tools/silver-days name"] },
  {
    name: "the website, however written",
    answers: { name: "New", website: "http://marenainstitute.example" },
    expected: ["entities/marena website"],
  },
  { name: "a part of a name", answers: { name: "silver" }, expected: ["tools/silver-days name"] },
  { name: "nothing in common", answers: { name: "New" }, expected: [] },
  { name: "no answers at all", answers: {}, expected: [] },
])("finds a listing by $name", ({ answers, expected }) => {
  expect(findMatches(answers)).toEqual(expected);
});
