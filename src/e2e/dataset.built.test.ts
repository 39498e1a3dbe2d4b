import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { dist, fileAt, files } from "./built-site.ts";

type Json = Record<string, unknown>;

const readJson = (path: string) => JSON.parse(readFileSync(join(dist, "data/v1", path), "utf8")) as unknown;
const schemaFiles = [...files].filter((file) => file.startsWith("data/v1/schemas/"));

/** A validator that knows the published schemas alone, as a reader of the data would build it. */
function publishedAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  for (const file of schemaFiles) ajv.addSchema(JSON.parse(readFileSync(join(dist, file), "utf8")) as Json);
  return ajv;
}

const register = readJson("register.json") as {
  entities: (Json & { id: string; href: string })[];
  tools: (Json & { id: string; href: string })[];
  moved: Json[];
  counts: Json;
};

describe("the published dataset", () => {
  test("validates with the published schemas alone", () => {
    const validate = publishedAjv().getSchema("dataset.schema.json");
    expect(validate?.(register), JSON.stringify(validate?.errors?.slice(0, 3))).toBe(true);
  });

  test("has every listing by itself, the same as in the whole", () => {
    for (const folder of ["entities", "tools"] as const) {
      for (const listing of register[folder]) expect(readJson(`${folder}/${listing.id}.json`)).toEqual(listing);
      expect(readJson(`${folder}.json`)).toEqual(register[folder]);
    }
  });

  test("is sorted by id and counted", () => {
    for (const folder of ["entities", "tools"] as const) {
      const ids = register[folder].map(({ id }) => id);
      expect(ids).toEqual([...ids].sort());
      expect(register.counts[folder]).toBe(ids.length);
    }
  });

  test("publishes no notes", () => {
    expect([...register.entities, ...register.tools].filter((listing) => "notes" in listing)).toEqual([]);
  });

  test("leads to a page for every listing", () => {
    const base = (process.env["BASE_PATH"] ?? "").replace(/\/+$/, "");
    for (const { href } of [...register.entities, ...register.tools]) {
      const { pathname } = new URL(href, "http://register.invalid");
      expect(fileAt(pathname.slice(base.length)), href).toBeDefined();
    }
  });

  test.each(["entities", "tools"] as const)("gives %s as CSV, a row a listing", (folder) => {
    const text = readFileSync(join(dist, `data/v1/${folder}.csv`), "utf8");
    const rows = parse(text, { columns: true }) as Record<string, string>[];
    expect(rows.map(({ id }) => id)).toEqual(register[folder].map(({ id }) => id));
    expect(rows.every((row) => Object.values(row).every((cell) => !/^[=+@\t\r-]/.test(cell)))).toBe(true);
  });
});
