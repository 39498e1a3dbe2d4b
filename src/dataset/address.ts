import { folderByKind, type Folder, type Kind, type Reference } from "./model.ts";

/*
 * Addresses of the site's pages and files, without the base path and the language.
 *
 * They begin with "/", and those of pages end with "/". `href` and `absoluteUrl` in `src/site` add the rest.
 */

/** Vocabularies whose terms have a page each, with the first part of those pages' addresses: `/issues/debt-bondage/`. */
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

/** Term ids by facet, such as `{issues: ["debt-bondage"]}`. */
type Terms = Readonly<Record<string, readonly string[]>>;

/** Formats each facet as a parameter of a query string: `{issues: ["a", "b"]}` → `["issues=a,b"]`. */
const formatParameters = (terms: Terms) => Object.entries(terms).map(([facet, ids]) => `${facet}=${ids.join(",")}`);

/** Adds the number of a page of a long list, such as `page/2/`. Page 1 has the plain address. */
const addPageNumber = (address: string, page: number) => (page === 1 ? address : `${address}page/${page}/`);

export const addressOfExists = "/exists/";
export const addressOfListing = (listing: { readonly kind: Kind; readonly id: string }) =>
  `/${folderByKind[listing.kind]}/${listing.id}/`;
export const addressOfReference = (reference: Reference) => `/${reference}/`;
export const addressOfDirectory = (kind: Kind, page = 1) => addPageNumber(`/${folderByKind[kind]}/`, page);

/** Formats the address of a term's page. Country codes are in lower case: `/countries/th/`. */
export const addressOfTerm = (vocabulary: TermVocabulary, id: string, page = 1) =>
  addPageNumber(`/${termPaths[vocabulary]}/${id.toLowerCase()}/`, page);
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

/** Formats the address of a law's page, such as `/laws/uk-msa/`; without an id, that of the list of laws. */
export const addressOfLaw = (id?: string) => (id === undefined ? "/laws/" : `/laws/${id}/`);

/** Formats the address of a due-diligence step: `/due-diligence/#` and its id; without an id, that of the page of all steps. */
export const addressOfStep = (id?: string) => (id === undefined ? "/due-diligence/" : `/due-diligence/#${id}`);

export function isTermVocabulary(name: string): name is TermVocabulary {
  return Object.hasOwn(termPaths, name);
}

/**
 * Formats the address of a directory with filters selected: `/tools/?issues=debt-bondage&countries=TH,KH`.
 *
 * @param terms if empty, the address is that of the whole directory
 */
export function addressOfFilteredDirectory(kind: Kind, terms: Terms): string {
  const parameters = formatParameters(terms);
  const directory = addressOfDirectory(kind);
  return parameters.length === 0 ? directory : `${directory}?${parameters.join("&")}`;
}

/**
 * Formats the address of a JSON index of a directory, such as `/data/v1/index/tools-text.json`.
 *
 * @param part `rows`: the index itself; `text`: summaries of its rows; `match`: data for matching, in the same rows
 */
export const addressOfIndex = (kind: Kind, part: "rows" | "text" | "match" = "rows") =>
  `/data/v1/index/${folderByKind[kind]}${part === "rows" ? "" : `-${part}`}.json`;

/**
 * Formats the address of the form for a change to a listing, such as `/contribute/?edit=entities/a21&fact=website`.
 *
 * @param reference "" lets the form ask for the listing
 * @param way kind of change: `edit` is a correction, `confirm` says that the listing is still right
 * @param fact dotted path of the question at which the form opens; by default it opens at its start
 */
export const addressOfForm = (reference: Reference | "", way = "edit", fact?: string) =>
  `/contribute/?${way}=${reference}${fact === undefined ? "" : `&fact=${fact}`}`;

/**
 * Formats the address of the form for a new listing, such as `/contribute/?new=tool&issues=debt-bondage`.
 *
 * @param kind undefined lets the form ask for it (`?new=`)
 * @param terms to be filled in
 */
export const addressOfProposal = (kind: Kind | undefined, terms: Terms) =>
  [`/contribute/?new=${kind ?? ""}`, ...formatParameters(terms)].join("&");

/**
 * Turns the query string of an address into its fragment: `/contribute/?new=tool` → `/contribute/#new=tool`.
 *
 * Browsers don't send fragments, so that the reader's choices stay in their browser. Without a query the address is unchanged.
 */
export const moveQueryToFragment = (address: string) => address.replace("?", "#");

/**
 * Formats the address of the feed of changes to a page's subject.
 *
 * @param address of a listing or term (`/tools/a/` → `/changes/tools/a/feed.xml`), or `/changes/` for all changes
 *   (`/changes/feed.xml`)
 */
export const addressOfFeed = (address: string, form: "xml" | "json" = "xml") =>
  `${address.startsWith("/changes/") ? "" : "/changes"}${address}feed.${form}`;

/** Formats the address of the JSON file with the changes to the data on a day, YYYY-MM-DD. */
export const addressOfDailyChanges = (day: string) => `/data/v1/changes/${day}.json`;

/**
 * Formats the address of a page for frames in other sites: `/tools/a/` → `/embed/tools/a/`.
 *
 * @param address of a listing, embedded as a card, or of a term, embedded as a list of its first listings
 */
export const addressOfEmbed = (address: string) => `/embed${address}`;

/** Addresses that exist once for all languages, except those that `translatedIndex` matches too. */
const sharedAddress =
  /^\/(?:data\/v1\/|badges\/|embed\/[\w-]+\/|oembed\/|pagefind\/|changes\/.*\.(?:xml|json)$|favicon\.svg$|[\w-]+\.png$|robots\.txt$|llms\.txt$|_headers$)/;

/** Data files that have titles of terms, and therefore one version for each language. */
const translatedIndex = /^\/data\/v1\/index\/(?:entities|tools)(?:-match)?\.json$/;

/**
 * Returns true if an address has no language prefix: data, feeds, pictures, and frames for other sites, which are in English.
 *
 * False for pages (`/tools/`), which each language has in its own folder, and for the indexes with titles of terms.
 *
 * @param address without the base
 */
export function isSharedAddress(address: string): boolean {
  return sharedAddress.test(address) && !translatedIndex.test(address);
}
