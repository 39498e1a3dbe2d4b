import { addressOfDirectory, addressOfList, addressOfFilteredDirectory } from "../../dataset/address.ts";
import { folderByKind, type Kind, type Listing } from "../../dataset/model.ts";
import type { Selection } from "../facets/selection.ts";
import { freshnessOf, type Register } from "../register/register.ts";
import { termIdsOf, type TagVocabulary } from "../register/terms.ts";
import { listBaseListings, openBaseByKind, selectStates } from "./bases.ts";
import earlierMaps from "./earlier-maps.json" with { type: "json" };
import { buildInsightTable, computeShare, toCountCells, type CountCells, type InsightTable } from "./insight-table.ts";

/** Word that a source puts before a number. */
export type Wording = "about" | "over" | "nearly";

/** Term ids by vocabulary. A listing meets them if it has at least one of them, in any vocabulary. */
type Terms = Readonly<Partial<Record<TagVocabulary, readonly string[]>>>;

/** A number that an earlier map, report or directory (`of`) reported about itself. */
export interface Baseline {
  readonly id: string;
  readonly kind: Kind | "app";
  readonly of: string;
  readonly year: number;
  /** True if the source shows no year and this one is close. */
  readonly is_year_about?: boolean;
  /** A share between 0 and 1, or a count. */
  readonly value: number;
  /** Wording of the value in its source. Undefined if it is exact. */
  readonly qualifier?: Wording;
  /** True if somebody else reported it. */
  readonly is_secondary?: boolean;
  readonly sources: readonly { readonly url: string; readonly publisher: string }[];
}

/** A share that an earlier map reported, and what the register counts for it. */
interface EarlierShare extends Baseline {
  readonly kind: Kind;
  /** Terms of the listings that meet it. */
  readonly terms: Terms;
  /** Directory query that finds the same listings. Undefined if there is none. */
  readonly query?: Selection;
  /** Topic that it is about, if that is one of those that the first gathering searched for. */
  readonly topic?: string;
}

export const earlierShares = earlierMaps.shares as unknown as readonly EarlierShare[];
export const earlierSizes = earlierMaps.sizes as readonly Baseline[];

/** Topics that the first gathering searched for on purpose: the terms of each. */
const searchedTopics: Readonly<Record<string, Terms>> = earlierMaps.searched_topics;

/** Returns true if a listing has at least one of the terms, in any of their vocabularies. False for `{}`. */
function hasTerm(listing: Listing, terms: Terms): boolean {
  return (Object.entries(terms) as [TagVocabulary, readonly string[]][]).some(([vocabulary, ids]) =>
    termIdsOf(listing, vocabulary).some((id) => ids.includes(id)),
  );
}

export type Comparison =
  "at-least-twice" | "more" | "about-the-same" | "less" | "less-than-half" | "less-than-a-quarter";

/**
 * Compares a share of today with an earlier one, both 0 to 1.
 *
 * @returns `about-the-same` if they differ by at most 5 percentage points, even if one is twice the other; else the first that
 *   holds: `at-least-twice`, `less-than-a-quarter`, `less-than-half`, `more`, `less`. 0.25 then and 0.4 now is `more`, 0.4 then and
 *   0.2 now is `less`
 */
export function compareShares(then: number, now: number): Comparison {
  const epsilon = 1e-9;
  if (Math.abs(now - then) <= 0.05 + epsilon) return "about-the-same";
  if (now >= 2 * then - epsilon) return "at-least-twice";
  if (now < then / 4 - epsilon) return "less-than-a-quarter";
  if (now < then / 2 - epsilon) return "less-than-half";
  return now > then ? "more" : "less";
}

/**
 * Computes the Wilson score interval of a proportion at 95 %. It covers chance alone, as if the n were a random sample.
 *
 * @param n number of trials, at least 1
 * @returns `{low, high}`, 0 to 1 and not rounded: about 0.112 and 0.469 for 5 of 20; exactly 0 as `low` of a count of 0, and
 *   exactly 1 as `high` if the count is n
 * @see Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the American
 *   Statistical Association 22(158), 209–212. https://doi.org/10.1080/01621459.1927.10502953
 */
export function computeWilsonInterval(count: number, n: number): { low: number; high: number } {
  const z = 1.959963984540054;
  const p = count / n;
  const centre = p + (z * z) / (2 * n);
  const reach = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  // Exact at both ends: arithmetic would leave a rounding error.
  return { low: count === 0 ? 0 : (centre - reach) / scale, high: count === n ? 1 : (centre + reach) / scale };
}

