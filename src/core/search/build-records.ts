import { addressOfLaw } from "../../dataset/address.ts";
import { escapeXml } from "../../dataset/formats.ts";
import { referenceOf, type Listing } from "../../dataset/model.ts";
import { enginesOf } from "../facets/facet-index.ts";
import { termIdsOfRow, findLocality, buildDirectoryRow, type FacetEngine } from "../facets/engine.ts";
import { isPlaceFacet } from "../facets/selection.ts";
import { isArabic, foldWords, normalizeSpelling, splitElisions } from "../facets/fold.ts";
import { listCountryNames } from "../language/country-names.ts";
import type { TextTranslations } from "../register/listing-texts.ts";
import type { Register } from "../register/register.ts";
import { listTermNames, namesByTerm } from "../terms/term-names.ts";
import { listDocuments, type SearchDocument } from "./documents.ts";
import { anyPlaceId, listSeparator, namedFilterName } from "./pagefind.ts";
import { splitWords } from "./query.ts";

/** Texts of a page or of a section of one, in a language of the site. */
export interface PageText {
  /** Language tag, such as "es". */
  readonly language: string;
  readonly title: string;
  /** Title of the page that a section is on. Absent for a page. */
  readonly pageTitle?: string;
  /** Description and paragraphs. */
  readonly fullText: string;
  readonly keywords: readonly string[];
}

/** Texts of pages in every language of the site, by address. */
export type PageTexts = ReadonlyMap<string, readonly PageText[]>;

/** Id of a listing, its name, and its other names (`listOtherNames`). */
export type ListingNames = readonly [id: string, ...names: string[]];

/** Weights of a match by the part of a document that it is in. Pagefind takes 0 to 10. */
const weights = {
  name: 10,
  otherName: 9,
  alias: 8,
  keyword: 8,
  heading: 6,
  developer: 3,
  pageTitle: 2,
  uses: 2,
  text: 1.5,
  related: 0.4,
} as const;

/** Translations of what listings say, by language: "es" → … */
export type TranslationsByLanguage = ReadonlyMap<string, TextTranslations>;

/** Texts of a document that share a weight. Undefined and empty ones are not indexed. */
interface Part {
  readonly weight: keyof typeof weights;
  /** Language of the texts. Absent for English, and for names and terms. */
  readonly language?: string;
  readonly texts: readonly (string | undefined)[];
}

/** Name of a filter of the index, and the values that a document has. */
interface RecordFilter {
  readonly name: string;
  readonly values: readonly string[];
}

/** Record of a document for Pagefind's Node API. */
export interface SearchRecord {
  /** Address without the base. */
  readonly url: string;
  /** HTML with Pagefind's attributes. */
  readonly content: string;
}

/** Record of a document, and its texts by weight. */
interface BuiltRecord extends SearchRecord {
  readonly parts: readonly Part[];
}

/** Content of the search index. */
export interface SearchRecords {
  /** In the order of `listDocuments`. */
  readonly records: readonly SearchRecord[];
  /** Names of the listings, which come first in `listDocuments`, in its order. */
  readonly names: readonly ListingNames[];
  /**
   * Distinct words of the documents in lower case without accents: first those in five documents or more, then the others, both
   * sorted. Words of the names of terms are left out: pages have them. So are words that only texts in other languages have.
   */
  readonly words: readonly string[];
  /** Distinct words that only the texts in another language than English have, by language, in the order of `words`. */
  readonly translatedWords: ReadonlyMap<string, readonly string[]>;
  /** Folded words that the documents write in small letters somewhere, in any language: no proper names. */
  readonly commonWords: ReadonlySet<string>;
}

/** A misspelt word is more likely one that is in at least this many documents. */
const frequentWordThreshold = 5;

/**
 * Builds the records of Pagefind's Node API for everything that can be found: listings, terms, laws and pages.
 *
 * @param pages texts of guides and other pages by address. Those of the page of all laws, `/laws/`, also add words to each law
 * @param translations of the listings, which are found by their translated summaries and uses too
 * @returns `records`: `{url: "/tools/a/", content: "<html …"}` for each document, in the order of `listDocuments`; `names`:
 *   `["a", "Tool A", "TA"]` for each listing, in the same order; `words`: distinct words of the documents, as `listWords` returns
 *   them; `translatedWords`: "es" → `["plan"]`; `commonWords`: "plan", but not "Kenya"
 */
