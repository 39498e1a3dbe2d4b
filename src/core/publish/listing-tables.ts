import { fieldsWith, valueAtPath } from "../../dataset/field-table.ts";
import { fieldsByKind, parseSchemaPart, type Field } from "../../dataset/fields.ts";
import { folderByKind, referenceOf, type Kind } from "../../dataset/model.ts";
import { publishedSchemas } from "../../dataset/schemas.ts";
import { termById } from "../../dataset/vocabularies.ts";
import type { PublishedListing } from "./published.ts";
import { defineColumn, defineTable, findListingKeys, listingColumn, positionColumn, toColumn } from "./table.ts";
import type { CellValue, Column, ObjectItem, Row, Table } from "./table.ts";

/** Column of a table of listings, with the function that reads its value from a listing. */
interface ListingColumn extends Column {
  readonly valueOf: (listing: PublishedListing) => CellValue;
}

const unpublishedPaths: ReadonlySet<string> = new Set(fieldsWith("isPublished", false).map(({ path }) => path));

/** Columns of what publication adds to a listing: `id`, `href` and `computed`. */
const publishedColumns = toListingColumns(parseSchemaPart("dataset.schema.json#/$defs/published", publishedSchemas()));

/** Computed columns of the first version of the format. They keep their positions; later ones are appended. */
const firstComputedPaths = ["computed.freshness.state", "computed.freshness.date"];

/**
 * Returns the columns of the table of a kind: `id`, `href`, its fields in the order of the schema, then computed values. Each has
 * `path`, `name`, `title`, `type` and the like (`toColumn`), and `valueOf`, which returns a listing's value, undefined if it
 * states none.
 *
 * The computed ones are `freshness.state`, `freshness.date`, `listing` (the reference), then the others, from `freshness.basis`
 * to `inverse_relations`. A new field of the schema becomes a column before these. Fields that are not published, such as
 * `notes`, have none.
 */
export function listingColumns(kind: Kind): ListingColumn[] {
  const idColumns = publishedColumns.filter(({ path }) => path === "id");
  // The href may be relative to the site's root, so it can't have the shape of a link.
  const hrefColumns = publishedColumns
    .filter(({ path }) => path === "href")
    .map((column) => ({ ...column, shape: "text" as const }));
  const fieldColumns = toListingColumns(fieldsByKind[kind]).filter(({ path }) => !unpublishedPaths.has(path));
  const computedColumns = publishedColumns.filter(({ path }) => path.startsWith("computed."));
  const isFirst = ({ path }: Column) => firstComputedPaths.includes(path);
  return [
    ...idColumns,
    ...hrefColumns,
    ...fieldColumns,
    ...computedColumns.filter(isFirst).map(removeComputedPrefix),
    { ...listingColumn, valueOf: referenceOf },
    ...computedColumns.filter((column) => !isFirst(column)).map(removeComputedPrefix),
  ];
}

/**
 * Returns a column for each field below a mapping, in order of the schema, with the field's path: `reach.countries`. Nested
 * mappings are flattened, lists are one column each.
 *
 * @param title of the mapping, which goes before the titles of its fields: "Reach: Countries". "" adds nothing, nor does the
 *   mapping `computed`
 */
function toListingColumns(mapping: Field, title = ""): ListingColumn[] {
  return mapping.fields.flatMap((field) => {
    const fullTitle = title === "" ? field.title : `${title}: ${field.title}`;
    const isComputed = field.name === "computed";
    if (field.type === "map") return toListingColumns(field, isComputed ? "" : fullTitle);
    return {
      ...toColumn(field, field.path, fullTitle),
      valueOf: (listing) => valueAtPath(listing, field.path) as CellValue,
    };
  });
}

/**
 * Returns a computed column with the path `freshness.state` instead of `computed.freshness.state`, and the name
 * `freshness_state`.
 */
function removeComputedPrefix(column: ListingColumn): ListingColumn {
  const path = column.path.replace("computed.", "");
  return { ...column, path, name: path.replaceAll(".", "_") };
}

