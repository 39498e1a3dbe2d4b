import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { arbitraryText } from "../../../testing/arbitrary-text.ts";
import { today } from "../../../dataset/listing-fixture.ts";
import { vocabularyByName } from "../../../dataset/vocabularies.ts";
import { answerIssue, type IssueAnswer } from "./answer-issue.ts";
import { formatAnswer } from "./format-answer.ts";
import { formatIssueForm } from "./format-issue-form.ts";
import { allIssueForms, issueForms } from "./forms/index.ts";
import { formById, goodEntity, issueBody, register } from "./issue-fixture.ts";
import { parseIssue } from "./parse-issue.ts";
import { readTerms } from "./read-terms.ts";
import { languageTags, vocabularyIn } from "./translated-terms.ts";

const others = languageTags.filter((language) => language !== "en");

function answer(body: string): IssueAnswer {
  return answerIssue({ number: 7, body }, register, today);
}

/** What an answer says, apart from the headings that it names. */
function said(made: IssueAnswer): unknown {
  if (made.status === "faulty") return made.faults.map(({ message }) => message.replace(/: .*/s, ""));
  if (made.status !== "ready") return made;
  const { language: _, ...rest } = made;
  return { ...rest, warnings: made.warnings.map(({ message }) => message) };
}

describe.each(others)("a form in %s", (language) => {
  test.each(issueForms.map(({ id }) => id))("asks what the English one asks, in other words: %s", (id) => {
    const [english, own] = [formById(id), formById(id, language)];
    const shape = ({ inputs, makes }: typeof own) => ({
      makes,
      inputs: inputs.map(({ id: input, isRequired, path, help, asks }) => ({
        ...{ input, isRequired, path, hasHelp: help !== undefined, type: asks.type },
        options: asks.type === "choice" ? asks.options.map((option) => option.id) : undefined,
      })),
    });
    expect(shape(own)).toEqual(shape(english));
    const words = own.inputs.map(({ help = "" }) => help);
    const same = english.inputs.filter(({ help = "" }) => help !== "" && words.includes(help));
    expect(same.map(({ id: input }) => input)).toEqual([]);
    expect(own.intro).not.toBe(english.intro);
  });

  test.each(issueForms.map(({ id }) => id))("has headings and options unlike each other: %s", (id) => {
    const { inputs } = formById(id, language);
    const isDistinct = (texts: readonly string[]) => new Set(texts).size === texts.length && !texts.includes("");
    expect(isDistinct(inputs.map(({ label }) => label))).toBe(true);
    const { body } = parse(formatIssueForm(formById(id, language))) as {
      body: { type: string; attributes: { options?: (string | { label: string })[] } }[];
    };
    for (const { attributes } of body) {
      const options = (attributes.options ?? []).map((option) => (typeof option === "string" ? option : option.label));
      expect(isDistinct(options)).toBe(true);
      // GitHub writes so of a list of which nothing is chosen.
      expect(options.filter((option) => /^none$/i.test(option))).toEqual([]);
    }
  });

  test("makes the same listing as the English one", () => {
    const made = answer(issueBody("new-entity", goodEntity, language));
    expect(made).toMatchObject({ status: "ready", language });
    expect(said(made)).toEqual(said(answer(issueBody("new-entity", goodEntity))));
  });

  test("ends and confirms as the English one does", () => {
    const end = {
      ...{ listing: "entities/listed", note: "It closed.", since: "2025-06" },
      sources: "https://example.net/news | Example News | 2025-06",
    };
    for (const became of ["It closed", "It merged into another", "The tool was discontinued"])
      expect(said(answer(issueBody("ended", { ...end, became }, language)))).toEqual(
        said(answer(issueBody("ended", { ...end, became }))),
      );
    const confirmed = { listing: "entities/listed", proof: "by e-mail", scope: "All of the listing" };
    const made = answer(issueBody("confirmation", confirmed, language));
    expect(made).toMatchObject({ status: "ready" });
    expect(said(made)).toEqual(said(answer(issueBody("confirmation", confirmed))));
    const part = { ...confirmed, scope: "All but what I write below" };
    expect(answer(issueBody("confirmation", part, language)).status).toBe("by-hand");
  });

  test("is read as the English one, whatever is written in it", () => {
    const word = fc.oneof(arbitraryText(), fc.constantFrom(...Object.values(goodEntity), "```", "---"));
    const keys = fc.constantFrom(...Object.keys(goodEntity), "yaml", "listing", "became", "scope", "need", "outcome");
    const inputs = fc.dictionary(keys, word);
    fc.assert(
      fc.property(fc.constantFrom(...issueForms.map(({ id }) => id)), inputs, fc.boolean(), (form, odd, isGood) => {
        const given = { ...(isGood && goodEntity), ...odd };
        const own = answer(issueBody(form, given, language));
        expect(said(own)).toEqual(said(answer(issueBody(form, given))));
      }),
      { numRuns: 60 },
    );
  });

  test("every term is known by its title, alone and among others", () => {
    for (const { asks } of issueForms.flatMap(({ inputs }) => inputs)) {
      if (!("vocabulary" in asks)) continue;
      const { vocabulary } = asks;
      const ids = vocabularyByName(vocabulary).terms.map(({ id }) => id);
      const titles = vocabularyIn(language, vocabulary).terms.map(({ title }) => title);
      expect(titles.map((title) => readTerms(title, vocabulary, "", language).ids[0])).toEqual(ids);
      expect(readTerms(titles.join(", "), vocabulary, "", language)).toEqual({ ids, faults: [] });
      expect(readTerms(titles.join("، "), vocabulary, "", language)).toEqual({ ids, faults: [] });
    }
  });

  test("an answer in English, or in another language, is understood as well", () => {
    const thailand = vocabularyIn("ar", "country").terms.find(({ id }) => id === "TH")?.title ?? "";
    const english = {
      type: "Trade union",
      "focus-issues": "Forced labour, trabalho infantil",
      "reach-countries": thailand,
    };
    const body = issueBody("new-entity", goodEntity, language);
    const { inputs } = formById("new-entity", language);
    const odd = Object.entries(english).reduce((text, [id, said]) => {
      const label = inputs.find((input) => input.id === id)?.label ?? "";
      return text.replace(new RegExp(`(### ${label}\\n\\n)[^\\n]*`), `$1${said}`);
    }, body);
    const made = answer(odd);
    expect(made).toMatchObject({ status: "ready" });
    const text = made.status === "ready" ? made.change.text : "";
    expect(text).toContain("type: trade-union");
    expect(text).toContain("issues: [child-labour, forced-labour]");
    expect(text).toContain("countries: [TH]");
  });

  test("narrow spaces in headings may have become plain ones", () => {
    const body = issueBody("new-entity", goodEntity, language).replace(/[\u00a0\u202f]/g, " ");
    expect(said(answer(body))).toEqual(said(answer(issueBody("new-entity", goodEntity))));
  });
});

