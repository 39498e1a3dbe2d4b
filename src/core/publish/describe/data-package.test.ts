import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { publishedFixture, publishedText } from "../../../testing/published-fixture.ts";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly title: string;
  readonly description: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

const description = JSON.parse(publishedText("datapackage.json")) as { readonly resources: readonly Resource[] };
const tables = description.resources.filter(({ schema }) => schema !== undefined);

const rowsOf = (path: string) => parse(publishedText(path), { columns: true, bom: true }) as Record<string, string>[];
const keyOf = (row: Record<string, string>, fields: readonly string[]) => fields.map((field) => row[field]).join(" ");

test("sizes and hashes are those of the files", () => {
  for (const { path, bytes, hash } of description.resources) {
    const content = publishedFixture.get(path) ?? "";
    expect(Buffer.byteLength(content), path).toBe(bytes);
    expect(`sha256:${createHash("sha256").update(content).digest("hex")}`, path).toBe(hash);
  }
});

test("every CSV file of a table is described", () => {
  const files = [...publishedFixture.keys()].filter((path) => /^(\w+|tables\/\w+)\.csv$/.test(path));
  expect(tables.map(({ path }) => path).sort()).toEqual(files.sort());
});

const patterns: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
  string: /^[^]+$/,
  uri: /^https?:\/\//,
  email: /^\S+@\S+$/,
};

test.each(tables.map((table) => [table.name, table] as const))("the cells of %s are as the schema says", (_, table) => {
  const rows = rowsOf(table.path);
  const { fields = [], primaryKey = [] } = table.schema ?? {};
  if (rows.length > 0) expect(Object.keys(rows[0] as object)).toEqual(fields.map(({ name }) => name));
  for (const { name, type, format, title, description: words, constraints = {} } of fields) {
    expect(title && words, name).not.toBe("");
    const isAsSaid = (cell: string) =>
      cell === ""
        ? constraints.required !== true
        : patterns[format ?? type]?.test(cell) && (constraints.enum?.includes(cell) ?? true);
    expect(
      rows.map((row) => row[name] ?? "").filter((cell) => !isAsSaid(cell)),
      name,
    ).toEqual([]);
  }
  expect(new Set(rows.map((row) => keyOf(row, primaryKey))).size).toBe(rows.length);
});

test("what names a row of another table finds it", () => {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const keys = tables.flatMap(({ path, schema }) =>
    (schema?.foreignKeys ?? []).flatMap(({ fields, reference }) => {
      const known = new Set(
        rowsOf(byName.get(reference.resource)?.path ?? "").map((row) => keyOf(row, reference.fields)),
      );
      return rowsOf(path).map((row) => ({ path, key: keyOf(row, fields), isKnown: known.has(keyOf(row, fields)) }));
    }),
  );
  expect(keys.length).toBeGreaterThan(1000);
  expect(keys.filter(({ isKnown }) => !isKnown)).toEqual([]);
});
