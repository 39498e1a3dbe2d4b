import { folderByKind, type Folder, type Kind, type Reference } from "./model.ts";

/*
 * Addresses of the site without its base: they begin with "/" and pages end with "/".
 * `site` puts the base before them.
 */

/** Terms that have pages of their own: the vocabulary's name and the path of its pages. */
export const termPaths = {
  issue: "issues",
  industry: "industries",
  region: "regions",
  country: "countries",
  service: "services",
  "tool-function": "functions",
  "kind-of-work": "work",
  "target-user": "target-users",
  technology: "technologies",
} as const;

export type TermVocabulary = keyof typeof termPaths;

export const termVocabularies = Object.keys(termPaths) as TermVocabulary[];

/** Terms by the name of a facet, such as `{issues: ["debt-bondage"]}`. */
type Terms = Readonly<Record<string, readonly string[]>>;

const formatTerms = (terms: Terms) => Object.entries(terms).map(([name, ids]) => `${name}=${ids.join(",")}`);
const paged = (address: string, page: number) => (page === 1 ? address : `${address}page/${page}/`);

export const addressOfExists = "/exists/";
export const addressOfListing = (listing: { readonly kind: Kind; readonly id: string }) =>
  `/${folderByKind[listing.kind]}/${listing.id}/`;
export const addressOfReference = (reference: Reference) => `/${reference}/`;
export const addressOfDirectory = (kind: Kind, page = 1) => paged(`/${folderByKind[kind]}/`, page);
export const addressOfTerm = (vocabulary: TermVocabulary, id: string, page = 1) =>
  paged(`/${termPaths[vocabulary]}/${id.toLowerCase()}/`, page);
export const addressOfVocabulary = (vocabulary: TermVocabulary) => `/${termPaths[vocabulary]}/`;
export const addressOfListingJson = (folder: Folder, id: string) => `/data/v1/${folder}/${id}.json`;
export const addressOfNamesIndex = "/data/v1/index/names.json";
export const addressOfListingYaml = (reference: Reference) => `/data/v1/source/${reference}.yaml`;
export const addressOfOverlapData = "/data/v1/index/overlap.json";
export const addressOfList = (name: string) => `/lists/${name}/`;
export const addressOfInsightData = (id: string, form: "json" | "csv") => `/data/v1/insights/${id}.${form}`;
export const addressOfFigureSvg = (id: string) => `/insights/figures/${id}.svg`;
export const addressOfShortlistIndex = "/data/v1/index/shortlist.json";
export const addressOfClarity = "/insights/clarity/";
export const addressOfCoverage = (topic?: string) =>
  topic === undefined ? "/insights/coverage/" : `/insights/coverage/${topic}/`;
export const addressOfCoverageRegion = (region: string) => `/insights/coverage/regions/${region}/`;
export const addressOfChanges = (month?: string) => (month === undefined ? "/changes/" : `/changes/${month}/`);
export const addressOfChangeLog = "/data/v1/changes.ndjson";
export const addressOfDailyChangesIndex = "/data/v1/changes/index.json";
export const addressOfEmbedGuide = "/embed/";
export const addressOfChartEmbed = (id: string) => `/embed/charts/${id}/`;
export const addressOfBadge = (reference: Reference) => `/badges/${reference}.svg`;
export const addressOfOembed = (reference: Reference) => `/oembed/${reference}.json`;
export const addressOfDatabase = "/data/v1/register.sqlite";
export const addressOfQueryPage = "/data/query/";
export const addressOfOffline = "/offline/";
export const addressOfServiceWorker = "/offline.js";

/** Of the page of all laws, and of that of one: the vocabulary `regulation` has these pages instead of a term's. */
export const addressOfLaw = (id?: string) => (id === undefined ? "/laws/" : `/laws/${id}/`);

/** Of the page of the due-diligence steps, or the place of one on it. */
export const addressOfStep = (id?: string) => (id === undefined ? "/due-diligence/" : `/due-diligence/#${id}`);

export function isTermVocabulary(name: string): name is TermVocabulary {
  return Object.hasOwn(termPaths, name);
}

/** Of a directory narrowed to the listings that have all of these terms, such as `{issues: ["debt-bondage"]}`. */
export function addressOfFilteredDirectory(kind: Kind, terms: Terms): string {
  const parts = formatTerms(terms);
  return parts.length === 0 ? addressOfDirectory(kind) : `${addressOfDirectory(kind)}?${parts.join("&")}`;
}

/** Of the index of a directory, and of what is beside it in the same rows, as JSON: summaries, and what matching reads. */
export const addressOfIndex = (kind: Kind, part: "rows" | "text" | "match" = "rows") =>
  `/data/v1/index/${folderByKind[kind]}${part === "rows" ? "" : `-${part}`}.json`;

/**
 * Of the form that corrects a listing, or does another thing with it.
 *
 * @param reference "" where it is not known yet: the form asks for it
 * @param fact the question at which to begin, by its dotted path
 */
export const addressOfForm = (reference: Reference | "", way = "edit", fact?: string) =>
  `/contribute/?${way}=${reference}${fact === undefined ? "" : `&fact=${fact}`}`;

/**
 * Of the form that proposes a listing, such as what fills a gap, with the terms of the gap filled in.
 *
 * @param kind absent where either may fill it: the form asks
 */
export const addressOfProposal = (kind: Kind | undefined, terms: Terms) =>
  [`/contribute/?new=${kind ?? ""}`, ...formatTerms(terms)].join("&");

/** An address with its question behind "#", where no host sees it: what a reader chose stays in their browser. */
export const moveQueryToFragment = (address: string) => address.replace("?", "#");

/** Of the feed of a page's subject: of all changes, of a term or of a listing. */
export const addressOfFeed = (address: string, form: "xml" | "json" = "xml") =>
  `${address.startsWith("/changes/") ? "" : "/changes"}${address}feed.${form}`;

/** Of what brings a copy of the data from before a day, YYYY-MM-DD, to after it, as JSON. */
export const addressOfDailyChanges = (day: string) => `/data/v1/changes/${day}.json`;

/** Of a page's subject as other sites embed it: a listing's card, or the first listings of a term. */
export const addressOfEmbed = (address: string) => `/embed${address}`;

/** Addresses that every language of the site shares, but for those of `ownFile`. */
const sharedAddress =
  /^\/(?:data\/v1\/|badges\/|embed\/[\w-]+\/|oembed\/|pagefind\/|changes\/.*\.(?:xml|json)$|favicon\.svg$|[\w-]+\.png$|robots\.txt$|llms\.txt$|_headers$)/;

/** Files of the dataset that hold titles of terms. */
const ownFile = /^\/data\/v1\/index\/(?:entities|tools)(?:-match)?\.json$/;

/**
 * Returns true if an address is the same in every language: the dataset, feeds, pictures, and frames for other sites, which are in
 * English. Pages are in each language's folder, and so are the indexes with titles of terms.
 *
 * @param address without the base
 */
export function isSharedAddress(address: string): boolean {
  return sharedAddress.test(address) && !ownFile.test(address);
}
