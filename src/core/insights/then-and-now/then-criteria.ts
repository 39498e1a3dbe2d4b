import { addressOfList, addressOfQuery } from "../../../dataset/address.ts";
import { folders, type Kind, type Listing } from "../../../dataset/model.ts";
import { openStates } from "../../facets/open-selection.ts";
import { freshnessOf, isEnded, type Register } from "../../register/register.ts";
import { termsOf } from "../../register/terms.ts";
import { hasSearchedTopic } from "./searched-topics.ts";

/** What an earlier map counted, as the register would count it. */
export interface Criterion {
  /** The id of the earlier map's figure. */
  readonly id: string;
  readonly kind: Kind;
  /** The same as a directory query; absent where the directory can't find it. */
  readonly query?: Readonly<Record<string, readonly string[]>>;
  /** The searched topic that this criterion is about, if there is one. */
  readonly topic?: string;
  readonly isMet: (listing: Listing) => boolean;
}

const hasTerm =
  (vocabulary: Parameters<typeof termsOf>[1], id: string) =>
  (listing: Listing): boolean =>
    termsOf(listing, vocabulary).includes(id);

const addressesRecruitment = (listing: Listing) =>
  hasTerm("issue", "abusive-recruitment")(listing) || hasTerm("service", "ethical-recruitment")(listing);

export const criteria: readonly Criterion[] = [
  { id: "recruitment", kind: "entity", topic: "recruitment", isMet: addressesRecruitment },
  {
    id: "cross-industry",
    kind: "entity",
    query: { industries: ["cross-industry"] },
    isMet: hasTerm("industry", "cross-industry"),
  },
  { id: "global", kind: "entity", query: { scope: ["global"] }, isMet: hasTerm("scope", "global") },
  {
    id: "identify-victims",
    kind: "tool",
    query: { functions: ["victim-identification"] },
    isMet: hasTerm("tool-function", "victim-identification"),
  },
];

/** Which listings count: all that have not ended; of these, those with recent evidence, or without what was looked for. */
export const rules = ["open", "recent", "apart"] as const;
export type Rule = (typeof rules)[number];

/** The listings of a criterion's kind that count by a rule. */
export function counting({ kind, topic }: Criterion, rule: Rule, register: Register): Listing[] {
  const open = register.listings.filter((listing) => listing.kind === kind && !isEnded(listing));
  if (rule === "open") return open;
  if (rule === "apart") return open.filter((listing) => !hasSearchedTopic(listing, topic));
  return open.filter((listing) => recent.includes(freshnessOf(register, listing).state));
}

/** Up to 730 days: a review on its own site, or a source that shows its date. */
const recent: readonly string[] = ["current", "ageing"];

/** All listings that count by a rule, whether they meet the criterion or not: as a query where the directory can find them. */
export function addressOfRule(criterion: Criterion, rule: Rule, of: "met" | "all"): string {
  const { kind, query } = criterion;
  if (rule === "apart" || (of === "met" && query === undefined)) return addressOfList(listName(criterion, rule, of));
  const status = openStates(kind);
  return addressOfQuery(kind, {
    ...(of === "met" && query),
    status,
    ...(rule === "recent" && { freshness: recent }),
  });
}

/** The name of the list where the directory can't find its listings. Criteria without a topic share a denominator. */
export function listName({ id, kind, topic }: Criterion, rule: Rule, of: "met" | "all"): string {
  if (of === "met") return `${id}-${rule}`;
  return topic === undefined ? `${folders[kind]}-${rule}` : `${folders[kind]}-${rule}-but-${topic}`;
}
