import { expect, test } from "vitest";
import { formatTask, parseTask, addProposedTerms } from "./task.ts";

test.each([
  { query: "?edit=entities/belite", task: { action: "edit", reference: "entities/belite" } },
  {
    query: "?edit=tools/first-day-right&fact=offer.languages",
    task: { action: "edit", reference: "tools/first-day-right", fact: "offer.languages" },
  },
  { query: "?edit=&fact=offer.case_studies", task: { action: "edit", fact: "offer.case_studies" } },
  { query: "?new=tool", task: { action: "new", kind: "tool" } },
  { query: "?new=", task: { action: "new" } },
  {
    query: "?new=entity&regions=africa&countries=KE,UG&services=training",
    task: {
      action: "new",
      kind: "entity",
      terms: { regions: ["africa"], countries: ["KE", "UG"], services: ["training"] },
    },
  },
  {
    query: "?new=&services=training&functions=victim-identification",
    task: { action: "new", terms: { services: ["training"], functions: ["victim-identification"] } },
  },
  { query: "?remove=", task: { action: "remove" } },
])("parses $query and formats it the same", ({ query, task }) => {
  expect(parseTask(query)).toEqual(task);
  expect(formatTask(parseTask(query) as Parameters<typeof formatTask>[0])).toBe(query);
});

test.each([
  { query: "", task: undefined },
  { query: "?q=belite", task: undefined },
  { query: "?edit=belite", task: { action: "edit" } },
  { query: "?edit=entities/../secret", task: { action: "edit" } },
  { query: "?edit=entities/Belite", task: { action: "edit" } },
  { query: "?edit=entities/belite/", task: { action: "edit", reference: "entities/belite" } },
  { query: "?edit=entities/belite&fact=<script>", task: { action: "edit", reference: "entities/belite" } },
  { query: "?new=person", task: { action: "new" } },
  { query: "?new=entity&services=<script>,magic", task: { action: "new", kind: "entity" } },
  { query: "?new=entity&name=Example&state=closed", task: { action: "new", kind: "entity" } },
  {
    query: "?new=entity&countries=ke,xx&countries=KE",
    task: { action: "new", kind: "entity", terms: { countries: ["KE"] } },
  },
])("ignores what is invalid: $query", ({ query, task }) => {
  expect(parseTask(query)).toEqual(task);
});

test("adds terms where the listing holds them, and leaves out those that its kind has no question for", () => {
  const terms = { regions: ["africa"], services: ["training"], functions: ["training"] };
  expect(addProposedTerms({ kind: "entity" }, "entity", terms)).toEqual({
    kind: "entity",
    reach: { regions: ["africa"] },
    offer: { services: ["training"] },
  });
  expect(addProposedTerms({ kind: "tool" }, "tool", terms)).toEqual({
    kind: "tool",
    reach: { regions: ["africa"] },
    functions: ["training"],
  });
});
