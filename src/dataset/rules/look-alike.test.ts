import { expect, test } from "vitest";
import { genuine, honestNames, lookAlikes } from "../../testing/hostile/look-alikes.ts";
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

/** What is said of entities/this beside the genuine listing. */
function saidOf(lines: string): string[] {
  const files = Object.entries({ genuine, this: lines }).map(([id, text]) =>
    sourceFile(`entities/${id}.yaml`, buildListingText(`entities/${id}.yaml`, text)),
  );
  const found = parseDataset(files, { today }).diagnostics.filter(
    ({ file, rule }) => file === "entities/this.yaml" && rules.has(rule),
  );
  expect(found.filter(({ severity }) => severity !== "warning")).toEqual([]);
  return found.map(({ line, column, message }) => `${line}:${column} ${message}`).sort();
}

test.each(lookAlikes)("warns of $name", ({ lines, said }) => {
  expect(saidOf(lines)).toEqual([...said].sort());
});

test.each(honestNames)("says nothing of %s", (name) => {
  const text = JSON.stringify(name);
  const source = `{url: https://example.org/about, publisher: ${text}, supports: [summary]}`;
  expect(saidOf(`name: ${text}\nacronym: ${text}\nsources: [${source}]`)).toEqual([]);
});
