import { descending } from "d3-array";

/** Year, month and place within the month, each without zeros in front, so that the version is a semantic one too. */
const pattern = /^v(\d{4})\.([1-9]|1[0-2])\.([1-9]\d{0,5})$/;

/** The tag of a version of the data. */
export function tagOf(version: string): string {
  return `v${version}`;
}

/** The version of a tag; undefined where the tag is no release of the data. */
export function versionOf(tag: string): string | undefined {
  return pattern.test(tag) ? tag.slice(1) : undefined;
}

/** The newest release among tags, whatever else they name. */
export function newestRelease(tags: readonly string[]): string | undefined {
  return [...tags].filter((tag) => pattern.test(tag)).sort((a, b) => descending(weightOf(a), weightOf(b)))[0];
}

/**
 * The version of the data that comes next: the year, the month, and the place of the release within that month.
 *
 * @param day YYYY-MM-DD
 * @param tags every tag that there is, in any order
 * @returns such as 2026.11.2 for the second release of November 2026
 */
export function nextVersion(day: string, tags: readonly string[]): string {
  const [year, month] = day.split("-").map(Number) as [number, number];
  const taken = tags.map(partsOf).filter((parts) => parts?.year === year && parts.month === month);
  return `${year}.${month}.${Math.max(0, ...taken.map((parts) => parts?.place ?? 0)) + 1}`;
}

function partsOf(tag: string) {
  const [, year, month, place] = pattern.exec(tag) ?? [];
  return year === undefined ? undefined : { year: Number(year), month: Number(month), place: Number(place) };
}

function weightOf(tag: string): number {
  const { year = 0, month = 0, place = 0 } = partsOf(tag) ?? {};
  return (year * 100 + month) * 1_000_000 + place;
}
