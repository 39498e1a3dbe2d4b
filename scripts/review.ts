import { parseArgs } from "node:util";
import { findReview, replaceReview, type Review } from "../src/dataset/write/replace-scalars.ts";
import { toPrintableLine } from "../src/dataset/plain-text.ts";
import type { SourceFile } from "../src/dataset/source-file.ts";
import { vocabularyByName } from "../src/dataset/vocabularies.ts";
import { readBuildDate, readDatasetRoot } from "../src/io/environment.ts";
import { readDataset } from "../src/io/read-dataset.ts";
import { writeListings } from "../src/io/write-listing.ts";
import { defineCommand, text } from "./command.ts";
import { findListingFile, parseReference } from "./arguments.ts";

const help = `npm run review -- entities/x [tools/y …] --level checked [--date DAY]
npm run review -- entities/x --level confirmed --date DAY --statement ADDRESS|"by mail"

Writes the level and the date of a review into listings. Every other byte of their files stays the same.

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
    options: { level: text, date: text, statement: text },
  });
  if (positionals.length === 0) throw new RangeError("which listing? such as entities/example-initiative");
  const review = parseReview(values);
  const root = readDatasetRoot();
  const files = readDataset(root);
  const references = positionals.map((argument) => parseReference(argument).reference);
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
