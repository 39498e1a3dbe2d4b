import { addressOfQuery } from "../../../dataset/address.ts";
import type { Kind, Listing } from "../../../dataset/model.ts";
import { vocabularyByName } from "../../../dataset/vocabularies.ts";
import type { Register } from "../../register/register.ts";
import { countColumn, counted, type InsightColumn, type InsightTable } from "../../table/insight-table.ts";
import { measureEvidenceYears } from "./evidence-year.ts";

const kinds: readonly Kind[] = ["entity", "tool"];

const kindColumn: InsightColumn = { name: "kind", description: "entity or tool.", unit: "text" };
const shareColumn: InsightColumn = {
  name: "share",
  description: "The count as a share of the listings of that kind, 0 to 1.",
  unit: "share",
};

/**
 * Counts listings by kind and by how far a person has checked them.
 *
 * Every listing counts once, ended ones too, so that the counts of a kind add up to its listings. A kind without listings has
 * the share null.
 */
export function measureReviewLevels(register: Register): InsightTable {
  const levels = vocabularyByName("review-level").terms.map(({ id }) => id);
  const rows = kinds.flatMap((kind) => {
    return countBy(register, kind, levels, ({ review }) => review.level).map(({ id, count, share }) => ({
      kind,
      level: id,
      ...counted(count, addressOfQuery(kind, { review: [id] })),
      share,
    }));
  });
  return {
    id: "review-level",
    description: "Listings by kind and by how far a person has checked them; ended listings are counted too.",
    n: register.listings.length,
    columns: [
      kindColumn,
      { name: "level", description: "compiled, checked or confirmed.", unit: "text" },
      countColumn("Listings of that kind and level."),
      shareColumn,
    ],
    rows,
  };
}

/**
 * Counts listings by kind and state. Every listing counts once, so that the counts of a kind add up to its listings. A kind
 * without listings has the share null.
 */
export function measureStates(register: Register): InsightTable {
  const rows = kinds.flatMap((kind) => {
    const states = vocabularyByName(`${kind}-state`).terms.map(({ id }) => id);
    return countBy(register, kind, states, ({ status }) => status.state).map(({ id, count, share }) => ({
      kind,
      state: id,
      ...counted(count, addressOfQuery(kind, { status: [id] })),
      share,
    }));
  });
  return {
    id: "listing-state",
    description: "Listings by kind and by whether they are still at work, as far as a dated source shows.",
    n: register.listings.length,
    columns: [
      kindColumn,
      { name: "state", description: "A term of entity-state or tool-state.", unit: "text" },
      countColumn("Listings of that kind and state."),
      shareColumn,
    ],
    rows,
  };
}

function countBy({ listings }: Register, kind: Kind, ids: readonly string[], termOf: (listing: Listing) => string) {
  const ofKind = listings.filter((listing) => listing.kind === kind);
  return ids.map((id) => {
    const count = ofKind.filter((listing) => termOf(listing) === id).length;
    return { id, count, share: ofKind.length === 0 ? null : count / ofKind.length };
  });
}

/** Every table of the page of freshness. */
export function measureFreshness(register: Register): InsightTable[] {
  return [measureReviewLevels(register), measureStates(register), measureEvidenceYears(register)];
}
