import { ByteWriter, parquetWrite } from "hyparquet-writer/src/index.js";
import type { Column, Row, Table } from "../table.ts";

type Elements = Parameters<typeof parquetWrite>[0]["schema"];
type SchemaElement = NonNullable<Elements>[number];

/**
 * Formats a table as a Parquet file. Lists are lists, objects are structs, and undefined is null.
 *
 * Every column may be null. With Parquet's "required", two editions could have different schemas.
 *
 * @param metadata key-value metadata of the file, such as the date of the edition
 * @returns bytes of the file; a table without rows is a valid file too
 */
export function formatParquet(
  table: Table,
  rows: readonly Row[],
  metadata: Readonly<Record<string, string>>,
): Uint8Array {
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    schema: [{ name: "root", num_children: table.columns.length }, ...table.columns.flatMap(toSchemaElements)],
    columnData: table.columns.map(({ name }, index) => ({ name, data: rows.map((row) => row[index]) })),
    kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
    createdBy: "Anti-Trafficking Register",
  });
  return writer.getBytes();
}

/**
 * Returns the schema elements of a column, its nested elements after it, as Parquet flattens its schema tree.
 *
 * A text is one element (`toTextElement`), an integer `{name, type: "INT32", repetition_type: "OPTIONAL"}`, a boolean the same
 * with "BOOLEAN". A list is three: those of `toListElements` and a text `element`; of a list of objects the third is `{name:
 * "element", repetition_type: "OPTIONAL", num_children}`, and the elements of its parts follow.
 */
function toSchemaElements({ name, type, objectColumns = [] }: Column): SchemaElement[] {
  switch (type) {
    case "text":
      return [toTextElement(name)];
    case "integer":
      return [{ name, type: "INT32", repetition_type: "OPTIONAL" }];
    case "boolean":
      return [{ name, type: "BOOLEAN", repetition_type: "OPTIONAL" }];
    case "list":
      return [...toListElements(name), toTextElement("element")];
    case "objects":
      return [
        ...toListElements(name),
        { name: "element", repetition_type: "OPTIONAL", num_children: objectColumns.length },
        ...objectColumns.flatMap(toSchemaElements),
      ];
    default:
      return type satisfies never;
  }
}

/**
 * Returns the schema element of a text, which may be null:
 * `{name: "summary", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL"}`.
 */
function toTextElement(name: string): SchemaElement {
  return { name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" };
}

/**
 * Returns the outer two of the three levels of a list in Parquet: `{name: "countries", converted_type: "LIST", repetition_type:
 * "OPTIONAL", num_children: 1}` and `{name: "list", repetition_type: "REPEATED", num_children: 1}`. The caller adds the third,
 * which Parquet calls "element".
 */
function toListElements(name: string): SchemaElement[] {
  return [
    { name, converted_type: "LIST", repetition_type: "OPTIONAL", num_children: 1 },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
  ];
}
