import { expect, test } from "vitest";
import { parseDataset } from "../parse-dataset.ts";
import { vocabularyByName } from "../vocabularies.ts";
import { functionWork, statedWork, workFunction } from "./kinds-of-work.ts";
import { buildListingText, reportRule } from "./rule-fixture.ts";

const { terms } = vocabularyByName("kind-of-work");
const choose = "choose one to four kinds of work, see /work/";
const kindsOfTraining = terms.filter(({ broader = [] }) => broader.includes("training")).map(({ id }) => id);
const active = "status: {state: active}";

test.each([
  { name: "passes a tool with a kind of work", path: "tools/a.yaml", lines: "work: [worker-complaints]", expected: [] },
  { name: "passes a misspelt kind", path: "tools/a.yaml", lines: "work: [worker-complains]", expected: [] },
  { name: "passes an organisation", path: "entities/a.yaml", lines: "", expected: [] },
  { name: "passes a tool that moved", path: "tools/a.yaml", lines: "kind: moved\nto: tools/b", expected: [] },
  {
    name: "reports a tool without one, with the kinds of its functions",
    path: "tools/a.yaml",
    lines: "functions: [training]",
    expected: [`1:1 no kind of work | ${choose}; those of its functions: ${kindsOfTraining.join(", ")}`],
  },
  {
    name: "reports a tool that ended",
    path: "tools/a.yaml",
    lines: "functions: [training]\nstatus: {state: discontinued}",
    expected: [`1:1 no kind of work | ${choose}; those of its functions: ${kindsOfTraining.join(", ")}`],
  },
  {
    name: "reports a tool of unknown functions",
    path: "tools/a.yaml",
    lines: "functions: [nothing]",
    expected: [`1:1 no kind of work | ${choose}`],
  },
])("$name", ({ path, lines, expected }) => {
  // The fixture would add a kind of work.
  const listingLines = buildListingText(path, lines).split("\n");
  const text = listingLines.filter((line) => lines.includes("work:") || !line.startsWith("work:")).join("\n");
  const { diagnostics } = parseDataset([{ path, bytes: new TextEncoder().encode(text) }], { today: "2026-11-25" });
  const findings = diagnostics.filter(({ rule }) => rule === statedWork.name);
  const reports = findings.map(({ line, column, message, hint }) => `${line}:${column} ${message} | ${hint}`);
  expect(reports).toEqual(expected);
});

test.each([
  { name: "passes a kind of one of the functions", lines: "functions: [worker-voice]\nwork: [worker-complaints]" },
  { name: "passes a kind of its second function", lines: "functions: [reporting-hotline]\nwork: [worker-complaints]" },
  { name: "passes a misspelt kind", lines: "functions: [worker-voice]\nwork: [shelter-bed]" },
  { name: "passes any kind next to a misspelt function", lines: "functions: [training, wrong]\nwork: [shelter-beds]" },
  {
    name: "reports a kind of other functions",
    lines: "functions: [training]\nwork: [staff-training, worker-complaints]",
    expected: [
      "tools/this 2:24 kind of work outside the functions: worker-complaints | add worker-voice or reporting-hotline to functions, or choose another kind",
    ],
  },
])("$name", ({ lines, expected = [] }) => {
  expect(reportRule(workFunction, { "tools/this": lines })).toEqual(expected);
});

test.each([
  {
    name: "passes a kind for each function",
    lines: `${active}\nfunctions: [training, worker-voice]\nwork: [staff-training, worker-complaints]`,
  },
  {
    name: "passes one kind of both functions",
    lines: `${active}\nfunctions: [reporting-hotline, worker-voice]\nwork: [worker-complaints]`,
  },
  { name: "passes a tool without work", lines: `${active}\nfunctions: [training]\nwork: []` },
  {
    name: "passes any function next to a misspelt kind",
    lines: `${active}\nfunctions: [training]\nwork: [shelter-bed]`,
  },
  {
    name: "passes a misspelt function",
    lines: `${active}\nfunctions: [wrong, worker-voice]\nwork: [worker-complaints]`,
  },
  {
    name: "passes a tool that ended",
    lines: "status: {state: discontinued}\nfunctions: [training]\nwork: [worker-complaints]",
  },
  {
    name: "passes a tool of unknown state",
    lines: "status: {state: unknown}\nfunctions: [training]\nwork: [worker-complaints]",
  },
  {
    name: "reports a function that no kind belongs to",
    lines: `${active}\nfunctions: [worker-voice, training]\nwork: [worker-complaints]`,
    expected: [
      `tools/this 2:27 function without a kind of work: training | add one of its kinds to work (${kindsOfTraining.join(", ")}), or remove the function`,
    ],
  },
])("$name", ({ lines, expected = [] }) => {
  expect(reportRule(functionWork, { "tools/this": lines })).toEqual(expected);
});
