import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryText } from "../../../dataset/listing-arbitrary.ts";
import { sourceFile, today } from "../../../dataset/listing-fixture.ts";
import { parseDataset } from "../../../dataset/parse-dataset.ts";
import type { SourceFile } from "../../../dataset/source-file.ts";
import { listingText } from "../../../dataset/rules/rule-fixture.ts";
import { answerIssue, formatAnswer, type IssueAnswer } from "./answer-issue.ts";
import { issueForms } from "./issue-form.ts";
import { goodEntity, issueBody, register } from "./issue-fixture.ts";

function answer(body: string): IssueAnswer {
  return answerIssue({ number: 7, body }, register, today);
}

function faultsOf(body: string): string[] {
  const made = answer(body);
  return made.status === "faulty"
    ? made.faults.map(({ label, message, hint }) => `${label}: ${message} | ${hint}`)
    : [];
}

function textOf(body: string): string {
  const made = answer(body);
  expect(made).toMatchObject({ status: "ready" });
  return made.status === "ready" ? made.change.text : "";
}

test("a new organisation becomes a listing in canonical form", () => {
  expect(textOf(issueBody("new-entity", goodEntity)))
    .toBe(`# yaml-language-server: $schema=../schemas/entity.schema.json
kind: entity
name: Example Initiative
website: https://initiative.example.org
type: multi-stakeholder-initiative
headquarters: TH
summary: >-
  Membership initiative of seafood companies in Thailand that runs a grievance line for migrant
  workers.
reach:
  scope: national
  countries: [TH]
focus:
  issues: [abusive-recruitment, forced-labour]
  industries: [fishing-seafood]
offer:
  services: [training]
  languages: [en, th]
status:
  state: active
  note: Published its annual report in March 2026.
review: {level: compiled, date: 2026-11-25}
added: 2026-11-25
sources:
  - url: https://initiative.example.org/report
    publisher: Example Initiative
    as_of: 2026-03
    supports:
      - website
      - type
      - headquarters
      - summary
      - reach.scope
      - reach.countries
      - focus.issues
      - focus.industries
      - offer.services
      - offer.languages
      - status
`);
});

test.each([
  {
    name: "an unknown country",
    answers: { "reach-countries": "Thialand" },
    expected: "Countries: unknown term: Thialand | did you mean Thailand?",
  },
  {
    name: "a source that is no address",
    answers: { sources: "their site" },
    expected:
      "Public pages that show it: not an address: their site | begin the line with a full address, such as https://example.org/about, and separate the rest by |",
  },
  {
    name: "a name that is listed",
    answers: { name: "Listed" },
    expected:
      "Name: listed already: Listed | look at the listing entities/listed: if it is the same, choose “Correction”; else add a word to the name",
  },
])("says what is wrong with $name", ({ answers, expected }) => {
  expect(faultsOf(issueBody("new-entity", { ...goodEntity, ...answers }))).toContain(expected);
});

test("an ended tool keeps everything but its status, and gains the source", () => {
  const made = textOf(
    issueBody("ended", {
      listing: "https://register.example/tools/listed-app/",
      became: "It closed",
      since: "2025-06",
      note: "Its makers said that it was taken off the stores.",
      sources: "https://example.net/news | Example News | 2025-06",
      standing: "I have no part in it",
    }),
  );
  expect(made).toContain(
    "state: discontinued\n  since: 2025-06\n  note: Its makers said that it was taken off the stores.",
  );
  expect(made).toContain(
    "url: https://example.net/news\n    publisher: Example News\n    as_of: 2025-06\n    supports: [status]",
  );
});

test.each([
  { review: "{level: checked, date: 2026-11-25}", status: "faulty" },
  { review: "{level: confirmed, date: 2026-01-10}", status: "faulty" },
  { review: "{level: checked, date: 2026-01-10}", status: "ready" },
  { review: "{level: compiled, date: 2026-11-25}", status: "ready" },
])("of a listing checked on 10 January, a correction with $review is $status", ({ review, status }) => {
  const text = (lines: string) => listingText("entities/listed.yaml", `added: 2026-01-10\n${lines}`);
  const checked = sourceFile("entities/listed.yaml", text("review: {level: checked, date: 2026-01-10}"));
  const yaml = text(`name: Renamed\nreview: ${review}`);
  const told = { listing: "entities/listed", wrong: "x", right: "y", sources: "https://example.org", yaml };
  const made = answerIssue({ number: 7, body: issueBody("correction", told) }, [checked], today);
  expect(made).toMatchObject({ status });
});

test("a listing is moved by a maintainer, and what a change does to other listings is told", () => {
  const listed = sourceFile("entities/listed.yaml", listingText("entities/listed.yaml", "name: Zebra"));
  const other = sourceFile("entities/other.yaml", listingText("entities/other.yaml", "name: Other"));
  const told = { listing: "entities/listed", wrong: "x", right: "y", sources: "https://example.org" };
  const made = (yaml: string) =>
    answerIssue({ number: 7, body: issueBody("correction", { ...told, yaml }) }, [listed, other], today);
  expect(made("kind: moved\nto: entities/other\n")).toMatchObject({
    status: "faulty",
    faults: [{ message: "an issue cannot move a listing: moved" }],
  });
  const twice = made(listingText("entities/listed.yaml", "name: Other"));
  const said = "warnings" in twice ? twice.warnings : "faults" in twice ? twice.faults : [];
  expect(said).toContainEqual(expect.objectContaining({ label: "entities/other.yaml" }));
  expect(made(listingText("entities/listed.yaml", "name: Horse"))).toMatchObject({ status: "ready", warnings: [] });
});

