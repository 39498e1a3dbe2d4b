import { parse } from "csv-parse/sync";
import { expect, test, vi } from "vitest";
import { compareListings } from "../../core/compare/compare.ts";
import { engineOf, entityWith, toolWith } from "../../core/facets/facet-fixture.ts";
import { measureFreshness } from "../../core/register/freshness.ts";
import { buildListingIndex } from "../../core/shortlist/listing-index.ts";
import { formatRecords } from "../directory/Export.tsx";
import { titlesIn } from "../directory/facet-terms.ts";
import { columnsOf, wordsWith } from "./use-listings.ts";
import { recordsOfComparison } from "./comparison-records.ts";

const entity = entityWith("same", {
  name: "=Same",
  offer: { services: ["hotline", "training"] },
  sources: [{ url: "https://example.org/a", supports: ["offer.services"] }],
} as object);
const tool = toolWith("same", { name: "Same, Ltd" });
const listed = buildListingIndex({ entity: engineOf([entity]), tool: engineOf([tool], "tool") });
const details = new Map(
  [entity, tool].map((listing) => [
    `${listing.kind === "entity" ? "entities" : "tools"}/same` as const,
    { ...listing, computed: { freshness: measureFreshness(listing, "2026-11-25") } },
  ]),
);
const titleOf = titlesIn(listed);

test("a table has a column a listing, even of one name, with the pages that say so, and runs no formula", () => {
  vi.stubGlobal("location", { origin: "https://example.org" });
  const columns = columnsOf(listed, ["entities/same", "tools/same"], details);
  const csv = formatRecords(recordsOfComparison(columns, compareListings(columns, wordsWith(titleOf, {}))));
  vi.unstubAllGlobals();
  const rows = parse(csv, { columns: true, bom: true }) as Record<string, string>[];
  const rowOf = (fact: string) => rows.find((row) => row["fact"] === fact);
  expect(rowOf("name")).toMatchObject({ "entities/same": "'=Same", "tools/same": "Same, Ltd" });
  expect(rowOf("address")).toMatchObject({ "tools/same": "https://example.org/tools/same/" });
  expect(rowOf("Services")).toEqual({
    group: "What it offers or does",
    fact: "Services",
    compared: "Applies to one",
    "entities/same": "Hotline; Training",
    "entities/same sources": "https://example.org/a",
    "tools/same": "Does not apply to a tool",
    "tools/same sources": "",
  });
  expect(rowOf("Ways to engage")).toMatchObject({
    compared: "Found for none",
    "entities/same": "Not found in public sources",
  });
});
