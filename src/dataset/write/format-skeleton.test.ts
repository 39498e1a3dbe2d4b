import { expect, test } from "vitest";
import { formatListing } from "./format-listing.ts";
import { formatSkeleton } from "./format-skeleton.ts";
import { errorsOf, today } from "../listing-fixture.ts";
import { folderByKind, type Kind } from "../model.ts";

const kinds: Kind[] = ["entity", "tool"];
const toPath = (kind: Kind) => `${folderByKind[kind]}/example.yaml`;

test.each(kinds)("the skeleton of a %s asks for what is required, and for nothing else", (kind) => {
  const problems = errorsOf(formatSkeleton(kind, today), toPath(kind)).map((error) =>
    error.replace(/^[\d:]+ | \|.*/g, ""),
  );
  const kindProblem = kind === "entity" ? "no value: type" : "nothing in it: functions";
  expect(problems.sort()).toEqual(
    ["no value: name", "no value: publisher", "no value: summary", "no value: url", kindProblem].sort(),
  );
});

/** Returns a skeleton with every required key filled in. */
function fillSkeleton(kind: Kind): string {
  return formatSkeleton(kind, today)
    .replace(/^name:$/m, "name: Example")
    .replace(/^type:$/m, "type: ngo")
    .replace(/^summary:$/m, "summary: Plain words.")
    .replace(/^functions: \[\]$/m, "functions: [worker-voice]")
    .replace(/- url:$/m, "- url: https://example.org/about")
    .replace(/publisher:$/m, "publisher: Example");
}

test.each(kinds)("the skeleton of a %s validates once filled in", (kind) => {
  expect(errorsOf(fillSkeleton(kind), toPath(kind))).toEqual([]);
});

test.each(kinds)("the commented keys of a %s validate too once their # is removed", (kind) => {
  const uncommented = fillSkeleton(kind)
    .replace(/^# {3}successor:.*\n/m, "")
    .replace(
      /^# (identifiers:|reach:|focus:|offer:|evaluations:|contact:|help_lines:|relations:|developers:|[a-z_]+: |  +(?!terms:)(- )?[a-z_]+:)/gm,
      "$1",
    );
  const errors = errorsOf(uncommented, toPath(kind));
  // The examples refer to listings that are not there and support nothing.
  expect(errors.filter((error) => !/unknown listing|example|no dated source|without a day/.test(error))).toEqual([]);
  expect(uncommented).toContain("\nwebsite: https://example.org\n");
});

test.each(kinds)("the skeleton of a %s names the terms or their file for every vocabulary", (kind) => {
  const skeleton = formatSkeleton(kind, today);
  expect(skeleton).toContain("  scope: regional  # terms: schemas/vocabularies/scope.json");
  expect(skeleton).toContain("#       type: toolkit  # terms: schemas/vocabularies/output-type.json");
  expect(skeleton).toContain(`  state: unknown  # terms: schemas/vocabularies/${kind}-state.json`);
});

test.each(kinds)("fix leaves the filled skeleton of a %s as good as it was", (kind) => {
  const formatted = formatListing(fillSkeleton(kind), folderByKind[kind]);
  expect(errorsOf(formatted, toPath(kind))).toEqual([]);
  expect(formatListing(formatted, folderByKind[kind])).toBe(formatted);
});
