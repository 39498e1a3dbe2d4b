import { ascending, descending } from "d3-array";
import { referenceOf, type Listing } from "../../../dataset/model.ts";
import type { CaseStudy } from "../../../dataset/schema.generated.ts";
import { termById, vocabularyByName } from "../../../dataset/vocabularies.ts";
import { sortKey, type Register } from "../../register/register.ts";
import { termsOf } from "../../register/terms.ts";
import { countColumn, counted, type InsightTable } from "../../table/insight-table.ts";

/** A case study and its listing. */
export interface ListedStudy {
  readonly listing: Listing;
  readonly study: CaseStudy;
}

/** The industry of a case study that names none. */
export const noIndustry = "not-stated";

export const addressOfStudies = "/insights/case-studies/";

/** Every case study of the register, ended listings' too: newest first, those without a year last, then by title. */
export function collectStudies({ listings }: Register): ListedStudy[] {
  const studies = listings.flatMap((listing) =>
    (listing.offer?.case_studies ?? []).map((study) => ({ listing, study })),
  );
  return newestFirst(studies, ({ study }) => study);
}

/** Sorts what listings published: newest first, without a year last, then by title and listing. */
export function newestFirst<Item extends { readonly listing: Listing }>(
  items: Item[],
  workOf: (item: Item) => { readonly title: string; readonly year?: number },
): Item[] {
  return items.sort(
    (a, b) =>
      descending(workOf(a).year ?? 0, workOf(b).year ?? 0) ||
      ascending(sortKey(workOf(a).title), sortKey(workOf(b).title)) ||
      ascending(referenceOf(a.listing), referenceOf(b.listing)),
  );
}

/** Case studies by industry in the vocabulary's order, those that name none last; industries without any are there too. */
export function groupByIndustry(studies: readonly ListedStudy[]): { industry: string; studies: ListedStudy[] }[] {
  const ids = [...vocabularyByName("industry").terms.map(({ id }) => id), noIndustry];
  return ids.map((industry) => ({
    industry,
    studies: studies.filter(({ study }) => (study.industry ?? noIndustry) === industry),
  }));
}

/** Industries without a case study. "Cross-industry" is no industry and is left out. */
export function industriesWithout(studies: readonly ListedStudy[]): string[] {
  return groupByIndustry(studies)
    .filter(
      ({ industry, studies: own }) => own.length === 0 && industry !== "cross-industry" && industry !== noIndustry,
    )
    .map(({ industry }) => industry);
}

/** A row a case study. */
function measureStudies(studies: readonly ListedStudy[]): InsightTable {
  return {
    id: "case-studies",
    description: "Every case study that a listing names, ended listings' too. A row is a case study.",
    n: listingCount(studies),
    columns: [
      { name: "listing", description: "The listing, as entities/<id> or tools/<id>.", unit: "text" },
      { name: "name", description: "Its name.", unit: "text" },
      { name: "title", description: "Title of the case study.", unit: "text" },
      { name: "url", description: "Where it can be read; empty where no address is known.", unit: "text" },
      { name: "industry", description: "Id of its industry; empty where it names none.", unit: "text" },
      { name: "countries", description: "Countries (ISO 3166-1), joined by “; ”.", unit: "text" },
      { name: "year", description: "Year; empty where the source shows none.", unit: "year" },
    ],
    rows: studies.map(({ listing, study: { title, url = null, industry = null, countries = [], year = null } }) => ({
      ...{ listing: referenceOf(listing), name: listing.name, title, url, industry },
      countries: countries.length === 0 ? null : countries.join("; "),
      year,
    })),
  };
}

/**
 * Case studies and the listings that have them, by industry.
 *
 * `count` counts listings, each once in each industry; `case_studies` counts case studies, each of which names one industry
 * at most, so that they add up to all.
 */
export function measureStudiesByIndustry(studies: readonly ListedStudy[]): InsightTable {
  return {
    id: "case-studies-by-industry",
    description: "Case studies by the industry that they are about, and the listings that have them.",
    n: listingCount(studies),
    columns: [
      { name: "industry", description: `Id of the industry; ${noIndustry} where none is named.`, unit: "text" },
      { name: "title", description: "Its title.", unit: "text" },
      { name: "case_studies", description: "Number of case studies.", unit: "number" },
      countColumn("Listings with at least one of them."),
    ],
    rows: groupByIndustry(studies).map(({ industry, studies: own }) => ({
      industry,
      title: termById("industry", industry)?.title ?? null,
      case_studies: own.length,
      ...counted(listingCount(own), `${addressOfStudies}#${industry}`),
    })),
  };
}

/** What case studies are counted by, apart from their industry. Each may have several of these, or none. */
export const facetsOfStudy = {
  country: ({ study }: ListedStudy): readonly string[] => study.countries ?? [],
  year: ({ study }: ListedStudy): readonly string[] => (study.year === undefined ? [] : [String(study.year)]),
  service: ({ listing }: ListedStudy): readonly string[] => termsOf(listing, "service"),
} as const;
export type StudyFacet = keyof typeof facetsOfStudy;

/**
 * Counts case studies by country, year and the services of their listings.
 *
 * A case study counts once under each of its countries and of its listing's services, so that these do not add up.
 */
export function measureStudiesBy(studies: readonly ListedStudy[]): InsightTable {
  const facets = Object.keys(facetsOfStudy) as StudyFacet[];
  const rows = facets.flatMap((by) => {
    const counts = new Map<string, number>();
    for (const each of studies)
      for (const id of new Set(facetsOfStudy[by](each))) counts.set(id, (counts.get(id) ?? 0) + 1);
    const sorted = [...counts].sort(([a, m], [b, n]) => descending(m, n) || ascending(a, b));
    return sorted.map(([id, number]) => ({ by, id, title: termById(by, id)?.title ?? id, case_studies: number }));
  });
  return {
    id: "case-studies-by",
    description: "Case studies by country, by year and by the services of the listings that have them.",
    n: listingCount(studies),
    columns: [
      { name: "by", description: "country, year or service.", unit: "text" },
      { name: "id", description: "Code of the country, the year, or id of the service.", unit: "text" },
      { name: "title", description: "The same in words.", unit: "text" },
      { name: "case_studies", description: "Number of case studies.", unit: "number" },
    ],
    rows,
  };
}

/** Every table of the page of case studies. */
export function measureCaseStudies(register: Register): InsightTable[] {
  const studies = collectStudies(register);
  return [measureStudies(studies), measureStudiesByIndustry(studies), measureStudiesBy(studies)];
}

/** How many listings published these works. */
export function listingCount(works: readonly { readonly listing: Listing }[]): number {
  return new Set(works.map(({ listing }) => referenceOf(listing))).size;
}
