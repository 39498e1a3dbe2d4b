import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { addressOfIndex } from "../dataset/address.ts";
import { parseDataset } from "../dataset/parse-dataset.ts";
import { readDataset } from "../disk/read-dataset.ts";
import { findListings, parseFacetIndex, selectIds, withSummaries } from "../measures/facets/facets.ts";
import { parseMatchIndex } from "../measures/match/match-index.ts";
import { measureRegister } from "../measures/register.ts";
import { publishFiles } from "./files.ts";
import type { Edition } from "./published.ts";

const today = "2026-11-25";
const repository = fileURLToPath(new URL("../../", import.meta.url));
const fixture = fileURLToPath(new URL("../dataset/fixtures/valid/", import.meta.url));

function publish(root: string, edition: Edition): Map<string, string> {
  const { dataset } = parseDataset(readDataset(root), { today });
  const files = [...publishFiles(measureRegister(dataset, today), edition)];
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  expect(texts.size).toBe(files.length);
  return texts;
}

/** Ajv that knows the published schemas, by their own ids, and nothing else; terms carry words of their own. */
function validatorOf(files: ReadonlyMap<string, string>): Ajv2020 {
  const ajv = new Ajv2020({ strict: false });
  for (const [path, text] of files) {
    if (!path.startsWith("schemas/")) continue;
    const schema = JSON.parse(text) as { $id: string };
    expect(`schemas/${schema.$id}`).toBe(path);
    ajv.addSchema(schema);
  }
  return ajv;
}

describe.each([
  { name: "a small dataset", root: fixture, edition: { commit: undefined, prefix: "" } },
  {
    name: "the register itself",
    root: repository,
    edition: { commit: "a".repeat(40), prefix: "https://example.org/base" },
  },
])("what is published of $name", ({ root, edition }) => {
  let files: Map<string, string>;
  let ajv: Ajv2020;
  beforeAll(() => {
    files = publish(root, edition);
    ajv = validatorOf(files);
  });
  const parsed = (path: string) => JSON.parse(files.get(path) ?? "null");

  test("register.json holds to the published schemas", () => {
    ajv.validate("dataset.schema.json", parsed("register.json"));
    expect(ajv.errors ?? []).toEqual([]);
  });

  test("so does each listing and tombstone by itself", () => {
    const { entities, tools, moved } = parsed("register.json");
    const groups = [
      { listings: entities, schema: "entity", folder: "entities" },
      { listings: tools, schema: "tool", folder: "tools" },
    ];
    for (const { listings, schema, folder } of groups) {
      const validate = ajv.getSchema(`dataset.schema.json#/$defs/${schema}`);
      for (const listing of listings) {
        expect(parsed(`${folder}/${listing.id}.json`)).toEqual(listing);
        expect(validate?.(listing), listing.id).toBe(true);
      }
    }
    for (const tombstone of moved) {
      const folder = /(entities|tools)\/[^/]+\/$/.exec(tombstone.href)?.[1];
      expect(ajv.validate("dataset.schema.json#/$defs/moved", parsed(`${folder}/${tombstone.id}.json`))).toBe(true);
    }
  });

  test("listings stand in order of id, and counts are right", () => {
    const { entities, tools, moved, counts } = parsed("register.json");
    expect(counts).toMatchObject({ entities: entities.length, tools: tools.length, moved: moved.length });
    for (const listings of [entities, tools]) {
      const ids = listings.map(({ id }: { id: string }) => id);
      expect(ids).toEqual([...ids].sort());
    }
    expect(parsed("entities.json")).toEqual(entities);
    expect(parsed("tools.json")).toEqual(tools);
  });

  test("notes are nowhere", () => {
    for (const [path, text] of files) {
      if (path.endsWith(".json") && !/^(schemas|vocabularies)\//.test(path)) expect(text, path).not.toMatch(/"notes":/);
    }
  });

  test("addresses begin with the prefix", () => {
    const hrefs = parsed("register.json").entities.map(({ href }: { href: string }) => href);
    for (const href of hrefs) expect(href).toMatch(new RegExp(`^${edition.prefix}/entities/[a-z0-9-]+/$`));
  });

  test.each(["entity", "tool"] as const)(
    "the index of each %s is where it is looked for, and finds them all",
    (kind) => {
      const read = (part: "rows" | "text" | "match") => parsed(addressOfIndex(kind, part).replace("/data/v1/", ""));
      const engine = parseFacetIndex(read("rows"));
      if (engine === undefined) throw new Error("the index doesn't parse");
      const found = selectIds(engine, findListings(engine, { terms: {}, q: "" }));
      const listings = parsed(kind === "entity" ? "entities.json" : "tools.json") as { id: string; summary: string }[];
      expect([...found].sort()).toEqual(listings.map(({ id }) => id));
      expect([...(withSummaries(engine, read("text")).summaries ?? [])].sort()).toEqual(
        listings.map(({ summary }) => summary).sort(),
      );
      expect(parseMatchIndex(read("match"), engine)).toBeDefined();
    },
  );

  test.each(["entities", "tools", "entities-match", "tools-match"])(
    "index/%s.json is at most 45 KB, gzipped",
    (name) => {
      expect(gzipSync(files.get(`index/${name}.json`) ?? "").length / 1024).toBeLessThanOrEqual(45);
    },
  );

  test("publishing twice gives the same bytes", () => {
    expect([...publish(root, edition)]).toEqual([...files]);
  });
});

test("the small dataset as it is published", async () => {
  const files = publish(fixture, { commit: undefined, prefix: "" });
  const golden = [
    "entities/example-initiative.json",
    "tools/example-app.json",
    "tools/old-app.json",
    "entities.csv",
    "tools.csv",
  ];
  for (const path of golden) {
    await expect(files.get(path)).toMatchFileSnapshot(`../dataset/fixtures/valid/published/${path}`);
  }
});

test("a listing that is no longer valid is refused by the published schemas", () => {
  const files = publish(fixture, { commit: undefined, prefix: "" });
  const ajv = validatorOf(files);
  const register = JSON.parse(files.get("register.json") ?? "null");
  for (const change of [
    { notes: "a note" },
    { type: "wizard" },
    { colour: "red" },
    { founded: 1066 },
    { href: "ftp://a" },
  ]) {
    const entities = [{ ...register.entities[0], ...change }];
    expect(ajv.validate("dataset.schema.json", { ...register, entities }), JSON.stringify(change)).toBe(false);
  }
});
