import { termById } from "../../../dataset/vocabularies.ts";
import type { PublishedListing } from "../published.ts";
import {
  listingColumn,
  listingColumns,
  referenceOfPublished,
  referencesOf,
  type ListingColumn,
} from "./listing-tables.ts";
import { plainColumn, type Column, type Row, type Table, type Thing, type Value } from "./table.ts";

const position = plainColumn("position", "Position", "Place in the listing's list, from 1.", {
  type: "integer",
  shape: "number",
});

/** A table for each list that listings have: a row an item, so that nothing has to be split. */
export function longTables(): Table[] {
  return listColumns().flatMap((column) => [listTable(column), ...openedTables(column)]);
}

/** The columns of both kinds that hold lists, each once; what is of one name has one meaning. */
function listColumns(): ListingColumn[] {
  const columns = [...listingColumns("entity"), ...listingColumns("tool")];
  const lists = columns.filter(({ type }) => type === "list" || type === "things");
  return [...new Map(lists.map((column) => [tableName(column), column])).values()];
}

function tableName({ path }: Column): string {
  return path.startsWith("clarity.") ? path.replace(".", "_") : path.slice(path.lastIndexOf(".") + 1);
}

function listTable(column: ListingColumn): Table {
  const columns = itemColumns(column);
  return {
    name: tableName(column),
    title: column.title.replace(/^.*: /, column.path.startsWith("clarity.") ? "Clarity, " : ""),
    description: `${column.description} One row for each, with its listing.`,
    columns: [listingColumn, position, ...columns],
    primaryKey: ["listing", "position"],
    foreignKeys: referencesOf([listingColumn, ...columns]),
    rowsOf: rowsOfList(column, (item) => columns.map((each) => valueOfItem(item, each, column))),
  };
}

/** A thing has a column for each of its parts; a term its id and its title; a text is a column by itself. */
function itemColumns({ parts, vocabulary, path, title, description, shape }: ListingColumn): readonly Column[] {
  if (parts !== undefined) return parts;
  const more = { shape: shape === "terms" ? ("term" as const) : ("text" as const) };
  if (vocabulary === undefined) return [plainColumn(singular(path), title.replace(/^.*: /, ""), description, more)];
  const words = plainColumn("title", "In words", "The term's title in its vocabulary.");
  const id = plainColumn("term", "Term", `Id of the term in the vocabulary “${vocabulary}”.`, { ...more, vocabulary });
  return [id, words];
}

function singular(path: string): string {
  if (path.startsWith("clarity.")) return "aspect";
  return path.slice(path.lastIndexOf(".") + 1).replace(/(?<=as)es$|s$/, "");
}

function valueOfItem(item: unknown, { path }: Column, { parts, vocabulary }: ListingColumn): Value {
  if (parts !== undefined) return (item as Thing)[path] as Value;
  return path === "title" && vocabulary !== undefined ? termById(vocabulary, String(item))?.title : (item as string);
}

function rowsOfList(column: ListingColumn, formatRow: (item: unknown) => Row): Table["rowsOf"] {
  const rowsOf = (listing: PublishedListing) => {
    const items = (column.valueOf(listing) ?? []) as readonly unknown[];
    return items.map((item, index) => [referenceOfPublished(listing), index + 1, ...formatRow(item)]);
  };
  return ({ entities, tools }) => [...entities, ...tools].flatMap((listing) => rowsOf(listing));
}

/** Lists within things, such as what a source supports: a row an item. */
function openedTables(column: ListingColumn): Table[] {
  const table = tableName(column);
  return (column.parts ?? [])
    .filter(({ type }) => type === "list")
    .map((part) => {
      const item = plainColumn(part.vocabulary === undefined ? "field" : "term", part.title, part.description, {
        ...(part.vocabulary !== undefined && { vocabulary: part.vocabulary }),
      });
      return {
        name: `${table}_${part.name}`,
        title: `${column.title.replace(/^.*: /, "")}: ${part.title}`,
        description: `${part.description} One row for each; “position” is that of the row in ${table}.`,
        columns: [listingColumn, position, item],
        primaryKey: ["listing", "position", item.name],
        foreignKeys: [{ columns: ["listing", "position"], table, references: ["listing", "position"] }],
        opens: table,
        rowsOf: (published) =>
          rowsOfList(column, (thing) => [(thing as Thing)[part.path] as Value])(published).flatMap(
            ([listing, place, items]) => ((items ?? []) as readonly string[]).map((each) => [listing, place, each]),
          ),
      };
    });
}
