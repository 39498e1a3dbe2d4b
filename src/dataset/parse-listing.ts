import { decodeText, parseYaml, type YamlDocument } from "./yaml/parse-yaml.ts";
import { quote, type Diagnostic } from "./diagnostic.ts";
import { fieldsByKind } from "./fields.ts";
import { parseListingPath, type ListingPath, maxListingBytes, type SourceFile } from "./source-file.ts";
import type { Entity, Kind, Moved, Reference, Tool } from "./model.ts";
import { removeValues } from "./pointer.ts";
import { normalizeInstance } from "./schema/normalize.ts";
import { checkSchema } from "./schema/schema-check.ts";
import type { Draft, Entry, Tombstone } from "./rule.ts";

/** One file read as far as it goes. */
export interface ParsedFile {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Set once folder and file name are right. */
  readonly reference?: Reference;
  readonly document?: YamlDocument;
  /** For the rules: what holds to the schema. */
  readonly entry?: Entry;
  readonly tombstone?: Tombstone;
  /** For the dataset: only when the whole of it holds to the schema. */
  readonly record?: Entity | Tool | Moved;
}

/** Reads one file: place, bytes, YAML, schema. */
export function parseListing(source: SourceFile): ParsedFile {
  const file = source.path;
  const place = parseListingPath(file);
  const named = "reference" in place ? { file, reference: place.reference } : { file };
  const fault = source.fault ?? ("reference" in place ? sizeFault(source) : place);
  if (fault !== undefined || !("reference" in place) || source.bytes === undefined) {
    const words = fault ?? { message: "cannot be read", hint: "check the file's permissions" };
    return { ...named, diagnostics: [report(file, { rule: "file", ...words, line: 0, column: 0 })] };
  }
  const decoded = decodeText(source.bytes);
  if ("fault" in decoded) return { ...named, diagnostics: [report(file, { rule: "encoding", ...decoded.fault })] };
  const { document, faults, warnings = [] } = parseYaml(decoded.text);
  const diagnostics = faults.map((found) => report(file, found));
  const value = document?.value;
  if (document === undefined || value === null) return { ...named, diagnostics };
  if (typeof value !== "object" || Array.isArray(value)) {
    const message = `not a listing: ${quote(value)}`;
    const hint = "a listing is made of lines `key: value`; copy one of the same folder";
    return { ...named, diagnostics: [report(file, { rule: "schema", message, hint, ...document.findPosition("") })] };
  }
  const checked = checkListing(place, file, document, value as object, diagnostics);
  const doubts = warnings.map((found): Diagnostic => ({ ...report(file, found), severity: "warning" }));
  return { ...checked, diagnostics: [...checked.diagnostics, ...doubts] };
}

/** Checks what a file says against the schema; `diagnostics` are those of its YAML. */
function checkListing(
  { folder, kind, id, reference }: ListingPath,
  file: string,
  document: YamlDocument,
  value: object,
  known: readonly Diagnostic[],
): ParsedFile {
  const { instance, findings, faulty } = readInstance(value, kind, document.emptyPointers, known);
  const found = findings.map((each) =>
    report(file, { rule: "schema", ...each, ...document.findPosition(each.pointer, each.part) }),
  );
  const diagnostics = [...known, ...found];
  const isComplete = diagnostics.length === 0 && faulty.length === 0;
  // Where something was left out, rules need to see that it was there.
  const rawValue = findings.length === 0 && faulty.length === 0 ? instance : value;
  const base = { file, diagnostics, reference, document };
  if (kindOf(value) === "moved") {
    const to = (instance as { to?: unknown }).to;
    const tombstone: Tombstone = { file, reference, to: typeof to === "string" ? to : undefined, rawValue };
    return { ...base, tombstone, ...(isComplete && { record: { ...(instance as Moved), folder, id } }) };
  }
  const draft = removeValues(instance, faulty) as Draft;
  const entry: Entry = { file, folder, kind, id, reference, draft, rawValue };
  return { ...base, entry, ...(isComplete && { record: { ...(instance as Entity | Tool), id } as Entity | Tool }) };
}

/**
 * Types and checks a listing as its folder's kind. One that says that it is of the other kind is also read as that: where
 * this leaves fewer faults, the file is in the wrong folder, rather than `kind` a slip.
 */
function readInstance(value: object, folderKind: Kind, empty: ReadonlySet<string>, known: readonly Diagnostic[]) {
  const said = kindOf(value);
  const readAs = (kind: Kind) => {
    const root = fieldsByKind[said === "moved" ? "moved" : kind];
    const { instance, findings: empties } = normalizeInstance(value, root, empty);
    const reported = new Set([...empties, ...known].map(({ pointer }) => pointer));
    const { findings, faulty } = checkSchema(instance as object, kind, folderKind, reported);
    return { instance: instance as object, findings: [...empties, ...findings], faulty };
  };
  const reading = readAs(folderKind);
  if (said === folderKind || (said !== "entity" && said !== "tool")) return reading;
  const other = readAs(said);
  return other.findings.length < reading.findings.length ? other : reading;
}

/** The kind that a file claims. */
function kindOf(value: object): unknown {
  return "kind" in value ? value.kind : undefined;
}

type Words = Pick<Diagnostic, "rule" | "message" | "hint"> & Partial<Pick<Diagnostic, "line" | "column" | "pointer">>;

function report(file: string, { rule, message, hint, line = 1, column = 1, pointer = "" }: Words): Diagnostic {
  return { rule, severity: "error", file, line, column, pointer, message, hint };
}

function sizeFault({ size, bytes }: SourceFile): Pick<Diagnostic, "message" | "hint"> | undefined {
  const length = size ?? bytes?.length ?? 0;
  if (length <= maxListingBytes) return undefined;
  return {
    message: `too large: ${Math.ceil(length / 1024)} KB`,
    hint: "a listing has at most 256 KB; the longest real one is below 20 KB",
  };
}
