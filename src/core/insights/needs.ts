import type { Kind } from "../../dataset/model.ts";
import { listTermIds } from "../../dataset/vocabularies.ts";
import { enginesOf } from "../facets/facet-index.ts";
import { facetByName } from "../facets/engine.ts";
import { notStated, type Selection } from "../facets/selection.ts";
import type { Register } from "../register/register.ts";
import { selectStates } from "./bases.ts";
import { underServedRegions } from "./coverage.ts";
import {
  buildInsightTable,
  computeShare,
  countMatches,
  toCountCells,
  type CountCells,
  type FigureId,
  type InsightRow,
  type InsightTable,
} from "./insight-table.ts";

/** A need of business: the directory query of the listings that meet it, or the facet in which they state any term. */
interface Need {
  readonly id: string;
  readonly query: Selection | { readonly anyTermOf: string };
  /** Kind of the listings. Default: entity. */
  readonly kind?: Kind;
}

const industries = listTermIds("industry");
const oldEvidence: Selection = { freshness: ["stale", "undated"] };
const localScopes = ["regional", "national"];

/** Needs of companies that look for a partner, most often named first. They are derived: no survey asks companies directly. */
const partnerNeeds: readonly Need[] = [
  { id: "place", query: { scope: localScopes } },
  { id: "industry", query: { industries: industries.filter((id) => id !== "cross-industry") } },
  { id: "issue", query: { anyTermOf: "issues" } },
  { id: "help", query: { anyTermOf: "services" } },
  { id: "engagement", query: { anyTermOf: "partnerships" } },
  { id: "cost", query: { anyTermOf: "cost" } },
  { id: "proof", query: { has: ["case-studies"] } },
  { id: "alive", query: { freshness: ["current", "ageing"] } },
  { id: "reachable", query: { has: ["contact"] } },
  { id: "language", query: { anyTermOf: "languages" } },
  { id: "legitimacy", query: { anyTermOf: "type" } },
];

/** Address of the Trends and Gaps report of 2021, which names what business lacks. */
export const report2021Url =
  "https://respect.international/combating-human-trafficking-trends-and-gaps-in-the-corporate-partnership-landscape";

/** Needs that the report of 2021 names, as far as a directory query can find what meets them. */
const needsOfReport: readonly Need[] = [
  ...underServedRegions.map((region): Need => ({ id: region, query: { regions: [region], scope: localScopes } })),
  { id: "recruitment-help", query: { services: ["ethical-recruitment"] } },
  { id: "recruitment-issue", query: { issues: ["abusive-recruitment"] } },
  { id: "out-of-date", query: oldEvidence },
  { id: "services-unclear", query: { services: [notStated] } },
  { id: "engagement-unclear", query: { partnerships: [notStated] } },
  { id: "tools-out-of-date", query: oldEvidence, kind: "tool" },
];

/** Row of a figure on needs: the listings that meet one. */
type NeedRow = CountCells &
  Readonly<{
    need: string;
    /** All listings of the kind that have not ended. */
    of: number;
    /** count / of, 0 to 1. Null if `of` is 0. */
    share: number | null;
  }>;

/**
 * Counts, for each need, the listings that meet it and have not ended.
 *
 * @param toExtraCells returns further cells of a row, such as `{kind, source}`, from the kind of the need's listings
 * @returns the figure's table, with a row for each need in their order, such as
 *   `{need: "place", count: 20, listings: "/entities/?scope=…", of: 80, share: 0.25}`. `of` counts all listings of the kind that
 *   have not ended; `listings` is null if `count` is 0, and `share` is null if `of` is 0
 */
function measureNeeds<ExtraCells extends InsightRow>(
  figure: FigureId,
  register: Register,
  needs: readonly Need[],
  toExtraCells: (kind: Kind) => ExtraCells,
): InsightTable<NeedRow & ExtraCells> {
  const rows = needs.map(({ id, query, kind = "entity" }) => {
    const selection = toSelection(register, kind, query);
    const whole = countOpen(register, kind, {}).count;
    const counts = selection === undefined ? toCountCells(0, "") : countOpen(register, kind, selection);
    return { need: id, ...counts, of: whole, share: computeShare(counts.count, whole), ...toExtraCells(kind) };
  });
  return buildInsightTable(figure, register, rows);
}

/**
 * Counts the listings of a kind that a selection finds and that have not ended: `{count: 2, listings: "/entities/?…"}`, or
 * `{count: 0, listings: null}`.
 */
function countOpen(register: Register, kind: Kind, selection: Selection): CountCells {
  return countMatches(register, kind, { ...selection, ...selectStates("not-ended", kind) });
}

/**
 * Returns the selection of a need: its query, or for `{anyTermOf: "cost"}` all terms of the facet that listings state.
 *
 * Terms that no listing states are left out, so that addresses stay short: `{cost: ["free", "paid"]}`. Undefined if no listing
 * states a term of the facet. Ended listings do not count.
 *
 * @throws {RangeError} if the directory has no such facet
 */
function toSelection(register: Register, kind: Kind, query: Need["query"]): Selection | undefined {
  const { anyTermOf: facet } = query;
  if (typeof facet !== "string") return query as Selection;
  const ids = facetByName(enginesOf(register)[kind], facet).ids.filter(
    (id) => id !== notStated && countOpen(register, kind, { [facet]: [id] }).count > 0,
  );
  return ids.length === 0 ? undefined : { [facet]: ids };
}

export const needsMeasures = {
  "needs-of-partners": (register: Register) => measureNeeds("needs-of-partners", register, partnerNeeds, () => ({})),
  "needs-named-in-2021": (register: Register) =>
    measureNeeds("needs-named-in-2021", register, needsOfReport, (kind) => ({ kind, source: report2021Url })),
};
