import { expect, test } from "vitest";
import type { Entity } from "../../dataset/model.ts";
import { entityWith, registerOf } from "../facets/facet-fixture.ts";
import { buildMatchRecords, findContact, findMentions } from "./build-records.ts";

const listing = entityWith("a", {
  name: "A",
  summary: "Trains hotels in Kenya.",
  reach: { scope: "national", countries: ["KE"] },
  focus: { industries: ["hospitality-tourism"] },
  offer: {
    cost: "free",
    case_studies: [{ title: "B", industry: "healthcare", countries: ["UG", "UG"] }, { title: "C" }],
  },
  status: { state: "merged", successor: "entities/b" },
  sources: [{ url: "https://example.org", as_of: "2026-11-20", supports: ["status"] }],
});

test("builds the record of a listing", () => {
  const [record] = buildMatchRecords(registerOf([listing]));
  expect(record).toMatchObject({
    id: "entities/a",
    kind: "entity",
    name: "A",
    scope: "national",
    stated: { countries: ["KE"], industries: ["hospitality-tourism"], cost: ["free"] },
    studied: { countries: ["UG"], industries: ["healthcare"] },
    mentioned: { countries: ["KE"], industries: ["hospitality-tourism"], services: ["training"] },
    state: "merged",
    successor: "entities/b",
    ageInDays: 5,
    missing: ["services", "partnerships", "workstreams", "outputs", "contact", "languages", "evaluations"],
  });
});

test("evaluations change nothing that matching ranks by", () => {
  const evaluation: NonNullable<Entity["evaluations"]>[number] = {
    title: "Evaluation",
    url: "https://example.edu/evaluation",
    year: 2024,
    by: "Example University",
    independence: "independent",
    method: "randomised",
    about: "Training of hotels in Kenya",
    finding: "Guests from Uganda noticed. Debt bondage in mining could not be studied.",
    countries: ["UG"],
  };
  const readRecord = (evaluations: Partial<Entity>) => {
    const [record] = buildMatchRecords(registerOf([{ ...listing, ...evaluations }]));
    return { ...record, missing: record?.missing.filter((fact) => fact !== "evaluations") };
  };
  expect(readRecord({ evaluations: [evaluation] })).toEqual(readRecord({}));
});

test.each([
  {
    name: "the contact page before the e-mail address",
    fields: { contact: { url: "https://example.org/contact", email: "info@example.org" } },
    expected: { fact: "contact", url: "https://example.org/contact" },
  },
  {
    name: "the e-mail address before the website",
    fields: { website: "https://example.org", contact: { email: "info@example.org" } },
    expected: { fact: "contact", url: "mailto:info@example.org" },
  },
  {
    name: "the website",
    fields: { website: "https://example.org" },
    expected: { fact: "website", url: "https://example.org" },
  },
  { name: "nothing", fields: {}, expected: undefined },
])("a listing is reached by $name", ({ fields, expected }) => {
  expect(findContact(fields).contact).toEqual(expected);
});

test("related terms are related in both directions", () => {
  const [record] = buildMatchRecords(registerOf([listing]));
  for (const [key, terms] of Object.entries(record?.near ?? {})) {
    for (const [id, relatedIds] of Object.entries(terms)) {
      for (const related of relatedIds) expect(terms[related], `${key} ${related}`).toContain(id);
    }
  }
  expect(record?.near.services?.["risk-assessment"]).toContain("supply-chain-mapping");
});

test("an undated listing has no age", () => {
  expect(buildMatchRecords(registerOf([entityWith("a")]))[0]).not.toHaveProperty("ageInDays");
});

test("finds the terms that a summary names", () => {
  const text = "Trains Kenyan hotel staff to hire without recruitment fees; runs a helpline.";
  expect(findMentions(text, "entity")).toEqual({
    countries: ["KE"],
    industries: ["hospitality-tourism"],
    issues: ["abusive-recruitment"],
    services: ["training", "hotline"],
  });
});

test.each([
  { name: "finds a title", text: "Fights forced labour.", key: "issues", expected: ["forced-labour"] },
  { name: "reads American spelling", text: "Fights forced labor.", key: "issues", expected: ["forced-labour"] },
  {
    name: "finds an alias across a line break",
    text: "People\ntrafficking",
    key: "issues",
    expected: ["human-trafficking"],
  },
  { name: "finds a plural", text: "Runs two hotlines", key: "services", expected: ["hotline"] },
  { name: "does not find tea in a team", text: "A team teaches.", key: "industries", expected: undefined },
  {
    name: "finds an abbreviation in capitals",
    text: "Reports on TIP.",
    key: "issues",
    expected: ["human-trafficking"],
  },
  { name: "finds an abbreviation in capitals only", text: "Let us tell UK firms.", key: "countries", expected: ["GB"] },
  { name: "ignores accents", text: "Cocoa in Cote d’Ivoire", key: "countries", expected: ["CI"] },
  { name: "takes the longest name", text: "Farms in South Sudan", key: "countries", expected: ["SS"] },
  { name: "does not take Nigeria for Niger", text: "A Nigerian group", key: "countries", expected: ["NG"] },
  { name: "finds every country of a name", text: "Mines in Congo", key: "countries", expected: ["CD", "CG"] },
] as const)("$name", ({ text, key, expected }) => {
  expect(findMentions(text, "entity")[key]).toEqual(expected);
});

test("looks for the functions and users of a tool, not for services", () => {
  const mentions = findMentions("App with training for migrant workers", "tool");
  expect(mentions).toMatchObject({ functions: ["training"], target_users: ["workers-migrants"] });
  expect(mentions.services).toBeUndefined();
});

test("does not look for terms that are compared by tags only", () => {
  expect(Object.keys(findMentions("Free training in French, for members", "tool"))).not.toContain("languages");
});
