import { expect, test } from "vitest";
import { errorsOf, errorsWith, today } from "../listing-fixture.ts";
import { parseDataset } from "../parse-dataset.ts";
import { buildListingText } from "../rules/rule-fixture.ts";

test.each([
  { key: "status", hint: "add `status: {state: unknown}` (" },
  { key: "review", hint: "add `review: {level: compiled, date: 2026-11-25}` (" },
  { key: "sources", hint: "add a source: `sources:` and below it `  - url: https://…` (" },
  { key: "type", hint: "add `type: " },
])("the hint for a missing $key is a whole line", ({ key, hint }) => {
  const lines = buildListingText("entities/example.yaml").split("\n");
  const errors = errorsOf(lines.filter((line) => !line.startsWith(`${key}:`)).join("\n"));
  expect(errors).toEqual([expect.stringContaining(`missing key: ${key} | ${hint}`)]);
});

test.each(["suports: [status, website]", "as-of: 2024-06, supports: [summary]"])(
  "a misspelt key of a source is one fault: %s",
  (part) => {
    const lines = `status: {state: active}\nwebsite: https://example.org\nsources: [{url: https://example.org/a, ${part}}]`;
    const bytes = new TextEncoder().encode(buildListingText("entities/example.yaml", lines));
    const { diagnostics } = parseDataset([{ path: "entities/example.yaml", bytes }], { today });
    expect(diagnostics.map(({ message }) => message)).toEqual([`unknown key: ${part.replace(/:.*/, "")}`]);
  },
);

test("a no-break space before a key is named", () => {
  expect(errorsWith("reach:\n\u00a0\u00a0scope: global")).toContain(
    "2:3 unknown key: scope | it has a no-break space: use plain spaces",
  );
});