test("no form can be taken for another: none has all the headings of another", () => {
  const headings = allIssueForms.map(({ id, language, inputs }) => ({
    name: `${language} ${id}`,
    labels: inputs.map(({ label }) => label),
  }));
  for (const one of headings)
    for (const other of headings)
      if (one !== other)
        expect(
          one.labels.filter((label) => !other.labels.includes(label)),
          other.name,
        ).not.toEqual([]);
  for (const { id, language } of allIssueForms) {
    const parsed = parseIssue(issueBody(id, { why: "x", asks: "x", listing: "entities/listed" }, language));
    if ("form" in parsed) expect([parsed.form.id, parsed.form.language]).toEqual([id, language]);
  }
});

test("the names of all forms differ, and labels are the same in every language", () => {
  const made = allIssueForms.map((form) => parse(formatIssueForm(form)) as { name: string; labels: string[] });
  expect(new Set(made.map(({ name }) => name)).size).toBe(made.length);
  expect(made.map(({ labels }) => labels)).toEqual(allIssueForms.map(({ id }) => [id]));
});

test("a reviewer reads in English who says so", () => {
  const made = answer(issueBody("new-entity", goodEntity, "ar"));
  expect(made).toMatchObject({ said: [{ label: "Do you work for it", answer: "I have no part in it" }] });
  expect(formatAnswer(made, 7)).toContain("in another language (العربية)");
  expect(formatAnswer(answer(issueBody("new-entity", goodEntity)), 7)).not.toContain("another language");
});