/**
 * Returns the table `entities` or `tools`: a row per listing of the kind in order of id, with the columns of `listingColumns`.
 * Title, description and primary key (`["id"]`) are those of tables.json.
 */
export function defineKindTable(kind: Kind): Table {
  const columns = listingColumns(kind);
  const toRow = (listing: PublishedListing) => columns.map(({ valueOf }) => valueOf(listing));
  return defineTable(folderByKind[kind], columns, (register) => {
    const listings = register[folderByKind[kind]] as readonly PublishedListing[];
    return listings.map(toRow);
  });
}

/** Columns that the tables of both kinds have and that the table `listings` repeats. */
const sharedPaths = ["id", "kind", "name", "href", "summary", "status.state", "freshness.state", "freshness.date"];

/**
 * Returns the table `listings`: a row per listing, organisations first, to which the other tables refer. Its columns are the
 * reference (`listing`) and those of `sharedPaths`.
 */
export function defineListingsTable(): Table {
  const entityColumns = listingColumns("entity");
  const columns = sharedPaths.flatMap((path) => entityColumns.filter((column) => column.path === path));
  const withoutVocabularies = columns.map(({ vocabulary: _, ...column }) => column);
  return defineTable("listings", [listingColumn, ...withoutVocabularies], ({ entities, tools }) =>
    [...entities, ...tools].map((listing) => [referenceOf(listing), ...columns.map(({ valueOf }) => valueOf(listing))]),
  );
}

/**
 * Returns a table for each list field of listings, with a row per item: `aliases`, `countries`, `sources`, `clarity_found` … They
 * are in the order of an entity's columns, then those that only tools have.
 *
 * After a table of objects come the tables of the lists within these: `sources_supports` after `sources`.
 */
export function defineListTables(): Table[] {
  const columns = [...listingColumns("entity"), ...listingColumns("tool")];
  const listColumns = columns.filter(({ type }) => type === "list" || type === "objects");
  // Lists of the same name in both kinds have the same meaning.
  const columnByName = new Map(listColumns.map((column) => [toListTableName(column), column]));
  return [...columnByName.values()].flatMap((column) => [defineListTable(column), ...defineNestedListTables(column)]);
}

/**
 * Returns the name of the table of a list: "reach.countries" → "countries", "uses" → "uses", but "clarity.found" →
 * "clarity_found".
 */
export function toListTableName({ path }: Pick<Column, "path">): string {
  return isClarity(path) ? path.replace(".", "_") : path.slice(path.lastIndexOf(".") + 1);
}

/** Returns true for the lists of the clarity checklist: `clarity.found` and `clarity.missing`. */
function isClarity(path: string): boolean {
  return path.startsWith("clarity.");
}

/** Returns a title without those of its mappings: "Reach: Countries" → "Countries". Unchanged without ": ". */
function removeTitlePrefix(title: string): string {
  return title.replace(/^.*: /, "");
}

/**
 * Returns the table of a list column, such as `{name: "countries", title: "Countries", description: "… One row for each, with its
 * listing.", columns: [listing, position, term, title], primaryKey: ["listing", "position"], foreignKeys, buildRows}`.
 *
 * Its name is that of `toListTableName`, its columns after the first two are those of `toItemColumns`. The titles of the lists of
 * the clarity checklist are "Clarity, Found" and "Clarity, Missing".
 */
function defineListTable(column: ListingColumn): Table {
  const columns = toItemColumns(column);
  return {
    name: toListTableName(column),
    title: (isClarity(column.path) ? "Clarity, " : "") + removeTitlePrefix(column.title),
    description: `${column.description} One row for each, with its listing.`,
    columns: [listingColumn, positionColumn, ...columns],
    primaryKey: ["listing", "position"],
    foreignKeys: findListingKeys([listingColumn, ...columns]),
    buildRows: buildItemRows(column, (item) => columns.map((itemColumn) => readItemCell(item, itemColumn, column))),
  };
}

