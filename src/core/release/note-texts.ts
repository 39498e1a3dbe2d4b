import type { ChangeType } from "../changes/diff.ts";
import { format } from "../language/page-format.ts";

const { count, list, longDate, number } = format;

/**
 * Texts of release notes: headings, and functions that format a line from its values.
 *
 * They are in English in every language, so they are not among the site's messages.
 */
export const noteTexts = {
  title: (version: string) => `Anti-Trafficking Register ${version}`,
  contents: (day: string, entities: number, tools: number) =>
    `${longDate(day)}: ${count(entities, "organisation", "organisations")} and ${count(tools, "tool", "tools")}.`,
  firstRelease: "This is the first release.",
  noChanges: (lastVersion: string, lastDay: string) =>
    `No listing changed since ${lastVersion} (${longDate(lastDay)}).`,
  changesSince: (lastVersion: string, lastDay: string, tallies: readonly string[]) =>
    `Since ${lastVersion} (${longDate(lastDay)}): ${list(tallies)}.`,
  tally: {
    added: (n: number) => `${number(n)} added`,
    ended: (n: number) => `${number(n)} ended`,
    moved: (n: number) => `${number(n)} moved to another address`,
    removed: (n: number) => `${number(n)} removed`,
    changed: (n: number) => `${number(n)} changed`,
    reviewed: (n: number) => `${number(n)} checked again`,
  } satisfies Record<ChangeType, (n: number) => string>,
  sectionTitles: {
    added: "Added",
    ended: "Ended",
    moved: "Moved",
    removed: "Removed",
    changed: "Changed, by fact",
    reviewed: "Checked again",
  } satisfies Record<ChangeType, string>,
  /** Sentences under the titles of sections. Types without one have none. */
  sectionLeads: {
    ended: "These stay in the register, with the source that says so.",
    moved: "The old address leads to the new one.",
    reviewed: "No fact changed. The listings have a newer date or a higher level of review.",
  } as Partial<Record<ChangeType, string>>,
  kinds: { entity: "organisation", tool: "tool" },
  nameWithKind: (name: string, kind: string) => `${name} (${kind})`,
  movedFrom: (name: string, oldReference: string) => `${name}, before: ${oldReference}`,
  mergedInto: (name: string, newReference: string) => `${name}, now part of ${newReference}`,
  fact: (title: string, listings: number, names: string) =>
    `**${title}** in ${count(listings, "listing", "listings")}: ${names}`,
  names: (names: readonly string[], remaining: number) =>
    list(remaining > 0 ? [...names, `${number(remaining)} more`] : names),
  more: (n: number) => `and ${number(n)} more`,
  lossTitle: "What was taken out, and why",
  removedListings: (n: number, before: number) => `${number(n)} of ${count(before, "listing", "listings")} went.`,
  emptiedFields: (fields: readonly string[]) => `No listing fills these fields any more: ${list(fields)}.`,
  formatTitle: "Format",
  sameFormat: (version: string) => `Version ${version}, as in the last release.`,
  newFormat: (version: string) => `Version ${version}.`,
  filesTitle: "Files",
  files: (archive: string, npmPackage: string) => [
    `\`${archive}\`: every file below \`/data/v1/\`, as JSON, CSV, Excel, Parquet, SQLite and more, with checksums.`,
    `\`${npmPackage}\`: the data for JavaScript and TypeScript, with types and without dependencies. \`npm install ./${npmPackage}\``,
    "`checksums.txt`: the SHA-256 of the two. `sha256sum -c checksums.txt` compares them.",
    "`gh attestation verify FILE --repo OWNER/NAME` says which commit and which workflow made a file.",
  ],
  licence: "Data: CC BY 4.0. Listing is not endorsement, and what was not found may still be true.",
};
