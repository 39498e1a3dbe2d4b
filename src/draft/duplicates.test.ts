import { expect, test } from "vitest";
import { workTerms, type NamesIndex } from "../measures/names.ts";
import { findDuplicates } from "./duplicates.ts";

const places = (...ids: string[]) => ids.map((id) => workTerms("entities").indexOf(id));
const names: NamesIndex = {
  entities: [
    { id: "verite", name: "Verité", website: "https://verite.org", work: places("training", "research-data") },
    {
      id: "issara",
      name: "Issara Institute",
      acronym: "IIX",
      aliases: ["Project Issara"],
      website: "https://www.issarainstitute.org/",
      work: places("training", "worker-voice-grievance", "ethical-recruitment", "research-data"),
    },
  ],
  tools: [{ id: "golden-dreams", name: "Golden Dreams", website: "https://goldendreams.example" }],
  moved: {},
};
const found = (answers: Parameters<typeof findDuplicates>[0]) =>
  findDuplicates(answers, "entities", names).map(({ reference, why }) => `${reference} ${why}`);

test.each([
  { name: "accents and case", answers: { name: "VERITE" }, expected: ["entities/verite name"] },
  { name: "an article before it", answers: { name: "The Issara Institute" }, expected: ["entities/issara name"] },
  { name: "another name", answers: { aliases: ["project issara"] }, expected: ["entities/issara name"] },
  { name: "an acronym", answers: { acronym: "iix" }, expected: ["entities/issara name"] },
  { name: "the other folder", answers: { name: "Golden Dreams" }, expected: ["tools/golden-dreams name"] },
  {
    name: "the website, however written",
    answers: { name: "New", website: "http://issarainstitute.org" },
    expected: ["entities/issara website"],
  },
  {
    name: "much the same work",
    answers: { name: "New", offer: { services: ["training", "worker-voice-grievance", "ethical-recruitment"] } },
    expected: ["entities/issara work"],
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
      reference: "entities/issara",
      name: "Issara Institute",
      why: "work",
      terms: ["training", "worker-voice-grievance", "research-data"],
    },
  ]);
});
