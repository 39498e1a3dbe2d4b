import { gzipSync } from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { addressOfIndex } from "../dataset/address.ts";
import { publishFiles } from "../core/publish/publications.ts";
import { parseFacetIndex, withSummaries } from "../core/facets/engine.ts";
import { findListings } from "../core/facets/find-listings.ts";
import { selectIds } from "../core/facets/facet-fixture.ts";
import { parseMatchIndex } from "../core/match/record.ts";
import type { Edition, Register } from "../core/register/register.ts";

/** Returns the files of `/data/v1/` as texts by path. A binary file is one character a byte. Fails if two have the same path. */
export function publishAsTexts(register: Register, edition: Edition): Map<string, string> {
  const files = [...publishFiles(register, edition)];
  const texts = new Map(files.map(({ path, content }) => [path, toComparableText(content)]));
  expect(texts.size).toBe(files.length);
  return texts;
}

/** Returns a text as it is, and bytes as a text of one character a byte, so that both can be compared. */
function toComparableText(content: string | Uint8Array): string {
  return typeof content === "string" ? content : Buffer.from(content).toString("latin1");
}

/** Compiled schemas by their text. They compile slowly, and are the same for almost all registers. */
const validators = new Map<string, Ajv2020>();

/**
 * Returns Ajv with the published schemas, by their `$id` (`dataset.schema.json`).
 *
 * Not strict, since terms have keywords that JSON Schema doesn't define.
 */
export function getSchemaValidator(files: ReadonlyMap<string, string>): Ajv2020 {
  const schemas = [...files].filter(([path]) => path.startsWith("schemas/"));
  const key = JSON.stringify(schemas);
  const cachedValidator = validators.get(key);
  if (cachedValidator !== undefined) return cachedValidator;
  const ajv = new Ajv2020({ strict: false });
  for (const [path, text] of schemas) {
    const schema = JSON.parse(text) as { $id: string };
    expect(`schemas/${schema.$id}`).toBe(path);
    ajv.addSchema(schema);
  }
  validators.set(key, ajv);
  return ajv;
}

/** Defines tests that hold for the published files of any register. */
export function describePublication(name: string, register: Register, edition: Edition): void {
  describe(`what is published of ${name}`, () => {
    let files: Map<string, string>;
    let ajv: Ajv2020;
    beforeAll(() => {
      files = publishAsTexts(register, edition);
      ajv = getSchemaValidator(files);
    });
    const parsePublished = (path: string) => JSON.parse(files.get(path) ?? "null");

    test("register.json holds to the published schemas", () => {
      ajv.validate("dataset.schema.json", parsePublished("register.json"));
      expect(ajv.errors ?? []).toEqual([]);
    });

    test("so does each listing and tombstone by itself", () => {
      const { entities, tools, moved } = parsePublished("register.json");
      const groups = [
        { listings: entities, schema: "entity", folder: "entities" },
        { listings: tools, schema: "tool", folder: "tools" },
      ];
      for (const { listings, schema, folder } of groups) {
        const validate = ajv.getSchema(`dataset.schema.json#/$defs/${schema}`);
        for (const listing of listings) {
          expect(parsePublished(`${folder}/${listing.id}.json`)).toEqual(listing);
          expect(validate?.(listing), listing.id).toBe(true);
        }
      }
      for (const tombstone of moved) {
        const folder = /(entities|tools)\/[^/]+\/$/.exec(tombstone.href)?.[1];
        expect(ajv.validate("dataset.schema.json#/$defs/moved", parsePublished(`${folder}/${tombstone.id}.json`))).toBe(
          true,
        );
      }
    });

    test("listings are in order of id, and counts are right", () => {
      const { entities, tools, moved, counts } = parsePublished("register.json");
      expect(counts).toMatchObject({ entities: entities.length, tools: tools.length, moved: moved.length });
      for (const listings of [entities, tools]) {
        const ids = listings.map(({ id }: { id: string }) => id);
        expect(ids).toEqual([...ids].sort());
      }
      expect(parsePublished("entities.json")).toEqual(entities);
      expect(parsePublished("tools.json")).toEqual(tools);
    });

    test("notes are nowhere", () => {
      for (const [path, text] of files) {
        if (path.endsWith(".json") && !/^(schemas|vocabularies)\//.test(path))
          expect(text, path).not.toMatch(/"notes":/);
      }
    });

    test("addresses begin with the prefix", () => {
      const hrefs = parsePublished("register.json").entities.map(({ href }: { href: string }) => href);
      for (const href of hrefs) expect(href).toMatch(new RegExp(`^${edition.prefix}/entities/[a-z0-9-]+/$`));
    });

    test.each(["entity", "tool"] as const)(
      "the index of each %s is where it is looked for, and finds them all",
      (kind) => {
        const readIndexPart = (part: "rows" | "text" | "match") =>
          parsePublished(addressOfIndex(kind, part).replace("/data/v1/", ""));
        const engine = parseFacetIndex(readIndexPart("rows"));
        if (engine === undefined) throw new Error("the index doesn't parse");
        const foundIds = selectIds(engine, findListings(engine, { terms: {}, q: "" }));
        const listings = parsePublished(kind === "entity" ? "entities.json" : "tools.json") as {
          id: string;
          summary: string;
        }[];
        expect([...foundIds].sort()).toEqual(listings.map(({ id }) => id));
        expect([...(withSummaries(engine, readIndexPart("text")).summaries ?? [])].sort()).toEqual(
          listings.map(({ summary }) => summary).sort(),
        );
        expect(parseMatchIndex(readIndexPart("match"), engine)).toBeDefined();
      },
    );

    test.each(["entities", "tools", "entities-match", "tools-match"])(
      "index/%s.json is at most 45 KB for every 250 listings, gzipped",
      (index) => {
        const { entities, tools } = register.dataset;
        const count = index.startsWith("entities") ? entities.length : tools.length;
        const size = gzipSync(files.get(`index/${index}.json`) ?? "").length / 1024;
        expect(size).toBeLessThanOrEqual(45 * Math.max(1, count / 250));
      },
    );
  });
}
