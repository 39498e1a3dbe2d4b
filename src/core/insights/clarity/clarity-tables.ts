import { addressOfQuery } from "../../../dataset/address.ts";
import type { Kind } from "../../../dataset/model.ts";
import { enginesOf } from "../../facets/engines.ts";
import type { Register } from "../../register/register.ts";
import {
  measureClarityBy,
  measureClarityOf,
  shareOf,
  smallestGroup,
  type ClarityFacet,
  type ClarityGroup,
} from "./clarity-shares.ts";
import {
  addressColumn,
  countColumn,
  counted,
  type InsightColumn,
  type InsightTable,
} from "../../table/insight-table.ts";

/** Groups of one kind of listing, with the rows that are published of them. */
export interface ClarityMeasure {
  readonly kind: Kind;
  /** What divides it into groups; undefined for all of the kind. */
  readonly facet?: ClarityFacet;
  /** Listings that have not ended. */
  readonly n: number;
  readonly groups: readonly ClarityGroup[];
  readonly table: InsightTable;
}

const plural = { entity: "organisations", tool: "tools" } as const;
const parts: readonly { readonly kind: Kind; readonly facet?: ClarityFacet }[] = [
  { kind: "entity" },
  { kind: "tool" },
  { kind: "entity", facet: "type" },
  { kind: "entity", facet: "regions" },
  { kind: "tool", facet: "regions" },
];

/** What could be found of organisations and tools: of all, by type, by region. */
export function measureClarities(register: Register): ClarityMeasure[] {
  return parts.map(({ kind, facet }) => {
    const engine = enginesOf(register)[kind];
    const all = measureClarityOf(engine);
    const groups = facet === undefined ? [all] : measureClarityBy(engine, facet);
    return { kind, ...(facet && { facet }), n: all.n, groups, table: tableOf(kind, facet, all.n, groups) };
  });
}

export function measureClarityTables(register: Register): InsightTable[] {
  return measureClarities(register).map(({ table }) => table);
}

const shareColumn: InsightColumn = {
  name: "share",
  description: `The count as a share of n, 0 to 1; empty where n is below ${smallestGroup}.`,
  unit: "share",
};

function tableOf(
  kind: Kind,
  facet: ClarityFacet | undefined,
  n: number,
  groups: readonly ClarityGroup[],
): InsightTable {
  const looked = "Found says that public sources state it; not found is not to say that it is not so.";
  const by = facet === undefined ? "" : facet === "type" ? " by type" : " by region";
  return {
    id: `clarity-${facet === undefined ? "" : facet === "type" ? "by-type-" : "by-region-"}${plural[kind]}`,
    description: `Facts of the clarity checklist that could be found of ${plural[kind]} that have not ended${by}. ${looked}`,
    n,
    columns: [
      ...(facet === undefined ? [] : [groupColumn(facet)]),
      { name: "fact", description: "Fact of the checklist; currency is dated evidence of two years.", unit: "text" },
      countColumn("Listings of which it could be found."),
      { name: "n", description: "Listings of which it was asked.", unit: "listings" },
      shareColumn,
    ],
    rows: groups.flatMap((group) =>
      group.facts.map((fact) => ({
        ...(facet && { group: group.id }),
        fact: fact.fact,
        ...counted(fact.count, addressOfQuery(kind, fact.selection)),
        n: group.n,
        [addressColumn("n")]: counted(group.n, addressOfQuery(kind, group.selection)).listings,
        share: shareOf(fact, group),
      })),
    ),
  };
}

function groupColumn(facet: ClarityFacet): InsightColumn {
  const description =
    facet === "type"
      ? "Type of organisation."
      : "Region that listings name or name a country of, so that groups overlap; global-scope: all of global scope.";
  return { name: "group", description, unit: "text" };
}
