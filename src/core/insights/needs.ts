import type { Kind } from "../../dataset/model.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { enginesOf } from "../facets/facet-index.ts";
import { facetByName } from "../facets/engine.ts";
import { notStated, type Selection } from "../facets/selection.ts";
import { openStates } from "../facets/facet-definitions.ts";
import type { Register } from "../register/register.ts";
import { underServedRegions } from "./coverage.ts";
import { countMatches, toCountCells, computeShare, buildInsightTable, type TableId } from "./insight-table.ts";

/** Something that business asks for: the directory query that finds it, or a facet for all its stated terms. */
type Need = readonly [id: string, query: string | Selection, kind?: Kind];

const industries = vocabularyByName("industry").terms.map(({ id }) => id);
const isOld = { freshness: ["stale", "undated"] };
const local = ["regional", "national"];

/** What companies look for in a partner, in the order in which they are said to: derived, since no survey asks it. */
const criteria: readonly Need[] = [
  ["place", { scope: local }],
  ["industry", { industries: industries.filter((id) => id !== "cross-industry") }],
  ["issue", "issues"],
  ["help", "services"],
  ["engagement", "partnerships"],
  ["cost", "cost"],
  ["proof", { has: ["case-studies"] }],
  ["alive", { freshness: ["current", "ageing"] }],
  ["reachable", { has: ["contact"] }],
  ["language", "languages"],
  ["legitimacy", "type"],
];

/** Where the report of 2021 says them. */
export const report2021Url =
  "https://respect.international/combating-human-trafficking-trends-and-gaps-in-the-corporate-partnership-landscape";

/** What business lacks according to the report of 2021, as far as a directory query can find it. */
const lacks: readonly Need[] = [
  ...underServedRegions.map((region): Need => [region, { regions: [region], scope: local }]),
  ["recruitment-help", { services: ["ethical-recruitment"] }],
  ["recruitment-issue", { issues: ["abusive-recruitment"] }],
  ["out-of-date", isOld],
  ["services-unclear", { services: [notStated] }],
  ["engagement-unclear", { partnerships: [notStated] }],
  ["tools-out-of-date", isOld, "tool"],
];

/** How many listings of a kind that have not ended state each need, or answer it; share = count / of. */
function measureNeeds<More extends object>(
  table: TableId,
  register: Register,
  needs: readonly Need[],
  moreOf: (kind: Kind) => More,
) {
  const rows = needs.map(([need, ask, kind = "entity"]) => {
    const open = { status: openStates(kind) };
    const countOf = (query: Selection) => countMatches(register, kind, { ...query, ...open });
    // An address need not name terms that no listing states.
    const termsIn = (facet: string) =>
      facetByName(enginesOf(register)[kind], facet).ids.filter(
        (id) => id !== notStated && countOf({ [facet]: [id] }).count > 0,
      );
    const query = typeof ask === "string" ? { [ask]: termsIn(ask) } : ask;
    const of = countOf({}).count;
    const found = Object.values(query).some((ids) => ids.length === 0) ? toCountCells(0, "") : countOf(query);
    return { need, ...found, of, share: computeShare(found.count, of), ...moreOf(kind) };
  });
  return buildInsightTable(table, register, rows);
}

export const needsMeasures = {
  "needs-of-partners": (register: Register) => measureNeeds("needs-of-partners", register, criteria, () => ({})),
  "needs-named-in-2021": (register: Register) =>
    measureNeeds("needs-named-in-2021", register, lacks, (kind) => ({ kind, source: report2021Url })),
};
