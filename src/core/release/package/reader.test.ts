import { expect, test } from "vitest";
import { parseDataset } from "../../../dataset/parse-dataset.ts";
import type { SourceFile } from "../../../dataset/source-file.ts";
import { sourceFile, today } from "../../../dataset/listing-fixture.ts";
import { buildListingText } from "../../../dataset/rules/rule-fixture.ts";
import { keepNewestCopies, toPublishedDay } from "../../changes/publish-changes.ts";
import { buildChangeLog } from "../../changes/change-log.ts";
import { toPublishedRegister } from "../../publish/published.ts";
import { measureRegister } from "../../register/register.ts";
import { applyChanges, findListing, listingsWith, type Register } from "./reader.ts";

type Texts = Readonly<Record<string, string>>;

const prefix = "https://example.org/base";
const createFiles = (texts: Texts): SourceFile[] =>
  Object.entries(texts).map(([reference, lines]) =>
    sourceFile(`${reference}.yaml`, `${buildListingText(reference, lines)}\n`),
  );

function createRegister(texts: Texts, commit = "a"): Register {
  const register = measureRegister(parseDataset(createFiles(texts), { today }).dataset, today);
  // A copy as it is read from a file, without undefined properties.
  return JSON.parse(JSON.stringify(toPublishedRegister(register, { prefix, commit }))) as Register;
}

const first = {
  "entities/a":
    "name: Alpha\nfocus: {industries: [construction], issues: [forced-labour]}\nreach: {scope: regional, regions: [africa]}",
  "entities/b":
    "name: Beta\nwebsite: https://b.example\nreach: {scope: national, countries: [KE]}\noffer: {services: [training]}",
  "entities/old": "kind: moved\nto: entities/a",
  "entities/older": "kind: moved\nto: entities/old",
  "tools/a": "name: Tool\nfunctions: [worker-voice]\nfocus: {industries: [construction, fishing-seafood]}",
};

test.each([
  {
    name: "an organisation and a tool with the same id are different listings",
    reference: "tools/a",
    expected: "Tool",
  },
  { name: "a reference that is no longer used leads to the new one", reference: "entities/old", expected: "Alpha" },
  { name: "two such references lead on one after the other", reference: "entities/older", expected: "Alpha" },
  { name: "an unknown reference is not found", reference: "entities/none", expected: undefined },
])("$name", ({ reference, expected }) => {
  expect(findListing(reference, createRegister(first))?.name).toBe(expected);
});

test("tombstones in a circle lead to no listing", () => {
  const { moved, ...register } = createRegister(first);
  const circle = moved.map((tombstone) => ({
    ...tombstone,
    to: tombstone.id === "old" ? "entities/older" : "entities/old",
  }));
  expect(findListing("entities/old", { ...register, moved: circle })).toBeUndefined();
});

test.each([
  { criteria: {}, expected: ["Alpha", "Beta", "Tool"] },
  { criteria: { industry: "construction" }, expected: ["Alpha", "Tool"] },
  { criteria: { industry: ["fishing-seafood", "agriculture"] }, expected: ["Tool"] },
  { criteria: { industry: "construction", kind: "entity" }, expected: ["Alpha"] },
  { criteria: { region: "africa" }, expected: ["Alpha"] },
  { criteria: { country: "KE" }, expected: ["Beta"] },
  { criteria: { issue: "forced-labour", region: "europe" }, expected: [] },
  { criteria: { service: "training" }, expected: ["Beta"] },
  { criteria: { function: "worker-voice" }, expected: ["Tool"] },
  { criteria: { state: ["active", "unknown"] }, expected: ["Alpha", "Beta", "Tool"] },
] as const)("listings with $criteria are $expected", ({ criteria, expected }) => {
  expect(listingsWith(criteria, createRegister(first)).map(({ name }) => name)).toEqual(expected);
});

test("an unknown criterion throws", () => {
  expect(() => listingsWith({ colour: "blue" } as never, createRegister(first))).toThrow("unknown criterion: colour");
});

test("a day of changes turns the register before it into the one after it: facts, counts and order", () => {
  const second = {
    ...first,
    "entities/a": `${first["entities/a"]}\nheadquarters: KE`,
    "entities/b": "kind: moved\nto: entities/aa",
    "entities/aa": first["entities/b"],
    "entities/z": "name: Zeta",
    "tools/a": "kind: moved\nto: entities/z",
  };
  const { "entities/older": _, ...third } = { ...second, "entities/old": "name: Again" };
  const sides = [first, second, third];
  const days = sides.slice(1).map((texts, index) => {
    const [before, after] = [createFiles(sides[index] as Texts), createFiles(texts)];
    const isSame = (path: string) =>
      before.find((file) => file.path === path)?.bytes?.toString() ===
      after.find((file) => file.path === path)?.bytes?.toString();
    const paths = [...new Set([...before, ...after].map(({ path }) => path))].filter((path) => !isSame(path)).sort();
    const selectChanged = (files: SourceFile[]) => files.filter(({ path }) => paths.includes(path));
    return {
      day: `2026-03-0${index + 2}`,
      commit: "bc"[index] ?? "",
      committedAt: "",
      paths,
      before: selectChanged(before),
      after: selectChanged(after),
    };
  });
  const dayFiles = keepNewestCopies(buildChangeLog(days)).map((day) =>
    JSON.parse(JSON.stringify(toPublishedDay(day, prefix))),
  );
  const referencesByDay = dayFiles.map((day) => [...day.removed, ...day.entities, ...day.tools, ...day.moved]);
  expect(new Set(referencesByDay.flat().map((item) => item.href ?? item)).size).toBe(referencesByDay.flat().length);
  const removeComputed = ({ entities, tools, ...otherParts }: Register) => {
    const removeFrom = (listings: readonly object[]) =>
      listings.map((listing) => ({ ...listing, computed: undefined }));
    return { ...otherParts, entities: removeFrom(entities), tools: removeFrom(tools) };
  };
  const lastRegister = dayFiles.reduce<Register>((register, day) => applyChanges(register, day), createRegister(first));
  expect(removeComputed(lastRegister)).toEqual(removeComputed(createRegister(third, "c")));
  expect(removeComputed(applyChanges(lastRegister, dayFiles[1]))).toEqual(removeComputed(lastRegister));
  expect(lastRegister.entities.find(({ id }) => id === "z")?.computed).toBeUndefined();
});

test("throws if the argument is not a day of changes", () => {
  expect(() => applyChanges(createRegister(first), { version: "2" } as never)).toThrow(
    "not a day of changes of version 1",
  );
});
