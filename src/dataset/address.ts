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

/**
 * Formats each facet as a parameter of a query string, in the order of the keys: `{issues: ["a", "b"]}` → `["issues=a,b"]`.
 * Nothing is escaped; `{}` gives [], and a facet without ids `issues=`.
 */
const formatParameters = (terms: Terms) => Object.entries(terms).map(([facet, ids]) => `${facet}=${ids.join(",")}`);

/** Adds the number of a page of a long list: `/tools/` and 2 → `/tools/page/2/`. Page 1 has the address unchanged. */
const addPageNumber = (address: string, page: number) => (page === 1 ? address : `${address}page/${page}/`);

export const addressOfExists = "/exists/";
/** Formats the address of a listing's page, such as `/entities/a21/`. */
export const addressOfListing = (listing: { readonly kind: Kind; readonly id: string }) =>
  `/${folderByKind[listing.kind]}/${listing.id}/`;
/** Formats the address of the page of `entities/a21`: `/entities/a21/`. */
export const addressOfReference = (reference: Reference) => `/${reference}/`;
/** Formats the address of a page of the directory of a kind: `/tools/`, or `/tools/page/2/` for page 2. */
export const addressOfDirectory = (kind: Kind, page = 1) => addPageNumber(`/${folderByKind[kind]}/`, page);

/**
 * Formats the address of a page of a term's listings: `/issues/debt-bondage/`, or `/issues/debt-bondage/page/2/` for page 2.
 * The id is in lower case, also a country's code: `/countries/th/`. It is not checked.
 */
export const addressOfTerm = (vocabulary: TermVocabulary, id: string, page = 1) =>
  addPageNumber(`/${termPaths[vocabulary]}/${id.toLowerCase()}/`, page);
/** Formats the address of the page with a vocabulary's terms, such as `/target-users/`. */
export const addressOfVocabulary = (vocabulary: TermVocabulary) => `/${termPaths[vocabulary]}/`;
/** Formats the address of a listing's JSON file, such as `/data/v1/entities/a21.json`. */
export const addressOfListingJson = (folder: Folder, id: string) => `/data/v1/${folder}/${id}.json`;
export const addressOfNamesIndex = "/data/v1/index/names.json";
/** Formats the address of a listing's YAML source, such as `/data/v1/source/entities/a21.yaml`. */
export const addressOfListingYaml = (reference: Reference) => `/data/v1/source/${reference}.yaml`;
export const addressOfOverlapData = "/data/v1/index/overlap.json";
/** Formats the address of the letter to an organisation, for a listing such as `/letter/#listing=entities/a21` or in general. */
export const addressOfLetter = (reference?: Reference) =>
  `/letter/${reference === undefined ? "" : `#listing=${reference}`}`;
export const addressOfFreeTraining = "/free-training/";
/** Formats the anchor of a part of a ready-made list: `founded-2014`. An anchor begins with a letter. */
export const anchorOfListPart = (name: string, part: string) => `${name}-${part}`;
/** Formats the address of a ready-made list, `/lists/recruitment-recent/`, or of a part of one: `/lists/founded/#founded-2014`. */
export const addressOfList = (name: string, part?: string) =>
  `/lists/${name}/${part === undefined ? "" : `#${anchorOfListPart(name, part)}`}`;
/** Formats the address of an insight's rows, such as `/data/v1/insights/overlap.csv`. */
export const addressOfInsightData = (id: string, form: "json" | "csv") => `/data/v1/insights/${id}.${form}`;
/** Formats the address of a figure as a picture, such as `/insights/figures/overlap.svg`. */
export const addressOfFigureSvg = (id: string) => `/insights/figures/${id}.svg`;
export const addressOfShortlistIndex = "/data/v1/index/shortlist.json";
export const addressOfSourcesIndex = "/data/v1/index/sources.json";
export const addressOfWorkstreamsIndex = "/data/v1/index/workstreams.json";
export const addressOfClarity = "/insights/clarity/";
/**
 * Formats the address of the page of a coverage topic, such as `/insights/coverage/issues-by-region/`; without a topic, that of the list
 * of topics, `/insights/coverage/`.
 */
