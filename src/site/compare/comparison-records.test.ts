import { parse } from "csv-parse/sync";
import { expect, test, vi } from "vitest";
import { compareListings } from "../../core/compare/compare.ts";
import { engineOf, entityWith, toolWith } from "../../core/facets/facet-fixture.ts";
import { measureFreshness } from "../../core/register/freshness.ts";
import { buildListingIndex } from "../../core/shortlist/listing-index.ts";
import { formatRecordsAsCsv } from "../directory/ExportButtons.tsx";
import { createListedTitleOf } from "../directory/facet-terms.ts";
import { buildComparisonRecords } from "./comparison-records.ts";
import { buildColumns } from "./use-comparison.ts";
import { createValueFormatters } from "./value-formatters.ts";

const entity = entityWith("same", {
  name: "=Same",
  offer: { services: ["hotline", "training"] },
  sources: [{ url: "https://example.org/a", supports: ["offer.services"] }],
} as object);
const tool = toolWith("same", { name: "Same, Ltd" });
const index = buildListingIndex({ entity: engineOf([entity]), tool: engineOf([tool], "tool") });
const files = new Map(
  [entity, tool].map((listing) => [
    `${listing.kind === "entity" ? "entities" : "tools"}/same` as const,
    { ...listing, computed: { freshness: measureFreshness(listing, "2026-11-25") } },
  ]),
);
const titleOf = createListedTitleOf(index);

test("the CSV has a column for each listing, even with the same name, with its sources, and escapes formulas", () => {
  vi.stubGlobal("location", { origin: "https://example.org" });
  const columns = buildColumns(index, ["entities/same", "tools/same"], files);
  const groups = compareListings(columns, createValueFormatters(titleOf, {}));
  const csv = formatRecordsAsCsv(buildComparisonRecords(columns, groups));
  vi.unstubAllGlobals();
  const rows = parse(csv, { columns: true, bom: true }) as Record<string, string>[];
  const findRecord = (fact: string) => rows.find((row) => row["fact"] === fact);
  expect(findRecord("name")).toMatchObject({ "entities/same": "'=Same", "tools/same": "Same, Ltd" });
  expect(findRecord("address")).toMatchObject({ "tools/same": "https://example.org/tools/same/" });
  expect(findRecord("Services")).toEqual({
    group: "What it offers or does",
    fact: "Services",
    compared: "Applies to one",
    "entities/same": "Hotline; Training",
    "entities/same sources": "https://example.org/a",
    "tools/same": "Does not apply to a tool",
    "tools/same sources": "",
  });
  expect(findRecord("Ways to engage")).toMatchObject({
    compared: "Found for none",
    "entities/same": "Not found in public sources",
  });
});
