import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryListing } from "../listing-arbitrary.ts";
import { folders } from "../model.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { formatListing } from "./format-listing.ts";
import { printListing } from "./print-listing.ts";

const kinds = ["entity", "tool"] as const;
const repository = fileURLToPath(new URL("../../../", import.meta.url));

test.each(kinds)("prints every listed %s as its file stands", (kind) => {
  for (const name of readdirSync(`${repository}${folders[kind]}`)) {
    const text = readFileSync(`${repository}${folders[kind]}/${name}`, "utf8");
    const value = parseYaml(text).document?.value as object;
    expect(printListing(value, kind), name).toBe(text);
  }
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
