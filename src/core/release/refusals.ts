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

/** Returns true if more than 2% of the listings are removed, `maxLostShare`: for 3 of 100, but not for 2. False without any. */
export function exceedsLossLimit({ listingsBefore, removedListings }: Loss): boolean {
  return removedListings.length > listingsBefore * maxLostShare;
}

/**
 * Returns why a release can't be made; [] if it can.
 *
 * A reason in the plan permits losses. It doesn't permit changed fields without a new version of the format.
 */
export function findRefusals({ loss, reason, last, formatVersion }: ReleasePlan, snapshot: DatasetSnapshot): Refusal[] {
  const refusals: Refusal[] = [];
  if (reason === undefined && exceedsLossLimit(loss)) refusals.push(refuseLostListings(loss));
  if (reason === undefined && loss.emptiedFields.length > 0) refusals.push(refuseEmptiedFields(loss));
  if (last?.formatVersion !== undefined) {
    const change = diffSchemaFields(last.schemas, snapshot.schemas);
    const requiredVersion = computeFormatVersion(last.formatVersion, change);
    if (!isAtLeast(formatVersion, requiredVersion))
      refusals.push(refuseFormatVersion(formatVersion, requiredVersion, change));
  }
  return refusals;
}

function refuseLostListings({ removedListings, listingsBefore }: Loss): Refusal {
  const count = `${number(removedListings.length)} of ${number(listingsBefore)}`;
  const references = nameItems(removedListings.map(({ reference }) => reference));
  return {
    message: `more than ${percent(maxLostShare)} of the listings would vanish: ${count}`,
    hint: `these went: ${references}. Mark what ended as ended instead, or say why this is right: --accept-loss "…"`,
  };
}

function refuseEmptiedFields({ emptiedFields }: Loss): Refusal {
  const subject = emptiedFields.length === 1 ? "this field" : "these fields";
  return {
    message: `no listing would fill ${subject} any more: ${nameItems(emptiedFields)}`,
    hint: 'look whether a change took them out by mistake, or say why this is right: --accept-loss "…"',
  };
}

function refuseFormatVersion(version: string, requiredVersion: string, { added, removed }: SchemaFieldChange): Refusal {
  const changedFields =
    removed.length > 0 ? `these fields went: ${nameItems(removed)}` : `these fields came: ${nameItems(added)}`;
  return {
    message: `the format has changed, but not its version: ${version}`,
    hint: `${changedFields}. Put ${requiredVersion} first among the versions of the format, and say there what changed`,
  };
}

/** Lists the first five items in a sentence, and how many more there are: "a, b, c, d, e and 2 more". */
function nameItems(items: readonly string[]): string {
  const namedItems = items.slice(0, maxNamedItems).map((item) => toPrintableLine(item));
  const remaining = items.length - maxNamedItems;
  return list(remaining > 0 ? [...namedItems, `${number(remaining)} more`] : namedItems);
}
