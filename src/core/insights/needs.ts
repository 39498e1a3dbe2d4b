import { addressOfQuery } from "../../dataset/address.ts";
import type { Kind } from "../../dataset/model.ts";
import { vocabularyByName } from "../../dataset/vocabularies.ts";
import { enginesOf } from "../facets/facet-index.ts";
import { facetByName } from "../facets/facets.ts";
import { notStated } from "../facets/selection.ts";
import type { Register } from "../register/register.ts";
import { countOpen, underServedRegions } from "./coverage.ts";
import { counted, shareOf, tableOf, type InsightTable } from "./insight-table.ts";

/** Something that business asks for: the directory query that finds it, or a facet, which stands for all its stated terms. */
type Need = readonly [id: string, query: string | Readonly<Record<string, readonly string[]>>, kind?: Kind];

const industries = vocabularyByName("industry")
  .terms.map(({ id }) => id)
  .filter((id) => id !== "cross-industry");
const isOld = { freshness: ["stale", "undated"] };
const local = ["regional", "national"];

/** What companies look for in a partner, in the order in which they are said to: derived, since no survey asks it. */
const criteria: readonly Need[] = [
  ["place", { scope: local }],
  ["industry", { industries }],
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
export const reportOf2021 =
  "https://respect.international/combating-human-trafficking-trends-and-gaps-in-the-corporate-partnership-landscape";

/** What the report of 2021 says that business lacks, as far as the register can be asked for it. */
const lacks: readonly Need[] = [
  ...underServedRegions.map((region): Need => [region, { regions: [region], scope: local }]),
  ["recruitment-help", { services: ["ethical-recruitment"] }],
  ["recruitment-issue", { issues: ["abusive-recruitment"] }],
  ["out-of-date", isOld],
  ["services-unclear", { services: [notStated] }],
  ["engagement-unclear", { partnerships: [notStated] }],
  ["tools-out-of-date", isOld, "tool"],
];

/**
 * How many entities state what companies look for in a partner.
 *
 * A row a criterion; share = count / of. Listings that have ended are left out. That a listing does not state something says
 * only that it was not found in public sources.
 */
export function measurePartnerNeeds(register: Register): InsightTable {
  return tableOf(
    "needs-of-partners",
    register,
    criteria.map((need) => measureNeed(need, register)),
  );
}

/**
 * What the report of 2021 found lacking, next to what the register lists now: indicative, since the population differs.
 *
 * A row a need; share = count / of, of the listings of the same kind. Listings that have ended are left out.
 */
export function measureNamedNeeds(register: Register): InsightTable {
  const rows = lacks.map((need) => ({
    ...{ ...measureNeed(need, register), kind: need[2] ?? "entity", source: reportOf2021 },
  }));
  return tableOf("needs-named-in-2021", register, rows);
}

function measureNeed([id, ask, kind = "entity"]: Need, register: Register) {
  const engine = enginesOf(register)[kind];
  // An address need not name terms that no listing states.
  const query =
    typeof ask === "string"
      ? {
          [ask]: facetByName(engine, ask).ids.filter(
            (each) => each !== notStated && countOpen(engine, { [ask]: [each] }).count > 0,
          ),
        }
      : ask;
  const of = countOpen(engine, {}).count;
  const { count, selection } = countOpen(engine, query);
  const found = Object.values(query).some((ids) => ids.length === 0) ? 0 : count;
  return { need: id, ...counted(found, addressOfQuery(kind, selection)), of, share: shareOf(found, of) };
}
