import type { Kind } from "../../../dataset/model.ts";
import { addressOfQuery } from "../../../dataset/address.ts";
import type { FreshnessState } from "../../register/freshness.ts";
import { freshnessOf, type Register } from "../../register/register.ts";
import { countColumn, counted, type InsightTable } from "../../table/insight-table.ts";

const kinds: readonly Kind[] = ["entity", "tool"];
const states: readonly FreshnessState[] = ["current", "ageing", "stale", "undated"];

export type AgeRow = {
  readonly kind: Kind;
  readonly age: FreshnessState;
  readonly count: number;
  readonly listings: string | null;
  readonly share: number | null;
};

/**
 * Counts listings by kind and by the age of their newest evidence.
 *
 * Every listing counts once, ended ones too, so that the counts of a kind add up to its listings. The share is that of the
 * listings of the same kind, 0 to 1, and null where there are none.
 *
 * @see src/core/register/freshness.ts
 */
export function measureEvidenceAge(register: Register): InsightTable<AgeRow> {
  const { listings } = register;
  const rows = kinds.flatMap((kind) => {
    const ofKind = listings.filter((listing) => listing.kind === kind);
    return states.map((state) => {
      const count = ofKind.filter((each) => freshnessOf(register, each).state === state).length;
      const share = ofKind.length === 0 ? null : count / ofKind.length;
      return { kind, age: state, ...counted(count, addressOfQuery(kind, { freshness: [state] })), share };
    });
  });
  return {
    id: "evidence-age",
    description:
      "Listings by kind and by the age of their newest dated evidence at the edition's date; ended listings are counted too.",
    n: listings.length,
    columns: [
      { name: "kind", description: "entity or tool.", unit: "text" },
      {
        name: "age",
        description: "current (up to 365 days), ageing (up to 730), stale (older) or undated.",
        unit: "text",
      },
      countColumn("Listings of that kind and age."),
      { name: "share", description: "The count as a share of the listings of that kind, 0 to 1.", unit: "share" },
    ],
    rows,
  };
}