/**
 * Rules of which listings count: `open` all that have not ended; of these, `recent` those with evidence of the last two years,
 * and `apart` those without the topics that were searched for on purpose.
 */
const rules = ["open", "recent", "apart"] as const;
export type Rule = (typeof rules)[number];
const recentStates: readonly string[] = ["current", "ageing"];

/**
 * Returns true if an open listing counts under a rule: always under `open`, with `current` or `ageing` evidence under `recent`,
 * and without a searched topic under `apart`.
 *
 * No listing says by which search it was found, so `apart` leaves out every listing with a searched topic, however it was found.
 *
 * @param ownTopic topic of the share: it does not exclude listings, only the other topics do
 * @throws {RangeError} under `recent` if the listing is not in the register
 */
function isCounted(register: Register, listing: Listing, rule: Rule, ownTopic?: string): boolean {
  switch (rule) {
    case "open":
      return true;
    case "recent":
      return recentStates.includes(freshnessOf(register, listing).state);
    case "apart":
      return !Object.entries(searchedTopics).some(([topic, terms]) => topic !== ownTopic && hasTerm(listing, terms));
  }
}

/** Listings behind one number of a share, and the address where they are. */
interface ShareList {
  /** `met`: the listings that meet the share. `all`: the listings that count, its denominator. */
  readonly part: "met" | "all";
  /** Name of the list, such as `recruitment-recent` or `entities-apart-but-recruitment`. */
  readonly name: string;
  readonly listings: readonly Listing[];
  /** True if the address is a list of its own; false if it is a query of the directory. */
  readonly isListed: boolean;
  readonly address: string;
}

/** Listings behind an earlier share under a rule. */
interface ShareListings {
  readonly share: EarlierShare;
  readonly rule: Rule;
  /** Listings that meet the share. */
  readonly met: ShareList;
  /** Listings that count under the rule: its denominator. */
  readonly all: ShareList;
}

/**
 * Finds the listings behind each earlier share under each rule: all that count, and those of them that meet the share.
 *
 * @returns `{share, rule, met, all}` for each of `earlierShares` and each of `rules`, rules in their order within a share
 * @see src/content/guides/method.mdx, "Bias"
 */
function findShareListings(register: Register): ShareListings[] {
  return earlierShares.flatMap((share) =>
    rules.map((rule) => {
      const { id, kind, terms, query, topic } = share;
      const openListings = listBaseListings(openBaseByKind[kind], register);
      const listings = openListings.filter((listing) => isCounted(register, listing, rule, topic));
      const metListings = listings.filter((listing) => hasTerm(listing, terms));
      const allName = `${folderByKind[kind]}-${rule}${topic === undefined ? "" : `-but-${topic}`}`;
      return {
        share,
        rule,
        met: buildShareList({ part: "met", name: `${id}-${rule}`, listings: metListings }, kind, rule, query),
        all: buildShareList({ part: "all", name: allName, listings }, kind, rule, {}),
      };
    }),
  );
}

/**
 * Adds `isListed` and the address of its listings to a list: that of the directory, such as
 * `/entities/?scope=global&status=active,unknown`, if a query finds them under the rule, else that of a list of its own, such as
 * `/lists/recruitment-apart/`, with `isListed: true`.
 *
 * @param query finds the listings without the rule; `{}` all of the kind, undefined if there is none
 */
function buildShareList(
  list: Pick<ShareList, "part" | "name" | "listings">,
  kind: Kind,
  rule: Rule,
  query?: Selection,
): ShareList {
  if (rule === "apart" || query === undefined) return { ...list, isListed: true, address: addressOfList(list.name) };
  const freshness = rule === "recent" ? { freshness: recentStates } : {};
  const selection = { ...query, ...selectStates("not-ended", kind), ...freshness };
  return { ...list, isListed: false, address: addressOfFilteredDirectory(kind, selection) };
}

/** List of its own behind a share, with the share and the rule that it belongs to. */
type NamedShareList = ShareList & Pick<ShareListings, "share" | "rule">;

/**
 * Returns the lists behind the shares that no directory query finds, each once, in the order of the shares; some are empty.
 *
 * A list is `{part: "met", name: "recruitment-open", listings, isListed: true, address: "/lists/recruitment-open/", share,
 * rule}`, with the last share if several share a list. Listings are in the order of the register.
 */
