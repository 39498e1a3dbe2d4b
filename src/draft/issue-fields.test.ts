import { expect, test } from "vitest";
import { issueForms } from "../issues/forms/index.ts";
import { issueFieldsOf, letterFieldsOf, type IssueMatter } from "./issue-fields.ts";

const source = { url: "https://example.org/join", publisher: "Example Initiative", as_of: "2026-03" };
const matter: IssueMatter = {
  way: "edit",
  kind: "entity",
  reference: "entities/example",
  before: { name: "Example", sources: [{ url: "https://example.org" }] },
  after: {
    name: "Example",
    website: "https://example.org",
    summary: "What it is.",
    status: { state: "closed", since: "2025", note: "Closed.", successor: "entities/other" },
    review: { level: "confirmed", date: "2026-11-25" },
    sources: [{ url: "https://example.org" }, source],
  },
  changes: [{ title: "Cost", before: "Not found", after: "Membership fee" }],
  text: "kind: entity\n",
};

test("a correction says what was, what is, which pages show it, and brings the file", () => {
  expect(issueFieldsOf(matter)).toEqual({
    form: "correction",
    fields: {
      listing: "entities/example",
      wrong: "Cost: Not found",
      right: "Cost: Membership fee",
      sources: "https://example.org/join | Example Initiative | 2026-03",
      yaml: "kind: entity\n",
    },
  });
});

test("an end goes by its own form", () => {
  expect(issueFieldsOf({ ...matter, way: "ended" })).toMatchObject({
    form: "ended",
    fields: { listing: "entities/example", since: "2025", note: "Closed.", successor: "entities/other" },
  });
});

test("a confirmation by the organisation goes by its own form, one by a reader as a correction", () => {
  const checked = { ...matter.after, review: { level: "checked", date: "2026-11-25" } };
  expect(issueFieldsOf({ ...matter, way: "confirm" }).form).toBe("confirmation");
  expect(issueFieldsOf({ ...matter, way: "confirm", after: checked }).form).toBe("correction");
});

test("every field that is filled in is one that the repository's issue forms have", () => {
  const made = [
    issueFieldsOf(matter),
    issueFieldsOf({ ...matter, way: "new" }),
    issueFieldsOf({ ...matter, way: "new", kind: "tool" }),
    issueFieldsOf({ ...matter, way: "ended" }),
    issueFieldsOf({ ...matter, way: "confirm" }),
    letterFieldsOf("entities/example", "Because.", "https://example.org"),
  ];
  for (const { form, fields } of made) {
    const known = issueForms.find(({ id }) => id === form)?.inputs.map(({ id }) => id) ?? [];
    expect(
      Object.keys(fields).filter((id) => !known.includes(id)),
      form,
    ).toEqual([]);
  }
});
