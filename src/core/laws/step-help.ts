import { descending } from "d3-array";
import { addressOfFilteredDirectory } from "../../dataset/address.ts";
import type { Law, LawStep } from "../../dataset/laws.ts";
import type { Kind, Listing } from "../../dataset/model.ts";
import { termById, vocabularyByName } from "../../dataset/vocabularies.ts";
import { listOpenStates } from "../facets/facet-definitions.ts";
import { compareByName, freshnessOf, isEnded, type Register } from "../register/register.ts";
import { termIdsOf } from "../register/terms.ts";

/** Listings that help with a step of a law, and where to find all of them. */
export interface StepHelp {
  /** Listings to show, of both kinds. */
  readonly helpers: readonly Helper[];
  /** Directories with all that help, organisations before tools. A kind without any is left out. */
  readonly directories: readonly HelpDirectory[];
}

/** Listing that helps with a step, and the industries for which it is shown. */
export interface Helper {
  readonly listing: Listing;
  /** Terms of the vocabulary `industry` for which it is among the best. `any` if it is so without an industry. */
  readonly shownFor: readonly string[];
}

/** Value of `shownFor` for readers who chose no industry. */
export const anyIndustry = "any";

/** Directory of a kind, narrowed to the listings that help with a step. */
interface HelpDirectory {
  readonly kind: Kind;
  /** Number of listings that help, at least 1. */
  readonly count: number;
  /** As in `/entities/?services=audits&status=active,unknown`. */
  readonly address: string;
  /** Part of `count` that a source ties to the law, which may be 0, and the address of the directory with it. */
  readonly tied: { readonly count: number; readonly address: string };
}

/** Listings of one kind that help with a step. */
interface HelpSearch {
  readonly kind: Kind;
  readonly listings: readonly Listing[];
  readonly vocabulary: "service" | "tool-function";
  /** Facet of the directory that filters by the vocabulary. */
  readonly facet: "services" | "functions";
  /** Terms that help with the step. */
  readonly ids: readonly string[];
}

interface RankedListing {
  readonly listing: Listing;
  /** Sort keys, the most important first. A higher value comes first. */
  readonly sortKeys: readonly number[];
}

/**
 * Finds listings that help with a step of a law: organisations that offer one of the step's services, and tools with a function
 * that belongs to one of these services. Ended listings are left out.
 *
 * Listings are ranked by recent signs of activity, then by the law among their `regulations`, then by place (works in the law's
 * country, is not national, is national), then by the share of their services or functions that help, then by name.
 *
 * For an industry, those come first that work with it, then those that work with any industry; others are left out.
 *
 * @param limit maximum number of listings of both kinds together, without an industry and for each
 * @returns `helpers`: those that are shown without an industry or for one, in the order without, such as `{listing, shownFor:
 *   ["any", "automotive"]}`; `directories`: for each kind with at least one listing, organisations first, such as `{kind: "entity",
 *   count: 12, address: "/entities/?services=training&status=active,unknown", tied: {count: 2, address: "…"}}`, with the number of
 *   all that help. Both are [] if the step has no services or nothing helps
 */
export function findStepHelp(law: Law, { services }: LawStep, register: Register, limit = 3): StepHelp {
  const functions = [...new Set(services.flatMap((id) => termById("service", id)?.functions ?? []))];
  const { entities, tools } = register.dataset;
  const searches: readonly HelpSearch[] = [
    { kind: "entity", listings: entities, vocabulary: "service", facet: "services", ids: services },
    { kind: "tool", listings: tools, vocabulary: "tool-function", facet: "functions", ids: functions },
  ];
  const results = searches.map((search) => ({ search, ranked: rankHelpers(search, law, register) }));
  const listings = results
    .flatMap(({ ranked }) => ranked)
    .sort(compareRanked)
    .map(({ listing }) => listing);
  return {
    helpers: selectHelpers(listings, limit),
    directories: results
      .filter(({ ranked }) => ranked.length > 0)
      .map(({ search: { kind, facet, ids }, ranked }) => {
        const terms = { [facet]: ids, status: listOpenStates(kind) };
        return {
          kind,
          count: ranked.length,
          address: addressOfFilteredDirectory(kind, terms),
          tied: {
            count: ranked.filter(({ listing }) => isTiedTo(listing, law)).length,
            address: addressOfFilteredDirectory(kind, { ...terms, regulations: [law.id] }),
          },
        };
      }),
  };
}