export const addressOfCoverage = (topic?: string) =>
  topic === undefined ? "/insights/coverage/" : `/insights/coverage/${topic}/`;
/** Formats the address of a region's coverage page, such as `/insights/coverage/regions/south-asia/`. */
export const addressOfCoverageRegion = (region: string) => `/insights/coverage/regions/${region}/`;
/**
 * Formats the address of a month's changes: `2026-01` → `/changes/2026-01/`; without a month, that of the newest, `/changes/`.
 */
export const addressOfChanges = (month?: string) => (month === undefined ? "/changes/" : `/changes/${month}/`);
export const addressOfChangeLog = "/data/v1/changes.ndjson";
export const addressOfDailyChangesIndex = "/data/v1/changes/index.json";
export const addressOfEmbedGuide = "/embed/";
/** Formats the address of a chart for frames in other sites, such as `/embed/charts/overlap/`. */
export const addressOfChartEmbed = (id: string) => `/embed/charts/${id}/`;
/** Formats the address of a listing's badge: `tools/a` → `/badges/tools/a.svg`. */
export const addressOfBadge = (reference: Reference) => `/badges/${reference}.svg`;
/** Formats the address of a listing's oEmbed response: `tools/a` → `/oembed/tools/a.json`. */
export const addressOfOembed = (reference: Reference) => `/oembed/${reference}.json`;
export const addressOfDatabase = "/data/v1/register.sqlite";
/** Address of SQLite for browsers, a script that loads the file `sqlite3.wasm` beside it. */
export const addressOfSqlite = "/sqlite/sqlite3.js";
export const addressOfQueryPage = "/data/query/";
export const addressOfOffline = "/offline/";
export const addressOfServiceWorker = "/offline.js";

/** Formats the address of a law's page, such as `/laws/uk-msa/`; without an id, that of the list of laws. */
export const addressOfLaw = (id?: string) => (id === undefined ? "/laws/" : `/laws/${id}/`);

/**
 * Formats the address of match with a law chosen, and services if there are any:
 * `/match/?services=training,audits&regulations=uk-msa`. Ids are written as they are.
 */
export const addressOfLawMatch = (id: string, services: readonly string[] = []) =>
  `/match/?${formatParameters({ ...(services.length > 0 && { services }), regulations: [id] }).join("&")}`;

/**
 * Formats the address of a due-diligence step, such as `/due-diligence/#identify`; without an id, that of the page of all
 * steps, `/due-diligence/`.
 */
export const addressOfStep = (id?: string) => (id === undefined ? "/due-diligence/" : `/due-diligence/#${id}`);

/**
 * Returns true if the terms of a vocabulary have pages: `issue` and the other keys of `termPaths`. False for `cost`, and for
 * `issues`, which is a path.
 */
export function isTermVocabulary(name: string): name is TermVocabulary {
  return Object.hasOwn(termPaths, name);
}

/**
 * Formats the address of a directory with filters selected: `/tools/?issues=debt-bondage&countries=TH,KH`.
 *
 * @param terms ids by facet, written as they are, in the order of the keys. `{}` gives the address of the whole directory,
 *   `/tools/`; a facet with [] gives `/tools/?issues=`.
 */
export function addressOfFilteredDirectory(kind: Kind, terms: Terms): string {
  const parameters = formatParameters(terms);
  const directory = addressOfDirectory(kind);
  return parameters.length === 0 ? directory : `${directory}?${parameters.join("&")}`;
}

/**
 * Formats the address of a JSON index of a directory, such as `/data/v1/index/tools-text.json`.
 *
 * @param part `rows`: the index itself, `tools.json`; `text`: summaries of its rows, `tools-text.json`; `match`: data for
 *   matching, in the same rows, `tools-match.json`
 */
