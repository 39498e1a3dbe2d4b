import { Document, isMap, isNode, parseDocument, visit, type ToStringOptions } from "yaml";
import { fieldsByKind, type Field } from "./fields.ts";
import { layoutNode, lineWidth } from "./listing-layout.ts";
import type { Folder, Kind } from "./model.ts";
import { kinds } from "./model.ts";
import { orderNode } from "./listing-order.ts";

const printing: ToStringOptions = {
  lineWidth,
  minContentWidth: 20,
  flowCollectionPadding: false,
  indentSeq: true,
  nullStr: "",
  doubleQuotedMinMultiLineLength: 10_000,
};

/**
 * A listing's text in canonical form: key order, sorted unique lists, spelling of terms, quoting, line width, line ends.
 *
 * Comments stay with what they stand above. No fact changes: a term is only respelt where case, spaces, hyphens or the
 * term's title leave no doubt. Formatting twice gives the same as once.
 *
 * @param text must parse as YAML; a text that does not comes back as it is
 */
export function formatListing(text: string, folder: Folder): string {
  const document = parseDocument(text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n"), {
    schema: "failsafe",
    uniqueKeys: true,
  });
  if (document.errors.length > 0 || !isMap(document.contents)) return text;
  let isPlain = true;
  visit(document, {
    Alias: () => void (isPlain = false),
    Node: (_, node) =>
      void (("anchor" in node && node.anchor) || node.tag?.startsWith("!") ? (isPlain = false) : undefined),
  });
  if (!isPlain) return text;
  return printDocument(document, kinds[folder]);
}

/** A listing made from a plain value, such as a form gives, in canonical form. */
export function printListing(value: object, kind: Kind): string {
  return printDocument(new Document(toStrings(value), { schema: "failsafe" }), kind);
}

/** The failsafe schema knows text only; a whole number is written as its digits. */
function toStrings(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(toStrings);
  if (typeof value !== "object" || value === null) return String(value);
  const pairs = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(pairs.map(([key, inner]) => [key, toStrings(inner)]));
}

function printDocument(document: Document, kind: Kind): string {
  const isMoved = isMap(document.contents) && document.contents.get("kind") === "moved";
  const root: Field = fieldsByKind[isMoved ? "moved" : kind];
  setModeline(document, kind);
  orderNode(document.contents, root, root);
  layoutNode(document.contents, root, 0);
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
  const rest = document.commentBefore;
  document.commentBefore = null;
  const modeline = ` yaml-language-server: $schema=../schemas/${kind}.schema.json`;
  contents.commentBefore = [modeline, rest, contents.commentBefore]
    .filter((line) => typeof line === "string")
    .join("\n");
}