/** Duties of a law in one step of due diligence, and who helps with them. */
export interface StepGroup {
  /** Id of the step. */
  readonly step: string;
  /** Duties of the step, in the order of the law. */
  readonly duties: readonly LawStep[];
  /** Services that help with any of these duties. */
  readonly services: readonly string[];
  readonly help: StepHelp;
}

/**
 * Groups the duties of a law by step of due diligence, and finds who helps with each.
 *
 * @param limit maximum number of listings of a step, as in `findStepHelp`
 * @returns in the order of the steps of due diligence, those without a duty left out
 */
export function groupSteps(law: Law, register: Register, limit?: number): StepGroup[] {
  return vocabularyByName("due-diligence-step").terms.flatMap(({ id }): StepGroup[] => {
    const duties = law.steps.filter(({ step }) => step === id);
    const [first] = duties;
    if (first === undefined) return [];
    const services = [...new Set(duties.flatMap((duty) => duty.services))];
    return [{ step: id, duties, services, help: findStepHelp(law, { ...first, services }, register, limit) }];
  });
}

/**
 * Selects the first listings without an industry, and the first for each industry of the vocabulary: those that work with it,
 * then those that work with any industry.
 *
 * @returns the selected listings in their order, each with what it is shown for
 */
function selectHelpers(listings: readonly Listing[], limit: number): Helper[] {
  const worksWith = (id: string) => (listing: Listing) => termIdsOf(listing, "industry").includes(id);
  const worksWithAny = listings.filter(worksWith(crossIndustry));
  const industries = vocabularyByName("industry").terms.filter(({ id }) => id !== crossIndustry);
  const choices = [
    { id: anyIndustry, listings: listings.slice(0, limit) },
    ...industries.map(({ id }) => {
      const best = new Set([...listings.filter(worksWith(id)), ...worksWithAny]);
      return { id, listings: [...best].slice(0, limit) };
    }),
  ];
  return listings.flatMap((listing) => {
    const shownFor = choices.flatMap(({ id, listings: chosen }) => (chosen.includes(listing) ? [id] : []));
    return shownFor.length === 0 ? [] : [{ listing, shownFor }];
  });
}

/** Term of the vocabulary `industry` for listings that work with any. */
const crossIndustry = "cross-industry";

/** Returns true if a source says that a listing helps with a law. */
function isTiedTo(listing: Listing, law: Pick<Law, "id">): boolean {
  return termIdsOf(listing, "regulation").includes(law.id);
}

/**
 * Returns the listings that have not ended and share a term with the search, in their order, as `{listing, sortKeys}`: the keys
 * are `[active, tied to the law, place, share of terms]`, such as `[1, 0, 2, 0.5]`.
 *
 * Active is 0 if the status is unknown or the listing is quiet (evidence older than three years), else 1; tied is 1 if
 * `regulations` has the law, else 0; place is that of `scorePlace`; the share is that of the listing's terms that the search has
 * too.
 */
function rankHelpers({ listings, vocabulary, ids }: HelpSearch, law: Law, register: Register): RankedListing[] {
  return listings.flatMap((listing) => {
    const listingTerms = termIdsOf(listing, vocabulary);
    const sharedTerms = listingTerms.filter((id) => ids.includes(id));
    if (sharedTerms.length === 0 || isEnded(listing)) return [];
    const isActive = listing.status.state !== "unknown" && !freshnessOf(register, listing).quiet;
    const shareOfTerms = sharedTerms.length / listingTerms.length;
    return [
      { listing, sortKeys: [Number(isActive), Number(isTiedTo(listing, law)), scorePlace(listing, law), shareOfTerms] },
    ];
  });
}

/** Returns 2 if a listing names the law's country, else 0 if its scope is `national` and 1 if it isn't, or is not stated. */
function scorePlace(listing: Listing, { country }: Law): number {
  if (country !== undefined && termIdsOf(listing, "country").includes(country)) return 2;
  return listing.reach?.scope === "national" ? 0 : 1;
}

/** Compares by the first sort key that differs, the higher one first, then by name. */
function compareRanked(a: RankedListing, b: RankedListing): number {
  const differences = a.sortKeys.map((key, index) => descending(key, b.sortKeys[index]));
  return differences.find((difference) => difference !== 0) ?? compareByName(a.listing, b.listing);
}
