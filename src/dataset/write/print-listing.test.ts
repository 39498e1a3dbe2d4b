import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryListing } from "../listing-arbitrary.ts";
import { folders } from "../model.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { formatListing } from "./format-listing.ts";
import { printListing } from "./print-listing.ts";
import { fixtureFiles } from "../../testing/read-fixture.ts";

const kinds = ["entity", "tool"] as const;

test.each(kinds)("prints every listed %s as its file is", (kind) => {
  const texts = fixtureFiles
    .filter(({ path }) => path.startsWith(folders[kind]))
    .map(({ bytes }) => new TextDecoder().decode(bytes))
    .filter((text) => !text.includes("kind: moved"));
  expect(texts.length).toBeGreaterThan(10);
  for (const text of texts) expect(printListing(parseYaml(text).document?.value as object, kind)).toBe(text);
});

test.each(kinds)("prints a random %s as fix would format it", (kind) => {
  fc.assert(
    fc.property(arbitraryListing(kind), (listing) => {
      const text = printListing(listing, kind);
      expect(formatListing(text, folders[kind])).toBe(text);
    }),
    { numRuns: 200 },
  );
});
