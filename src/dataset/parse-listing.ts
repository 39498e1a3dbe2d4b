import { decodeText, parseYaml, type YamlDocument } from "./yaml/parse-yaml.ts";
import { quote, type Diagnostic, type Finding } from "./diagnostic.ts";
import { fieldsByKind } from "./fields.ts";
import { parseListingPath, type ListingPath, maxListingBytes, type SourceFile } from "./source-file.ts";
import type { Entity, Kind, Moved, Reference, Tool } from "./model.ts";
import { removeValues } from "./pointer.ts";
import { normalizeInstance } from "./schema/normalize.ts";
import { checkSchema } from "./schema/schema-check.ts";
import type { Draft, Entry, Tombstone } from "./rule.ts";

/** Result of parsing a file. The more of its steps (path, bytes, YAML, schema) succeed, the more properties are set. */
export interface ParsedFile {
  /** Path relative to the root, such as `entities/a21.yaml`. */
  readonly file: string;
  /** Faults of all steps, and warnings of the YAML parser. Not yet those of the rules. */
  readonly diagnostics: readonly Diagnostic[];
  /** Absent if the folder or the file name is not a listing's. */
  readonly reference?: Reference;
  /** Absent unless the file is one YAML document that is a mapping. */
  readonly document?: YamlDocument;
  /** Listing for the rules, without the parts that fail the schema. Absent without a document, and for a tombstone. */
  readonly entry?: Entry;
  /** Tombstone for the rules. Present instead of `entry` if the file states `kind: moved`. */
  readonly tombstone?: Tombstone;
  /** Listing or tombstone for the dataset. Absent if `diagnostics` has an error. */
  readonly record?: Entity | Tool | Moved;
}

type Fault = Pick<Diagnostic, "message" | "hint">;

const unreadableFault: Fault = { message: "cannot be read", hint: "check the file's permissions" };

/**
 * Parses a file of the dataset: checks its path and size, then decodes it, parses its YAML and checks that against the schema.
 *
 * Stops at the first step that leaves nothing to go on with, with the diagnostics so far: for a wrong path, only `file` and one
 * diagnostic. Never throws for a faulty file. The rules are not checked here, since they compare files.
 *
 * @returns `ParsedFile`; a valid listing has `reference`, `document`, `entry` and `record`, and no errors
 */
export function parseListing(source: SourceFile): ParsedFile {
  const file = source.path;
  const path = parseListingPath(file);
  if (!("reference" in path)) return { file, diagnostics: [buildFileDiagnostic(file, source.fault ?? path)] };

  const { reference } = path;
  const fault = source.fault ?? findSizeFault(source);
  if (fault !== undefined || source.bytes === undefined) {
    return { file, reference, diagnostics: [buildFileDiagnostic(file, fault ?? unreadableFault)] };
  }

  const decoded = decodeText(source.bytes);
  if ("fault" in decoded) {
    return { file, reference, diagnostics: [buildError(file, { rule: "encoding", ...decoded.fault })] };
  }

  const { document, faults, warnings = [] } = parseYaml(decoded.text);
  const yamlErrors = faults.map((yamlFault) => buildError(file, yamlFault));
  const value = document?.value;
  if (document === undefined || value === null) return { file, reference, diagnostics: yamlErrors };
  if (typeof value !== "object" || Array.isArray(value)) {
    const message = `not a listing: ${quote(value)}`;
    const hint = "a listing is made of lines `key: value`; copy one of the same folder";
    const error = buildError(file, { rule: "schema", message, hint, ...document.findPosition("") });
    return { file, reference, diagnostics: [error] };
  }

  const checked = checkListing(path, file, document, value as object, yamlErrors);
  const yamlWarnings = warnings.map((warning): Diagnostic => ({ ...buildError(file, warning), severity: "warning" }));
  return { ...checked, diagnostics: [...checked.diagnostics, ...yamlWarnings] };
}

/**
 * Checks a file's mapping against the schema and builds what rules and dataset need of it.
 *
 * @param value of the document; a mapping
 * @param yamlErrors of the file; with any of them there is no `record`
 * @returns `tombstone` if the mapping has `kind: moved`, else `entry`; `record` if the file has no error; in `diagnostics`,
 *   `yamlErrors` come before those of the schema
 */
