import { expect, test } from "vitest";
import { genuineListing, honestNames, lookAlikes } from "../../testing/hostile/look-alikes.ts";
import { sourceFile, today } from "../listing-fixture.ts";
import { parseDataset } from "../parse-dataset.ts";
import { buildListingText } from "./rule-fixture.ts";

const rules: ReadonlySet<string> = new Set([
  "mixed-script",
  "look-alike-host",
  "look-alike-name",
  "look-alike-website",
  "duplicate-name",
]);

/** Formats the warnings about entities/this beside the genuine listing. */
function formatWarnings(lines: string): string[] {
  const files = Object.entries({ genuine: genuineListing, this: lines }).map(([id, text]) =>
    sourceFile(`entities/${id}.yaml`, buildListingText(`entities/${id}.yaml`, text)),
  );
  const diagnostics = parseDataset(files, { today }).diagnostics.filter(
    ({ file, rule }) => file === "entities/this.yaml" && rules.has(rule),
  );
  expect(diagnostics.filter(({ severity }) => severity !== "warning")).toEqual([]);
  return diagnostics.map(({ line, column, message }) => `${line}:${column} ${message}`).sort();
}

test.each(lookAlikes)("warns of $name", ({ lines, warnings: expected }) => {
  expect(formatWarnings(lines)).toEqual([...expected].sort());
});

test.each(honestNames)("says nothing of %s", (name) => {
  const text = JSON.stringify(name);
  const source = `{url: https://example.org/about, publisher: ${text}, supports: [summary]}`;
  expect(formatWarnings(`name: ${text}\nacronym: ${text}\nsources: [${source}]`)).toEqual([]);
});
