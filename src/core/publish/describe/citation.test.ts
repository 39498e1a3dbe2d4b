import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { publishedText } from "../../../testing/published-fixture.ts";

type Json = Record<string, unknown>;

const published = parse(publishedText("CITATION.cff")) as Json;
const read = (name: string) => readFileSync(new URL(`../../../../${name}`, import.meta.url), "utf8");
const own = parse(read("CITATION.cff")) as Json;

test("the citation files of the edition and of the repository, and Zenodo, describe the dataset alike", () => {
  for (const key of ["title", "message", "type", "abstract", "authors", "license", "keywords"])
    expect(published[key], key).toEqual(own[key]);
  expect(JSON.parse(read(".zenodo.json"))).toMatchObject({
    title: own["title"],
    description: own["abstract"],
    creators: own["authors"],
    keywords: own["keywords"],
  });
});

test("the edition's says when it was made, of which commit, and where it is", () => {
  expect(published).toMatchObject({
    version: "2026-09-01",
    "date-released": "2026-09-01",
    commit: "c".repeat(40),
    url: "https://example.org/base/data/",
  });
});