export function buildSearchRecords(
  register: Register,
  pages: PageTexts,
  translations: TranslationsByLanguage = new Map(),
): SearchRecords {
  const engines = enginesOf(register);
  const nextRows = { entity: 0, tool: 0 };
  const documents = listDocuments(register, pages.keys());
  const built = documents.map((document, index) => {
    const { listing } = document;
    if (listing === undefined) return buildPageRecord(document, index, pages);
    const row = nextRows[listing.kind]++;
    return buildListingRecord(listing, document.address, index, { engine: engines[listing.kind], row, translations });
  });
  const partsByDocument = built.map(({ parts }) => parts);
  const words = listWords(partsByDocument, undefined);
  const indexedWords = new Set(words);
  const otherLanguages = new Set(partsByDocument.flat().flatMap(({ language }) => language ?? []));
  const listTranslatedWords = (language: string) =>
    listWords(partsByDocument, language).filter((word) => !indexedWords.has(word));
  return {
    records: built.map(({ url, content }) => ({ url, content })),
    names: documents.flatMap(({ listing }): ListingNames[] =>
      listing ? [[listing.id, listing.name, ...listOtherNames(listing)]] : [],
    ),
    words,
    translatedWords: new Map([...otherLanguages].map((language) => [language, listTranslatedWords(language)])),
    commonWords: findCommonWords(partsByDocument.flat()),
  };
}

/** Data from which the record of a listing is built. */
interface ListingContext {
  /** Engine of the listing's kind. */
  readonly engine: FacetEngine;
  /** Row of the listing in the engine. */
  readonly row: number;
  readonly translations: TranslationsByLanguage;
}

/**
 * Builds the record of a listing.
 *
 * @param index of the listing in `listDocuments`
 * @returns `{url, parts, content}`: `parts` are those of `buildListingParts`, `content` is the HTML of `formatRecord`, with the
 *   filter `kind` ("entity" or "tool") and those of `buildListingFilters`, and the fields of `buildListingMeta`, the summary and its
 *   translations (`summary-es`)
 */
function buildListingRecord(
  listing: Listing,
  url: string,
  index: number,
  { engine, row, translations }: ListingContext,
): BuiltRecord {
  const reference = referenceOf(listing);
  const listTranslations = ([language, byReference]: [string, TextTranslations]) => {
    const translate = (text: string) => byReference.get(reference)?.get(text);
    return { language, translate };
  };
  const translators = [...translations].map(listTranslations);
  const parts = [
    ...buildListingParts(listing),
    ...translators.flatMap(({ language, translate }) => buildTranslatedParts(listing, language, translate)),
  ];
  const filters = [{ name: "kind", values: [listing.kind] }, ...buildListingFilters(engine, row)];
  const summaries = translators.map(({ language, translate }) => [`summary-${language}`, translate(listing.summary)]);
  const meta = {
    ...buildListingMeta(engine, row),
    summary: listing.summary,
    ...(Object.fromEntries(summaries.filter(([, summary]) => summary !== undefined)) as Record<string, string>),
  };
  return { url, parts, content: formatRecord(parts, filters, index, meta) };
}

/**
 * Lists the names of a listing other than its name, each once: its acronym, its aliases, and the names of predecessors that are
 * not listed themselves: `["SAC", "Sustainable Apparel Coalition"]`. [] if it has none.
 */
export function listOtherNames({ acronym, aliases = [], relations = [] }: Listing): string[] {
  const predecessors = relations.filter(({ type, to }) => type === "successor-of" && to === undefined);
  return [...new Set([acronym ?? [], aliases, predecessors.map(({ name = [] }) => name)].flat(2))];
}

/**
 * Builds the record of a document other than a listing: a term, a law, a guide or another page.
 *
 * @param index of the document in `listDocuments`
 * @param pages has the texts of guides and other pages by address; throws if one of these is not there
 * @returns `{url, parts, content}`: `parts` are those of `buildPageParts`, with French articles apart; `content` is the HTML of
 *   `formatRecord`, with the filter `kind`: "term", "law", or "guide" for guides and all other pages
 */
function buildPageRecord(document: SearchDocument, index: number, pages: PageTexts): BuiltRecord {
  const { kind, address } = document;
  const parts = buildPageParts(document, pages).map(separateFrenchArticles);
  const filters = [{ name: "kind", values: [kind === "page" ? "guide" : kind] }];
  return { url: address, parts, content: formatRecord(parts, filters, index) };
}

