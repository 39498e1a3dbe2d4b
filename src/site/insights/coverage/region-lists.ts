import { addressOfTerm } from "../../../dataset/address.ts";
import type { Listing } from "../../../dataset/model.ts";
import type { Messages } from "../words.ts";
import type { Catalogue } from "../../load/catalogue.ts";
import type { FigureList } from "../figure-list.ts";
import { termsOfPages } from "../../vocabulary/terms.ts";

/** The list of those that work across a region without naming a country. */
export function nameOfRegionList(region: string): string {
  return `across-${region}`;
}

/** The listings that work in a region, name no country and don't work everywhere: they may work in any country of it. */
export function listingsAcross({ byTerm }: Pick<Catalogue, "byTerm">, region: string): Listing[] {
  return (byTerm.get("region")?.get(region) ?? []).filter(
    ({ reach }) => reach?.scope !== "global" && (reach?.countries?.length ?? 0) === 0,
  );
}

/** For each region the list that the pages of its countries count. */
export function regionLists(catalogue: Catalogue, { coverage }: Messages): FigureList[] {
  return termsOfPages("region").map(({ id, title }) => ({
    name: nameOfRegionList(id),
    title: coverage.across.title({ region: title }),
    lead: coverage.across.lead({ region: title }),
    listings: listingsAcross(catalogue, id),
    from: { title, address: addressOfTerm("region", id) },
  }));
}
