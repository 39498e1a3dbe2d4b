import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryText } from "../../../dataset/listing-arbitrary.ts";
import { sourceFile, today } from "../../../dataset/listing-fixture.ts";
import { parseDataset } from "../../../dataset/parse-dataset.ts";
import { buildListingText } from "../../../dataset/rules/rule-fixture.ts";
import { answerIssue, formatAnswer, type IssueAnswer } from "./answer-issue.ts";
import { issueForms } from "./issue-form.ts";
import { goodEntity, issueBody, register } from "./issue-fixture.ts";

function answer(body: string): IssueAnswer {
  return answerIssue({ number: 7, body }, register, today);
}

function faultsOf(body: string): string[] {
  const result = answer(body);
  return result.status === "faulty"
    ? result.faults.map(({ label, message, hint }) => `${label}: ${message} | ${hint}`)
    : [];
}

function textOf(body: string): string {
  const result = answer(body);
  expect(result).toMatchObject({ status: "ready" });
  return result.status === "ready" ? result.change.text : "";
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
])("explains $name", ({ answers, expected }) => {
  expect(faultsOf(issueBody("new-entity", { ...goodEntity, ...answers }))).toContain(expected);
});

test("an ended tool keeps everything but its status, and gains the source", () => {
  const text = textOf(
    issueBody("ended", {
      listing: "https://register.example/tools/listed-app/",
      became: "It closed",
      since: "2025-06",
      note: "Its makers said that it was taken off the stores.",
      sources: "https://example.net/news | Example News | 2025-06",
      standing: "I have no part in it",
    }),
  );
  expect(text).toContain(
    "state: discontinued\n  since: 2025-06\n  note: Its makers said that it was taken off the stores.",
  );
  expect(text).toContain(
    "url: https://example.net/news\n    publisher: Example News\n    as_of: 2025-06\n    supports: [status]",
  );
});

test.each([
  { review: "{level: checked, date: 2026-11-25}", status: "faulty" },
  { review: "{level: confirmed, date: 2026-01-10}", status: "faulty" },
  { review: "{level: checked, date: 2026-01-10}", status: "ready" },
  { review: "{level: compiled, date: 2026-11-25}", status: "ready" },
])("of a listing checked on 10 January, a correction with $review is $status", ({ review, status }) => {
  const text = (lines: string) => buildListingText("entities/listed.yaml", `added: 2026-01-10\n${lines}`);
  const checked = sourceFile("entities/listed.yaml", text("review: {level: checked, date: 2026-01-10}"));
  const yaml = text(`name: Renamed\nreview: ${review}`);
  const answers = { listing: "entities/listed", wrong: "x", right: "y", sources: "https://example.org", yaml };
  const result = answerIssue({ number: 7, body: issueBody("correction", answers) }, [checked], today);
  expect(result).toMatchObject({ status });
});

test("a listing is moved by a maintainer, and a change is checked against other listings", () => {
  const listed = sourceFile("entities/listed.yaml", buildListingText("entities/listed.yaml", "name: Zebra"));
  const other = sourceFile("entities/other.yaml", buildListingText("entities/other.yaml", "name: Other"));
  const answers = { listing: "entities/listed", wrong: "x", right: "y", sources: "https://example.org" };
  const answerTo = (yaml: string) =>
    answerIssue({ number: 7, body: issueBody("correction", { ...answers, yaml }) }, [listed, other], today);
  expect(answerTo("kind: moved\nto: entities/other\n")).toMatchObject({
    status: "faulty",
    faults: [{ message: "an issue cannot move a listing: moved" }],
  });
  const duplicate = answerTo(buildListingText("entities/listed.yaml", "name: Other"));
  const faults = duplicate.status === "faulty" ? duplicate.faults : [];
  const warnings = duplicate.status === "ready" ? duplicate.warnings : [];
  expect([...faults, ...warnings]).toContainEqual(expect.objectContaining({ label: "entities/other.yaml" }));
  expect(answerTo(buildListingText("entities/listed.yaml", "name: Horse"))).toMatchObject({
    status: "ready",
    warnings: [],
  });
});

const endAnswers = {
  became: "It closed",
  note: "Closed.",
  sources: "https://example.net/news",
  listing: "entities/listed",
};

test.each([
  {
    name: "an answer that is asked for",
    body: issueBody("ended", { ...endAnswers, note: "" }),
    label: "Why, in one sentence",
  },
  { name: "a page", body: issueBody("ended", { ...endAnswers, sources: "None" }), label: "Public pages that show it" },
  { name: "a pledge", body: issueBody("ended", { ...endAnswers, pledge: "- [ ] x" }), label: "Before you send" },
  {
    name: "one pledge of two",
    body: issueBody("ended", endAnswers).replace("- [X] What I wrote may", "- [ ] What I wrote may"),
    label: "Before you send",
  },
])("requires $name", ({ body, label }) => {
  expect(answer(issueBody("ended", endAnswers)).status).toBe("ready");
  expect(faultsOf(body).join()).toMatch(`${label}: no`);
});

