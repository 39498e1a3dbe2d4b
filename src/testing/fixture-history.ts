import { ascending, group } from "d3-array";
import type { SourceFile } from "../dataset/source-file.ts";

interface Change {
  readonly day: string;
  readonly path: string;
  readonly text: string;
}

/**
 * Formats a Git history of a dataset's files as input of `git fast-import`, with one commit a day, oldest first. "" without
 * files.
 *
 * A listing is created on the day it was added, with the review level "compiled", and gets its present text on the day after
 * its review. A tombstone is created on the day of the newest listing.
 */
export function formatHistory(files: readonly SourceFile[]): string {
  const texts = files.flatMap(({ path, bytes }) => (bytes ? [{ path, text: new TextDecoder().decode(bytes) }] : []));
  const newestDay =
    texts
      .map(({ text }) => matchDay(text, /^added: (\S+)$/m))
      .sort(ascending)
      .at(-1) ?? "";
  const changes = texts.flatMap(({ path, text }) => listChanges(path, text, newestDay));
  return [...group(changes, ({ day }) => day)]
    .sort(([a], [b]) => ascending(a, b))
    .map(([day, changesOfDay]) => formatCommit(day, changesOfDay))
    .join("");
}

/** Lists the changes of a listing's file: its creation and its review. A tombstone has one change, on the newest day. */
function listChanges(path: string, text: string, newestDay: string): Change[] {
  const review = /^review: \{level: \w+, date: (\S+)\}$/m;
  const [added, reviewed] = [matchDay(text, /^added: (\S+)$/m), matchDay(text, review)];
  if (added === "") return [{ day: newestDay, path, text }];
  const initialText = text.replace(review, `review: {level: compiled, date: ${added}}`);
  return [
    { day: added, path, text: initialText },
    { day: addDay(reviewed), path, text },
  ];
}

/** Returns the next day: `2026-02-28` → `2026-03-01`. */
function addDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** Returns the first group of a pattern in a text, or "" if it does not match. */
function matchDay(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.[1] ?? "";
}

/** Formats a commit on main at noon UTC of a day, with the message "Change 2 listings" for two changes. */
function formatCommit(day: string, changes: readonly Change[]): string {
  const noon = Date.parse(`${day}T12:00:00Z`) / 1000;
  const message = `Change ${changes.length} listings`;
  const files = changes.map(({ path, text }) => `M 100644 inline ${path}\n${formatData(text)}`);
  const committer = `committer Fixture <fixture@example.org> ${noon} +0000`;
  return `commit refs/heads/main\n${committer}\n${formatData(message)}${files.join("")}`;
}

/** Formats a text for `git fast-import`: its length in bytes, then the text: "é" → "data 2\né\n". */
function formatData(text: string): string {
  return `data ${new TextEncoder().encode(text).length}\n${text}\n`;
}
