import { parseArgs } from "node:util";
import { findReview, replaceReview, type Review } from "../src/dataset/write/replace-scalars.ts";
import { toPrintableLine } from "../src/dataset/plain-text.ts";
import type { SourceFile } from "../src/dataset/source-file.ts";
import { vocabularyByName } from "../src/dataset/vocabularies.ts";
import { formatWatchedListing } from "../src/core/review/format-watch.ts";
import { parseDataset } from "../src/dataset/parse-dataset.ts";
import { readBuildDate, readDatasetRoot } from "../src/io/environment.ts";
import { readDataset } from "../src/io/read-dataset.ts";
import { defaultWatchStatePath, readWatchState, readWatchStateIfAny } from "../src/io/watch-state.ts";
import { writeListings } from "../src/io/write-listing.ts";
import { defineCommand, text } from "./command.ts";
import { findListingFile, parseReference } from "./arguments.ts";

const help = `npm run review -- entities/x [tools/y …] [--watch FILE]
npm run review -- entities/x [tools/y …] --level checked [--date DAY]
npm run review -- entities/x --level confirmed --date DAY --statement ADDRESS|"by mail"

Without --level, prints what the watch saw on the pages of listings: where to look. With it, writes the level and the date of a
review into them. Every other byte of their files stays the same.

  --watch      state of the watch (default: WATCH_STATE, else .cache/watch.json, which \`npm run watch\` writes). That of the
               repository: \`git fetch origin watch-state && git show FETCH_HEAD:watch.json > .cache/watch.json\`

  --level      compiled:  written from public sources, own site not opened
               checked:   you opened the site of what is listed on that day, and the listing agrees with it
               confirmed: the listed organisation itself said on that day that the listing is right
  --date       YYYY-MM-DD (default: today; for confirmed, the day of the statement must be given)
  --statement  for confirmed: the address of what the organisation wrote, such as an issue, or how it said so.
               It goes into the commit message that is printed, never into the file. Name no person.

Exit status: 0; 2 when called wrongly, or when a file can't be changed; then nothing is written.`;

export const command = await defineCommand(import.meta, help, async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { level: text, date: text, statement: text, watch: text },
  });
  if (positionals.length === 0) throw new RangeError("which listing? such as entities/example-initiative");
  const references = positionals.map((argument) => parseReference(argument).reference);
  const root = readDatasetRoot();
  const files = readDataset(root);
  if (Object.keys(values).every((name) => name === "watch")) {
    printWatched(
      references.map((reference) => findListingFile(reference, files)),
      values.watch,
    );
    return 0;
  }
  const review = parseReview(values);
  const changes = references.map((reference) => {
    const file = findListingFile(reference, files);
    return { reference, ...changeReview(file, review) };
  });
  await writeListings(
    root,
    changes.map(({ reference, text }) => ({ path: `${reference}.yaml`, text })),
  );
  for (const { reference, previous } of changes) {
    const before = toPrintableLine(`${previous.level} ${previous.date}`);
    console.log(`${reference}: ${before} → ${review.level} ${review.date}`);
  }
  if (values.statement !== undefined) {
    console.log(
      `\nCommit message:\n\nConfirm ${references.join(", ")}\n\nConfirmed-by-organisation: ${values.statement}`,
    );
  }
  return 0;
});

/** Prints what the watch saw on the pages of listings. @throws {RangeError} if one does not validate, or the state is another */
function printWatched(files: readonly SourceFile[], stateFile: string | undefined): void {
  const { dataset } = parseDataset(files, { today: readBuildDate() });
  const listings = [...dataset.entities, ...dataset.tools];
  if (listings.length < files.length) throw new RangeError("a listing does not validate: see `npm run -s validate`");
  const state = stateFile === undefined ? readWatchStateIfAny(defaultWatchStatePath()) : readWatchState(stateFile);
  for (const listing of listings) console.log(formatWatchedListing(listing, state));
  console.log("\nOpen its own site, correct the listing, then write the review with --level.");
}

/**
 * Parses the options to a review: `{level: "checked", date: "2026-11-25"}`. The day is today's unless --date names one, at the
 * latest today.
 *
 * @throws {RangeError} if the level, the date or the statement is missing or invalid, or they contradict each other, such as
 *   `not a level: x; write …`
 */
function parseReview({ level, date, statement }: { level?: string; date?: string; statement?: string }): Review {
  const levels = vocabularyByName("review-level").terms.map(({ id }) => id);
  if (level === undefined || !levels.includes(level))
    throw new RangeError(`not a level: ${level ?? "(none)"}; write --level ${levels.join(", ")}`);
  if (level === "confirmed" && (date === undefined || statement === undefined))
    throw new RangeError(
      "confirmed needs --date, the day of the organisation's statement, and --statement, where or how it was made",
    );
  if (level !== "confirmed" && statement !== undefined)
    throw new RangeError(`--statement goes with --level confirmed only: ${level} is said by a reviewer`);
  if (
    statement !== undefined &&
    (!/\S/.test(statement) || /[\p{Cc}\p{Cf}\u2028\u2029]/u.test(statement) || statement.length > 300)
  )
    throw new RangeError("not a statement: write one line of at most 300 characters");
  if (statement?.includes("@"))
    throw new RangeError("a statement must not have an e-mail address: it stays in the history for ever");
  const today = readBuildDate();
  const day = date ?? today;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day;
  if (!isDay) throw new RangeError(`not a day: ${day}; write YYYY-MM-DD`);
  if (day > today) throw new RangeError(`in the future: ${day}; today is ${today}`);
  return { level, date: day };
}

/**
 * Writes a review into the text of a listing. Nothing is written to the disk.
 *
 * @returns `previous`: the review that it replaces; `text`: the changed text
 * @throws {RangeError} if the file has no review that can be changed, or one of a later day
 */
function changeReview({ path, bytes }: SourceFile, review: Review): { previous: Review; text: string } {
  const oldText = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true }).decode(bytes);
  const previous = findReview(oldText);
  const text = replaceReview(oldText, review);
  if (previous === undefined || text === undefined)
    throw new RangeError(`no review that can be changed: ${path}; see \`npm run -s validate -- ${path}\``);
  if (review.date < previous.date)
    throw new RangeError(
      `the last review is newer: ${path}, ${previous.date}; what was written since ${review.date} was not reviewed then`,
    );
  return { previous, text };
}
