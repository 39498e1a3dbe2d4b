import { ascending } from "d3-array";
import {
  Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  type Pair,
  type ToStringOptions,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { descendantFields, fieldsByKind, type Field } from "../fields.ts";
import { kindByFolder, type Folder, type Kind } from "../model.ts";
import { correctTermSpelling } from "../vocabularies.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { isNullScalar } from "../yaml/build-document.ts";

/** In characters. A single word, such as a web address, may make a line longer. */
const maxLineLength = 100;

/** Formatting can move a comment to another key, so that a second pass formats differently. No real listing needs five. */
const maxPasses = 5;

const printing: ToStringOptions = {
  lineWidth: maxLineLength,
  minContentWidth: 20,
  flowCollectionPadding: false,
  indentSeq: true,
  nullStr: "",
  doubleQuotedMinMultiLineLength: 10_000,
};

/**
 * Puts a listing's text into canonical form: order of keys, sorted lists without repetition, spelling of terms, quotes, line
 * width, line ends, and the schema line at the top.
 *
 * For example, "name: A\nkind: entity" becomes the lines "# yaml-language-server: $schema=../schemas/entity.schema.json",
 * "kind: entity" and "name: A", each with a line break. Comments stay with the line below them. A term is respelt only if case,
 * spaces, hyphens or its title leave no doubt. Unknown keys are kept, behind the others.
 *
 * @param text in canonical form or not; one with a fault of YAML, or that is no mapping, is returned unchanged
 */
export function formatListing(text: string, folder: Folder): string {
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  // Anchors, tags, deep nesting and other line ends are for a person to fix.
  if (/[\u2028\u2029\uFEFF]/.test(plain) || parseYaml(plain).faults.length > 0) return text;
  let current = indentLists(plain);
  for (let pass = 0; pass < maxPasses; pass++) {
    const document = parseDocument(current, { schema: "failsafe", uniqueKeys: true });
    if (document.errors.length > 0 || document.warnings.length > 0 || !isMap(document.contents)) break;
    const formatted = stringifyDocument(document, kindByFolder[folder]);
    if (formatted === current) return formatted;
    current = formatted;
  }
  return text;
}

/**
 * Formats a plain value, such as a form returns, as a listing's text in canonical form, with the schema line.
 *
 * @param value with keys and lists in any order; numbers may be strings; undefined keys and items are left out. `{}` gives the
 *   schema line and the line "{}".
 */
export function stringifyListing(value: object, kind: Kind): string {
  const json = JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === "number") return String(part);
    return Array.isArray(part) ? part.filter((item) => item !== undefined) : part;
  });
  return stringifyDocument(new Document(JSON.parse(json), { schema: "failsafe" }), kind);
}

/**
 * Indents lists that begin in the column of their key and have a line that begins with `#`, so that an item that is commented out
 * stays with its list.
 */
