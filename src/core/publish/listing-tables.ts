import { fieldsWith, valueAtPath } from "../../dataset/field-table.ts";
import { fieldsByKind, readPart, type Field } from "../../dataset/fields.ts";
import { folders, referenceOf, type Kind } from "../../dataset/model.ts";
import { publishedSchemas } from "../../dataset/schemas.ts";
import { termById } from "../../dataset/vocabularies.ts";
import type { PublishedListing } from "./published.ts";
import { columnOf, defineTable, listingColumn, plainColumn, position, referencesOf } from "./table.ts";
import type { Column, Row, Table, Thing, Value } from "./table.ts";

/** A column of listings, with where its value comes from. */
interface ListingColumn extends Column {
  readonly valueOf: (listing: PublishedListing) => Value;
}

const unpublished: ReadonlySet<string> = new Set(fieldsWith("isPublished", false).map(({ path }) => path));
const published = openMaps(readPart("dataset.schema.json#/$defs/published", publishedSchemas()));
/** What version 1 began with of what is computed: those columns keep their places, the others come last. */
const firstComputed = ["computed.freshness.state", "computed.freshness.date"];

/**
 * The columns of a kind: id and page, each field in the schema's order, then what is computed.
 *
 * A new field of the schema becomes a column by itself, before those that are computed.
 */
export function listingColumns(kind: Kind): ListingColumn[] {
  const computed = published.filter(({ path }) => path.startsWith("computed."));
  const isFirst = ({ path }: Column) => firstComputed.includes(path);
  return [
    ...published.filter(({ path }) => path === "id"),
    // It may begin at the site's root, so that it is no full address.
    ...published.filter(({ path }) => path === "href").map((column) => ({ ...column, shape: "text" as const })),
    ...openMaps(fieldsByKind[kind]).filter(({ path }) => !unpublished.has(path)),
    ...computed.filter(isFirst).map(withoutHolder),
    { ...listingColumn, valueOf: referenceOf },
    ...computed.filter((column) => !isFirst(column)).map(withoutHolder),
  ];
}

/** A column for each field. Maps are opened, lists are not. */
function openMaps(holder: Field, title = ""): ListingColumn[] {
  return holder.fields.flatMap((field) => {
    const own = title === "" ? field.title : `${title}: ${field.title}`;
    // What is computed needs no heading of its own.
    if (field.type === "map") return openMaps(field, field.name === "computed" ? "" : own);
    return { ...columnOf(field, field.path, own), valueOf: (listing) => valueAtPath(listing, field.path) as Value };
  });
}

function withoutHolder(column: ListingColumn): ListingColumn {
  const path = column.path.replace("computed.", "");
  return { ...column, path, name: path.replaceAll(".", "_") };
}

/** The table of a kind of listing: one row each. */
export function listingTable(kind: Kind): Table {
  const columns = listingColumns(kind);
  const rowOf = (listing: PublishedListing) => columns.map(({ valueOf }) => valueOf(listing));
  return defineTable(folders[kind], columns, (register) =>
    (register[folders[kind]] as readonly PublishedListing[]).map(rowOf),
  );
}

const shared = ["id", "kind", "name", "href", "summary", "status.state", "freshness.state", "freshness.date"];

/** Both kinds in one table: what other tables point at. */
export function sharedTable(): Table {
  const all = listingColumns("entity");
  const columns = shared.flatMap((path) =>
    all.filter((column) => column.path === path).map(({ vocabulary: _, ...column }) => column),
  );
  return defineTable("listings", [listingColumn, ...columns], ({ entities, tools }) =>
    [...entities, ...tools].map((listing) => [referenceOf(listing), ...columns.map(({ valueOf }) => valueOf(listing))]),
  );
}

/** A table for each list that listings have: a row an item, so that nothing has to be split. */
export function longTables(): Table[] {
  const columns = [...listingColumns("entity"), ...listingColumns("tool")];
  const lists = columns.filter(({ type }) => type === "list" || type === "things");
  // What is of one name in both kinds has one meaning.
  const byName = new Map(lists.map((column) => [listName(column), column]));
  return [...byName.values()].flatMap((column) => [listTable(column), ...openedTables(column)]);
}

/** The name of the table of a list. */
export function listName({ path }: Pick<Column, "path">): string {
  return path.startsWith("clarity.") ? path.replace(".", "_") : path.slice(path.lastIndexOf(".") + 1);
}

function listTable(column: ListingColumn): Table {
  const columns = itemColumns(column);
  return {
    name: listName(column),
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
  const singular = path.startsWith("clarity.") ? "aspect" : listName({ path }).replace(/(?<=as)es$|s$/, "");
  if (vocabulary === undefined)
    return [plainColumn({ name: singular, title: title.replace(/^.*: /, ""), description, ...more })];
  const id = `Id of the term in the vocabulary “${vocabulary}”.`;
  return [
    plainColumn({ name: "term", title: "Term", description: id, ...more, vocabulary }),
    plainColumn({ name: "title", title: "In words", description: "The term's title in its vocabulary." }),
  ];
}

function valueOfItem(item: unknown, { path }: Column, { parts, vocabulary }: ListingColumn): Value {
  if (parts !== undefined) return (item as Thing)[path] as Value;
  return path === "title" && vocabulary !== undefined ? termById(vocabulary, String(item))?.title : (item as string);
}

function rowsOfList(column: ListingColumn, formatRow: (item: unknown) => Row): Table["rowsOf"] {
  return ({ entities, tools }) =>
    [...entities, ...tools].flatMap((listing) =>
      ((column.valueOf(listing) ?? []) as readonly unknown[]).map((item, index) => [
        ...[referenceOf(listing), index + 1],
        ...formatRow(item),
      ]),
    );
}

/** Lists within things, such as what a source supports: a row an item. */
function openedTables(column: ListingColumn): Table[] {
  const table = listName(column);
  return (column.parts ?? [])
    .filter(({ type }) => type === "list")
    .map(({ name, path, title, description, vocabulary }) => {
      const item = plainColumn({
        name: vocabulary === undefined ? "field" : "term",
        title,
        description,
        ...(vocabulary !== undefined && { vocabulary }),
      });
      const rowsOf = rowsOfList(column, (thing) => [(thing as Thing)[path] as Value]);
      return {
        name: `${table}_${name}`,
        title: `${column.title.replace(/^.*: /, "")}: ${title}`,
        description: `${description} One row for each; “position” is that of the row in ${table}.`,
        columns: [listingColumn, position, item],
        primaryKey: ["listing", "position", item.name],
        foreignKeys: [{ columns: ["listing", "position"], table, references: ["listing", "position"] }],
        opens: table,
        rowsOf: (register) =>
          rowsOf(register).flatMap(([listing, place, items]) =>
            ((items ?? []) as readonly string[]).map((each) => [listing, place, each]),
          ),
      };
    });
}