function checkListing(
  { folder, kind, id, reference }: ListingPath,
  file: string,
  document: YamlDocument,
  value: object,
  yamlErrors: readonly Diagnostic[],
): ParsedFile {
  const { instance, findings, faulty } = readInstance(value, kind, document.emptyPointers, yamlErrors);
  const schemaErrors = findings.map((finding) => {
    const position = document.findPosition(finding.pointer, finding.part);
    return buildError(file, { rule: "schema", ...finding, ...position });
  });
  const diagnostics = [...yamlErrors, ...schemaErrors];
  const isComplete = diagnostics.length === 0 && faulty.length === 0;
  // Where a part was left out, rules need to see that it was there.
  const rawValue = findings.length === 0 && faulty.length === 0 ? instance : value;
  const base = { file, diagnostics, reference, document };

  if (findStatedKind(value) === "moved") {
    const to = (instance as { to?: unknown }).to;
    const tombstone: Tombstone = { file, reference, to: typeof to === "string" ? to : undefined, rawValue };
    return { ...base, tombstone, ...(isComplete && { record: { ...(instance as Moved), folder, id } }) };
  }
  const draft = removeValues(instance, faulty) as Draft;
  const entry: Entry = { file, folder, kind, id, reference, draft, rawValue };
  return { ...base, entry, ...(isComplete && { record: { ...(instance as Entity | Tool), id } as Entity | Tool }) };
}

/** Mapping with the types of the schema, and its faults. */
interface SchemaInstance {
  /** Converted mapping. */
  readonly instance: object;
  /** Values that are not written, then faults of the schema. */
  readonly findings: readonly Finding[];
  /** Pointers of the parts that may not have the schema's shape. */
  readonly faulty: readonly string[];
}

/**
 * Converts a mapping to the types of its schema and checks it as a listing of its folder's kind.
 *
 * A mapping that states the other kind is checked as that too, and the result with fewer findings is returned: if that is the
 * other kind's, the file is in the wrong folder; if not, `kind` is a slip. On a tie the folder's kind wins.
 *
 * @param emptyPointers pointers of values that are not written
 * @param yamlErrors parts with one of these are not reported as missing
 */
function readInstance(
  value: object,
  folderKind: Kind,
  emptyPointers: ReadonlySet<string>,
  yamlErrors: readonly Diagnostic[],
): SchemaInstance {
  const statedKind = findStatedKind(value);
  const readAs = (kind: Kind): SchemaInstance => {
    const root = fieldsByKind[statedKind === "moved" ? "moved" : kind];
    const { instance, findings: emptyFindings } = normalizeInstance(value, root, emptyPointers);
    const reportedPointers = new Set([...emptyFindings, ...yamlErrors].map(({ pointer }) => pointer));
    const { findings, faulty } = checkSchema(instance as object, kind, folderKind, reportedPointers);
    return { instance: instance as object, findings: [...emptyFindings, ...findings], faulty };
  };

  const asFolderKind = readAs(folderKind);
  const statesOtherKind = statedKind !== folderKind && (statedKind === "entity" || statedKind === "tool");
  if (!statesOtherKind) return asFolderKind;
  const asStatedKind = readAs(statedKind);
  return asStatedKind.findings.length < asFolderKind.findings.length ? asStatedKind : asFolderKind;
}

/** Returns the value of a mapping's `kind` as written, which may be anything. Undefined without one. */
function findStatedKind(value: object): unknown {
  return "kind" in value ? value.kind : undefined;
}

type ErrorParts = Pick<Diagnostic, "rule" | "message" | "hint"> &
  Partial<Pick<Diagnostic, "line" | "column" | "pointer">>;

/** Builds an error. It is at line 1, column 1 and of the whole listing (pointer "") unless the parts say otherwise. */
function buildError(file: string, { rule, message, hint, line = 1, column = 1, pointer = "" }: ErrorParts): Diagnostic {
  return { rule, severity: "error", file, line, column, pointer, message, hint };
}

/** Builds the error of a file that is not read: rule `file`, without a line (line and column 0). */
function buildFileDiagnostic(file: string, { message, hint }: Fault): Diagnostic {
  return buildError(file, { rule: "file", message, hint, line: 0, column: 0 });
}

/**
 * Returns `{message: "too large: 300 KB", hint}` if a file is larger than `maxListingBytes` (256 KB); undefined otherwise. The
 * size in the message is rounded up.
 */
function findSizeFault({ size, bytes }: SourceFile): Fault | undefined {
  const length = size ?? bytes?.length ?? 0;
  if (length <= maxListingBytes) return undefined;
  return {
    message: `too large: ${Math.ceil(length / 1024)} KB`,
    hint: "a listing has at most 256 KB; the longest real one is below 20 KB",
  };
}
