import { expect, test } from "vitest";
import { countEvidenceByYear } from "./evidence-years.ts";

const url = "https://example.org/";

test("counts dated sources by year, up to the current one, and undated ones apart", () => {
  const sources = [{ url, as_of: "2023" }, { url, as_of: "2023-05-02" }, { url }, { url, as_of: "2025-01" }];
  expect(countEvidenceByYear({ sources }, "2026-09-01")).toEqual({
    years: [
      { year: 2023, count: 2 },
      { year: 2024, count: 0 },
      { year: 2025, count: 1 },
      { year: 2026, count: 0 },
    ],
    dated: 3,
    undated: 1,
  });
});

test("has no years without a date", () => {
  expect(countEvidenceByYear({ sources: [{ url }] }, "2026-09-01")).toEqual({ years: [], dated: 0, undated: 1 });
});
