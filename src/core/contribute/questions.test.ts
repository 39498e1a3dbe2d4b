import { expect, test } from "vitest";
import { fieldAt, fieldsByKind, readFields, type Field } from "../../dataset/fields.ts";
import { schemasById, type Schema } from "../../dataset/schemas.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { factOf, groupQuestions, offeredTerms, questionsNeeded, sectionsOf } from "./questions.ts";

const named = (kind: "entity" | "tool") =>
  sectionsOf(fieldsByKind[kind]).map(({ id, questions }) => [id, questions.map(({ name }) => name)]);

test("asks for every field of the schema once, but for what the form keeps itself", () => {
  for (const kind of ["entity", "tool"] as const) {
    const root = fieldsByKind[kind];
    const asked = sectionsOf(root).flatMap(({ questions }) => questions.map(({ path }) => path));
    const top = new Set(asked.map((path) => path.split(".")[0]));
    expect(new Set(asked).size).toBe(asked.length);
    expect([...root.fields].map(({ name }) => name).filter((name) => !top.has(name))).toEqual([
      "kind",
      "review",
      "added",
      "sources",
      "notes",
    ]);
  }
});

test("groups what is in a mapping under it", () => {
  expect(named("entity").slice(1, 3)).toEqual([
    ["identifiers", ["wikidata", "ror", "lei", "org_id"]],
    ["reach", ["scope", "regions", "countries"]],
  ]);
});

test("a field that the schema gains appears by itself, with its words", () => {
  const copy = structuredClone(new Map(schemasById)) as Map<string, { $defs: Record<string, { properties: object }> }>;
  const { properties } = copy.get("entity.schema.json")?.$defs["entity"] as { properties: Record<string, object> };
  const staff = { title: "Staff", description: "How many work there.", type: "integer", examples: [12] };
  properties["size"] = { title: "Size", type: "object", properties: { staff } };
  properties["places"] = { title: "Places", type: "array", items: { $ref: "vocabularies/region.json" } };
  const sections = sectionsOf(readFields("entity", copy as unknown as ReadonlyMap<string, Schema>));
  const questions = sections.flatMap((section) => section.questions);
  const question = (path: string) => questions.find((field) => field.path === path);
  expect(question("size.staff")).toMatchObject({ title: "Staff", type: "integer", examples: [12] });
  expect(question("places")).toMatchObject({ title: "Places", vocabulary: "region", type: "list" });
});

test("a source is asked for the fact that a question is part of", () => {
  expect(factOf("contact.email")).toBe("contact");
  expect(factOf("offer.cost")).toBe("offer.cost");
  expect(factOf("reach.scope")).toBe("reach");
  expect(factOf("identifiers.ror")).toBe("identifiers");
});

const offered = (kind: "entity" | "tool", path: string, chosen: string[], functions: string[], isEnd = false) =>
  offeredTerms(fieldAt(fieldsByKind[kind], path) as Field, chosen, { functions }, isEnd);

test("of kinds of work, offers those of the chosen functions and those that are chosen, else all", () => {
  const { terms } = vocabularyByName("kind-of-work");
  const [other] = terms.filter(({ broader = [] }) => !broader.includes("training"));
  const some = offered("tool", "work", [other?.id ?? ""], ["training"]);
  expect(some).toEqual(terms.filter((term) => term === other || term.broader?.includes("training")));
  expect(some.length).toBeGreaterThan(1);
  expect(offered("tool", "work", [], [])).toEqual(terms);
  expect(offered("tool", "platforms", [], ["training"])).toEqual(vocabularyByName("platform").terms);
});

test.each([
  { kind: "entity", expected: ["closed", "merged"] },
  { kind: "tool", expected: ["discontinued"] },
] as const)("of the states of a $kind that ended, offers ends only", ({ kind, expected }) => {
  expect(offered(kind, "status.state", [], [], true).map(({ id }) => id)).toEqual(expected);
  expect(offered(kind, "status.state", [], []).map(({ id }) => id)).toContain("active");
});

test("groups the questions by what a listing is called, states, leaves out, and by what only few know", () => {
  const root = fieldsByKind.tool;
  const tool = { name: "Example App", website: "https://example.org", access: "free", identifiers: { wikidata: "Q1" } };
  const found = groupQuestions(root, tool);
  const paths = (group: keyof typeof found) => found[group].map(({ path }) => path);
  expect(paths("name")).toEqual(["name", "acronym", "aliases", "website"]);
  expect(paths("fact")).toEqual(["access"]);
  expect(paths("missing")).toEqual(expect.arrayContaining(["offer.partnerships", "status.state"]));
  expect(paths("technical")).toEqual(expect.arrayContaining(["licence", "identifiers.wikidata"]));
});

test("asks of a new listing first what it can't do without", () => {
  expect(questionsNeeded(fieldsByKind.entity).map(({ path }) => path)).toEqual([
    "name",
    "type",
    "summary",
    "status.state",
  ]);
});