export const addressOfIndex = (kind: Kind, part: "rows" | "text" | "match" = "rows") =>
  `/data/v1/index/${folderByKind[kind]}${part === "rows" ? "" : `-${part}`}.json`;

/**
 * Formats the address of the form for a change to a listing: `/contribute/?edit=entities/a21&fact=website`.
 *
 * @param reference "" lets the form ask for the listing: `/contribute/?edit=`
 * @param way kind of change and name of the parameter: `edit` is a correction, `confirm` says that the listing is still right
 * @param fact dotted path of the question at which the form opens; without it, there is no `fact` and it opens at its start
 */
export const addressOfForm = (reference: Reference | "", way = "edit", fact?: string) =>
  `/contribute/?${way}=${reference}${fact === undefined ? "" : `&fact=${fact}`}`;

/**
 * Formats the address of the form for a new listing: `/contribute/?new=tool&issues=debt-bondage,child-labour`.
 *
 * @param kind undefined lets the form ask for it: `/contribute/?new=`
 * @param terms term ids to be filled in, by facet, in the order of the keys; `{}` adds nothing
 */
export const addressOfProposal = (kind: Kind | undefined, terms: Terms) =>
  [`/contribute/?new=${kind ?? ""}`, ...formatParameters(terms)].join("&");

/**
 * Turns the query string of an address into its fragment: `/contribute/?new=tool` → `/contribute/#new=tool`.
 *
 * Browsers don't send fragments, so that the reader's choices stay in their browser. Only the first "?" is replaced; without
 * one the address is unchanged.
 */
export const moveQueryToFragment = (address: string) => address.replace("?", "#");

/**
 * Formats the address of the feed of changes to a page's subject.
 *
 * @param address of a listing or term: `/tools/a/` → `/changes/tools/a/feed.xml`. One that begins with `/changes/` is not
 *   prefixed again: `/changes/` → `/changes/feed.xml`.
 * @param form `xml` is Atom; `json` ends the address in `feed.json`
 */
export const addressOfFeed = (address: string, form: "xml" | "json" = "xml") =>
  `${address.startsWith("/changes/") ? "" : "/changes"}${address}feed.${form}`;

/**
 * Formats the address of the JSON file with the changes to the data on a day: `2026-01-31` →
 * `/data/v1/changes/2026-01-31.json`.
 */
export const addressOfDailyChanges = (day: string) => `/data/v1/changes/${day}.json`;

/**
 * Formats the address of a page for frames in other sites: `/tools/a/` → `/embed/tools/a/`.
 *
 * @param address of a listing, embedded as a card, or of a term, embedded as a list of its first listings
 */
export const addressOfEmbed = (address: string) => `/embed${address}`;

/** Addresses that exist once for all languages, except those that `translatedIndex` matches too. */
const sharedAddress =
  /^\/(?:data\/v1\/|badges\/|embed\/[\w-]+\/|oembed\/|pagefind\/|sqlite\/|maps\/|changes\/.*\.(?:xml|json)$|favicon\.svg$|[\w-]+\.png$|robots\.txt$|llms\.txt$|_headers$)/;

/** Data files with titles of terms or texts of listings, which therefore have one version for each language. */
const translatedIndex = /^\/data\/v1\/index\/(?:(?:entities|tools)(?:-match|-text)?|overlap|workstreams)\.json$/;

/**
 * Returns true if an address has no language prefix since it exists once, in English or without words: data, feeds, pictures,
 * SQLite and frames for other sites.
 *
 * True for `/data/v1/index/names.json`, `/changes/feed.xml`, `/badges/tools/a.svg` and `/embed/tools/a/`. False for pages
 * (`/tools/`, also `/embed/` itself), which each language has in its own folder, for the indexes with titles of terms
 * or texts of listings (`/data/v1/index/tools.json`, `…/tools-text.json` and `…/overlap.json`), and for "".
 *
 * @param address without the base, beginning with "/"
 */
export function isSharedAddress(address: string): boolean {
  return sharedAddress.test(address) && !translatedIndex.test(address);
}
