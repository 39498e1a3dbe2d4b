import { ascending, descending } from "d3-array";

/** Tag of a release: `v2026.11.2` is the second one of November 2026. It has no leading zeros, as in semantic versions. */
const releaseTagPattern = /^v(\d{4})\.([1-9]|1[0-2])\.([1-9]\d{0,5})$/;

/**
 * Returns the version in a release's tag: "v2026.11.2" → "2026.11.2". Undefined if the tag is not that of a data release, as
 * "v2026.01.1", "v2026.11.0" and "v1.2" are not.
 */
export function parseReleaseTag(tag: string): string | undefined {
  return releaseTagPattern.test(tag) ? tag.slice(1) : undefined;
}

/**
 * Returns the tag of the latest release by year, month and number: "v2026.11.1" of `["v2026.9.2", "v2026.11.1", "v3"]`. Other
 * tags are ignored; undefined if there is no release.
 */
export function findNewestReleaseTag(tags: readonly string[]): string | undefined {
  const toSortKey = (tag: string) => {
    const [year = 0, month = 0, numberInMonth = 0] = parseNumbers(tag.slice(1));
    return (year * 100 + month) * 1_000_000 + numberInMonth;
  };
  const releaseTags = tags.filter((tag) => releaseTagPattern.test(tag));
  return releaseTags.sort((a, b) => descending(toSortKey(a), toSortKey(b)))[0];
}

/**
 * Returns the version of the next data release: year, month, and the number of the release within the month.
 *
 * @param day of the release, YYYY-MM-DD
 * @param tags all tags of the repository, in any order; those that are no releases are ignored
 * @returns "2026.11.2" if v2026.11.1 is the newest release of November 2026, "2026.11.1" if there is none yet
 */
export function computeNextVersion(day: string, tags: readonly string[]): string {
  const month = day.split("-").slice(0, 2).map(Number).join(".");
  const tagsOfMonth = tags.filter((tag) => releaseTagPattern.test(tag) && tag.startsWith(`v${month}.`));
  const numbers = tagsOfMonth.map((tag) => parseNumbers(tag.slice(1))[2] ?? 0);
  return `${month}.${Math.max(0, ...numbers) + 1}`;
}

/** Returns the numbers of a version: "1.10.0" → `[1, 10, 0]`. */
function parseNumbers(version: string): number[] {
  return version.split(".").map(Number);
}

/** Fields that a change adds to the schemas and removes from them: sorted paths such as `entity.reach.countries`. */
export interface SchemaFieldChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Compares the fields of two versions of the schemas, given as texts by file name. A text that is not JSON has no fields.
 *
 * @returns such as `{added: [], removed: ["entity.reach.scope"]}`, both sorted
 */
export function diffSchemaFields(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): SchemaFieldChange {
  const fieldsBefore = listSchemaFields(before);
  const fieldsAfter = listSchemaFields(after);
  return {
    added: [...fieldsAfter.difference(fieldsBefore)].sort(ascending),
    removed: [...fieldsBefore.difference(fieldsAfter)].sort(ascending),
  };
}

/**
 * Returns the format version that a change of the schemas requires, given the last one.
 *
 * Removed fields raise the first number ("1.4.2" → "2.0.0"), else added ones the second ("1.4.2" → "1.5.0"). Otherwise it stays
 * the same ("1.4.2").
 */
export function computeFormatVersion(lastVersion: string, { added, removed }: SchemaFieldChange): string {
  const [major = 0, minor = 0] = parseNumbers(lastVersion);
  if (removed.length > 0) return `${major + 1}.0.0`;
  return added.length > 0 ? `${major}.${minor + 1}.0` : lastVersion;
}

/** Returns true if a version equals `minVersion` or comes after it: "1.10.0" comes after "1.9.0". Both have three numbers. */
export function isAtLeast(version: string, minVersion: string): boolean {
  const numbers = parseNumbers(version);
  const minNumbers = parseNumbers(minVersion);
  const index = numbers.findIndex((number, i) => number !== minNumbers[i]);
  return index === -1 || (numbers[index] ?? 0) > (minNumbers[index] ?? 0);
}

/**
 * Returns the newest format version in the text of publish.json, which lists versions newest first: "1.1.0" of `{"versions":
 * {"1.1.0": "…", "1.0.0": "…"}}`. Undefined if it has none.
 */
export function findFormatVersion(text: string): string | undefined {
  return /"(\d+\.\d+\.\d+)":/.exec(text)?.[1];
}

/**
 * Returns the paths of all fields in the schemas; each begins with the schema's name: `{"properties": {"a": {"items":
 * {"properties": {"b": {}}}}}}` in `entity.schema.json` → `entity.a`, `entity.a.b`.
 */
function listSchemaFields(textsByName: ReadonlyMap<string, string>): Set<string> {
  const paths = [...textsByName].flatMap(([name, text]) => {
    try {
      return [...listFieldsBelow(JSON.parse(text), name.replace(/\.schema\.json$/, ""))];
    } catch {
      return [];
    }
  });
  return new Set(paths);
}

/** Yields the path of each name below `properties`, at any depth. `$defs`, `items` and the like add nothing to a path. */
function* listFieldsBelow(node: unknown, path: string): Generator<string> {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === "properties") {
      for (const [name, property] of Object.entries(value as object)) {
        yield `${path}.${name}`;
        yield* listFieldsBelow(property, `${path}.${name}`);
      }
    } else if (key !== "examples") {
      yield* listFieldsBelow(value, path);
    }
  }
}
