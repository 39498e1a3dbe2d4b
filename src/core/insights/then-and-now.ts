import { addressOfDirectory, addressOfList, addressOfQuery } from "../../dataset/address.ts";
import { folders, type Kind, type Listing } from "../../dataset/model.ts";
import { openStates } from "../facets/open-selection.ts";
import { freshnessOf, type Register } from "../register/register.ts";
import { termsOf, type ListedVocabulary } from "../register/terms.ts";
import figures from "./baseline.json" with { type: "json" };
import { counted, listingsOf, shareOf, tableOf, type InsightTable } from "./insight-table.ts";
import topics from "./searched-topics.json" with { type: "json" };
import { wilsonInterval } from "./wilson.ts";

/** A figure that an earlier map reported of itself. */
export interface Baseline {
  readonly id: string;
  /** The map, report or directory whose figure it is. */
  readonly of: string;
  readonly year: number;
  /** The source shows no year; this one is close. */
  readonly is_year_about?: true;
  /** A share between 0 and 1, or a count. */
  readonly value: number;
  readonly unit: "share" | "count";
  /** How the source words the value. */
  readonly qualifier?: Wording;
  /** Reported by somebody other than the one whose figure it is. */
  readonly is_secondary?: true;
  readonly sources: readonly { readonly url: string; readonly publisher: string }[];
}
export type Wording = "about" | "over" | "nearly";

/** In the order of the file. A test holds them to baseline.schema.json. */
export const baselines = figures as readonly Baseline[];

/** @throws {RangeError} if there is no such figure */
export function baselineById(id: string): Baseline {
  const baseline = baselines.find((each) => each.id === id);
  if (baseline === undefined) throw new RangeError(`unknown figure of an earlier map: ${id}`);
  return baseline;
}

/** How a share compares with an earlier one. */
export type Comparison = "at-least-twice" | "more" | "about-the-same" | "less" | "at-most-half";

/** Shares that differ by at most this count as about the same: 5 percentage points. */
const near = 0.05;
/** Rounding errors of binary fractions are smaller than this. */
const epsilon = 1e-9;

/**
 * Compares a share with an earlier one: about the same when they differ by at most 5 points, else at least twice or at most half,
 * else more or less.
 *
 * @param then 0 to 1
 * @param now 0 to 1
 */
export function compareShares(then: number, now: number): Comparison {
  if (Math.abs(now - then) <= near + epsilon) return "about-the-same";
  if (now >= 2 * then - epsilon) return "at-least-twice";
  if (now <= then / 2 + epsilon) return "at-most-half";
  return now > then ? "more" : "less";
}

/** What an earlier map counted, as the register would count it. */
interface Criterion {
  /** The id of the earlier map's figure. */
  readonly id: string;
  readonly kind: Kind;
  /** Terms of which a listing has at least one. */
  readonly terms: readonly (readonly [ListedVocabulary, string])[];
  /** The same as a directory query; absent where the directory can't find it. */
  readonly query?: Readonly<Record<string, readonly string[]>>;
  /** The searched topic that this criterion is about, if there is one. */
  readonly topic?: keyof typeof topics;
}

const criteria: readonly Criterion[] = [
  {
    id: "recruitment",
    kind: "entity",
    terms: [
      ["issue", "abusive-recruitment"],
      ["service", "ethical-recruitment"],
    ],
    topic: "recruitment",
  },
  {
    id: "cross-industry",
    kind: "entity",
    terms: [["industry", "cross-industry"]],
    query: { industries: ["cross-industry"] },
  },
  { id: "global", kind: "entity", terms: [["scope", "global"]], query: { scope: ["global"] } },
  {
    id: "identify-victims",
    kind: "tool",
    terms: [["tool-function", "victim-identification"]],
    query: { functions: ["victim-identification"] },
  },
];

const isMet = ({ terms }: Criterion, listing: Listing) =>
  terms.some(([vocabulary, id]) => termsOf(listing, vocabulary).includes(id));

/**
 * Whether a listing has a topic that the first gathering searched for on purpose, however it was found.
 *
 * No listing says by which search it was found, so only a listing's topics can be counted.
 *
 * @param except a topic that doesn't count
 * @see src/content/guides/method.mdx, "Bias"
 */
export function hasSearchedTopic(listing: Listing, except?: string): boolean {
  return Object.entries(topics)
    .filter(([topic]) => topic !== except)
    .flatMap(([, terms]) => Object.entries(terms))
    .some(([vocabulary, ids]) => termsOf(listing, vocabulary as ListedVocabulary).some((id) => ids.includes(id)));
}

/** Which listings count: all that have not ended; of these, those with recent evidence, or without what was looked for. */
const rules = ["open", "recent", "apart"] as const;
export type Rule = (typeof rules)[number];

/** Up to 730 days: a review on its own site, or a source that shows its date. */
const recent: readonly string[] = ["current", "ageing"];

/** The listings of a criterion's kind that count by a rule. */
function listingsBy({ kind, topic }: Criterion, rule: Rule, register: Register): Listing[] {
  const open = listingsOf(kind === "entity" ? "open-entities" : "open-tools", register);
  if (rule === "open") return open;
  if (rule === "apart") return open.filter((listing) => !hasSearchedTopic(listing, topic));
  return open.filter((listing) => recent.includes(freshnessOf(register, listing).state));
}

