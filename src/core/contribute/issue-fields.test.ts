import { expect, test } from "vitest";
import { today } from "../../dataset/listing-fixture.ts";
import { buildListingText } from "../../dataset/rules/rule-fixture.ts";
import { answerIssue } from "./issues/answer-issue.ts";
import { issueForms } from "./issues/issue-form.ts";
import { issueBody, register } from "./issues/issue-fixture.ts";
import { buildIssueFields, buildLetterIssueFields } from "./issue-fields.ts";

const source = { url: "https://example.org/join", publisher: "Example Initiative", as_of: "2026-03" };
const contribution: Parameters<typeof buildIssueFields>[0] = {
  action: "edit",
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

test("a correction has the old and new answers, the new sources and the file", () => {
  expect(buildIssueFields(contribution)).toEqual({
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

test("a confirmation by the organisation has a form of its own, a check by a reader is a correction", () => {
  const checked = { ...contribution.after, review: { level: "checked", date: "2026-11-25" } };
  expect(buildIssueFields({ ...contribution, action: "confirm" }).form).toBe("confirmation");
  const readerCheck = buildIssueFields({ ...contribution, action: "confirm", after: checked });
  expect(readerCheck.form).toBe("correction");
  expect(readerCheck.fields).not.toHaveProperty("yaml");
});

test("issues that the site fills in can be parsed", () => {
  const answerTo = (
    action: typeof contribution.action,
    text: string,
    extraAnswers: Readonly<Record<string, string>> = {},
  ) => {
    const after = { ...contribution.after, status: { state: "closed", since: "2025", note: "Closed." } };
    const { form, fields } = buildIssueFields({ ...contribution, action, reference: "entities/listed", after, text });
    const body = issueBody(form, { ...extraAnswers, ...fields });
    return answerIssue({ number: 7, body }, action === "new" ? [] : register, today);
  };
  const text = buildListingText("entities/listed.yaml", "name: Example");
  expect(answerTo("edit", text)).toMatchObject({ status: "ready", change: { path: "entities/listed.yaml" } });
  const requiredAnswers = { type: "Trade union", "status-state": "Active" };
  expect(answerTo("new", text, requiredAnswers)).toMatchObject({
    status: "ready",
    change: { path: "entities/listed.yaml" },
  });
  expect(answerTo("confirm", text, { proof: "by e-mail", scope: "All of the listing" })).toMatchObject({
    status: "by-hand",
  });
  expect(answerTo("ended", text, { became: "It closed" }).status).toBe("ready");
});

test.each(["reply", "doubt"] as const)("a letter fills in fields that its issue form has: %s", (action) => {
  const { form, fields } = buildLetterIssueFields(
    action,
    "entities/example",
    "Because.",
    "https://example.org",
    "Not sure.",
  );
  const inputIds = issueForms.find(({ id }) => id === form)?.inputs.map(({ id }) => id);
  expect(inputIds).toEqual(expect.arrayContaining(Object.keys(fields)));
});
