import { addressOfLaw } from "../../dataset/address.ts";
import type { Listing } from "../../dataset/model.ts";
import { enginesOf } from "../facets/facet-index.ts";
import { idsOfRow, localityAt, rowAt, type FacetEngine } from "../facets/engine.ts";
import { isPlaceFacet } from "../facets/selection.ts";
import { isArabic, plainWordsOf, respell, withoutElision } from "../facets/fold.ts";
import { countryNamesOf } from "../language/country-names.ts";
import type { Register } from "../register/register.ts";
import { namesOfTerm, termNames } from "../terms/term-names.ts";
import { listDocuments, type SearchDocument } from "./documents.ts";
import { anywhere, listMark, namedFilter, type PagefindRecord } from "./pagefind.ts";
import { wordsIn } from "./query.ts";

/** What a guide or another page says of itself, in every language of the site: titles; descriptions and headings; keywords. */
export interface PageText {
  readonly titles: readonly string[];
  readonly texts: readonly string[];
  readonly keywords: readonly string[];
}

/** How much a match counts by where it is; Pagefind takes 0 to 10. */
const weights = {
  name: 10,
  otherName: 9,
  alias: 8,
  keyword: 8,
  developer: 3,
  uses: 2,
  text: 1.5,
  related: 0.4,
} as const;

/** A weight, and texts that have it. */
type Part = readonly [keyof typeof weights, ...(string | undefined)[]];

/** A misspelt word is more likely one that is in at least this many documents. */
const frequent = 5;

/**
 * Makes a record for Pagefind's Node API of everything that can be found, in the order of `listDocuments`.
 *
 * @param pages by address
 * @returns `records`: address and HTML with Pagefind's attributes; `words`: every word of them, folded and once, but for those of
 *   `termNames`, which pages have: first those in five documents or more, each part sorted
 */
export function buildSearchRecords(register: Register, pages: ReadonlyMap<string, PageText>) {
  const engines = enginesOf(register);
  const documentsByWord = new Map<string, number>();
  const names = Object.values(termNames).flatMap((terms) => Object.values(terms).flat());
  const named = new Set(names.flatMap(wordsIn).map(respell));
  const rows = { entity: 0, tool: 0 };
  const records = listDocuments(register, pages.keys()).map((document, place) => {
    const { kind, address, listing } = document;
    const engine = listing && engines[listing.kind];
    const row = listing ? rows[listing.kind]++ : 0;
    const parts = engine ? listingParts(listing) : partsOf(document, pages).map(withoutFrenchArticles);
    const own = parts.flatMap(([part, ...some]) => (part === "related" ? [] : some));
    for (const word of new Set(own.flatMap((text) => wordsIn(text ?? ""))))
      if (!named.has(respell(word))) documentsByWord.set(word, (documentsByWord.get(word) ?? 0) + 1);
    const filters = engine ? listingFilters(engine, row) : [];
    const meta = engine ? listingMeta(engine, row) : {};
    return {
      url: address,
      content: formatRecord(parts, [["kind", kind === "page" ? "guide" : kind], ...filters], {
        ...meta,
        place: `${place}`,
      }),
    };
  });
  const words = [...documentsByWord.keys()].sort();
  const isFrequent = (word: string) => (documentsByWord.get(word) ?? 0) >= frequent;
  return { records, words: [...words.filter(isFrequent), ...words.filter((word) => !isFrequent(word))] };
}

function listingParts(listing: Listing): Part[] {
  const { name, acronym, aliases = [], summary } = listing;
  const { developers = [], uses = [] } = listing.kind === "tool" ? listing : {};
  return [
    ["name", name],
    ["otherName", acronym, ...aliases],
    ["developer", ...developers.map((developer) => developer.name)],
    ["text", summary],
    ["uses", ...uses],
  ];
}

function partsOf(
  { kind, address, term, facet = "", id = "" }: SearchDocument,
  pages: ReadonlyMap<string, PageText>,
): Part[] {
  if (term === undefined) {
    const { titles, texts, keywords } = pages.get(address) as PageText;
    return [
      ["name", ...titles],
      ["keyword", ...keywords],
      ["text", ...texts],
    ];
  }
  const { country, jurisdiction, year, covers, examples = [] } = term;
  const [title, ...names] = namesOfTerm(facet, id);
  const places = country === undefined ? [jurisdiction] : countryNamesOf(country);
  // What a law is called in general is what the page of all laws is called.
  const lawWords = kind === "law" ? pages.get(addressOfLaw())?.keywords : undefined;
  return [
    ["name", title, year?.toString()],
    ["alias", ...names, ...places],
    ["text", facet === "countries" ? "" : term.description, covers],
    ["uses", ...examples.flatMap((phrases) => Object.values(phrases)).flat()],
    ["related", ...(lawWords ?? [])],
  ];
}

/** What a listing's row shows in addition to its terms: see `toDirectoryRow`. */
function listingMeta(engine: FacetEngine, row: number): PagefindRecord["meta"] {
  const { name, acronym, developers, freshness, sources, reach } = rowAt(engine, row);
  const { date, basis, quiet } = freshness;
  const { countries, regions } = reach;
  const marks = { reviewed: basis === "review" && "1", quiet: quiet && "1" };
  const meta = { name, acronym, developers, date, sources, countries, regions, ...marks };
  const texts = Object.entries(meta).map(([key, value]) => [key, [value || []].flat().join(listMark)]);
  return Object.fromEntries(texts.filter(([, text]) => text));
}

/** The facets of a listing. One of global scope is in every place. */
function listingFilters(engine: FacetEngine, row: number): string[][] {
  const [scope] = idsOfRow(engine, row, "scope");
  return [...engine.facets.values()].flatMap(({ name, ids }) => {
    const named = [namedFilter(name), ...idsOfRow(engine, row, name)];
    if (!isPlaceFacet(name)) return [named];
    const places = scope === "global" ? [anywhere] : ids.filter((_, place) => localityAt(engine, row, name, place));
    return [named, [name, ...places]];
  });
}

function formatRecord(
  parts: readonly Part[],
  filters: readonly string[][],
  meta: Readonly<Record<string, string>>,
): string {
  const texts = parts.flatMap(([part, ...some]) => {
    const written = some.flatMap((text) => (text ? [escape(withoutArticles(text))] : []));
    return written.map((text) => `<p data-pagefind-weight="${weights[part]}">${text}</p>`);
  });
  const attribute = (kind: string, name: string, text: string) =>
    `<i data-pagefind-${kind}="${name}[data-text]" data-text="${escape(text)}"></i>`;
  const attributes = [
    ...filters.flatMap(([name = "", ...ids]) => ids.map((id) => attribute("filter", name, id))),
    ...Object.entries(meta).map(([name, text]) => attribute(name === "place" ? "sort" : "meta", name, text)),
  ];
  return `<html lang="en"><body data-pagefind-body>${attributes.join("")}${texts.join("")}</body></html>`;
}

/** As a query is read; what listings say stays as it is, for excerpts show it. */
function withoutFrenchArticles([part, ...texts]: Part): Part {
  return [part, ...texts.map((text) => text && withoutElision(text))];
}

/** Arabic words without article and conjunction, as a query is read. */
function withoutArticles(text: string): string {
  return text.replace(/[\u0600-\u06ff]+/g, (word) =>
    isArabic(word) ? plainWordsOf(word).map(respell).join(" ") : word,
  );
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