/** All listings that count by a rule, or those that meet the criterion: a query where the directory can find them, else a list. */
function addressBy(criterion: Criterion, rule: Rule, of: "met" | "all"): string {
  const { kind, query } = criterion;
  if (rule === "apart" || (of === "met" && query === undefined)) return addressOfList(listName(criterion, rule, of));
  return addressOfQuery(kind, {
    ...{ ...(of === "met" && query), status: openStates(kind) },
    ...(rule === "recent" && { freshness: recent }),
  });
}

/** The name of the list where the directory can't find its listings. Criteria without a topic share a denominator. */
function listName({ id, kind, topic }: Criterion, rule: Rule, of: "met" | "all"): string {
  if (of === "met") return `${id}-${rule}`;
  return topic === undefined ? `${folders[kind]}-${rule}` : `${folders[kind]}-${rule}-but-${topic}`;
}

/** The lists behind its numbers that the directory can't find: by name, members in the order of the register's listings. */
export function thenAndNowLists(register: Register) {
  const lists = criteria.flatMap((criterion) =>
    rules.flatMap((rule) => {
      const all = listingsBy(criterion, rule, register);
      return (["met", "all"] as const).map((of) => ({
        ...{ name: listName(criterion, rule, of), address: addressBy(criterion, rule, of), criterion, rule, of },
        listings: of === "met" ? all.filter((listing) => isMet(criterion, listing)) : all,
      }));
    }),
  );
  const needed = lists.filter(({ address }) => address.startsWith("/lists/"));
  return [...new Map(needed.map((list) => [list.name, list])).values()];
}

/** A share of the register next to one that an earlier map reported. */
export type ThenRow = Share & {
  readonly figure: string;
  readonly then: number;
  readonly then_wording: Wording | null;
  readonly then_year: number;
};
export type SensitivityRow = Share & { readonly figure: string; readonly rule: Rule };
type Share = ReturnType<typeof measureShare>;

function measureShare(criterion: Criterion, rule: Rule, register: Register) {
  const all = listingsBy(criterion, rule, register);
  const count = all.filter((listing) => isMet(criterion, listing)).length;
  const of = all.length;
  const { low, high } = of === 0 ? { low: null, high: null } : wilsonInterval(count, of);
  return {
    ...counted(count, addressBy(criterion, rule, "met")),
    of,
    of_listings: counted(of, addressBy(criterion, rule, "all")).listings,
    ...{ share: shareOf(count, of), low, high },
  };
}

/**
 * Shares that earlier maps reported, next to the same shares of the register. They are indicative, since the listings differ.
 *
 * A row a figure. Listings that have not ended count. Share = count / of; low and high are its Wilson score interval at
 * 95 %, null where no listing counts.
 */
export function measureThenAndNow(register: Register): InsightTable<ThenRow> {
  const rows = criteria.map((criterion) => {
    const { value, qualifier = null, year } = baselineById(criterion.id);
    const share = measureShare(criterion, "open", register);
    return { figure: criterion.id, then: value, then_wording: qualifier, then_year: year, ...share };
  });
  return tableOf("then-and-now", register, rows);
}

/**
 * The same shares under three rules of which listings count.
 *
 * `open` counts listings that have not ended. `recent` counts those of them whose newest evidence (a review on the
 * listing's own site, or a source that shows its date) is at most 730 days old. `apart` leaves out of `open` every listing
 * that has a topic which was looked for on purpose; for a figure that is one of these topics, the other topics
 * alone.
 */
export function measureSensitivity(register: Register): InsightTable<SensitivityRow> {
  const rows = criteria.flatMap((criterion) =>
    rules.map((rule) => ({ figure: criterion.id, rule, ...measureShare(criterion, rule, register) })),
  );
  return tableOf("then-and-now-sensitivity", register, rows);
}

/** A number of organisations, tools or apps, counted by an earlier map or by the register. */
export type SizeRow = {
  readonly map: string;
  readonly kind: string;
  /** Null for this edition. */
  readonly year: number | null;
  readonly wording: Wording | null;
  readonly size: number;
  /** Null for an earlier map. */
  readonly count: number | null;
  readonly listings: string | null;
};

/**
 * How many organisations, tools and mobile apps earlier maps and the register counted, each by its own rules.
 *
 * The register's rows count every listing of the kind, ended ones too, as the directory does; its apps are the tools whose
 * technologies name a mobile app.
 */
export function measureMapSizes(register: Register): InsightTable<SizeRow> {
  const { entities, tools } = register.dataset;
  const apps = tools.filter(({ technologies = [] }) => technologies.includes("mobile-app"));
  const rowsOf = (kind: string, earlier: readonly string[], count: number, address: string): SizeRow[] => [
    ...earlier.map((id) => {
      const { of, year, value, qualifier = null } = baselineById(id);
      return { map: of, kind, year, wording: qualifier, size: value, count: null, listings: null };
    }),
    { map: "register", kind, year: null, wording: null, size: count, ...counted(count, address) },
  ];
  return tableOf("map-sizes", register, [
    ...rowsOf("entity", ["interactive-map", "gmsd-2014", "gmsd-2021"], entities.length, addressOfDirectory("entity")),
    ...rowsOf("tool", ["tat-landscape", "osce-tat-tools"], tools.length, addressOfDirectory("tool")),
    ...rowsOf("app", ["osce-tat-apps"], apps.length, addressOfQuery("tool", { technologies: ["mobile-app"] })),
  ]);
}
