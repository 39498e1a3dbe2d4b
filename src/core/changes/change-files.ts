import {
  addressOfChangedDay,
  addressOfChangedDays,
  addressOfChangeLines,
  addressOfFeed,
  addressOfReference,
} from "../../dataset/address.ts";
import { formatCompactJson, formatJson } from "../../dataset/json.ts";
import type { Edition, Register } from "../register/register.ts";
import type { DayOfChanges, ListingChange } from "./change-log.ts";
import { changeTypes } from "./diff.ts";
import { formatAtom, formatJsonFeed, measureFeeds } from "./feeds.ts";

/** A file of the site that is no page. */
export interface ChangeFile {
  /** From the site's folder. */
  readonly path: string;
  readonly content: string;
}

/** Oldest day first; undefined where the build has no history, or only part of it. */
type Log = readonly DayOfChanges[] | undefined;

/**
 * The files of the dataset that tell of changes: the lines and the days.
 *
 * The first day has no file of its own: a copy of the data is never older.
 */
export function* publishChanges(
  log: Log,
  { today }: Pick<Register, "today">,
  { prefix }: Pick<Edition, "prefix">,
): Generator<ChangeFile> {
  const days = log ?? [];
  const lines = days.flatMap(({ commit, changes }) => changes.map((change) => publishLine(change, commit, prefix)));
  yield { path: addressOfChangeLines.slice(1), content: lines.map(formatCompactJson).join("") };
  yield { path: addressOfChangedDays.slice(1), content: formatJson(publishIndex(log, today, prefix)) };
  for (const day of days.slice(1))
    yield { path: addressOfChangedDay(day.day).slice(1), content: formatCompactJson(publishDay(day, prefix)) };
}

/** The feeds of changes: as Atom, and those of all changes and of terms as JSON Feed too. */
export function* publishFeeds(
  log: Log,
  register: Register,
  { prefix }: Pick<Edition, "prefix">,
): Generator<ChangeFile> {
  const context = { today: register.today, prefix, language: "en" };
  for (const feed of measureFeeds(log ?? [], register, prefix)) {
    yield { path: addressOfFeed(feed.address).slice(1), content: formatAtom(feed, context) };
    if (/^\/(entities|tools)\//.test(feed.address)) continue;
    yield { path: addressOfFeed(feed.address, "json").slice(1), content: formatJsonFeed(feed, context) };
  }
}

function publishLine(change: ListingChange, commit: string, prefix: string) {
  const { day, type, reference, kind, name, from, to, fields, terms } = change;
  return {
    ...{ day, commit, type, kind },
    id: reference.slice(reference.indexOf("/") + 1),
    href: prefix + addressOfReference(reference),
    ...{ name, from, to, fields },
    industries: terms.industry,
    regions: terms.region,
    issues: terms.issue,
  };
}

/** What there is: the days, oldest first, with how much changed on each. */
function publishIndex(log: Log, generated: string, prefix: string) {
  return {
    version: "1" as const,
    generated,
    licence: "CC-BY-4.0" as const,
    // A build from part of the history tells no changes rather than wrong ones.
    complete: log !== undefined,
    days: (log ?? []).map(({ day, commit, changes }, index) => ({
      day,
      commit,
      ...(index > 0 && { json: prefix + addressOfChangedDay(day) }),
      ...Object.fromEntries(changeTypes.map((type) => [type, changes.filter((change) => change.type === type).length])),
    })),
  };
}

/** What a copy of the facts needs to get from before a day to after it; nothing that is computed, which depends on the day. */
export function publishDay({ day, commit, removed, entities, tools, moved }: DayOfChanges, prefix: string) {
  const withHref = (folder: string) => (item: Readonly<Record<string, unknown>> & { readonly id: string }) => {
    const { id, ...facts } = item;
    return { id, href: `${prefix}/${folder}/${id}/`, ...facts };
  };
  return {
    ...{ version: "1" as const, licence: "CC-BY-4.0" as const, day, commit, removed },
    entities: entities.map(withHref("entities")),
    tools: tools.map(withHref("tools")),
    moved: moved.map(({ folder, ...tombstone }) => withHref(folder)(tombstone)),
  };
}