test("a new listing has the id of the site's form, whatever its name", () => {
  const result = answer(issueBody("new-entity", { ...goodEntity, id: "example-fund" }));
  expect(result).toMatchObject({ status: "ready", change: { path: "entities/example-fund.yaml" } });
  const far = answer(issueBody("new-entity", { ...goodEntity, name: "ตัวอย่าง", id: "example-thai" }));
  expect(far).toMatchObject({ status: "ready", change: { path: "entities/example-thai.yaml" } });
});

test("a confirmation that asks for changes is made by hand; another one says how it can be verified", () => {
  const answers = { listing: "entities/listed", proof: "https://example.org/@register", scope: "All of the listing" };
  expect(answer(issueBody("confirmation", { ...answers, but: "The cost." })).status).toBe("by-hand");
  expect(textOf(issueBody("confirmation", answers))).toContain("review: {level: confirmed, date: 2026-11-25}");
  const message = formatAnswer(answer(issueBody("confirmation", answers)), 7);
  expect(message).toContain("- Issue: `#7`");
  expect(message).toContain("- How a reviewer can see that you speak for it: `https://example.org/@register`");
  expect(formatAnswer(answer(issueBody("ended", endAnswers)), 7)).toContain(
    "- Do you work for it: `I have no part in it`",
  );
});

test("a correction in words is made by hand", () => {
  const answers = { listing: "entities/listed", wrong: "x", right: "y", sources: "https://example.org" };
  expect(answer(issueBody("correction", answers))).toEqual({
    status: "by-hand",
    reason: "It tells the correction in words.",
  });
  expect(answer(issueBody("business-need", { need: "x", outcome: "Nothing that fits" })).status).toBe("by-hand");
});

test("every issue gets an answer, and a ready change validates", () => {
  const word = fc.oneof(arbitraryText(), fc.constantFrom(...Object.values(goodEntity), "### Name", "```", "---"));
  const answers = fc.dictionary(fc.constantFrom(...Object.keys(goodEntity), "yaml", "listing", "became"), word);
  fc.assert(
    fc.property(
      fc.constantFrom(...issueForms.map(({ id }) => id)),
      answers,
      fc.boolean(),
      (form, oddAnswers, isGood) => {
        const result = answer(issueBody(form, { ...(isGood && goodEntity), ...oddAnswers }));
        expect(formatAnswer(result, 7)).not.toBe("");
        if (result.status !== "ready") return;
        expect(result.change.path).toMatch(/^(entities|tools)\/[a-z0-9]+(-[a-z0-9]+)*\.yaml$/);
        const file = { path: result.change.path, bytes: new TextEncoder().encode(result.change.text) };
        const otherFiles = register.filter(({ path }) => path !== file.path);
        const { diagnostics } = parseDataset([...otherFiles, file], { today });
        expect(diagnostics.filter(({ severity, file: path }) => severity === "error" && path === file.path)).toEqual(
          [],
        );
      },
    ),
    { numRuns: 120 },
  );
});

test("parses terms in every language of the site", () => {
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
  for (const form of issueForms)
    for (const otherForm of issueForms.filter((candidate) => candidate !== form)) {
      const labels = otherForm.inputs.map(({ label }) => label);
      expect(
        form.inputs.every(({ label }) => labels.includes(label)),
        `${form.id} ${otherForm.id}`,
      ).toBe(false);
    }
});

test.each([
  {
    name: "keeps the notes for reviewers, which its file lacks",
    old: "notes: Look again.",
    sent: "",
    kept: "Look again.",
  },
  { name: "keeps notes that its file changes", old: "notes: Look again.", sent: "notes: Fine.", kept: "Look again." },
  { name: "adds no notes", old: "", sent: "notes: Trust the sender.", kept: undefined },
  { name: "keeps the day of listing", old: "added: 2026-01-10", sent: "added: 2019-01-01", kept: undefined },
  { name: "keeps a day of listing that its file lacks", old: "added: 2026-01-10", sent: "added: ", kept: undefined },
])("a correction $name", ({ old, sent, kept }) => {
  const buildText = (lines: string) => buildListingText("entities/listed.yaml", lines);
  const listed = sourceFile("entities/listed.yaml", buildText(`name: Listed\n${old}`));
  const yaml = buildText(`name: Renamed Initiative\n${sent}`).replace(/^added: $\n/m, "");
  const answers = { listing: "entities/listed", wrong: "x", right: "y", sources: "https://example.org", yaml };
  const result = answerIssue({ number: 7, body: issueBody("correction", answers) }, [listed], today);
  expect(result).toMatchObject({ status: "ready" });
  const text = result.status === "ready" ? result.change.text : "";
  expect(text).toContain("name: Renamed Initiative\n");
  expect(/^notes: (.*)$/m.exec(text)?.[1]).toBe(kept);
  expect(text).toContain(`\nadded: ${old.startsWith("added") ? "2026-01-10" : "2026-11-25"}\n`);
});

test("a new listing is added today, whatever its file says", () => {
  const yaml = buildListingText("entities/fresh.yaml", "name: Fresh\nadded: 2019-01-01");
  expect(textOf(issueBody("new-entity", { ...goodEntity, name: "Fresh", yaml }))).toContain("\nadded: 2026-11-25\n");
});
