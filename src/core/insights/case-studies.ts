import { ascending, descending } from "d3-array";
import { referenceOf, type CaseStudy, type Listing, type Output } from "../../dataset/model.ts";
import { termById, vocabularyByName } from "../../dataset/vocabularies.ts";
import { sortKey, type Register } from "../register/register.ts";
import { termsOf } from "../register/terms.ts";
import { counted, tableOf, type InsightTable } from "./insight-table.ts";

export const addressOfStudies = "/insights/case-studies/";
export const addressOfOutputs = "/insights/case-studies/outputs/";

/** A case study or an output, and its listing. */
export interface Published<Work extends CaseStudy | Output = CaseStudy | Output> {
  readonly listing: Listing;
  readonly work: Work;
}
export type Study = Published<CaseStudy>;

/** The industry of a case study that names none, and the type of an output without one. */
export const notStated = "not-stated";

const fieldOf = { industry: "case_studies", type: "outputs" } as const;

/** Every case study of the register, ended listings' too: newest first, those without a year last, then by title. */
export function collectStudies({ listings }: Pick<Register, "listings">): Study[] {
  return newestFirst(
    listings.flatMap((listing) => (listing.offer?.case_studies ?? []).map((work) => ({ listing, work }))),
  );
}

/** Every output, likewise. */
export function collectOutputs({ listings }: Pick<Register, "listings">): Published<Output>[] {
  return newestFirst(listings.flatMap((listing) => (listing.offer?.outputs ?? []).map((work) => ({ listing, work }))));
}

function newestFirst<Item extends Published>(items: Item[]): Item[] {
  return items.sort(
    (a, b) =>
      descending(a.work.year ?? 0, b.work.year ?? 0) ||
      ascending(sortKey(a.work.title), sortKey(b.work.title)) ||
      ascending(referenceOf(a.listing), referenceOf(b.listing)),
  );
}

/** How many listings published these works. */
export function listingCount(works: readonly Published[]): number {
  return new Set(works.map(({ listing }) => referenceOf(listing))).size;
}

/**
 * Case studies by industry, or outputs by type, in the vocabulary's order.
 *
 * Those without one are last, under `notStated`. Terms without any are included.
 */
export function groupWorks<Item extends Published>(
  works: readonly Item[],
  by: keyof typeof fieldOf,
): { id: string; works: Item[] }[] {
  const ids = [...vocabularyByName(by === "type" ? "output-type" : by).terms.map(({ id }) => id), notStated];
  const termOf = ({ work }: Item) => (work as CaseStudy & Output)[by] ?? notStated;
  return ids.map((id) => ({ id, works: works.filter((each) => termOf(each) === id) }));
}

/** Industries without a case study. "Cross-industry" is no industry and is left out. */
export function industriesWithout(studies: readonly Study[]): string[] {
  const groups = groupWorks(studies, "industry").filter(({ works }) => works.length === 0);
  return groups.map(({ id }) => id).filter((id) => id !== "cross-industry" && id !== notStated);
}

/**
 * Works and the listings that have them, by industry or by type.
 *
 * `count` counts listings, each once in each group. The other number counts works, each of which is in one group.
 */
function measureGroups(register: Register, by: keyof typeof fieldOf): InsightTable {
  const works: Published[] = by === "type" ? collectOutputs(register) : collectStudies(register);
  const address = by === "type" ? addressOfOutputs : addressOfStudies;
  const rows = groupWorks(works, by).map(({ id, works: own }) => ({
    [by]: id,
    title: termById(by === "type" ? "output-type" : by, id)?.title ?? null,
    [fieldOf[by]]: own.length,
    ...counted(listingCount(own), `${address}#${id}`),
  }));
  return tableOf(by === "type" ? "outputs-by-type" : "case-studies-by-industry", register, rows);
}

export const measureStudiesByIndustry = (register: Register) => measureGroups(register, "industry");
export const measureOutputsByType = (register: Register) => measureGroups(register, "type");

/** What case studies are counted by, apart from their industry. Each may have several of these, or none. */
export const facetsOfStudy = {
  country: ({ work }: Study): readonly string[] => work.countries ?? [],
  year: ({ work }: Study): readonly string[] => (work.year === undefined ? [] : [String(work.year)]),
  service: ({ listing }: Study): readonly string[] => termsOf(listing, "service"),
} as const;
export type StudyFacet = keyof typeof facetsOfStudy;

/**
 * Counts case studies by country, year and the services of their listings.
 *
 * A case study counts once under each of its countries and of its listing's services, so that these do not add up.
 */
export function measureStudiesBy(register: Register): InsightTable {
  const studies = collectStudies(register);
  const rows = (Object.keys(facetsOfStudy) as StudyFacet[]).flatMap((by) => {
    const ids = studies.flatMap((each) => [...new Set(facetsOfStudy[by](each))]);
    const counts = [...Map.groupBy(ids, (id) => id)].map(([id, all]) => [id, all.length] as const);
    const sorted = counts.sort(([a, m], [b, n]) => descending(m, n) || ascending(a, b));
    return sorted.map(([id, number]) => ({ by, id, title: termById(by, id)?.title ?? id, case_studies: number }));
  });
  return tableOf("case-studies-by", register, rows);
}

const workRow = ({ listing, work: { title, url } }: Published) => ({
  ...{ listing: referenceOf(listing), name: listing.name, title, url: url ?? null },
});

/** A row a case study. */
export function measureStudies(register: Register): InsightTable {
  const rows = collectStudies(register).map((study) => {
    const { industry = null, countries = [], year = null } = study.work;
    return { ...workRow(study), industry, countries: countries.length === 0 ? null : countries.join("; "), year };
  });
  return tableOf("case-studies", register, rows);
}

/** A row an output. */
export function measureOutputs(register: Register): InsightTable {
  const rows = collectOutputs(register).map((output) => {
    const { type = null, year = null } = output.work;
    return { ...workRow(output), type, year };
  });
  return tableOf("outputs", register, rows);
}
