import { addressOfDirectory, addressOfList, addressOfQuery } from "../../dataset/address.ts";
import { folders, type Kind, type Listing } from "../../dataset/model.ts";
import { openStates } from "../facets/facet-definitions.ts";
import type { Selection } from "../facets/selection.ts";
import { freshnessOf, type Register } from "../register/register.ts";
import { termsOf, type ListedVocabulary } from "../register/terms.ts";
import earlierMaps from "./earlier-maps.json" with { type: "json" };
import { toCountCells, listBaseListings, computeShare, buildInsightTable } from "./insight-table.ts";

export type Wording = "about" | "over" | "nearly";
/** Terms by vocabulary; a listing with one of them has them. */
type Terms = Readonly<Partial<Record<ListedVocabulary, readonly string[]>>>;

/** A figure that an earlier map, report or directory (`of`) reported of itself: a share between 0 and 1, or a count. */
export interface Baseline {
  readonly id: string;
  readonly kind: Kind | "app";
  readonly of: string;
  readonly year: number;
  /** The source shows no year; this one is close. */
  readonly is_year_about?: boolean;
  readonly value: number;
  /** How the source words the value. */
  readonly qualifier?: Wording;
  /** Reported by somebody else. */
  readonly is_secondary?: boolean;
  readonly sources: readonly { readonly url: string; readonly publisher: string }[];
}

/** What the register counts for a share: terms, and the directory query that finds the same if there is one. */
interface EarlierShare extends Baseline {
  readonly kind: Kind;
  readonly terms: Terms;
  readonly query?: Selection;
  /** The searched topic that it is about. */
  readonly topic?: string;
}

export const earlierShares = earlierMaps.shares as unknown as readonly EarlierShare[];
export const earlierSizes = earlierMaps.sizes as readonly Baseline[];
const topics: Readonly<Record<string, Terms>> = earlierMaps.searched_topics;

const has = (listing: Listing, terms: Terms) =>
  (Object.entries(terms) as [ListedVocabulary, readonly string[]][]).some(([vocabulary, ids]) =>
    termsOf(listing, vocabulary).some((id) => ids.includes(id)),
  );

export type Comparison = "at-least-twice" | "more" | "about-the-same" | "less" | "at-most-half";

/** How a share compares with an earlier one: about the same if they differ by at most 5 percentage points. */
export function compareShares(then: number, now: number): Comparison {
  const epsilon = 1e-9;
  if (Math.abs(now - then) <= 0.05 + epsilon) return "about-the-same";
  if (now >= 2 * then - epsilon) return "at-least-twice";
  if (now <= then / 2 + epsilon) return "at-most-half";
  return now > then ? "more" : "less";
}

/**
 * The score interval of a proportion at 95 %, each end 0 to 1. It covers chance alone, as if the n were a random sample.
 *
 * @param n of all that were looked at, at least 1
 * @see Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the American
 *   Statistical Association 22(158), 209–212. https://doi.org/10.1080/01621459.1927.10502953
 */
export function computeWilsonInterval(count: number, n: number): { low: number; high: number } {
  const z = 1.959963984540054;
  const p = count / n;
  const centre = p + (z * z) / (2 * n);
  const reach = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  // The ends are exact where all or none meet it; arithmetic would leave a rounding error.
  return { low: count === 0 ? 0 : (centre - reach) / scale, high: count === n ? 1 : (centre + reach) / scale };
}

/** Which listings count: all that have not ended; of these, those with recent evidence, or without what was looked for. */
const rules = ["open", "recent", "apart"] as const;
export type Rule = (typeof rules)[number];
const recent: readonly string[] = ["current", "ageing"];

/**
 * The listings behind each share under each rule: all that count, and those that meet it, each with its address.
 *
 * No listing says by which search it was found, so `apart` leaves out every listing with a topic that the first gathering
 * searched for on purpose, however it was found; a share about one of these topics leaves out the others alone.
 *
 * @see src/content/guides/method.mdx, "Bias"
 */
