import { toPrintableLine } from "../../dataset/plain-text.ts";
import { format } from "../language/page-format.ts";
import type { ChangeType } from "../changes/diff.ts";
import type { SchemaFieldChange } from "./versions.ts";

const { count, list, longDate, number, percent } = format;

/** Why a release can't be made, and what to do. */
export interface Refusal {
  readonly message: string;
  readonly hint: string;
}

/** At most this share of the listings may go from one release to the next. */
export const maxLostShare = 0.02;

const shown = 5;

/** The first few of many, in a sentence. */
function some(items: readonly string[]): string {
  const rest = items.length - shown;
  const first = items.slice(0, shown).map((item) => toPrintableLine(item));
  return list(rest > 0 ? [...first, `${number(rest)} more`] : first);
}

/**
 * The words of a release: its notes, what is said where none can be made, and the page of the package. They are in English in every
 * language, so that this file is no `words.en.ts`.
 */
export const releaseWords = {
  format,
  title: (version: string) => `Anti-Trafficking Register ${version}`,
  holds: (day: string, entities: number, tools: number) =>
    `${longDate(day)}: ${count(entities, "organisation", "organisations")} and ${count(tools, "tool", "tools")}.`,
  first: "This is the first release.",
  nothing: (last: string, day: string) => `No listing changed since ${last} (${longDate(day)}).`,
  since: (last: string, day: string, changes: readonly string[]) =>
    `Since ${last} (${longDate(day)}): ${list(changes)}.`,
  tally: {
    added: (n: number) => `${number(n)} added`,
    ended: (n: number) => `${number(n)} ended`,
    moved: (n: number) => `${number(n)} moved to another address`,
    removed: (n: number) => `${number(n)} removed`,
    changed: (n: number) => `${number(n)} changed`,
    reviewed: (n: number) => `${number(n)} checked again`,
  } satisfies Record<ChangeType, (n: number) => string>,
  sections: {
    added: "Added",
    ended: "Ended",
    moved: "Moved",
    removed: "Removed",
    changed: "Changed, by fact",
    reviewed: "Checked again",
  } satisfies Record<ChangeType, string>,
  leads: {
    ended: "These stay in the register, with the source that says so.",
    moved: "The old address leads to the new one.",
    reviewed: "No fact changed. The listings have a newer date or a higher level of review.",
  } as Partial<Record<ChangeType, string>>,
  kinds: { entity: "organisation", tool: "tool" },
  kept: (name: string, kind: string) => `${name} (${kind})`,
  movedFrom: (name: string, from: string) => `${name}, before: ${from}`,
  mergedInto: (name: string, to: string) => `${name}, now part of ${to}`,
  fact: (title: string, listings: number, names: string) =>
    `**${title}** in ${count(listings, "listing", "listings")}: ${names}`,
  names: (names: readonly string[], rest: number) => list(rest > 0 ? [...names, `${number(rest)} more`] : names),
  more: (n: number) => `and ${number(n)} more`,
  loss: "What was taken out, and why",
  lost: {
    listings: (n: number, before: number) => `${number(n)} of ${count(before, "listing", "listings")} went.`,
    fields: (fields: readonly string[]) => `No listing fills these fields any more: ${list(fields)}.`,
  },
  formatTitle: "Format",
  formatSame: (version: string) => `Version ${version}, as in the last release.`,
  formatNew: (version: string) => `Version ${version}.`,
  files: "Files",
  fileList: (archive: string, pack: string) => [
    `\`${archive}\`: every file below \`/data/v1/\`, as JSON, CSV, Excel, Parquet, SQLite and more, with checksums.`,
    `\`${pack}\`: the data for JavaScript and TypeScript, with types and without dependencies. \`npm install ./${pack}\``,
    "`checksums.txt`: the SHA-256 of the two. `sha256sum -c checksums.txt` compares them.",
    "`gh attestation verify FILE --repo OWNER/NAME` says which commit and which workflow made a file.",
  ],
  licence: "Data: CC BY 4.0. Listing is not endorsement, and what was not found may still be true.",

  refuse: {
    listings: ({ listings, before }: { listings: readonly { reference: string }[]; before: number }): Refusal => ({
      message: `more than ${percent(maxLostShare)} of the listings would vanish: ${number(listings.length)} of ${number(before)}`,
      hint: `these went: ${some(listings.map(({ reference }) => reference))}. Mark what ended as ended instead, or say why this is right: --accept-loss "…"`,
    }),
    fields: (fields: readonly string[]): Refusal => ({
      message: `no listing would fill ${fields.length === 1 ? "this field" : "these fields"} any more: ${some(fields)}`,
      hint: 'look whether a change took them out by mistake, or say why this is right: --accept-loss "…"',
    }),
    format: (version: string, needed: string, { added, removed }: SchemaFieldChange): Refusal => ({
      message: `the format has changed, but not its version: ${version}`,
      hint: `${removed.length > 0 ? `these fields went: ${some(removed)}` : `these fields came: ${some(added)}`}. Put ${needed} first among the versions of the format, and say there what changed`,
    }),
  },

  package: (version: string, day: string) => `# anti-trafficking-register

The Anti-Trafficking Register of ${longDate(day)} as data: organisations and initiatives that work with business against human
trafficking, and technology tools built against it. No dependencies. Types included.

\`\`\`js
import { applyChanges, findListing, listingsWith, loadRegister } from "anti-trafficking-register";

const register = loadRegister();
findListing("entities/example-initiative"); // also by an id that it had before
listingsWith({ industry: "fishing-seafood", region: "south-east-asia" }).map(({ name }) => name);

// A day of changes, from /data/v1/changes/<day>.json of the site
const newer = applyChanges(register, await (await fetch(address)).json());
\`\`\`

- Version ${version} is the release of the data: year, month, and its place within the month.
- A fact that is missing was not found. It may still be true.
- Listing is not endorsement.
- \`computed\` is what followed on ${longDate(day)}: freshness, clarity, relations seen from the other side. A listing that
  \`applyChanges\` brought has none.
- The file itself: \`import register from "anti-trafficking-register/register.json" with { type: "json" }\`.

Data: CC BY 4.0. Code: MIT.
`,
};
