import { trendLists } from "../../../core/insights/trends/trend-lists.ts";
import type { Messages } from "../messages.ts";
import type { Catalogue } from "../../load/catalogue.ts";
import type { FigureList } from "../figure-list.ts";
import { termTitle } from "../../vocabulary/terms.ts";

/** The lists behind the trends. */
export function trendListsOf({ register }: Catalogue, { trends }: Messages): FigureList[] {
  return trendLists(register).map(({ family, period, listings }) => {
    const title = trends.lists.title(family, period, termTitle("technology", family));
    return {
      name: `${family}-${period}`,
      title,
      lead: trends.lists.lead(title),
      listings,
      from: { title: trends.title, address: "/insights/trends/" },
    };
  });
}
