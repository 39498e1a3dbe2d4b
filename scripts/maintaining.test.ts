import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot } from "../src/disk/environment.ts";
import { describedLabels } from "../src/formats/describe/describe-labels.ts";
import { issueForms } from "../src/issues/forms/index.ts";

test("a new repository gets every label that forms and workflows set, and the one that starts something", () => {
  const text = readFileSync(join(repositoryRoot, ".github", "MAINTAINING.md"), "utf8");
  const made = Array.from(text.matchAll(/gh label create --force "([^"]+)"/g), ([, label]) => label);
  expect(made).toEqual(["make listing", ...issueForms.map(({ id }) => id), ...describedLabels]);
});
