import {
  addressOfChangedDay,
  addressOfChangedDays,
  addressOfChangeLines,
  addressOfReference,
} from "../../dataset/address.ts";
import { formatCompactJson, formatJson } from "../../dataset/formats.ts";
import type { Register } from "../register/register.ts";
import type { DayOfChanges, ListingChange } from "./change-log.ts";
import { changeTypes } from "./diff.ts";

/** A file of the site that is no page, with its path from the site's folder. */
export type PublishedFile = Readonly<Record<"path" | "content", string>>;

/** Oldest day first; undefined where the build has no history, or only part of it. */
export type ChangeLog = readonly DayOfChanges[] | undefined;

/**
 * The dataset's files of changes: the lines and the days.
 *
 * The first day has no file of its own: a copy of the data is never older.
 */
export function* publishChanges(
  log: ChangeLog,
  { today }: Pick<Register, "today">,
  prefix: string,
): Generator<PublishedFile> {
  const days = log ?? [];
  const lines = days.flatMap(({ commit, changes }) => changes.map((change) => publishLine(change, commit, prefix)));
  yield { path: addressOfChangeLines.slice(1), content: lines.map(formatCompactJson).join("") };
  const index = days.map(({ day, commit, changes }, place) => ({
    day,
    commit,
    ...(place > 0 && { json: prefix + addressOfChangedDay(day) }),
    ...Object.fromEntries(changeTypes.map((type) => [type, changes.filter((change) => change.type === type).length])),
  }));
  // A build from part of the history publishes no changes: some would be wrong.
  const about = { version: "1", generated: today, licence: "CC-BY-4.0", complete: log !== undefined, days: index };
  yield { path: addressOfChangedDays.slice(1), content: formatJson(about) };
  for (const day of days.slice(1))
    yield { path: addressOfChangedDay(day.day).slice(1), content: formatCompactJson(toPublishedDay(day, prefix)) };
}

function publishLine(change: ListingChange, commit: string, prefix: string) {
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

/** What a copy of the facts needs to get from before a day to after it; nothing that is computed, which depends on the day. */
export function toPublishedDay({ day, commit, removed, entities, tools, moved }: DayOfChanges, prefix: string) {
  const withHref = (folder: string) => (item: Readonly<Record<string, unknown>> & { readonly id: string }) => {
    const { id, ...facts } = item;
    return { id, href: `${prefix}/${folder}/${id}/`, ...facts };
  };
  return {
    version: "1" as const,
    licence: "CC-BY-4.0" as const,
    day,
    commit,
    removed,
    entities: entities.map(withHref("entities")),
    tools: tools.map(withHref("tools")),
    moved: moved.map(({ folder, ...tombstone }) => withHref(folder)(tombstone)),
  };
}
