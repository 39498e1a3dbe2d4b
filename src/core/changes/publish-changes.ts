import {
  addressOfDailyChanges,
  addressOfDailyChangesIndex,
  addressOfChangeLog,
  addressOfReference,
} from "../../dataset/address.ts";
import { formatCompactJson, formatJson } from "../../dataset/formats.ts";
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
 * Formats the files of changes in the dataset: all changes as lines of JSON, the list of days, and a file for each day.
 *
 * The first day has no file, since no copy of the data is older. Without a change log there are no lines and no days, and the
 * list of days says that it is not complete: part of a history would give wrong changes.
 *
 * @param prefix what precedes each address of the site
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

  for (const day of days.slice(1)) {
    const content = formatCompactJson(toPublishedDay(day, prefix));
    yield { path: addressOfDailyChanges(day.day).slice(1), content };
  }
}

/** Converts a change to its line of the published file of changes. */
function toPublishedLine(change: ListingChange, commit: string, prefix: string) {
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

/**
 * Converts a day to its published file: what a copy of the facts needs to get from the day before to this one. Nothing computed
 * is in it, since that depends on the day of the build.
 *
 * @param prefix what precedes each address of the site
 */
export function toPublishedDay({ day, commit, removed, entities, tools, moved }: DayOfChanges, prefix: string) {
  return {
    version: "1" as const,
    licence: "CC-BY-4.0" as const,
    day,
    commit,
    removed,
    entities: entities.map((facts) => addHref(facts, "entities", prefix)),
    tools: tools.map((facts) => addHref(facts, "tools", prefix)),
    moved: moved.map(({ folder, ...tombstone }) => addHref(tombstone, folder, prefix)),
  };
}

/** Adds the address of its page to facts, after the id. */
function addHref(
  { id, ...facts }: Readonly<Record<string, unknown>> & { readonly id: string },
  folder: string,
  prefix: string,
) {
  return { id, href: `${prefix}/${folder}/${id}/`, ...facts };
}
