import {
  addressOfDailyChanges,
  addressOfDailyChangesIndex,
  addressOfChangeLog,
  addressOfReference,
} from "../../dataset/address.ts";
import { formatCompactJson, formatJson } from "../../dataset/formats.ts";
import type { Folder } from "../../dataset/model.ts";
import type { Register } from "../register/register.ts";
import type { DayOfChanges, ListingChange } from "./change-log.ts";
import { changeTypes } from "./diff.ts";

/** File of the site that is no page. */
export interface ChangeFile {
  /** Relative to the root of the site, such as `data/v1/changes.ndjson`. */
  readonly path: string;
  readonly content: string;
}

/** Change log, oldest day first. Undefined if the build has no history, or only part of it. */
export type ChangeLog = readonly DayOfChanges[] | undefined;

/**
 * Formats the files of changes in the dataset, in this order: `data/v1/changes.ndjson`, each change as a line of JSON (see
 * `PublishedLine`), the oldest day first; `data/v1/changes/index.json`, the list of days, as `{version: "1", generated: today,
 * licence, complete, days}`; and `data/v1/changes/2026-03-02.json` for each day but the first (see `PublishedDay`), in which a
 * listing is only if no later day has it.
 *
 * A day in the list is `{day, commit, json, added: 2, ended: 0, …}`: the address of its file, and a count for each of
 * `changeTypes`. The first day has no file and no `json`, since no copy of the data is older. Without a change log, the first
 * file is empty and `days` too, and `complete` is false: part of a history would give wrong changes.
 *
 * @param prefix what precedes each address of the site: scheme, host and base path, without a slash at the end
 */
export function* publishChanges(
  log: ChangeLog,
  { today }: Pick<Register, "today">,
  prefix: string,
): Generator<ChangeFile> {
  const days = log ?? [];
  const lines = days.flatMap(({ commit, changes }) => changes.map((change) => toPublishedLine(change, commit, prefix)));
  yield { path: addressOfChangeLog.slice(1), content: lines.map(formatCompactJson).join("") };

  const dayRows = days.map(({ day, commit, changes }, index) => ({
    day,
    commit,
    ...(index > 0 && { json: prefix + addressOfDailyChanges(day) }),
    ...Object.fromEntries(changeTypes.map((type) => [type, changes.filter((change) => change.type === type).length])),
  }));
  const dayList = {
    version: "1",
    generated: today,
    licence: "CC-BY-4.0",
    complete: log !== undefined,
    days: dayRows,
  };
  yield { path: addressOfDailyChangesIndex.slice(1), content: formatJson(dayList) };

  for (const day of keepNewestCopies(days.slice(1))) {
    const content = formatCompactJson(toPublishedDay(day, prefix));
    yield { path: addressOfDailyChanges(day.day).slice(1), content };
  }
}

/**
 * Leaves out of each day what a later day has again: listings and tombstones that changed once more, and references that were
 * removed once more or are in use again. So a copy gets to the newest day by the files of all days after its own, and these files
 * together are no larger than the register, however long its history is.
 */
export function keepNewestCopies(days: readonly DayOfChanges[]): DayOfChanges[] {
  const laterReferences = new Set<string>();
  const newestFirst = days.toReversed().map((day) => {
    const listReferences = (folder: Folder) => day[folder].map(({ id }) => `${folder}/${id}`);
    const movedReferences = day.moved.map(({ folder, id }) => `${folder}/${id}`);
    const isNewest = (reference: string) => !laterReferences.has(reference);
    const newest = {
      ...day,
      removed: day.removed.filter(isNewest),
      entities: day.entities.filter(({ id }) => isNewest(`entities/${id}`)),
      tools: day.tools.filter(({ id }) => isNewest(`tools/${id}`)),
      moved: day.moved.filter(({ folder, id }) => isNewest(`${folder}/${id}`)),
    };
    const references = [...day.removed, ...listReferences("entities"), ...listReferences("tools"), ...movedReferences];
    for (const reference of references) laterReferences.add(reference);
    return newest;
  });
  return newestFirst.toReversed();
}

/** A line of `changes.ndjson`: a change, with the hash of its day's last commit. */
interface PublishedLine extends Pick<ListingChange, "day" | "type" | "kind" | "name" | "from" | "to" | "fields"> {
  readonly commit: string;
  /** Id of the listing, without its folder. */
  readonly id: string;
  /** Address of the listing's page, with the prefix. */
  readonly href: string;
  readonly industries: readonly string[];
  readonly regions: readonly string[];
  readonly issues: readonly string[];
}

/**
 * Converts a change to its line: `{day, commit, type, kind, id, href, name, from, to, fields, industries, regions, issues}`.
 *
 * For `entities/a` with the prefix `https://example.org`, `id` is "a" and `href` is "https://example.org/entities/a/". The last
 * three are the ids of `terms`. `from` and `to` are undefined, and so not written, if the change has none.
 */
function toPublishedLine(change: ListingChange, commit: string, prefix: string): PublishedLine {
  const { day, type, reference, kind, name, from, to, fields, terms } = change;
  return {
    day,
    commit,
    type,
    kind,
    id: reference.slice(reference.indexOf("/") + 1),
    href: prefix + addressOfReference(reference),
    name,
    from,
    to,
    fields,
    industries: terms.industry,
    regions: terms.region,
    issues: terms.issue,
  };
}

/** Facts of a listing or tombstone with the address of its page. The keys are `id`, `href`, then those of the facts. */
type LinkedFacts = Readonly<Record<string, unknown>> & { readonly id: string; readonly href: string };

/** File of a day's changes to the data. */
interface PublishedDay extends Pick<DayOfChanges, "day" | "commit" | "removed"> {
  readonly version: "1";
  readonly licence: "CC-BY-4.0";
  readonly entities: readonly LinkedFacts[];
  readonly tools: readonly LinkedFacts[];
  readonly moved: readonly LinkedFacts[];
}

/**
 * Converts a day to the content of its published file: what a copy of the facts needs from it to get to the newest day.
 * Nothing computed is in it, since that depends on the day of the build.
 *
 * @param prefix what precedes each address of the site
 * @returns `{version: "1", licence: "CC-BY-4.0", day, commit, removed, entities, tools, moved}`: the lists of the day in their
 *   order, each listing and tombstone with its `href`; a tombstone is `{id, href, kind: "moved", to}`
 */
export function toPublishedDay(
  { day, commit, removed, entities, tools, moved }: DayOfChanges,
  prefix: string,
): PublishedDay {
  return {
    version: "1",
    licence: "CC-BY-4.0",
    day,
    commit,
    removed,
    entities: entities.map((facts) => addHref(facts, "entities", prefix)),
    tools: tools.map((facts) => addHref(facts, "tools", prefix)),
    moved: moved.map(({ folder, ...tombstone }) => addHref(tombstone, folder, prefix)),
  };
}

/**
 * Adds the address of a listing's page to its facts, after the id: `{id: "a", name}` → `{id: "a", href: "/entities/a/", name}`
 * for the folder `entities` and the prefix "".
 */
function addHref(
  { id, ...facts }: Readonly<Record<string, unknown>> & { readonly id: string },
  folder: string,
  prefix: string,
): LinkedFacts {
  return { id, href: `${prefix}/${folder}/${id}/`, ...facts };
}
