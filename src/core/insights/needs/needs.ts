import { addressOfQuery } from "../../../dataset/address.ts";
import type { Kind } from "../../../dataset/model.ts";
import { vocabularyByName } from "../../../dataset/vocabularies.ts";
import { underServedRegions } from "../coverage/coverage-matrices.ts";
import { countSelection } from "../coverage/coverage.ts";
import { openSelection } from "../../facets/open-selection.ts";
import { enginesOf } from "../../facets/engines.ts";
import { facetByName, type FacetEngine } from "../../facets/facet-engine.ts";
import { notStated } from "../../facets/facet-index-shape.ts";
import type { Register } from "../../register/register.ts";
import { countColumn, counted, type InsightColumn, type InsightTable } from "../../table/insight-table.ts";

/** Terms that a directory is asked for, by facet: of each facet one has to hold. */
type Query = Readonly<Record<string, readonly string[]>>;

/** Something that business asks for, and how the register is asked for it. */
interface Need {
  readonly id: string;
  readonly kind: Kind;
  /** The facet alone stands for every term of it that is stated. */
  readonly ask: string | Query;
}

/** What companies look for in a partner, in the order in which they are said to: derived, since no survey asks it. */
const criteria: readonly Need[] = [
  { id: "place", kind: "entity", ask: { scope: ["regional", "national"] } },
  { id: "industry", kind: "entity", ask: { industries: industriesButCross() } },
  { id: "issue", kind: "entity", ask: "issues" },
  { id: "help", kind: "entity", ask: "services" },
  { id: "engagement", kind: "entity", ask: "partnerships" },
  { id: "cost", kind: "entity", ask: "cost" },
  { id: "proof", kind: "entity", ask: { has: ["case-studies"] } },
  { id: "alive", kind: "entity", ask: { freshness: ["current", "ageing"] } },
  { id: "reachable", kind: "entity", ask: { has: ["contact"] } },
  { id: "language", kind: "entity", ask: "languages" },
  { id: "legitimacy", kind: "entity", ask: "type" },
];

/** Where the report of 2021 says them. */
export const reportOf2021 = {
  url: "https://respect.international/combating-human-trafficking-trends-and-gaps-in-the-corporate-partnership-landscape",
  year: 2021,
} as const;

/** What the report of 2021 says that business lacks, as far as the register can be asked for it. */
const lacks: readonly Need[] = [
  ...underServedRegions.map((region): Need => ({
    id: region,
    kind: "entity",
    ask: { regions: [region], scope: ["regional", "national"] },
  })),
  { id: "recruitment-help", kind: "entity", ask: { services: ["ethical-recruitment"] } },
  { id: "recruitment-issue", kind: "entity", ask: { issues: ["abusive-recruitment"] } },
  { id: "out-of-date", kind: "entity", ask: { freshness: ["stale", "undated"] } },
  { id: "services-unclear", kind: "entity", ask: { services: [notStated] } },
  { id: "engagement-unclear", kind: "entity", ask: { partnerships: [notStated] } },
  { id: "tools-out-of-date", kind: "tool", ask: { freshness: ["stale", "undated"] } },
];

/**
 * How many entities state what companies look for in a partner.
 *
 * A row a criterion; share = count / of. Listings that have ended are left out. That a listing does not state something says
 * only that it was not found in public sources.
 */
export function measurePartnerNeeds(register: Register): InsightTable {
  return {
    id: "needs-of-partners",
    description:
      "What companies look for in a partner (derived from interviews and guides; no survey asks it directly), and the entities that state it; ended ones are left out.",
    n: openOf(register, "entity"),
    columns: [{ name: "need", description: "What is looked for.", unit: "text" }, ...countColumns],
    rows: criteria.map((need) => measureNeed(need, register)),
  };
}

/**
 * What the report of 2021 found lacking, beside what the register lists now: indicative, since the population differs.
 *
 * A row a need; share = count / of, of the listings of the same kind. Listings that have ended are left out.
 */
export function measureNamedNeeds(register: Register): InsightTable {
  return {
    id: "needs-named-in-2021",
    description:
      "What the Trends and Gaps report of 2021 says is lacking or unclear, and the listings of the register that bear on it now; indicative: a different population. Ended listings are left out.",
    n: openOf(register, "entity") + openOf(register, "tool"),
    columns: [
      { name: "need", description: "What is lacking or unclear, a region by its id.", unit: "text" },
      { name: "kind", description: "entity or tool.", unit: "text" },
      ...countColumns,
      { name: "source", description: "Where the need is named.", unit: "text" },
    ],
    rows: lacks.map((need) => ({ ...measureNeed(need, register), kind: need.kind, source: reportOf2021.url })),
  };
}

/** Every table of the page of needs. */
export function measureNeeds(register: Register): InsightTable[] {
  return [measurePartnerNeeds(register), measureNamedNeeds(register)];
}

const countColumns: readonly InsightColumn[] = [
  countColumn("Listings that state it, or of which it is true."),
  { name: "of", description: "Listings of that kind that have not ended.", unit: "number" },
  { name: "share", description: "count / of, 0 to 1; empty where there are none.", unit: "share" },
];

function measureNeed({ id, kind, ask }: Need, register: Register) {
  const engine = enginesOf(register)[kind];
  const open = openSelection(engine);
  const count = (terms: Query) => countSelection(engine, { ...terms, ...open }).count;
  const query = typeof ask === "string" ? { [ask]: termsInUse(ask, engine, count) } : ask;
  const of = count({});
  const found = Object.values(query).some((ids) => ids.length === 0) ? 0 : count(query);
  const address = addressOfQuery(kind, { ...query, ...open });
  return { need: id, ...counted(found, address), of, share: of === 0 ? null : found / of };
}

/** The terms of a facet that listings state, in its order: an address need not name the others. */
function termsInUse(name: string, engine: FacetEngine, count: (terms: Query) => number): string[] {
  return facetByName(engine, name).ids.filter((id) => id !== notStated && count({ [name]: [id] }) > 0);
}

function openOf(register: Register, kind: Kind): number {
  const engine = enginesOf(register)[kind];
  return countSelection(engine, openSelection(engine)).count;
}

function industriesButCross(): string[] {
  const ids = vocabularyByName("industry").terms.map(({ id }) => id);
  return ids.filter((id) => id !== "cross-industry");
}
