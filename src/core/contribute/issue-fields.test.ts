import { expect, test } from "vitest";
import { today } from "../../dataset/listing-fixture.ts";
import { listingText } from "../../dataset/rules/rule-fixture.ts";
import { answerIssue } from "./issues/answer-issue.ts";
import { issueForms } from "./issues/issue-form.ts";
import { issueBody, register } from "./issues/issue-fixture.ts";
import { issueFieldsOf, letterFieldsOf } from "./issue-fields.ts";

const source = { url: "https://example.org/join", publisher: "Example Initiative", as_of: "2026-03" };
const matter: Parameters<typeof issueFieldsOf>[0] = {
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

test("a confirmation by the organisation goes by its own form, one by a reader as a correction", () => {
  const checked = { ...matter.after, review: { level: "checked", date: "2026-11-25" } };
  expect(issueFieldsOf({ ...matter, way: "confirm" }).form).toBe("confirmation");
  const read = issueFieldsOf({ ...matter, way: "confirm", after: checked });
  expect(read.form).toBe("correction");
  expect(read.fields).not.toHaveProperty("yaml");
});

test("what the site's form sends can be read from the issue form", () => {
  const read = (way: typeof matter.way, text: string, given: Readonly<Record<string, string>> = {}) => {
    const after = { ...matter.after, status: { state: "closed", since: "2025", note: "Closed." } };
    const { form, fields } = issueFieldsOf({ ...matter, way, reference: "entities/listed", after, text });
    const body = issueBody(form, { ...given, ...fields });
    return answerIssue({ number: 7, body }, way === "new" ? [] : register, today);
  };
  const text = listingText("entities/listed.yaml", "name: Example");
  expect(read("edit", text)).toMatchObject({ status: "ready", change: { path: "entities/listed.yaml" } });
  const asked = { type: "Trade union", "status-state": "Active" };
  expect(read("new", text, asked)).toMatchObject({ status: "ready", change: { path: "entities/listed.yaml" } });
  expect(read("confirm", text, { proof: "by e-mail", scope: "All of the listing" })).toMatchObject({
    status: "by-hand",
  });
  expect(read("ended", text, { became: "It closed" }).status).toBe("ready");
});

test.each(["reply", "doubt"] as const)("what is said in words fills in fields that its form has: %s", (way) => {
  const { form, fields } = letterFieldsOf(way, "entities/example", "Because.", "https://example.org", "Not sure.");
  const known = issueForms.find(({ id }) => id === form)?.inputs.map(({ id }) => id);
  expect(known).toEqual(expect.arrayContaining(Object.keys(fields)));
});
