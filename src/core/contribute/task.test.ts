import { expect, test } from "vitest";
import { formatTask, parseTask, withProposedTerms } from "./task.ts";

test.each([
  { query: "?edit=entities/belite", task: { way: "edit", reference: "entities/belite" } },
  {
    query: "?edit=tools/first-day-right&fact=offer.languages",
    task: { way: "edit", reference: "tools/first-day-right", fact: "offer.languages" },
  },
  { query: "?edit=&fact=offer.case_studies", task: { way: "edit", fact: "offer.case_studies" } },
  { query: "?new=tool", task: { way: "new", kind: "tool" } },
  { query: "?new=", task: { way: "new" } },
  {
    query: "?new=entity&regions=africa&countries=KE,UG&services=training",
    task: {
      way: "new",
      kind: "entity",
      terms: { regions: ["africa"], countries: ["KE", "UG"], services: ["training"] },
    },
  },
  {
    query: "?new=&services=training&functions=victim-identification",
    task: { way: "new", terms: { services: ["training"], functions: ["victim-identification"] } },
  },
  { query: "?remove=", task: { way: "remove" } },
])("$query is read, and written the same", ({ query, task }) => {
  expect(parseTask(query)).toEqual(task);
  expect(formatTask(parseTask(query) as Parameters<typeof formatTask>[0])).toBe(query);
});

test.each([
  { query: "", task: undefined },
  { query: "?q=belite", task: undefined },
  { query: "?edit=belite", task: { way: "edit" } },
  { query: "?edit=entities/../secret", task: { way: "edit" } },
  { query: "?edit=entities/Belite", task: { way: "edit" } },
  { query: "?edit=entities/belite/", task: { way: "edit", reference: "entities/belite" } },
  { query: "?edit=entities/belite&fact=<script>", task: { way: "edit", reference: "entities/belite" } },
  { query: "?new=person", task: { way: "new" } },
  { query: "?new=entity&services=<script>,magic", task: { way: "new", kind: "entity" } },
  { query: "?new=entity&name=Example&state=closed", task: { way: "new", kind: "entity" } },
  {
    query: "?new=entity&countries=ke,xx&countries=KE",
    task: { way: "new", kind: "entity", terms: { countries: ["KE"] } },
  },
])("what makes no sense is passed over: $query", ({ query, task }) => {
  expect(parseTask(query)).toEqual(task);
});

test("terms are where their listing holds them; those that its kind is not asked are left out", () => {
  const terms = { regions: ["africa"], services: ["training"], functions: ["training"] };
  expect(withProposedTerms({ kind: "entity" }, "entity", terms)).toEqual({
    kind: "entity",
    reach: { regions: ["africa"] },
    offer: { services: ["training"] },
  });
  expect(withProposedTerms({ kind: "tool" }, "tool", terms)).toEqual({
    kind: "tool",
    reach: { regions: ["africa"] },
    functions: ["training"],
  });
});
