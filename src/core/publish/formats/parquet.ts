import { ByteWriter, parquetWrite } from "hyparquet-writer/src/index.js";
import type { Column, Row, Table } from "../table.ts";

type Elements = Parameters<typeof parquetWrite>[0]["schema"];
type SchemaElement = NonNullable<Elements>[number];

/**
 * A table as a Parquet file: lists are lists, things are lists of structures, and what was not found is null.
 *
 * Every column and part may be null. With Parquet's "required", files of two editions could have two schemas.
 *
 * @param metadata of the file, such as the date of the edition
 */
export function formatParquet(
  table: Table,
  rows: readonly Row[],
  metadata: Readonly<Record<string, string>>,
): Uint8Array {
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    schema: [{ name: "root", num_children: table.columns.length }, ...table.columns.flatMap(elementsOf)],
    columnData: table.columns.map(({ name }, index) => ({ name, data: rows.map((row) => row[index]) })),
    kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
    createdBy: "Anti-Trafficking Register",
  });
  return writer.getBytes();
}

function elementsOf({ name, type, parts = [] }: Column): SchemaElement[] {
  switch (type) {
    case "text":
      return [textElement(name)];
    case "integer":
      return [{ name, type: "INT32", repetition_type: "OPTIONAL" }];
    case "boolean":
      return [{ name, type: "BOOLEAN", repetition_type: "OPTIONAL" }];
    case "list":
      return [...listElements(name), textElement("element")];
    case "things":
      return [
        ...listElements(name),
        { name: "element", repetition_type: "OPTIONAL", num_children: parts.length },
        ...parts.flatMap(elementsOf),
      ];
    default:
      return type satisfies never;
  }
}

function textElement(name: string): SchemaElement {
  return { name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" };
}

/** A list in the three levels that the format requires; its items come next. */
function listElements(name: string): SchemaElement[] {
  return [
    { name, converted_type: "LIST", repetition_type: "OPTIONAL", num_children: 1 },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
  ];
}
