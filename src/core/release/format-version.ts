import { ascending } from "d3-array";

/** What came to the schemas and what went from them: names of fields below the schema they are in. */
export interface FormatChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** How much of a semantic version changes: nothing, the second number or the first. */
export type FormatStep = "same" | "minor" | "major";

type Node = Readonly<Record<string, unknown>>;

/**
 * Compares the fields that two sides of the schemas know.
 *
 * @param before texts of schemas by file name; what is no JSON has no fields
 */
export function diffFormat(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): FormatChange {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  const without = (fields: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...fields].filter((field) => !other.has(field)).sort(ascending);
  return { added: without(now, old), removed: without(old, now) };
}

/** The step that a change of the schemas asks for. */
export function stepOf({ added, removed }: FormatChange): FormatStep {
  return removed.length > 0 ? "major" : added.length > 0 ? "minor" : "same";
}

/** The version after a step. */
export function raise(version: string, step: FormatStep): string {
  const [major, minor] = numbersOf(version);
  if (step === "same") return version;
  return step === "major" ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`;
}

/** Whether one version is the other or comes after it. */
export function isAtLeast(version: string, other: string): boolean {
  const [own, least] = [numbersOf(version), numbersOf(other)];
  const place = own.findIndex((number, index) => number !== least[index]);
  return place === -1 || (own[place] ?? 0) > (least[place] ?? 0);
}

/** The newest version of the format that the text of its words names; undefined where it names none. */
export function formatVersionIn(text: string): string | undefined {
  return /"(\d+\.\d+\.\d+)":/.exec(text)?.[1];
}

function numbersOf(version: string): [number, number, number] {
  return version.split(".").map(Number) as [number, number, number];
}

function fieldsOf(texts: ReadonlyMap<string, string>): Set<string> {
  return new Set(
    [...texts].flatMap(([name, text]) => [...namesIn(parseJson(text), name.replace(/\.schema\.json$/, ""))]),
  );
}

/** Every name below `properties`, with those it lies below; where a definition is written makes no difference. */
function* namesIn(node: unknown, path: string): Generator<string> {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node as Node)) {
    if (key !== "properties") {
      if (key !== "examples") yield* namesIn(value, path);
      continue;
    }
    for (const [name, inner] of Object.entries(value as Node)) {
      yield `${path}.${name}`;
      yield* namesIn(inner, `${path}.${name}`);
    }
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
