import { ascending, descending } from "d3-array";

/** Year, month and place within the month, each without zeros in front, so that the version is a semantic one too. */
const pattern = /^v(\d{4})\.([1-9]|1[0-2])\.([1-9]\d{0,5})$/;

/** The version of a tag; undefined where the tag is no release of the data. */
export function parseReleaseTag(tag: string): string | undefined {
  return pattern.test(tag) ? tag.slice(1) : undefined;
}

/** The newest release among tags, whatever else they name. */
export function findNewestReleaseTag(tags: readonly string[]): string | undefined {
  const weightOf = (tag: string) => {
    const [year = 0, month = 0, place = 0] = numbersOf(tag.slice(1));
    return (year * 100 + month) * 1_000_000 + place;
  };
  return tags.filter((tag) => pattern.test(tag)).sort((a, b) => descending(weightOf(a), weightOf(b)))[0];
}

/**
 * The version of the data that comes next: the year, the month, and the place of the release within that month.
 *
 * @param day YYYY-MM-DD
 * @param tags every tag that there is, in any order
 * @returns such as 2026.11.2 for the second release of November 2026
 */
export function computeNextVersion(day: string, tags: readonly string[]): string {
  const month = day.split("-").slice(0, 2).map(Number).join(".");
  const taken = tags.filter((tag) => pattern.test(tag) && tag.startsWith(`v${month}.`));
  return `${month}.${Math.max(0, ...taken.map((tag) => numbersOf(tag.slice(1))[2] ?? 0)) + 1}`;
}

function numbersOf(version: string): number[] {
  return version.split(".").map(Number);
}

/** What came to the schemas and what went from them: names of fields below the schema they are in. */
export interface SchemaFieldChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Compares the fields of two sides of the schemas, texts by file name; what is no JSON has no fields. */
export function diffSchemaFields(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): SchemaFieldChange {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return {
    added: [...now.difference(old)].sort(ascending),
    removed: [...old.difference(now)].sort(ascending),
  };
}

/** The version of the format that a change of the schemas asks for: a new first number where fields went, a second where they came. */
export function computeFormatVersion(version: string, { added, removed }: SchemaFieldChange): string {
  const [major = 0, minor = 0] = numbersOf(version);
  if (removed.length > 0) return `${major + 1}.0.0`;
  return added.length > 0 ? `${major}.${minor + 1}.0` : version;
}

/** Whether one version is the other or comes after it. */
export function isAtLeast(version: string, other: string): boolean {
  const [own, least] = [numbersOf(version), numbersOf(other)];
  const place = own.findIndex((number, index) => number !== least[index]);
  return place === -1 || (own[place] ?? 0) > (least[place] ?? 0);
}

/** The newest version of the format that the text of its words names; undefined where it names none. */
export function findFormatVersion(text: string): string | undefined {
  return /"(\d+\.\d+\.\d+)":/.exec(text)?.[1];
}

function fieldsOf(texts: ReadonlyMap<string, string>): Set<string> {
  return new Set(
    [...texts].flatMap(([name, text]) => {
      try {
        return [...namesIn(JSON.parse(text), name.replace(/\.schema\.json$/, ""))];
      } catch {
        return [];
      }
    }),
  );
}

/** Every name below `properties`, with those it lies below; where a definition is written makes no difference. */
function* namesIn(node: unknown, path: string): Generator<string> {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key !== "properties") {
      if (key !== "examples") yield* namesIn(value, path);
      continue;
    }
    for (const [name, inner] of Object.entries(value as object)) {
      yield `${path}.${name}`;
      yield* namesIn(inner, `${path}.${name}`);
    }
  }
}