function indentLists(text: string): string {
  return text.replace(/^([a-z_]+: *\n)((?:(?:- | +|# ?- ).*\n)+)/gm, (block: string, keyLine: string, list: string) =>
    list.startsWith("- ") && /^#/m.test(list) ? keyLine + list.replace(/^(?=.)/gm, "  ") : block,
  );
}

/** Formats a parsed document in canonical form. Mutates it. */
function stringifyDocument(document: Document, kind: Kind): string {
  const isMoved = isMap(document.contents) && document.contents.get("kind") === "moved";
  const root = fieldsByKind[isMoved ? "moved" : kind];
  Object.assign(document.directives ?? {}, { docStart: null, docEnd: false });
  setSchemaLine(document, kind);
  arrangeNode(document.contents, root, root, 0);
  return document.toString(printing);
}

/** Sets the first line, from which editors know the schema. Removes earlier ones; other comments at the top stay below it. */
function setSchemaLine(document: Document, kind: Kind): void {
  const { contents } = document;
  if (!isMap(contents)) return;
  const firstKey = contents.items[0]?.key;
  const commentedNodes = [document, contents, ...(isNode(firstKey) ? [firstKey] : [])];
  for (const node of commentedNodes) {
    const lines = node.commentBefore?.split("\n").filter((line) => !/yaml-language-server:/.test(line)) ?? [];
    node.commentBefore = lines.length === 0 ? null : lines.join("\n");
  }
  const schemaLine = ` yaml-language-server: $schema=../schemas/${kind}.schema.json`;
  const comments = [schemaLine, document.commentBefore, contents.commentBefore];
  contents.commentBefore = comments.filter((comment) => typeof comment === "string").join("\n");
  document.commentBefore = null;
}

/**
 * Arranges a node and everything below it: sorts keys by the schema, sorts lists that are sets, respells terms, and chooses the
 * style and quotes of each part. A value that is not written, or is null, stays as it is.
 *
 * @param node mutated
 * @param field of the node; undefined if the schema does not know it
 * @param root fields of the listing, in whose order the paths of `supports` are sorted
 * @param indent columns before the node's key
 */
function arrangeNode(node: unknown, field: Field | undefined, root: Field, indent: number): void {
  if (isMap(node)) arrangeMap(node, field, root, indent);
  else if (isSeq(node)) arrangeList(node, field, root, indent);
  else if (isScalar(node) && typeof node.value === "string") {
    // In quotes, a null would become a text.
    if (node.type === Scalar.PLAIN && isNullScalar(node.value)) return;
    if (field?.type === "term") node.value = correctTermSpelling(node.value, field.vocabulary ?? "");
    node.type = chooseStyle(String(node.value), field, indent);
  }
}

/**
 * Arranges a mapping: known keys in the order of the schema, then the others in theirs. A list of scalars, and a review, go on
 * the line of their key if they fit (`aliases: [A, B]`), else on lines of their own. Mutates it.
 */
function arrangeMap(map: YAMLMap, field: Field | undefined, root: Field, indent: number): void {
  const fields = (field?.item ?? field)?.fields ?? [];
  const toKey = ({ key }: Pair) => String(isScalar(key) ? key.value : key);
  const indexByName = new Map(fields.map(({ name }, index) => [name, index]));
  const findIndex = (pair: Pair) => indexByName.get(toKey(pair)) ?? fields.length;
  map.flow = false;
  map.items.sort((a, b) => findIndex(a) - findIndex(b));
  for (const pair of map.items) {
    const pairField = fields[findIndex(pair)];
    const valueColumn = indent + toKey(pair).length + 2;
    if (isScalar(pair.key)) delete pair.key.spaceBefore;
    if (pairField !== undefined && isScalar(pair.key)) pair.key.type = Scalar.PLAIN;
    // `{a}` is a key without a colon, which has no node for its value.
    if (pair.value === null) pair.value = Object.assign(new Scalar(""), { type: Scalar.PLAIN });
    arrangeNode(pair.value, pairField, root, indent + 2);
    if (pairField?.name === "review" && isMap(pair.value)) pair.value.flow = fitsLine(pair.value, valueColumn);
    if (isSeq(pair.value) && pair.value.items.every(isInlineItem)) pair.value.flow = fitsLine(pair.value, valueColumn);
  }
}

/**
 * Returns true for a scalar that can stand in brackets. An item without a value can't, since it needs its dash; nor can a list
 * or a mapping.
 */
function isInlineItem(item: unknown): boolean {
  return isScalar(item) && !(item.type === Scalar.PLAIN && item.value === "");
}

/**
 * Arranges a list: removes repeated items that have no comment, and sorts lists that are sets and have only scalars. Relations
 * and developers stand in brackets where they fit, `- {type: runs, to: tools/a}`. Mutates it.
 */
function arrangeList(list: YAMLSeq, field: Field | undefined, root: Field, indent: number): void {
  list.flow = false;
  // A relation or a developer is read as one thing, a source line by line.
  const hasInlineMaps = field?.name === "relations" || field?.name === "developers";
  for (const item of list.items) {
    arrangeNode(item, field?.item ?? field, root, indent + 2);
    if (hasInlineMaps && isMap(item)) item.flow = fitsLine(item, indent + 2);
  }
  removeRepeatedItems(list);
  if (field !== undefined && isSet(field) && list.items.every(isScalar)) sortSet(list.items, field, root);
}

/** Removes items that are equal to an earlier one of a list, unless they have a comment. */
function removeRepeatedItems(list: YAMLSeq): void {
  const seen = new Set<string>();
  list.items = list.items.filter((item) => {
    const key = JSON.stringify(item);
    if (!hasComment(item) && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Returns true for lists of terms and codes, and for `supports`. Kinds of work are none: the main one is first. */
function isSet({ name, vocabulary }: Field): boolean {
  return name === "supports" || (vocabulary !== undefined && name !== "work");
}

/**
 * Sorts the paths of `supports` in the order of fields, unknown ones last by their text, and any other set by its texts.
 * Mutates `items`.
 */
function sortSet(items: Scalar[], field: Field, root: Field): void {
  const paths = field.name === "supports" ? Array.from(descendantFields(root), ({ path }) => path) : [];
  const findIndex = ({ value }: Scalar) => {
    const index = paths.indexOf(String(value));
    return index < 0 ? paths.length : index;
  };
  items.sort((a, b) => findIndex(a) - findIndex(b) || ascending(String(a.value), String(b.value)));
}

/**
 * Returns true if a list or mapping fits on the rest of a line in brackets (`maxLineLength`, 100 characters), and neither it
 * nor its parts have comments. Its length is taken from JSON.
 *
 * @param column in which it would begin, from 0
 */
function fitsLine(node: YAMLMap | YAMLSeq, column: number): boolean {
  const parts = isMap(node) ? node.items.flatMap(({ key, value }) => [key, value]) : node.items;
  if (hasComment(node) || parts.some((part) => isScalar(part) && hasComment(part))) return false;
  const lengthWithoutSpaces = JSON.stringify(node).replaceAll('"', "").length;
  const spacesAfterColons = isMap(node) ? node.items.length : 0;
  const spacesAfterCommas = Math.max(0, node.items.length - 1);
  return column + lengthWithoutSpaces + spacesAfterColons + spacesAfterCommas <= maxLineLength;
}

/** Returns true if a node has a comment behind it or above it. */
function hasComment(node: unknown): boolean {
  return isNode(node) && Boolean(node.comment || node.commentBefore);
}

/**
 * Chooses the style of a text: double quotes if another YAML reader would take it for a number or a truth value, or a block
 * would change it; a folded block if it has a space and is too long for its line; a literal block if it has line breaks; else
 * plain.
 *
 * @param field of the text; a whole number of a field of type "integer" is plain
 * @param indent columns before the key or the dash of the text
 */
function chooseStyle(value: string, field: Field | undefined, indent: number): Scalar.Type {
  if (field?.type === "integer" && /^(0|[1-9]\d*)$/.test(value)) return Scalar.PLAIN;
  if (isAmbiguous(value) || !canBeBlock(value)) return Scalar.QUOTE_DOUBLE;
  const isLong = indent + (field?.name.length ?? 0) + value.length > maxLineLength;
  if (isLong && value.includes(" ")) return Scalar.BLOCK_FOLDED;
  return value.includes("\n") ? Scalar.BLOCK_LITERAL : Scalar.PLAIN;
}

/**
 * Returns true if a block would keep a text as it is. It would not with spaces at an end of the text or beside a line break,
 * several line breaks at the end, or control characters.
 */
function canBeBlock(value: string): boolean {
  return !/^\s|[ \t]$|[ \t]\n|\n[ \t]|\n\n$|[^\n\P{Cc}]/u.test(value);
}

/**
 * Returns true for a text that a reader of YAML 1.1 or 1.2 would take for a number, a truth value or null without quotes:
 * `2014`, `1e3`, `true`, `~`, "". False for `NO`, which this dataset's readers take as text, and for `2024-06`.
 */
function isAmbiguous(value: string): boolean {
  return (
    value === "" ||
    /^[-+.]?\d[\d_,.:]*(e[-+]?\d+)?$/i.test(value) ||
    /^0[xob][\da-f]+$/i.test(value) ||
    /^(true|false|null|~|\.inf|\.nan)$/i.test(value)
  );
}
