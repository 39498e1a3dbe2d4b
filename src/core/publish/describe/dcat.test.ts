import { expect, test } from "vitest";
import { publishedFixture, publishedText } from "../../../testing/published-fixture.ts";

test("each distribution is a file of the edition, with its size", () => {
  const { "dcat:dataset": dataset } = JSON.parse(publishedText("dcat.jsonld"));
  const distributions = dataset["dcat:distribution"];
  expect(distributions.length).toBeGreaterThan(8);
  for (const distribution of distributions) {
    const path = distribution["dcat:downloadURL"]["@id"].replace("https://example.org/base/data/v1/", "");
    const size = Buffer.byteLength(publishedFixture.get(path) ?? "");
    expect(distribution["dcat:byteSize"]["@value"], path).toBe(String(size));
  }
});