function countShares(register: Register) {
  const counts: Readonly<Record<Rule, (listing: Listing, topic?: string) => boolean>> = {
    open: () => true,
    recent: (listing) => recent.includes(freshnessOf(register, listing).state),
    apart: (listing, own) => !Object.entries(topics).some(([topic, terms]) => topic !== own && has(listing, terms)),
  };
  return earlierShares.flatMap((share) =>
    rules.map((rule) => {
      const { id, kind, terms, query, topic } = share;
      const open = listBaseListings(kind === "entity" ? "open-entities" : "open-tools", register);
      const listings = open.filter((listing) => counts[rule](listing, topic));
      const listOf = (of: "met" | "all", name: string, members: readonly Listing[], asked?: Selection) => {
        const isListed = rule === "apart" || asked === undefined;
        const found = { ...asked, status: openStates(kind), ...(rule === "recent" && { freshness: recent }) };
        const address = isListed ? addressOfList(name) : addressOfQuery(kind, found);
        return { of, name, listings: members, isListed, address };
      };
      const met = listings.filter((listing) => has(listing, terms));
      const rest = `${folders[kind]}-${rule}${topic === undefined ? "" : `-but-${topic}`}`;
      return { share, rule, met: listOf("met", `${id}-${rule}`, met, query), all: listOf("all", rest, listings, {}) };
    }),
  );
}

/** The lists behind the shares that the directory can't find, members in the order of the register's listings. */
export function buildShareLists(register: Register) {
  const lists = countShares(register).flatMap(({ share, rule, met, all }) =>
    [met, all].filter(({ isListed }) => isListed).map((list) => ({ ...list, share, rule })),
  );
  return [...new Map(lists.map((list) => [list.name, list])).values()];
}

function shareRow({ met, all }: Pick<ReturnType<typeof countShares>[number], "met" | "all">) {
  const [count, of] = [met.listings.length, all.listings.length];
  const whole = { of, of_listings: toCountCells(of, all.address).listings, share: computeShare(count, of) };
  const interval = of === 0 ? { low: null, high: null } : computeWilsonInterval(count, of);
  return { ...toCountCells(count, met.address), ...whole, ...interval };
}

/**
 * Shares that earlier maps reported, next to the same shares of the register's open listings: indicative, as the listings differ.
 *
 * Share = count / of; low and high are its Wilson score interval at 95 %, null where no listing counts.
 */
export function measureThenAndNow(register: Register) {
  const open = countShares(register).filter(({ rule }) => rule === "open");
  const rows = open.map(({ share: { id, value, qualifier = null, year }, ...counts }) => ({
    figure: id,
    then: value,
    then_wording: qualifier,
    then_year: year,
    ...shareRow(counts),
  }));
  return buildInsightTable("then-and-now", register, rows);
}

/** The same shares under each rule of which listings count. */
export function measureSensitivity(register: Register) {
  const rows = countShares(register).map((row) => ({ figure: row.share.id, rule: row.rule, ...shareRow(row) }));
  return buildInsightTable("then-and-now-sensitivity", register, rows);
}

/**
 * How many organisations, tools and mobile apps earlier maps and the register toCountCells, each by its own rules.
 *
 * The register's rows count every listing of the kind, ended ones too; its apps are the tools whose technologies name one.
 */
export function measureMapSizes(register: Register) {
  const { entities, tools } = register.dataset;
  const apps = tools.filter(({ technologies = [] }) => technologies.includes("mobile-app"));
  const own = [
    ["entity", entities.length, addressOfDirectory("entity")],
    ["tool", tools.length, addressOfDirectory("tool")],
    ["app", apps.length, addressOfQuery("tool", { technologies: ["mobile-app"] })],
  ] as const;
  const rows = own.flatMap(([kind, size, address]) => [
    ...earlierSizes
      .filter((earlier) => earlier.kind === kind)
      .map(({ of, year, value, qualifier = null }) => ({
        map: of,
        kind,
        year,
        wording: qualifier,
        size: value,
        count: null,
        listings: null,
      })),
    { map: "register", kind, year: null, wording: null, size, ...toCountCells(size, address) },
  ]);
  return buildInsightTable("map-sizes", register, rows);
}

export const thenAndNowMeasures = {
  "then-and-now": measureThenAndNow,
  "then-and-now-sensitivity": measureSensitivity,
  "map-sizes": measureMapSizes,
};
