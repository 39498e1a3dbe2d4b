import { ascending, descending, rollups } from "d3-array";
import { referenceOf, type CaseStudy, type Listing, type Output } from "../../dataset/model.ts";
import { termById, vocabularyByName } from "../../dataset/vocabularies.ts";
import { sortKey, type Register } from "../register/register.ts";
import { termsOf } from "../register/terms.ts";
import { toCountCells, buildInsightTable } from "./insight-table.ts";

export const addressOfStudies = "/insights/case-studies/";
export const addressOfOutputs = "/insights/case-studies/outputs/";

/** What listings publish: case studies, in groups by industry, and outputs, by type. */
export const works = {
  case_studies: { by: "industry", vocabulary: "industry", address: addressOfStudies },
  outputs: { by: "type", vocabulary: "output-type", address: addressOfOutputs },
} as const;
export type WorkField = keyof typeof works;

/** A case study or an output, and its listing. */
export interface PublishedWork {
  readonly listing: Listing;
  readonly work: Partial<CaseStudy & Output> & Pick<CaseStudy, "title">;
}

/** The industry of a case study that names none, and the type of an output without one. */
export const notStated = "not-stated";

/** Every case study or output, ended listings' too: newest first, those without a year last, then by title. */
export function collectWorks({ listings }: Pick<Register, "listings">, field: WorkField): PublishedWork[] {
  const all = listings.flatMap((listing) =>
    (listing.offer?.[field] ?? []).map((work: PublishedWork["work"]) => ({ listing, work })),
  );
  return all.sort(
    (a, b) =>
      descending(a.work.year ?? 0, b.work.year ?? 0) ||
      ascending(sortKey(a.work.title), sortKey(b.work.title)) ||
      ascending(referenceOf(a.listing), referenceOf(b.listing)),
  );
}

/** How many listings published these works. */
export function countListings(published: readonly PublishedWork[]): number {
  return new Set(published.map(({ listing }) => referenceOf(listing))).size;
}

/** WorkField by industry or type, in the vocabulary's order; those without one last. Terms without any are included. */
export function groupWorks(published: readonly PublishedWork[], field: WorkField) {
  const { by, vocabulary } = works[field];
  const ids = [...vocabularyByName(vocabulary).terms.map(({ id }) => id), notStated];
  return ids.map((id) => ({ id, works: published.filter(({ work }) => (work[by] ?? notStated) === id) }));
}

/**
 * WorkField by industry or by type, and the listings that have them.
 *
 * `count` counts listings, each once in each group. The other number counts works, each of which is in one group.
 */
export function measureWorksBy(register: Register, field: WorkField) {
  const { by, vocabulary, address } = works[field];
  const rows = groupWorks(collectWorks(register, field), field).map(({ id, works: own }) => ({
    [by]: id,
    title: termById(vocabulary, id)?.title ?? null,
    [field]: own.length,
    ...toCountCells(countListings(own), `${address}#${id}`),
  }));
  return buildInsightTable(field === "outputs" ? "outputs-by-type" : "case-studies-by-industry", register, rows);
}

/** What case studies are toCountCells by, apart from their industry. Each may have several of these, or none. */
export const studyFacetTerms = {
  country: ({ work }: PublishedWork): readonly string[] => work.countries ?? [],
  year: ({ work }: PublishedWork): readonly string[] => (work.year === undefined ? [] : [String(work.year)]),
  service: ({ listing }: PublishedWork): readonly string[] => termsOf(listing, "service"),
} as const;
export type StudyFacet = keyof typeof studyFacetTerms;

/**
 * Counts case studies by country, year and the services of their listings, most first.
 *
 * A case study counts once under each of its countries and of its listing's services, so that these do not add up.
 */
export function measureStudiesBy(register: Register) {
  const studies = collectWorks(register, "case_studies");
  const rows = (Object.keys(studyFacetTerms) as StudyFacet[]).flatMap((by) => {
    const ids = studies.flatMap((each) => [...new Set(studyFacetTerms[by](each))]);
    const counts = rollups(
      ids,
      (all) => all.length,
      (id) => id,
    );
    const sorted = counts.sort(([a, m], [b, n]) => descending(m, n) || ascending(a, b));
    return sorted.map(([id, number]) => ({ by, id, title: termById(by, id)?.title ?? id, case_studies: number }));
  });
  return buildInsightTable("case-studies-by", register, rows);
}

/** A row a case study, or an output. */
export function measureWorks(register: Register, field: WorkField) {
  const rows = collectWorks(register, field).map(({ listing, work }) => ({
    listing: referenceOf(listing),
    name: listing.name,
    title: work.title,
    url: work.url ?? null,
    [works[field].by]: work[works[field].by] ?? null,
    ...(field === "case_studies" && { countries: work.countries?.join("; ") || null }),
    year: work.year ?? null,
  }));
  return buildInsightTable(field === "outputs" ? "outputs" : "case-studies", register, rows);
}

export const caseStudyMeasures = {
  "case-studies": (register: Register) => measureWorks(register, "case_studies"),
  "case-studies-by-industry": (register: Register) => measureWorksBy(register, "case_studies"),
  "case-studies-by": measureStudiesBy,
  outputs: (register: Register) => measureWorks(register, "outputs"),
  "outputs-by-type": (register: Register) => measureWorksBy(register, "outputs"),
};
