import { expect, test } from "vitest";
import type { Dataset } from "../../dataset/model.ts";
import { measureRegister } from "../register/register.ts";
import { searchRecords } from "./search-records.ts";

const entity = {
  kind: "entity",
  id: "a",
  name: "A",
  acronym: "AA",
  type: "ngo",
  summary: "Trains recruiters.",
  reach: { scope: "national", countries: ["TH"] },
  offer: { services: ["training"] },
  status: { state: "unknown" },
  review: { level: "compiled", date: "2026-11-25" },
  added: "2026-11-25",
  sources: [{ url: "https://example.org", as_of: "2024", supports: ["summary"] }],
};
const dataset = { entities: [entity], tools: [], moved: [] } as unknown as Dataset;
const records = searchRecords(measureRegister(dataset, "2026-11-25"), {
  row: { global: "global", regional: String, countries: String, by: String },
  format: { list: String },
});

test("holds what a listing is called, says and bears", () => {
  expect(records[0]).toMatchObject({
    address: "/entities/a/",
    title: "A",
    names: ["AA"],
    text: "Trains recruiters.",
    terms: ["Non-governmental organisation", "Training", "Thailand"],
    meta: {
      what: "Non-governmental organisation, Thailand",
      summary: "Trains recruiters.",
      fresh: "stale",
      date: "2024",
      status: "unknown",
    },
    filters: { kind: ["entity"], region: [], status: ["unknown"], freshness: ["stale"] },
  });
});

test("holds every term that has a page", () => {
  expect(records).toContainEqual(expect.objectContaining({ address: "/countries/th/", title: "Thailand" }));
  expect(records).toContainEqual(expect.objectContaining({ address: "/issues/forced-labour/" }));
});
