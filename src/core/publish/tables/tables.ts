import { listingTable, sharedTable } from "./listing-tables.ts";
import { longTables } from "./long-tables.ts";
import type { Table } from "./table.ts";
import { movedTable, vocabularyTables } from "./vocabulary-tables.ts";

/** Every table of the published dataset, those that others point at first: what all formats are made from. */
export const tables: readonly Table[] = [
  sharedTable(),
  listingTable("entity"),
  listingTable("tool"),
  ...longTables(),
  ...vocabularyTables(),
  movedTable(),
];

/** The tables that are read by themselves: the others only open lists within cells of these. */
export const sheetTables: readonly Table[] = tables.filter(({ opens }) => opens === undefined);

/** @throws {RangeError} if there is no such table */
export function tableByName(name: string): Table {
  const table = tables.find((each) => each.name === name);
  if (table === undefined) throw new RangeError(`unknown table: ${name}`);
  return table;
}
