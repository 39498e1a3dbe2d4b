import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryListing } from "../listing-arbitrary.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { editListing } from "./edit-listing.ts";
import { printListing } from "./print-listing.ts";
import { fixtureRoot } from "../../testing/fixture-register.ts";

const kinds = ["entity", "tool"] as const;
const listed = readFileSync(join(fixtureRoot, "entities", "riverbend-voices.yaml"), "utf8");
const valueOf = (text: string) => parseYaml(text).document?.value as Record<string, object>;

test("leaves every line that says the same", () => {
  const value = valueOf(listed);
  const made = editListing(listed, { ...value, offer: { ...value["offer"], cost: "paid-services" } }, "entity");
  const [before, after] = [listed.split("\n"), made.split("\n")];
  expect(after.filter((line) => !before.includes(line))).toEqual(["  cost: paid-services"]);
  expect(made.replace("  cost: paid-services\n", "")).toBe(listed);
});

test("keeps the comments of what is not changed, and those above what is", () => {
  const text = [
    "# yaml-language-server: $schema=../schemas/entity.schema.json",
    "# about the name",
    "kind: entity",
    "name: Old # as on its site",
    "# where",
    "reach:",
    "  # far",
    "  scope: global",
    "  countries: [TH] # all of it",
    "added: 2026-11-25",
    "# the end",
    "",
  ].join("\n");
  const value = { ...valueOf(text), reach: { scope: "national", countries: ["TH"] }, type: "ngo" };
  expect(editListing(text, value, "entity")).toBe(
    text.replace("scope: global", "scope: national").replace("# where\n", "type: ngo\n# where\n"),
  );
});

test.each(kinds)("a random %s becomes any other, as it would be printed", (kind) => {
  fc.assert(
    fc.property(arbitraryListing(kind), arbitraryListing(kind), (before, after) => {
      expect(editListing(printListing(before, kind), after, kind)).toBe(printListing(after, kind));
    }),
    { numRuns: 150 },
  );
});

test.each(kinds)("a random %s in which one part changed, likewise", (kind) => {
  fc.assert(
    fc.property(arbitraryListing(kind), arbitraryListing(kind), fc.nat(), (before, other, place) => {
      const keys = Object.keys(other);
      const key = keys[place % keys.length] ?? "name";
      const after = { ...before, [key]: other[key] };
      expect(editListing(printListing(before, kind), after, kind)).toBe(printListing(after, kind));
    }),
    { numRuns: 150 },
  );
});