/** Returns the folded words that begin with a small letter somewhere. Parts of words after a hyphen or an apostrophe don't count. */
function findCommonWords(parts: readonly Part[]): Set<string> {
  const texts = parts.flatMap((part) => part.texts);
  const words = texts.flatMap((text) => text?.match(/(?<![\p{L}\p{N}'’-])\p{Ll}[\p{L}\p{M}]*/gu) ?? []);
  return new Set([...new Set(words)].flatMap(foldWords));
}

/**
 * Lists the distinct words of documents as `splitWords` returns them: those in five documents or more (`frequentWordThreshold`)
 * first, then the others, both sorted.
 *
 * @param language of the texts whose words are listed; undefined for English, names and terms
 *
 * Words of the texts that are only related to a document, and words of the names of terms, in whichever spelling, are left out.
 */
function listWords(partsByDocument: readonly (readonly Part[])[], language: string | undefined): string[] {
  const names = Object.values(namesByTerm).flatMap((namesById) => Object.values(namesById).flat());
  const nameWords = new Set(names.flatMap(splitWords).map(normalizeSpelling));
  const documentCounts = new Map<string, number>();
  for (const parts of partsByDocument) {
    const listedParts = parts.filter((part) => part.weight !== "related" && part.language === language);
    const texts = listedParts.flatMap((part) => part.texts);
    for (const word of new Set(texts.flatMap((text) => splitWords(text ?? "")))) {
      if (!nameWords.has(normalizeSpelling(word))) documentCounts.set(word, (documentCounts.get(word) ?? 0) + 1);
    }
  }
  const words = [...documentCounts.keys()].sort();
  const isFrequent = (word: string) => (documentCounts.get(word) ?? 0) >= frequentWordThreshold;
  return [...words.filter(isFrequent), ...words.filter((word) => !isFrequent(word))];
}

/**
 * Returns the parts of a listing, such as `{weight: "name", texts: ["A"]}`, with the weights name, otherName
 * (`listOtherNames`), developer, text (summary) and uses, in this order. The parts developer and uses of an organisation have no
 * texts.
 */
function buildListingParts(listing: Listing): Part[] {
  const { name, summary } = listing;
  const { developers = [], uses = [] } = listing.kind === "tool" ? listing : {};
  return [
    { weight: "name", texts: [name] },
    { weight: "otherName", texts: listOtherNames(listing) },
    { weight: "developer", texts: developers.map((developer) => developer.name) },
    { weight: "text", texts: [summary] },
    { weight: "uses", texts: uses },
  ];
}

/**
 * Returns the parts of a listing in another language: its summary and its uses, as far as they are translated. French articles
 * are words of their own, as queries have them.
 *
 * @param translate returns the translation of an English text, or undefined
 */
function buildTranslatedParts(
  listing: Listing,
  language: string,
  translate: (text: string) => string | undefined,
): Part[] {
  const uses = listing.kind === "tool" ? (listing.uses ?? []) : [];
  const parts: Part[] = [
    { weight: "text", language, texts: [translate(listing.summary)] },
    { weight: "uses", language, texts: uses.map(translate) },
  ];
  return parts.map(separateFrenchArticles);
}

/**
 * Returns the parts of a document other than a listing.
 *
 * A term or law has its English title and year as name, all other names and the names of its country or jurisdiction as alias,
 * its description and who it covers as text, and its examples as uses; a law also the keywords of `/laws/` as related. A page has
 * in each language its title as name, its keywords and its text; a section of one its title as heading, and the title of its page.
 */
function buildPageParts({ kind, address, term, facet = "", id = "" }: SearchDocument, pages: PageTexts): Part[] {
  if (term === undefined) return (pages.get(address) as readonly PageText[]).flatMap(buildTextParts);
  const { country, jurisdiction, year, covers, examples = [] } = term;
  const [title, ...otherNames] = listTermNames(facet, id);
  const places = country === undefined ? [jurisdiction] : listCountryNames(country);
  // General words for laws are the keywords of the page of all laws.
  const lawWords = kind === "law" ? pages.get(addressOfLaw())?.flatMap(({ keywords }) => keywords) : undefined;
  return [
    { weight: "name", texts: [title, year?.toString()] },
    { weight: "alias", texts: [...otherNames, ...places] },
    { weight: "text", texts: [facet === "countries" ? "" : term.description, covers] },
    { weight: "uses", texts: examples.flatMap((phrases) => Object.values(phrases)).flat() },
    { weight: "related", texts: lawWords ?? [] },
  ];
}

/** Returns the parts of a page, or of a section of one, in a language. */
function buildTextParts({ language: tag, title, pageTitle, fullText, keywords }: PageText): Part[] {
  const language = tag === "en" ? {} : { language: tag };
  return [
    { ...language, weight: pageTitle === undefined ? "name" : "heading", texts: [title] },
    { ...language, weight: "pageTitle", texts: [pageTitle] },
    { ...language, weight: "keyword", texts: keywords },
    { ...language, weight: "text", texts: [fullText] },
  ];
}

/**
 * Returns the fields of a listing's row other than its terms, as `toDirectoryRow` reads them: `{name: "A", acronym: "AA",
 * developers: "X; Y", date: "2026-01", sources: "3", countries: "KE; TH", regions: "africa", reviewed: "1", quiet: "1"}`. Empty
 * ones are left out; `reviewed` is there if the newest evidence is a review.
 */
function buildListingMeta(engine: FacetEngine, row: number): Record<string, string> {
  const { name, acronym, developers, freshness, sources, reach } = buildDirectoryRow(engine, row);
  const { date, basis, quiet } = freshness;
  const { countries, regions } = reach;
  const flags = { reviewed: basis === "review" && "1", quiet: quiet && "1" };
  const meta = { name, acronym, developers, date, sources, countries, regions, ...flags };
  const texts = Object.entries(meta).map(([key, value]) => [key, [value || []].flat().join(listSeparator)]);
  return Object.fromEntries(texts.filter(([, text]) => text));
}

/**
 * Returns the filters of a listing: its terms by facet, in the order of the facets: `{name: "issues", values: ["debt-bondage"]}`.
 * A facet without terms has no values.
 *
 * A facet of places has two filters: `countries-named` for the places that the listing names, and `countries` for those in which
 * it works: it names them, or a place that contains them or is within them. A worldwide listing has the places that it names
 * there, and "*" (`anyPlaceId`): that it names Africa does not mean that it works in Kenya.
 */
function buildListingFilters(engine: FacetEngine, row: number): RecordFilter[] {
  const [scope] = termIdsOfRow(engine, row, "scope");
  return [...engine.facets.values()].flatMap(({ name, ids }) => {
    const namedFilter = { name: namedFilterName(name), values: termIdsOfRow(engine, row, name) };
    if (!isPlaceFacet(name)) return [namedFilter];
    if (scope === "global") return [namedFilter, { name, values: [...namedFilter.values, anyPlaceId] }];
    const placeIds = ids.filter((_, index) => findLocality(engine, row, name, index) !== undefined);
    return [namedFilter, { name, values: placeIds }];
  });
}

/**
 * Formats a record as an HTML page with Pagefind's attributes: `<html lang="en"><body data-pagefind-body>…</body></html>`.
 *
 * In the body is an element for each value of a filter, `<i data-pagefind-filter="kind[data-text]" data-text="tool"></i>`, each
 * field of `meta` (`data-pagefind-meta`) and the index (`data-pagefind-sort`), then a paragraph for each text that is not empty:
 * `<p data-pagefind-weight="10">Name</p>`. Arabic words lose their articles, and `escapeXml` escapes all texts.
 *
 * @param index of the document in `listDocuments`; the sort key `place` of the index
 */
function formatRecord(
  parts: readonly Part[],
  filters: readonly RecordFilter[],
  index: number,
  meta: Readonly<Record<string, string>> = {},
): string {
  const formatParagraph = (text: string, weight: Part["weight"]) =>
    `<p data-pagefind-weight="${weights[weight]}">${escapeXml(stripArabicArticles(text))}</p>`;
  const paragraphs = parts.flatMap(({ weight, texts }) =>
    texts.flatMap((text) => (text ? [formatParagraph(text, weight)] : [])),
  );
  const formatAttribute = (kind: string, name: string, text: string) =>
    `<i data-pagefind-${kind}="${name}[data-text]" data-text="${escapeXml(text)}"></i>`;
  const attributes = [
    ...filters.flatMap(({ name, values }) => values.map((value) => formatAttribute("filter", name, value))),
    ...Object.entries(meta).map(([name, text]) => formatAttribute("meta", name, text)),
    formatAttribute("sort", "place", `${index}`),
  ];
  return `<html lang="en"><body data-pagefind-body>${attributes.join("")}${paragraphs.join("")}</body></html>`;
}

/**
 * Makes French articles words of their own, as queries have them: "l'eau" → "l eau". Not for the English texts of listings.
 */
function separateFrenchArticles(part: Part): Part {
  return { ...part, texts: part.texts.map((text) => text && splitElisions(text)) };
}

/**
 * Removes articles and conjunctions from the Arabic words of a text and folds them, as queries have them: the Arabic for "the
 * labour" becomes that for "labour". Other words stay as they are.
 */
function stripArabicArticles(text: string): string {
  return text.replace(/[\u0600-\u06ff]+/g, (word) =>
    isArabic(word) ? foldWords(word).map(normalizeSpelling).join(" ") : word,
  );
}
