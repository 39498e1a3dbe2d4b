import { folders, type Folder, type Kind, type Reference } from "./model.ts";

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

/** Of the page that says which tools already do the work of an idea. */
export const addressOfExists = "/exists/";

/** Of the page of all laws, and of that of one: the vocabulary `regulation` has these pages instead of a term's. */
export const addressOfLaw = (id?: string) => (id === undefined ? "/laws/" : `/laws/${id}/`);

/** Of the page of the due-diligence steps, or the place of one on it. */
export const addressOfStep = (id?: string) => (id === undefined ? "/due-diligence/" : `/due-diligence/#${id}`);

export function isTermVocabulary(name: string): name is TermVocabulary {
  return Object.hasOwn(termPaths, name);
}

export const addressOf = (listing: { readonly kind: Kind; readonly id: string }) =>
  `/${folders[listing.kind]}/${listing.id}/`;

export const addressOfReference = (reference: Reference) => `/${reference}/`;

export const addressOfDirectory = (kind: Kind, page = 1) => paged(`/${folders[kind]}/`, page);

export const addressOfTerm = (vocabulary: TermVocabulary, id: string, page = 1) =>
  paged(`/${termPaths[vocabulary]}/${id.toLowerCase()}/`, page);

export const addressOfVocabulary = (vocabulary: TermVocabulary) => `/${termPaths[vocabulary]}/`;

/** Of a directory narrowed to the listings that have all of these terms, such as `{issues: ["debt-bondage"]}`. */
export function addressOfQuery(kind: Kind, terms: Terms): string {
  const parts = formatTerms(terms);
  return parts.length === 0 ? addressOfDirectory(kind) : `${addressOfDirectory(kind)}?${parts.join("&")}`;
}

/** Of a listing as JSON. */
export const addressOfData = (folder: Folder, id: string) => `/data/v1/${folder}/${id}.json`;

/** Of the index of a directory, and of what is beside it in the same rows, as JSON: summaries, and what matching reads. */
export const addressOfIndex = (kind: Kind, part: "rows" | "text" | "match" = "rows") =>
  `/data/v1/index/${folders[kind]}${part === "rows" ? "" : `-${part}`}.json`;

/** Of the names of every listing, as JSON. */
export const addressOfNames = "/data/v1/index/names.json";

/** Of a listing's file, as it is in the repository but for reviewers' comments. */
export const addressOfSource = (reference: Reference) => `/data/v1/source/${reference}.yaml`;

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
export const withPrivateQuery = (address: string) => address.replace("?", "#");

/** Of what is beside the index of tools where an idea is compared, as JSON. */
export const addressOfOverlap = "/data/v1/index/overlap.json";

/** Of a list of the listings behind a figure. */
export const addressOfList = (name: string, page = 1) => paged(`/lists/${name}/`, page);

/** Of the rows behind a figure, as JSON or CSV. */
export const addressOfInsight = (id: string, form: "json" | "csv") => `/data/v1/insights/${id}.${form}`;

/** Of a figure as a drawing that stands alone. */
export const addressOfDrawing = (id: string) => `/insights/figures/${id}.svg`;

/** Of what the shortlist reads beside the indexes, as JSON. */
export const addressOfShortlistIndex = "/data/v1/index/shortlist.json";

/** Of what could be found of listings. */
export const addressOfClarity = "/insights/clarity/";

/** Of the coverage, or of one of its topics. */
export const addressOfCoverage = (topic?: string) =>
  topic === undefined ? "/insights/coverage/" : `/insights/coverage/${topic}/`;

/** Of the coverage of a region. */
export const addressOfCoverageRegion = (region: string) => `/insights/coverage/regions/${region}/`;

/** Of the changes of a month, YYYY-MM, or of the newest one. */
export const addressOfChanges = (month?: string) => (month === undefined ? "/changes/" : `/changes/${month}/`);

/** Of the feed of a page's subject: of all changes, of a term or of a listing. */
export const addressOfFeed = (address: string, form: "xml" | "json" = "xml") =>
  `${address.startsWith("/changes/") ? "" : "/changes"}${address}feed.${form}`;

/** Of all changes, a line each. */
export const addressOfChangeLines = "/data/v1/changes.ndjson";

/** Of the list of days on which listings changed, as JSON. */
export const addressOfChangedDays = "/data/v1/changes/index.json";

/** Of what brings a copy of the data from before a day, YYYY-MM-DD, to after it, as JSON. */
export const addressOfChangedDay = (day: string) => `/data/v1/changes/${day}.json`;

/** Of the page that composes what other sites embed. */
export const addressOfEmbeds = "/embed/";

/** Of a page's subject as other sites embed it: a listing's card, or the first listings of a term. */
export const addressOfEmbed = (address: string) => `/embed${address}`;

/** Of a figure as other sites embed it. */
export const addressOfChartEmbed = (id: string) => `/embed/charts/${id}/`;

/** Of the badge of a listing, as SVG. */
export const addressOfBadge = (reference: Reference) => `/badges/${reference}.svg`;

/** Of what a site that asks by oEmbed is told of a listing, as JSON. */
export const addressOfOembed = (reference: Reference) => `/oembed/${reference}.json`;

/** Of the whole register as an SQLite file. */
export const addressOfDatabase = "/data/v1/register.sqlite";

/** Of the page that answers questions in SQL. */
export const addressOfQueries = "/data/query/";

/** Of the page in the place of one that can't be had without a network. */
export const addressOfOffline = "/offline/";

/** Of the script that keeps pages for reading without a network. */
export const addressOfWorker = "/offline.js";

/** Addresses that every language of the site shares, but for those of `ownFile`. */
const sharedAddress =
  /^\/(?:data\/v1\/|badges\/|oembed\/|pagefind\/|changes\/.*\.(?:xml|json)$|favicon\.svg$|[\w-]+\.png$|robots\.txt$|llms\.txt$|_headers$)/;

/** Files of the dataset that hold titles of terms. */
const ownFile = /^\/data\/v1\/index\/(?:entities|tools)(?:-match)?\.json$/;

/**
 * Whether an address is the same in every language: the dataset, feeds and pictures. Pages are in each language's folder, and so
 * are the indexes with titles of terms.
 *
 * @param address without the base
 */
export function isSharedAddress(address: string): boolean {
  return sharedAddress.test(address) && !ownFile.test(address);
}