const said = { became: "It closed", note: "Closed.", sources: "https://example.net/news", listing: "entities/listed" };

test.each([
  {
    name: "an answer that is asked for",
    body: issueBody("ended", { ...said, note: "" }),
    label: "Why, in one sentence",
  },
  { name: "a page", body: issueBody("ended", { ...said, sources: "None" }), label: "Public pages that show it" },
  { name: "a pledge", body: issueBody("ended", { ...said, pledge: "- [ ] x" }), label: "Before you send" },
  {
    name: "one pledge of two",
    body: issueBody("ended", said).replace("- [X] What I wrote may", "- [ ] What I wrote may"),
    label: "Before you send",
  },
])("does without $name in no form", ({ body, label }) => {
  expect(answer(issueBody("ended", said)).status).toBe("ready");
  expect(faultsOf(body).join()).toMatch(`${label}: no`);
});

test("a new listing is at the id that the site's form gave it, whatever its name", () => {
  const made = answer(issueBody("new-entity", { ...goodEntity, id: "example-fund" }));
  expect(made).toMatchObject({ status: "ready", change: { path: "entities/example-fund.yaml" } });
  const far = answer(issueBody("new-entity", { ...goodEntity, name: "ตัวอย่าง", id: "example-thai" }));
  expect(far).toMatchObject({ status: "ready", change: { path: "entities/example-thai.yaml" } });
});

test("a confirmation that asks for a change waits for a person; one that doesn't tells how it can be seen", () => {
  const told = { listing: "entities/listed", proof: "https://example.org/@register", scope: "All of the listing" };
  expect(answer(issueBody("confirmation", { ...told, but: "The cost." })).status).toBe("by-hand");
  expect(textOf(issueBody("confirmation", told))).toContain("review: {level: confirmed, date: 2026-11-25}");
  const message = formatAnswer(answer(issueBody("confirmation", told)), 7);
  expect(message).toContain("- Issue: `#7`");
  expect(message).toContain("- How a reviewer can see that you speak for it: `https://example.org/@register`");
  expect(formatAnswer(answer(issueBody("ended", said)), 7)).toContain("- Do you work for it: `I have no part in it`");
});

test("what is told in words waits for a person", () => {
  const told = { listing: "entities/listed", wrong: "x", right: "y", sources: "https://example.org" };
  expect(answer(issueBody("correction", told))).toEqual({
    status: "by-hand",
    reason: "It tells the correction in words.",
  });
  expect(answer(issueBody("business-need", { need: "x", outcome: "Nothing that fits" })).status).toBe("by-hand");
});

test("whatever an issue says, it ends in an answer, and what is ready validates", () => {
  const word = fc.oneof(arbitraryText(), fc.constantFrom(...Object.values(goodEntity), "### Name", "```", "---"));
  const answers = fc.dictionary(fc.constantFrom(...Object.keys(goodEntity), "yaml", "listing", "became"), word);
  fc.assert(
    fc.property(fc.constantFrom(...issueForms.map(({ id }) => id)), answers, fc.boolean(), (form, odd, isGood) => {
      const made = answer(issueBody(form, { ...(isGood && goodEntity), ...odd }));
      expect(formatAnswer(made, 7)).not.toBe("");
      if (made.status !== "ready") return;
      expect(made.change.path).toMatch(/^(entities|tools)\/[a-z0-9]+(-[a-z0-9]+)*\.yaml$/);
      const file = { path: made.change.path, bytes: new TextEncoder().encode(made.change.text) };
      const others = register.filter(({ path }) => path !== file.path);
      const { diagnostics } = parseDataset([...others, file], { today });
      expect(diagnostics.filter((each) => each.severity === "error" && each.file === file.path)).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

test("terms are understood in every language of the site, alone and among others", () => {
  const words = {
    type: "Sindicato",
    "focus-issues": "Forced labour, trabalho infantil",
    "reach-countries": "تايلاند، MM; Camboya",
    "reach-scope": "Regional",
  };
  const text = textOf(issueBody("new-entity", { ...goodEntity, ...words }));
  expect(text).toContain("type: trade-union");
  expect(text).toContain("issues: [child-labour, forced-labour]");
  expect(text).toContain("countries: [KH, MM, TH]");
});

test("no form can be taken for another: none has all the headings of another", () => {
  for (const one of issueForms)
    for (const other of issueForms.filter((each) => each !== one)) {
      const labels = other.inputs.map(({ label }) => label);
      expect(
        one.inputs.every(({ label }) => labels.includes(label)),
        `${one.id} ${other.id}`,
      ).toBe(false);
    }
});

test("a correction leaves the notes for reviewers, which its file does not bring", () => {
  const [listed, ...others] = register as [SourceFile, ...SourceFile[]];
  const text = `${new TextDecoder().decode(listed.bytes).trim()}\nnotes: Look at the fee again.\n`;
  const yaml = new TextDecoder().decode(listed.bytes).replace(/^name: .*$/m, "name: Renamed Initiative");
  const told = { listing: "entities/listed", wrong: "x", right: "y", sources: "https://example.org", yaml };
  const made = answerIssue(
    { number: 7, body: issueBody("correction", told) },
    [sourceFile("entities/listed.yaml", text), ...others],
    today,
  );
  expect(made).toMatchObject({
    status: "ready",
    change: { text: expect.stringContaining("notes: Look at the fee again.\n") },
  });
});
