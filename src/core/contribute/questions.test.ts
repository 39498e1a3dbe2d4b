import { expect, test } from "vitest";
import { findField, fieldsByKind, parseFields, type Field } from "../../dataset/fields.ts";
import { schemasById, type Schema } from "../../dataset/schemas.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { findFact, groupQuestions, listOfferedTerms, listRequiredQuestions, listSections } from "./questions.ts";

const namesBySection = (kind: "entity" | "tool") =>
  listSections(fieldsByKind[kind]).map(({ id, questions }) => [id, questions.map(({ name }) => name)]);

test("has one question for every field of the schema, except those about the listing itself", () => {
  for (const kind of ["entity", "tool"] as const) {
    const root = fieldsByKind[kind];
    const paths = listSections(root).flatMap(({ questions }) => questions.map(({ path }) => path));
    const topLevel = new Set(paths.map((path) => path.split(".")[0]));
    expect(new Set(paths).size).toBe(paths.length);
    expect([...root.fields].map(({ name }) => name).filter((name) => !topLevel.has(name))).toEqual([
      "kind",
      "review",
      "added",
      "sources",
      "notes",
    ]);
  }
});

test("has a section for each mapping", () => {
  expect(namesBySection("entity").slice(1, 3)).toEqual([
    ["identifiers", ["wikidata", "ror", "lei", "org_id"]],
    ["reach", ["scope", "regions", "countries"]],
  ]);
});

test("a new field of the schema gets a question by itself", () => {
  const copy = structuredClone(new Map(schemasById)) as Map<string, { $defs: Record<string, { properties: object }> }>;
  const { properties } = copy.get("entity.schema.json")?.$defs["entity"] as { properties: Record<string, object> };
  const staff = { title: "Staff", description: "How many work there.", type: "integer", examples: [12] };
  properties["size"] = { title: "Size", type: "object", properties: { staff } };
  properties["places"] = { title: "Places", type: "array", items: { $ref: "vocabularies/region.json" } };
  const sections = listSections(parseFields("entity", copy as unknown as ReadonlyMap<string, Schema>));
  const questions = sections.flatMap((section) => section.questions);
  const question = (path: string) => questions.find((field) => field.path === path);
  expect(question("size.staff")).toMatchObject({ title: "Staff", type: "integer", examples: [12] });
  expect(question("places")).toMatchObject({ title: "Places", vocabulary: "region", type: "list" });
});

test("finds the fact that a source must support", () => {
  expect(findFact("contact.email")).toBe("contact");
  expect(findFact("offer.cost")).toBe("offer.cost");
  expect(findFact("reach.scope")).toBe("reach");
  expect(findFact("identifiers.ror")).toBe("identifiers");
});

const offered = (kind: "entity" | "tool", path: string, chosen: string[], functions: string[], isEnd = false) =>
  listOfferedTerms(findField(fieldsByKind[kind], path) as Field, chosen, { functions }, isEnd);

test("offers kinds of work of the chosen functions and chosen ones, or all without functions", () => {
  const { terms } = vocabularyByName("kind-of-work");
  const [otherTerm] = terms.filter(({ broader = [] }) => !broader.includes("training"));
  const offeredWork = offered("tool", "work", [otherTerm?.id ?? ""], ["training"]);
  expect(offeredWork).toEqual(terms.filter((term) => term === otherTerm || term.broader?.includes("training")));
  expect(offeredWork.length).toBeGreaterThan(1);
  expect(offered("tool", "work", [], [])).toEqual(terms);
  expect(offered("tool", "platforms", [], ["training"])).toEqual(vocabularyByName("platform").terms);
});

test.each([
  { kind: "entity", expected: ["closed", "merged"] },
  { kind: "tool", expected: ["discontinued"] },
] as const)("offers only ended states for a $kind that ended", ({ kind, expected }) => {
  expect(offered(kind, "status.state", [], [], true).map(({ id }) => id)).toEqual(expected);
  expect(offered(kind, "status.state", [], []).map(({ id }) => id)).toContain("active");
});

test("groups questions by names, answered, missing and technical ones", () => {
  const root = fieldsByKind.tool;
  const tool = { name: "Example App", website: "https://example.org", access: "free", identifiers: { wikidata: "Q1" } };
  const groups = groupQuestions(root, tool);
  const paths = (group: keyof typeof groups) => groups[group].map(({ path }) => path);
  expect(paths("name")).toEqual(["name", "acronym", "aliases", "website"]);
  expect(paths("fact")).toEqual(["access"]);
  expect(paths("missing")).toEqual(expect.arrayContaining(["offer.partnerships", "status.state"]));
  expect(paths("technical")).toEqual(expect.arrayContaining(["licence", "identifiers.wikidata"]));
});

test("lists the required questions", () => {
  expect(listRequiredQuestions(fieldsByKind.entity).map(({ path }) => path)).toEqual([
    "name",
    "type",
    "summary",
    "status.state",
  ]);
});
