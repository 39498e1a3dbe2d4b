import { isMap, isNode, parseDocument, type Document, type ToStringOptions } from "yaml";
import { fieldsByKind, type Field } from "../fields.ts";
import { layoutNode } from "./listing-layout.ts";
import type { Folder, Kind } from "../model.ts";
import { kinds } from "../model.ts";
import { orderNode } from "./listing-order.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { lineWidth } from "./text-style.ts";
import { modelineOf } from "./print-listing.ts";

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
 * Comments stay with what they are above. No fact changes: a term is only respelt where case, spaces, hyphens or the
 * term's title leave no doubt. Formatting twice gives the same as once.
 *
 * @param text must parse as YAML; a text that does not comes back as it is
 */
export function formatListing(text: string, folder: Folder): string {
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  // What validate would call a fault of YAML is for a person to fix: anchors and tags, but also nesting without end, or line
  // ends that are none in YAML.
  if (/[\u2028\u2029\uFEFF]/.test(plain) || parseYaml(plain).faults.length > 0) return text;
  // A comment that moved may belong to another key when it is read again.
  for (let before = indentLists(plain), rounds = 0; rounds < 5; rounds++) {
    const made = printText(before, kinds[folder]);
    if (made === undefined) break;
    if (made === before) return made;
    before = made;
  }
  return text;
}

/** Indents a list that begins in its key's column, so that an item of it that is commented out stays with the list. */
function indentLists(text: string): string {
  return text.replace(/^([a-z_]+: *\n)((?:(?:- | +|# ?- ).*\n)+)/gm, (whole: string, key: string, list: string) =>
    list.startsWith("- ") && /^#/m.test(list) ? key + list.replace(/^(?=.)/gm, "  ") : whole,
  );
}

function printText(text: string, kind: Kind): string | undefined {
  const document = parseDocument(text, { schema: "failsafe", uniqueKeys: true });
  const isPlain = document.errors.length === 0 && document.warnings.length === 0 && isMap(document.contents);
  return isPlain ? printDocument(document, kind) : undefined;
}

function printDocument(document: Document, kind: Kind): string {
  const isMoved = isMap(document.contents) && document.contents.get("kind") === "moved";
  const root: Field = fieldsByKind[isMoved ? "moved" : kind];
  if (document.directives) document.directives.docStart = null;
  if (document.directives) document.directives.docEnd = false;
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
  const modeline = modelineOf(kind).slice(1);
  contents.commentBefore = [modeline, rest, contents.commentBefore]
    .filter((line) => typeof line === "string")
    .join("\n");
}