/**
 * Returns the columns that the table of a list has for its items.
 *
 * A list of objects has a column for each of their parts, and a list with a vocabulary has `term` (the id) and `title`. Another
 * list has one column, named in the singular, without the final "s": `use` of `uses`, and `alias` of `aliases`. It is
 * `aspect` for the lists of the clarity checklist.
 */
function toItemColumns(column: ListingColumn): readonly Column[] {
  const { objectColumns, vocabulary, path, title, description, shape } = column;
  if (objectColumns !== undefined) return objectColumns;
  const itemShape = shape === "terms" ? ("term" as const) : ("text" as const);
  if (vocabulary === undefined) {
    const singular = isClarity(path) ? "aspect" : toListTableName({ path }).replace(/(?<=as)es$|s$/, "");
    return [defineColumn({ name: singular, title: removeTitlePrefix(title), description, shape: itemShape })];
  }
  return [
    defineColumn({
      name: "term",
      title: "Term",
      description: `Id of the term in the vocabulary “${vocabulary}”.`,
      shape: itemShape,
      vocabulary,
    }),
    defineColumn({ name: "title", title: "In words", description: "The term's title in its vocabulary." }),
  ];
}

/**
 * Returns the value of an item in one of its columns: of an object its part, of a term its id or, in the column `title`, its
 * title in the vocabulary, of another item the item itself. Undefined if an object lacks the part.
 */
function readItemCell(item: unknown, { path }: Column, { objectColumns, vocabulary }: ListingColumn): CellValue {
  if (objectColumns !== undefined) return (item as ObjectItem)[path] as CellValue;
  const isTermTitle = path === "title" && vocabulary !== undefined;
  return isTermTitle ? termById(vocabulary, String(item))?.title : (item as string);
}

/**
 * Returns a function that builds a row per item of a list, organisations first: reference of the listing, position from 1, then
 * the item's cells, such as `["entities/a", 1, "KE", "Kenya"]`. A listing without the list has no row.
 *
 * @param toCells returns the cells of an item
 */
function buildItemRows(column: ListingColumn, toCells: (item: unknown) => Row): Table["buildRows"] {
  return ({ entities, tools }) =>
    [...entities, ...tools].flatMap((listing) => {
      const items = (column.valueOf(listing) ?? []) as readonly unknown[];
      return items.map((item, index) => [referenceOf(listing), index + 1, ...toCells(item)]);
    });
}

/**
 * Returns a table for each list within a list's objects: `sources_supports` has a row per field that a source supports. [] if the
 * list has no objects, or these no lists.
 */
function defineNestedListTables(column: ListingColumn): Table[] {
  const nestedLists = (column.objectColumns ?? []).filter(({ type }) => type === "list");
  return nestedLists.map((nestedList) => defineNestedListTable(column, nestedList));
}

/**
 * Returns the table of a list within the objects of another list, such as `sources_supports`, with the title "Sources: Supports".
 * Its columns are `listing`, `position` (that of the object, not of the item) and `term`, or `field` without a vocabulary.
 */
function defineNestedListTable(column: ListingColumn, nestedList: Column): Table {
  const { name, path, title, description, vocabulary } = nestedList;
  const table = toListTableName(column);
  const itemColumn = defineColumn({
    name: vocabulary === undefined ? "field" : "term",
    title,
    description,
    ...(vocabulary !== undefined && { vocabulary }),
  });
  const buildObjectRows = buildItemRows(column, (object) => [(object as ObjectItem)[path] as CellValue]);
  return {
    name: `${table}_${name}`,
    title: `${removeTitlePrefix(column.title)}: ${title}`,
    description: `${description} One row for each; “position” is that of the row in ${table}.`,
    columns: [listingColumn, positionColumn, itemColumn],
    primaryKey: ["listing", "position", itemColumn.name],
    foreignKeys: [{ columns: ["listing", "position"], table, references: ["listing", "position"] }],
    parentTable: table,
    buildRows: (register) =>
      buildObjectRows(register).flatMap(([listing, position, items]) =>
        ((items ?? []) as readonly string[]).map((item) => [listing, position, item]),
      ),
  };
}
