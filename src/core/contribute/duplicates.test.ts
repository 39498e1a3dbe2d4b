import { expect, test } from "vitest";
import { workTerms, type NamesIndex } from "../register/names.ts";
import { findDuplicates } from "./duplicates.ts";

const places = (...ids: string[]) => ids.map((id) => workTerms("entities").indexOf(id));
const names: NamesIndex = {
  entities: [
    { id: "belite", name: "Belité", website: "https://belite.example", work: places("training", "research-data") },
    {
      id: "marena",
      name: "Marena Institute",
      acronym: "IIX",
      aliases: ["Project Marena"],
      website: "https://www.marenainstitute.example/",
      work: places("training", "worker-voice-grievance", "ethical-recruitment", "research-data"),
    },
  ],
  tools: [{ id: "silver-days", name: "Silver Days", website: "https://silverdays.example" }],
  moved: {},
};
const found = (answers: Parameters<typeof findDuplicates>[0]) =>
  findDuplicates(answers, "entities", names).map(({ reference, why }) => `${reference} ${why}`);

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
  {
    name: "much the same work",
    answers: { name: "New", offer: { services: ["training", "worker-voice-grievance", "ethical-recruitment"] } },
    expected: ["entities/marena work"],
  },
  { name: "nothing in common", answers: { name: "New", offer: { services: ["training"] } }, expected: [] },
  { name: "no answers at all", answers: {}, expected: [] },
])("finds a listing by $name", ({ answers, expected }) => {
  expect(found(answers)).toEqual(expected);
});

test("says which work both do", () => {
  const services = ["training", "worker-voice-grievance", "research-data"];
  expect(findDuplicates({ offer: { services } }, "entities", names)).toEqual([
    {
      reference: "entities/marena",
      name: "Marena Institute",
      why: "work",
      terms: ["training", "worker-voice-grievance", "research-data"],
    },
  ]);
});
