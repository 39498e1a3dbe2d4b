import { ascending, descending, rollups } from "d3-array";
import { referenceOf, type CaseStudy, type Listing, type Output } from "../../dataset/model.ts";
import { listTermIds, termById } from "../../dataset/vocabularies.ts";
import { sortKey, type Register } from "../register/register.ts";
import { termIdsOf } from "../register/terms.ts";
import {
  buildInsightTable,
  toCountCells,
  type CountCells,
  type InsightRow,
  type InsightTable,
} from "./insight-table.ts";

export const addressOfStudies = "/insights/case-studies/";
export const addressOfOutputs = "/insights/case-studies/outputs/";

/** Works that a listing publishes, by field of `offer`: the property and vocabulary that group them, their page and tables. */
export const workFields = {
  case_studies: {
    by: "industry",
    vocabulary: "industry",
    address: addressOfStudies,
    figure: "case-studies-by-industry",
    table: "case-studies",
  },
  outputs: {
    by: "type",
    vocabulary: "output-type",
    address: addressOfOutputs,
    figure: "outputs-by-type",
    table: "outputs",
  },
} as const;
export type WorkField = keyof typeof workFields;

/** A case study or an output, and the listing that publishes it. */
export interface PublishedWork {
  readonly listing: Listing;
  readonly work: Partial<CaseStudy & Output> & Pick<CaseStudy, "title">;
}

/** Group of the case studies that name no industry, and of the outputs without a type. */
export const notStated = "not-stated";

/**
 * Returns all case studies or outputs, as `{listing, work}`, those of ended listings too. [] if there are none.
 *
 * They are sorted by year, newest first and those without a year last, then by title, ignoring case, accents and punctuation,
 * then by the reference of their listing.
 */
export function collectWorks({ listings }: Pick<Register, "listings">, field: WorkField): PublishedWork[] {
  const publishedWorks = listings.flatMap((listing) =>
    (listing.offer?.[field] ?? []).map((work: PublishedWork["work"]) => ({ listing, work })),
  );
  return publishedWorks.sort(
    (a, b) =>
      descending(a.work.year ?? 0, b.work.year ?? 0) ||
      ascending(sortKey(a.work.title), sortKey(b.work.title)) ||
      ascending(referenceOf(a.listing), referenceOf(b.listing)),
  );
}

/** Counts the listings that published these works: each once, however many it has. 0 for no works. */
export function countListings(publishedWorks: readonly PublishedWork[]): number {
  return new Set(publishedWorks.map(({ listing }) => referenceOf(listing))).size;
}

/** Works of one industry or type. */
export interface WorkGroup {
  /** Id of the term, or `not-stated`. */
  readonly id: string;
  readonly works: readonly PublishedWork[];
}

/**
 * Groups case studies by industry, or outputs by type.
 *
 * @returns `{id, works}` for each term in the order of the vocabulary, also for terms without works, then `not-stated`; works
 *   keep their order. Works with an unknown term are in no group
 */
export function groupWorks(publishedWorks: readonly PublishedWork[], field: WorkField): WorkGroup[] {
  const { by, vocabulary } = workFields[field];
  const ids = [...listTermIds(vocabulary), notStated];
  return ids.map((id) => ({ id, works: publishedWorks.filter(({ work }) => (work[by] ?? notStated) === id) }));
}

/** Row of a figure on works. It also has the id of the group under `industry` or `type`, and their number under the field. */
type WorkCountRow = InsightRow & CountCells;

/**
 * Counts case studies by industry, or outputs by type, and the listings that publish them.
 *
 * Each work is in one group, so that the works of all groups add up; `count` counts listings, each once in each of its groups.
 *
 * @returns the table `case-studies-by-industry` or `outputs-by-type`, with a row for each term of the vocabulary and
 *   `not-stated`, whose title is null: `{industry: "agriculture", title: "Agriculture", case_studies: 3, count: 2, listings:
 *   "/insights/case-studies/#agriculture"}`, or with the columns `type` and `outputs`
 */
export function measureWorksBy(register: Register, field: WorkField): InsightTable<WorkCountRow> {
  const { by, vocabulary, address, figure } = workFields[field];
  const rows = groupWorks(collectWorks(register, field), field).map(({ id, works }) => ({
    [by]: id,
    title: termById(vocabulary, id)?.title ?? null,
    [field]: works.length,
    ...toCountCells(countListings(works), `${address}#${id}`),
  }));
  return buildInsightTable(figure, register, rows);
}

/**
 * Functions that return the terms of a case study, by facet: the countries and year that it states, and its listing's services.
 */
export const studyFacetTerms = {
  country: ({ work }: PublishedWork): readonly string[] => work.countries ?? [],
  year: ({ work }: PublishedWork): readonly string[] => (work.year === undefined ? [] : [String(work.year)]),
  service: ({ listing }: PublishedWork): readonly string[] => termIdsOf(listing, "service"),
} as const;
export type StudyFacet = keyof typeof studyFacetTerms;

/** Row of the table `case-studies-by`. */
type StudyCountRow = Readonly<{ by: StudyFacet; id: string; title: string; case_studies: number }>;

/**
 * Counts case studies by country, by year and by the services of their listings.
 *
 * A case study counts once under each of its countries and of its listing's services, so that these counts do not add up.
 *
 * @returns the table `case-studies-by`: facets in the order `country`, `year`, `service`, the terms of each with the most case
 *   studies first, ties by id; terms without case studies have no row. A row is `{by: "country", id: "TH", title: "Thailand",
 *   case_studies: 2}`; the title of a year is the year
 */
export function measureStudiesBy(register: Register): InsightTable<StudyCountRow> {
  const studies = collectWorks(register, "case_studies");
  const rows = (Object.keys(studyFacetTerms) as StudyFacet[]).flatMap((by) => {
    const ids = studies.flatMap((study) => [...new Set(studyFacetTerms[by](study))]);
    const counts = rollups(
      ids,
      ({ length }) => length,
      (id) => id,
    );
    const sorted = counts.sort(([a, countOfA], [b, countOfB]) => descending(countOfA, countOfB) || ascending(a, b));
    return sorted.map(([id, count]) => ({ by, id, title: termById(by, id)?.title ?? id, case_studies: count }));
  });
  return buildInsightTable("case-studies-by", register, rows);
}

/**
 * Lists all case studies, or all outputs, as the table `case-studies` or `outputs`: one row each, in the order of
 * `collectWorks`.
 *
 * A row is `{listing: "entities/a", name, title, url, industry: "agriculture", countries: "TH; KH", year: 2024}`; of an output
 * it has `type` instead of `industry`, and no `countries`. What the work does not state is null.
 */
export function measureWorks(register: Register, field: WorkField): InsightTable {
  const { by, table } = workFields[field];
  const rows = collectWorks(register, field).map(({ listing, work }) => ({
    listing: referenceOf(listing),
    name: listing.name,
    title: work.title,
    url: work.url ?? null,
    [by]: work[by] ?? null,
    ...(field === "case_studies" && { countries: work.countries?.join("; ") || null }),
    year: work.year ?? null,
  }));
  return buildInsightTable(table, register, rows);
}

export const caseStudyMeasures = {
  "case-studies": (register: Register) => measureWorks(register, "case_studies"),
  "case-studies-by-industry": (register: Register) => measureWorksBy(register, "case_studies"),
  "case-studies-by": measureStudiesBy,
  outputs: (register: Register) => measureWorks(register, "outputs"),
  "outputs-by-type": (register: Register) => measureWorksBy(register, "outputs"),
};
