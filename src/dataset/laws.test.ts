import { ascending } from "d3-array";
import { expect, test } from "vitest";
import { laws, parseLaw } from "./laws.ts";
import { listTermIds, type Term, termById } from "./vocabularies.ts";

const ukModernSlaveryAct = termById("regulation", "uk-msa") as Term;

test("there is a law for each term, in the vocabulary's order", () => {
  expect(laws.map(({ id }) => id)).toEqual(listTermIds("regulation"));
  expect(laws.length).toBeGreaterThanOrEqual(15);
});

test("a law has its thresholds, and defaults for what it leaves out", () => {
  expect(parseLaw(ukModernSlaveryAct)).toMatchObject({
    id: "uk-msa",
    state: "in-force",
    in_force: "2015-10-29",
    any_size: false,
    thresholds: [
      { least: 1, tests: [{ measure: "turnover", bound: "at-least", amount: 36_000_000, currency: "GBP" }] },
    ],
  });
});

test("a law without a required field is an error", () => {
  expect(() => parseLaw({ ...ukModernSlaveryAct, covers: undefined } as unknown as Term)).toThrow(
    /^law without covers: uk-msa$/,
  );
});

test.each(laws.map((law) => ({ id: law.id, law })))(
  "$id: every source is cited, and every citation has a source",
  ({ law }) => {
    const { cites, changes, enforcement, steps, penalties, takeaway, sources } = law;
    const statements = [...changes, ...enforcement, ...steps, penalties ?? [], takeaway ?? []].flat();
    const cited = [
      cites.in_force,
      cites.applies,
      cites.covers,
      ...statements.map((statement) => statement.sources),
    ].flat();
    expect([...new Set(cited)].sort(ascending)).toEqual(sources.map((_, index) => index + 1));
    expect(cites.covers).not.toEqual([]);
    expect(statements.filter((statement) => statement.sources.length === 0)).toEqual([]);
    expect(new Set(sources.map(({ url }) => url)).size).toBe(sources.length);
  },
);

test.each(laws.map((law) => ({ id: law.id, law })))("$id: state, dates and sizes agree", ({ law }) => {
  const { state, in_force, applies, any_size, thresholds, cites, changes } = law;
  expect(in_force !== undefined).toBe(state === "in-force" || state === "applies-later");
  expect(cites.in_force.length > 0).toBe(in_force !== undefined);
  expect(applies !== undefined).toBe(state === "applies-later");
  expect(cites.applies.length > 0).toBe(applies !== undefined);
  if (applies !== undefined) expect(applies > (in_force ?? "")).toBe(true);
  expect(any_size && thresholds.length > 0).toBe(false);
  for (const { least, tests } of thresholds) {
    expect(tests.length).toBeGreaterThanOrEqual(least);
    for (const { currency, measure } of tests) expect(currency !== undefined).toBe(measure !== "employees");
  }
  const days = changes.map(({ date = "" }) => date);
  expect(days).not.toContain("");
  // "2025" and "2025-09" may be in either order: the shorter is the less exact.
  const comparable = days.map((day) => day.slice(0, 4));
  expect(comparable).toEqual([...comparable].sort(ascending));
});

test("a law has either steps or a takeaway for businesses", () => {
  expect(laws.filter(({ steps, takeaway }) => steps.length > 0 === (takeaway !== undefined))).toEqual([]);
});

test("steps are short, and their terms exist", () => {
  for (const { step, text, services } of laws.flatMap((law) => law.steps)) {
    expect(text.split(" ").length, text).toBeLessThanOrEqual(25);
    expect(termById("due-diligence-step", step), step).toBeDefined();
    expect(services.filter((id) => termById("service", id) === undefined)).toEqual([]);
  }
});

test("no statement reports a search without a result", () => {
  const texts = laws.flatMap(({ changes, enforcement }) => [...changes, ...enforcement].map(({ text }) => text));
  expect(texts.filter((text) => /not found|no (newer|later) source/i.test(text))).toEqual([]);
});
