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
import { fieldsBelow, fieldsByKind, type Field } from "../fields.ts";
import { kinds, type Folder, type Kind } from "../model.ts";
import { respellTerm } from "../vocabularies.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { isNullScalar } from "../yaml/build-document.ts";

/** In characters; an address may be longer. */
const longestLine = 100;

const printing: ToStringOptions = {
  lineWidth: longestLine,
  minContentWidth: 20,
  flowCollectionPadding: false,
  indentSeq: true,
  nullStr: "",
  doubleQuotedMinMultiLineLength: 10_000,
};

/**
 * A listing's text in canonical form: key order, sorted unique lists, spelling of terms, quoting, line width, line ends.
 *
 * Comments stay with the line below them. A term is respelt only where case, spaces, hyphens or its title leave no doubt.
 *
 * @param text must parse as YAML; a text that does not comes back as it is
 */
export function formatListing(text: string, folder: Folder): string {
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  // What validate calls a fault of YAML is for a person to fix: anchors, tags, deep nesting, other line ends.
  if (/[\u2028\u2029\uFEFF]/.test(plain) || parseYaml(plain).faults.length > 0) return text;
  // A comment that moved may belong to another key when it is read again.
  for (let before = indentLists(plain), rounds = 0; rounds < 5; rounds++) {
    const document = parseDocument(before, { schema: "failsafe", uniqueKeys: true });
    if (document.errors.length > 0 || document.warnings.length > 0 || !isMap(document.contents)) break;
    const made = printDocument(document, kinds[folder]);
    if (made === before) return made;
    before = made;
  }
  return text;
}

/**
 * A listing made from a plain value, such as a form gives, in canonical form.
 *
 * @param value its keys and lists in any order; numbers may be texts; undefined parts are left out
 */
export function stringifyListing(value: object, kind: Kind): string {
  const texts = JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === "number") return String(part);
    return Array.isArray(part) ? part.filter((item) => item !== undefined) : part;
  });
  return printDocument(new Document(JSON.parse(texts), { schema: "failsafe" }), kind);
}

