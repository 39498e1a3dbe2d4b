import { groupByEvidenceYear } from "../../../core/insights/freshness/evidence-year.ts";
import type { Messages } from "../messages.ts";
import type { Catalogue } from "../../load/catalogue.ts";
import type { FigureList } from "../figure-list.ts";
import { addressOfFreshness } from "./queue.ts";

/** The listings of each year of newest evidence. */
export function freshnessLists({ register, byKind }: Catalogue, { freshness }: Messages): FigureList[] {
  const from = { title: freshness.title, address: addressOfFreshness };
  const { list } = freshness.years;
  return groupByEvidenceYear([...byKind.entity, ...byKind.tool], register).map(
    ({ name, year, isEarlier, listings }) => ({
      name,
      title: list.title(year, isEarlier),
      lead: list.lead(year, isEarlier),
      listings,
      from,
    }),
  );
}
