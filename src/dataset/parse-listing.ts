import { decodeText } from "./decode.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { fieldsByKind } from "./fields.ts";
import {
  kinds,
  type Entity,
  type EntityId,
  type Folder,
  type Kind,
  type Moved,
  type Reference,
  type Tool,
  type ToolId,
} from "./model.ts";
import { normalizeInstance } from "./normalize.ts";
import { parseYaml, type YamlDocument } from "./parse-yaml.ts";
import { pruneInstance } from "./prune.ts";
import type { Draft, Entry, Tombstone } from "./rule.ts";
import { checkSchema } from "./schema-check.ts";
import { maxBytes, type SourceFile } from "./source-file.ts";

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
  readonly complete?: Entity | Tool | Moved;
}

type Words = Pick<Diagnostic, "rule" | "message" | "hint"> & { line?: number; column?: number; pointer?: string };

/** Reads one file: place, bytes, YAML, schema. */
export function parseListing(source: SourceFile): ParsedFile {
  const file = source.path;
  const fail = ({ rule, message, hint, line = 1, column = 1, pointer = "" }: Words): Diagnostic => ({
    rule,
    severity: "error",
    file,
    line,
    column,
    pointer,
    message,
    hint,
  });
  const place = parsePath(file);
  if ("message" in place) return { file, diagnostics: [fail({ ...place, line: 0, column: 0 })] };
  const { folder, kind, id, reference } = place;
  const size = source.size ?? source.bytes?.length ?? 0;
  if (size > maxBytes) return { file, reference, diagnostics: [fail({ ...tooLarge(size), line: 0, column: 0 })] };
  if (source.fault !== undefined || source.bytes === undefined) {
    const fault = source.fault ?? { message: "cannot be read", hint: "check the file's permissions" };
    return { file, reference, diagnostics: [fail({ rule: "file", ...fault, line: 0, column: 0 })] };
  }
  const decoded = decodeText(source.bytes);
  if ("fault" in decoded) return { file, reference, diagnostics: [fail({ rule: "encoding", ...decoded.fault })] };
  const { document, faults } = parseYaml(decoded.text);
  const diagnostics = faults.map(fail);
  if (document === undefined) return { file, reference, diagnostics };

  const isMoved = readKind(document.value) === "moved";
  const root = fieldsByKind[isMoved ? "moved" : kind];
  const { instance, findings: empties } = normalizeInstance(document.value, root, document.empty);
  const missing = new Set(empties.map(({ pointer }) => pointer));
  const { findings, faulty } = checkSchema(instance, kind, missing);
  for (const finding of [...empties, ...findings]) {
    diagnostics.push(fail({ rule: "schema", ...finding, ...document.placeOf(finding.pointer, finding.at) }));
  }
  const draft = pruneInstance(instance, faulty);
  const isComplete = diagnostics.length === 0 && faulty.length === 0;
  const base = { file, diagnostics, reference, document };
  if (isMoved) {
    const { to } = instance as { to?: string };
    const complete = { ...(instance as object), folder, id } as Moved;
    return { ...base, tombstone: { file, reference, to, written: instance }, ...(isComplete && { complete }) };
  }
  const entry: Entry = { file, folder, kind, id, reference, draft: draft as Draft, written: instance };
  return { ...base, entry, ...(isComplete && { complete: { ...(instance as Entity | Tool), id } as Entity | Tool }) };
}

/** The kind that a file claims; casts end here, since nothing is known of the value yet. */
function readKind(value: unknown): unknown {
  return typeof value === "object" && value !== null && "kind" in value ? value.kind : undefined;
}

interface Place {
  folder: Folder;
  kind: Kind;
  id: EntityId | ToolId;
  reference: Reference;
}

/** Folder and id from a path; ids are branded here and nowhere else. */
function parsePath(path: string): Place | Words {
  const match = /^(entities|tools)\/(.+)$/.exec(path);
  if (match === null)
    return { rule: "file", message: `outside entities/ and tools/: ${path}`, hint: "move the file to one of the two" };
  const folder = match[1] as Folder;
  const name = match[2] as string;
  const stem = name.replace(/\.ya?ml$/i, "");
  if (!name.endsWith(".yaml")) {
    return {
      rule: "file",
      message: `not a listing: ${name}`,
      hint: `only files ending in .yaml stand in ${folder}/; rename or remove it`,
    };
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem) || stem.length > 80) {
    return {
      rule: "file",
      message: `file name is not an id: ${name}`,
      hint: `rename it to ${kebab(stem)}.yaml (lower-case letters and digits, joined by single hyphens)`,
    };
  }
  return { folder, kind: kinds[folder], id: stem as EntityId | ToolId, reference: `${folder}/${stem}` };
}

function kebab(stem: string): string {
  const plain = stem.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 80) || "an-id"
  );
}

function tooLarge(bytes: number): Words {
  return {
    rule: "file",
    message: `too large: ${Math.ceil(bytes / 1024)} KB`,
    hint: "a listing has at most 256 KB; the longest real one is below 20 KB",
  };
}