export function buildShareLists(register: Register): NamedShareList[] {
  const lists = findShareListings(register).flatMap(({ share, rule, met, all }) =>
    [met, all].filter(({ isListed }) => isListed).map((list) => ({ ...list, share, rule })),
  );
  return [...new Map(lists.map((list) => [list.name, list])).values()];
}

/** Cells of a share: its numerator, denominator, value and confidence interval. */
type ShareCells = CountCells &
  Readonly<{
    of: number;
    of_listings: string | null;
    share: number | null;
    low: number | null;
    high: number | null;
  }>;

/**
 * Returns the cells of a share: `{count, listings, of, of_listings, share, low, high}`.
 *
 * `listings` and `of_listings` are the addresses of the counted listings, null for 0. `share` is count / of, not rounded, with
 * its Wilson score interval at 95 % from `low` to `high`; all three are null if `of` is 0.
 */
function toShareCells({ met, all }: Pick<ShareListings, "met" | "all">): ShareCells {
  const count = met.listings.length;
  const whole = all.listings.length;
  const interval = whole === 0 ? { low: null, high: null } : computeWilsonInterval(count, whole);
  return {
    ...toCountCells(count, met.address),
    of: whole,
    of_listings: toCountCells(whole, all.address).listings,
    share: computeShare(count, whole),
    ...interval,
  };
}

/** Row of the table `then-and-now`. `then_wording` is null if the earlier share is exact. */
type ThenAndNowRow = ShareCells &
  Readonly<{ figure: string; then: number; then_wording: Wording | null; then_year: number }>;

/**
 * Compares shares that earlier maps reported with the same shares of the register's listings that have not ended.
 *
 * They are indicative, as the listings differ.
 *
 * @returns the table `then-and-now`, with a row for each of `earlierShares`: `figure` (its id), `then`, `then_wording` (null if
 *   exact) and `then_year` as reported, then the cells of today, see `toShareCells`
 */
export function measureThenAndNow(register: Register): InsightTable<ThenAndNowRow> {
  const openCounts = findShareListings(register).filter(({ rule }) => rule === "open");
  const rows = openCounts.map(({ share: { id, value, qualifier = null, year }, ...lists }) => ({
    figure: id,
    then: value,
    then_wording: qualifier,
    then_year: year,
    ...toShareCells(lists),
  }));
  return buildInsightTable("then-and-now", register, rows);
}

/** Row of the table `then-and-now-sensitivity`. */
type SensitivityRow = ShareCells & Readonly<{ figure: string; rule: Rule }>;

/**
 * Computes the shares of today under each rule of which listings count.
 *
 * @returns the table `then-and-now-sensitivity`, with a row for each share and rule, `open`, `recent` and `apart`: `figure` (the
 *   share's id), `rule`, and the cells of `toShareCells`
 */
export function measureSensitivity(register: Register): InsightTable<SensitivityRow> {
  const rows = findShareListings(register).map(({ share, rule, ...lists }) => ({
    figure: share.id,
    rule,
    ...toShareCells(lists),
  }));
  return buildInsightTable("then-and-now-sensitivity", register, rows);
}

/** Row of the table `map-sizes`. The last two are null for an earlier map, year and wording for the register. */
type MapSizeRow = Readonly<{
  map: string;
  kind: Baseline["kind"];
  year: number | null;
  wording: Wording | null;
  size: number;
  count: number | null;
  listings: string | null;
}>;

/**
 * Counts organisations, tools and mobile apps of the register beside the numbers of earlier maps, each by its own rules.
 *
 * The register's rows count every listing of the kind, ended ones too; its apps are the tools with the technology `mobile-app`.
 *
 * @returns the table `map-sizes`: for each kind (`entity`, `tool`, `app`) the earlier maps, such as `{map: "…", kind: "tool",
 *   year: 2020, wording: null, size: 305, count: null, listings: null}`, then the register, whose `map` is `register`, whose
 *   year and wording are null, and whose `size` equals `count`
 */
export function measureMapSizes(register: Register): InsightTable<MapSizeRow> {
  const { entities, tools } = register.dataset;
  const apps = tools.filter(({ technologies = [] }) => technologies.includes("mobile-app"));
  const registerSizes = [
    ["entity", entities.length, addressOfDirectory("entity")],
    ["tool", tools.length, addressOfDirectory("tool")],
    ["app", apps.length, addressOfFilteredDirectory("tool", { technologies: ["mobile-app"] })],
  ] as const;
  const rows = registerSizes.flatMap(([kind, size, address]): MapSizeRow[] => [
    ...earlierSizes
      .filter((earlierSize) => earlierSize.kind === kind)
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