/** Indents a list that begins in its key's column, so that an item of it that is commented out stays with the list. */
function indentLists(text: string): string {
  return text.replace(/^([a-z_]+: *\n)((?:(?:- | +|# ?- ).*\n)+)/gm, (whole: string, key: string, list: string) =>
    list.startsWith("- ") && /^#/m.test(list) ? key + list.replace(/^(?=.)/gm, "  ") : whole,
  );
}

function printDocument(document: Document, kind: Kind): string {
  const isMoved = isMap(document.contents) && document.contents.get("kind") === "moved";
  const root = fieldsByKind[isMoved ? "moved" : kind];
  Object.assign(document.directives ?? {}, { docStart: null, docEnd: false });
  setModeline(document, kind);
  arrangeNode(document.contents, root, root, 0);
  return document.toString(printing);
}

/** The first line tells editors which schema to offer completion from; other comments at the head stay below it. */
function setModeline(document: Document, kind: Kind): void {
  const { contents } = document;
  if (!isMap(contents)) return;
  const first = contents.items[0]?.key;
  const holders = [document, contents, ...(isNode(first) ? [first] : [])];
  for (const holder of holders) {
    const lines = holder.commentBefore?.split("\n").filter((line) => !/yaml-language-server:/.test(line)) ?? [];
    holder.commentBefore = lines.length === 0 ? null : lines.join("\n");
  }
  const modeline = ` yaml-language-server: $schema=../schemas/${kind}.schema.json`;
  const comments = [modeline, document.commentBefore, contents.commentBefore];
  contents.commentBefore = comments.filter((comment) => typeof comment === "string").join("\n");
  document.commentBefore = null;
}

/**
 * Sorts keys by the schema and lists that are sets, respells terms, and chooses style and quoting of every part.
 *
 * @param node mutated
 * @param root the listing's fields: they order what `supports` names
 * @param indent columns before the node's key
 */
function arrangeNode(node: unknown, field: Field | undefined, root: Field, indent: number): void {
  if (isMap(node)) arrangeMap(node, field, root, indent);
  else if (isSeq(node)) arrangeList(node, field, root, indent);
  else if (isScalar(node) && typeof node.value === "string") {
    // A key without a value is a fault to be filled in; in quotes it would be text.
    if (node.type === Scalar.PLAIN && isNullScalar(node.value)) return;
    if (field?.type === "term") node.value = respellTerm(node.value, field.vocabulary ?? "");
    node.type = textStyleOf(String(node.value), field, indent);
  }
}

function arrangeMap(map: YAMLMap, field: Field | undefined, root: Field, indent: number): void {
  const fields = (field?.item ?? field)?.fields ?? [];
  const keyOf = ({ key }: Pair) => String(isScalar(key) ? key.value : key);
  const places = new Map(fields.map(({ name }, index) => [name, index]));
  const placeOf = (pair: Pair) => places.get(keyOf(pair)) ?? fields.length;
  map.flow = false;
  map.items.sort((a, b) => placeOf(a) - placeOf(b));
  for (const pair of map.items) {
    const inner = fields[placeOf(pair)];
    const start = indent + keyOf(pair).length + 2;
    if (isScalar(pair.key)) delete pair.key.spaceBefore;
    if (inner !== undefined && isScalar(pair.key)) pair.key.type = Scalar.PLAIN;
    // `{a}` is a key without a colon: it has no node for its value.
    if (pair.value === null) pair.value = Object.assign(new Scalar(""), { type: Scalar.PLAIN });
    arrangeNode(pair.value, inner, root, indent + 2);
    if (inner?.name === "review" && isMap(pair.value)) pair.value.flow = fitsLine(pair.value, start);
    // An item without a value can only be behind a dash.
    const isShort = (item: unknown) => isScalar(item) && !(item.type === Scalar.PLAIN && item.value === "");
    if (isSeq(pair.value) && pair.value.items.every(isShort)) pair.value.flow = fitsLine(pair.value, start);
  }
}

/** Sets are lists of terms and codes, and `supports`; other lists keep the writer's order, as do kinds of work, the main one first. */
function arrangeList(list: YAMLSeq, field: Field | undefined, root: Field, indent: number): void {
  list.flow = false;
  // The items are one thing each; sources are read line by line.
  const isShort = field?.name === "relations" || field?.name === "developers";
  for (const item of list.items) {
    arrangeNode(item, field?.item ?? field, root, indent + 2);
    if (isShort && isMap(item)) item.flow = fitsLine(item, indent + 2);
  }
  const seen = new Set<string>();
  list.items = list.items.filter((item) => {
    const key = JSON.stringify(item);
    return hasComment(item) || !seen.has(key) ? seen.add(key) : false;
  });
  const isSet = field?.name === "supports" || (field?.vocabulary !== undefined && field.name !== "work");
  if (!isSet || !list.items.every(isScalar)) return;
  const paths = field.name === "supports" ? Array.from(fieldsBelow(root), ({ path }) => path) : [];
  const placeOf = ({ value }: Scalar) => (paths.includes(String(value)) ? paths.indexOf(String(value)) : paths.length);
  (list.items as Scalar[]).sort((a, b) => placeOf(a) - placeOf(b) || ascending(String(a.value), String(b.value)));
}

/** Whether a list or a mapping, as JSON writes it, fits on one line. */
function fitsLine(node: YAMLMap | YAMLSeq, indent: number): boolean {
  const parts = isMap(node) ? node.items.flatMap(({ key, value }) => [key, value]) : node.items;
  if (hasComment(node) || parts.some((part) => isScalar(part) && hasComment(part))) return false;
  const length = JSON.stringify(node).replaceAll('"', "").length;
  return indent + length + (isMap(node) ? node.items.length : 0) + Math.max(0, node.items.length - 1) <= longestLine;
}

function hasComment(node: unknown): boolean {
  return isNode(node) && Boolean(node.comment || node.commentBefore);
}

/**
 * How a text is written: long ones fold; what another YAML reader would take for a number, a date or a truth value is quoted.
 *
 * @param indent columns before the part that holds the text
 */
function textStyleOf(value: string, field: Field | undefined, indent: number): Scalar.Type {
  if (field?.type === "integer" && /^(0|[1-9]\d*)$/.test(value)) return Scalar.PLAIN;
  if (isAmbiguous(value) || !isBlockText(value)) return Scalar.QUOTE_DOUBLE;
  const isLong = indent + (field?.name.length ?? 0) + value.length > longestLine;
  if (isLong && value.includes(" ")) return Scalar.BLOCK_FOLDED;
  return value.includes("\n") ? Scalar.BLOCK_LITERAL : Scalar.PLAIN;
}

/** Whether a text can be in a block: spaces at its ends or beside its line ends would be lost, or would keep it from folding. */
function isBlockText(value: string): boolean {
  return !/^\s|[ \t]$|[ \t]\n|\n[ \t]|\n\n$|[^\n\P{Cc}]/u.test(value);
}

/** Whether a YAML 1.1 or 1.2 reader may take the plain text for something else; dates of month and day stay plain. */
function isAmbiguous(value: string): boolean {
  return (
    value === "" ||
    /^[-+.]?\d[\d_,.:]*(e[-+]?\d+)?$/i.test(value) ||
    /^0[xob][\da-f]+$/i.test(value) ||
    /^(true|false|null|~|\.inf|\.nan)$/i.test(value)
  );
}
