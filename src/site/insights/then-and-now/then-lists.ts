import { thenAndNowLists } from "../../../core/insights/then-and-now/then-and-now.ts";
import type { Messages } from "../messages.ts";
import type { Catalogue } from "../../load/catalogue.ts";
import type { FigureList } from "../figure-list.ts";

/** The lists behind "then and now". */
export function thenLists({ register }: Catalogue, { thenAndNow }: Messages): FigureList[] {
  const { lists: words, title } = thenAndNow;
  return thenAndNowLists(register).map(({ name, criterion, rule, of, listings }) => ({
    name,
    title: of === "met" ? words.met(criterion.id, rule) : words.all(criterion.kind, criterion.topic),
    lead: of === "met" ? words.metLead(rule) : words.allLead(criterion.topic),
    listings,
    from: { title, address: "/insights/then-and-now/" },
  }));
}
