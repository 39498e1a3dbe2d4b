import { toPrintableLine } from "../../dataset/plain-text.ts";
import { format } from "../language/page-format.ts";
import type { DatasetSnapshot, Loss, ReleasePlan } from "./plan.ts";
import { computeFormatVersion, diffSchemaFields, isAtLeast, type SchemaFieldChange } from "./versions.ts";

const { list, number, percent } = format;

/** Reason why a release can't be made, and what to do about it. */
export interface Refusal {
  readonly message: string;
  readonly hint: string;
}

/** Maximum share of the listings that may be missing from one release to the next without a reason. */
const maxLostShare = 0.02;

/** Maximum number of items that a hint names. */
const maxNamedItems = 5;

/** Returns true if more than 2% of the listings (`maxLostShare`) are removed: for 3 of 100, but not for 2. False without any. */
export function exceedsLossLimit({ listingsBefore, removedListings }: Loss): boolean {
  return removedListings.length > listingsBefore * maxLostShare;
}

/**
 * Returns why a release can't be made as `{message, hint}`: at most one each for lost listings, emptied fields and the format
 * version, in this order. [] if it can.
 *
 * A reason in the plan permits losses. It doesn't permit changed fields without a new version of the format. Without a last
 * release that has a format version, that is not checked.
 */
export function findRefusals({ loss, reason, last, formatVersion }: ReleasePlan, snapshot: DatasetSnapshot): Refusal[] {
  const refusals: Refusal[] = [];
  if (reason === undefined && exceedsLossLimit(loss)) refusals.push(describeLostListings(loss));
  if (reason === undefined && loss.emptiedFields.length > 0) refusals.push(describeEmptiedFields(loss));
  if (last?.formatVersion !== undefined) {
    const change = diffSchemaFields(last.schemas, snapshot.schemas);
    const requiredVersion = computeFormatVersion(last.formatVersion, change);
    if (!isAtLeast(formatVersion, requiredVersion))
      refusals.push(describeOldFormatVersion(formatVersion, requiredVersion, change));
  }
  return refusals;
}

/**
 * Describes that too many listings are removed: `{message: "more than 2% of the listings would vanish: 7 of 300", hint: "these
 * went: entities/a, entities/b, entities/c, entities/d, entities/e and 2 more. Mark what ended as ended instead, or say why this
 * is right: --accept-loss \"…\""}`.
 */
function describeLostListings({ removedListings, listingsBefore }: Loss): Refusal {
  const count = `${number(removedListings.length)} of ${number(listingsBefore)}`;
  const references = nameItems(removedListings.map(({ reference }) => reference));
  return {
    message: `more than ${percent(maxLostShare)} of the listings would vanish: ${count}`,
    hint: `these went: ${references}. Mark what ended as ended instead, or say why this is right: --accept-loss "…"`,
  };
}

/**
 * Describes that no listing fills some fields any more: `{message: "no listing would fill these fields any more:
 * entities/reach.scope and tools/uses", hint: "look whether a change took them out by mistake, or say why this is right:
 * --accept-loss \"…\""}`. For a single field the message says "this field".
 */
function describeEmptiedFields({ emptiedFields }: Loss): Refusal {
  const subject = emptiedFields.length === 1 ? "this field" : "these fields";
  return {
    message: `no listing would fill ${subject} any more: ${nameItems(emptiedFields)}`,
    hint: 'look whether a change took them out by mistake, or say why this is right: --accept-loss "…"',
  };
}

/**
 * Describes that fields changed but not the format version: `{message: "the format has changed, but not its version: 1.1.0",
 * hint: "these fields went: entity.b. Put 2.0.0 first among the versions of the format, and say there what changed"}`. Added
 * fields are named only if none was removed: "these fields came: entity.c. Put 1.2.0 first …".
 */
function describeOldFormatVersion(
  version: string,
  requiredVersion: string,
  { added, removed }: SchemaFieldChange,
): Refusal {
  const changedFields =
    removed.length > 0 ? `these fields went: ${nameItems(removed)}` : `these fields came: ${nameItems(added)}`;
  return {
    message: `the format has changed, but not its version: ${version}`,
    hint: `${changedFields}. Put ${requiredVersion} first among the versions of the format, and say there what changed`,
  };
}

/**
 * Lists the first five items (`maxNamedItems`) in a sentence, and how many more there are: "a, b, c, d, e and 2 more", "a and b".
 */
function nameItems(items: readonly string[]): string {
  const namedItems = items.slice(0, maxNamedItems).map((item) => toPrintableLine(item));
  const remaining = items.length - maxNamedItems;
  return list(remaining > 0 ? [...namedItems, `${number(remaining)} more`] : namedItems);
}
