import { Parser } from "htmlparser2";
import { parseFacetIndex, type FacetEngine } from "../../core/facets/engine.ts";
import { findRows, findListings } from "../../core/facets/find-listings.ts";
import { parseQuery } from "../../core/facets/directory-query.ts";
import type { Link } from "./built-page.ts";
import { findFile, type BuiltSite } from "./built-site.ts";

/** Returns the numbers in a text, in order: "1,204 of 3" → [1204, 3]. [] if it has none. */
export function parseNumbers(text: string): number[] {
  return (text.replace(/(?<=\d),(?=\d{3})/g, "").match(/\d+/g) ?? []).map(Number);
}

const directoryQuery = /^\/(entities|tools)\/\?/;
const listAddress = /^\/(?!map|laws|guides|insights|entities|tools|data|changes)[^/]+\/[^/]+\/$/;

/**
 * Returns the number of listings that a link says it leads to. Undefined for a link without such a number.
 *
 * @param pageAddress of the page with the link; links between the pages of a long list have no such number
 * @param address of the link's target; both without the base path
 */
export function parseStatedCount({ text, count }: Link, pageAddress: string, address: string): number | undefined {
  if (count !== undefined) return count;
  if (directoryQuery.test(address)) {
    const numbers = parseNumbers(text);
    // Of a country: how many name it, how many name its region, and how many work everywhere.
    const isInParts = /\blocal\b|\bnames? it\b/.test(text);
    return isInParts ? numbers.reduce((sum, number) => sum + number, 0) : numbers[0];
  }
  // What is embedded leads to its page under the day of the edition.
  if (!listAddress.test(address) || pageAddress.startsWith(address) || pageAddress.startsWith("/embed/"))
    return undefined;
  // The name of a list or of a term may have a number of its own: what is counted is before or after it.
  return parseNumbers(/^\d[\d,]* (?=\p{L})|(?<=\p{L}.* )\d[\d,]*$/u.exec(text)?.[0] ?? "")[0];
}

/** Counts the listings behind addresses of a site. Each address is counted once. */
export class ListingCounter {
  private readonly counts = new Map<string, number>();
  private readonly engines = new Map<string, FacetEngine>();
  private readonly site: BuiltSite;

  constructor(site: BuiltSite) {
    this.site = site;
  }

  /**
   * Returns the number of listings behind an address.
   *
   * For a directory: the results of its query, found as in the browser. For an element of a page (`#id`): the elements with
   * `data-listing` inside it. For a list or a term's page: its rows on all its pages. For a listing's page: 1.
   *
   * @throws {Error} if there is no such page or element, or the directory ignores the query
   */
  countBehind(url: URL): number {
    const key = url.pathname + url.search + url.hash;
    let count = this.counts.get(key);
    if (count === undefined) this.counts.set(key, (count = this.count(url)));
    return count;
  }

  /**
   * Returns the number of listings behind several directory queries, each listing once. Undefined if an address is none.
   *
   * @throws {Error} if the site has no index of the directory
   */
  countTogether(urls: readonly URL[]): number | undefined {
    const found = new Set<string>();
    for (const { pathname, searchParams } of urls) {
      const directory = /^\/(entities|tools)\/$/.exec(pathname.slice(this.site.base.length))?.[1];
      if (directory === undefined) return undefined;
      const engine = this.readEngine(directory);
      for (const row of findRows(engine, parseQuery(searchParams, engine).terms)) found.add(`${directory} ${row}`);
    }
    return found.size;
  }

  /** Counts the listings behind an address, as `countBehind` does, without the stored counts. */
  private count({ pathname, searchParams, search, hash }: URL): number {
    const address = pathname.slice(this.site.base.length);
    const directory = /^\/(entities|tools)\/$/.exec(address)?.[1];
    if (directory !== undefined) return this.countMatches(directory, search, searchParams);
    if (hash !== "") return countListedWithin(this.read(address), decodeURIComponent(hash.slice(1)));
    if (/^\/(entities|tools)\/[^/]+\/$/.test(address)) return this.read(address) === "" ? 0 : 1;
    let total = 0;
    for (let page = 1; page === 1 || findFile(this.site, `${address}page/${page}/`) !== undefined; page++) {
      const html = this.read(page === 1 ? address : `${address}page/${page}/`);
      total += html.replace(bestMatches, "").match(/<article class="entry-row/g)?.length ?? 0;
    }
    return total;
  }

  /**
   * Counts the results of a directory's query.
   *
   * @param directory "entities" or "tools"
   * @throws {Error} if the directory knows nothing of what the query asks for
   */
  private countMatches(directory: string, search: string, params: URLSearchParams): number {
    const engine = this.readEngine(directory);
    const query = parseQuery(params, engine);
    if (query.q !== "") return findListings(engine, query).rows.length;
    if (search !== "" && Object.values(query.terms).flat().length === 0)
      throw new Error(`asks for nothing that the directory knows: ${search}`);
    return findRows(engine, query.terms).length;
  }

  /**
   * Reads the facet engine of a directory, once.
   *
   * @throws {Error} if the site has no index of it
   */
  private readEngine(folder: string): FacetEngine {
    let engine = this.engines.get(folder);
    if (engine === undefined) {
      engine = parseFacetIndex(JSON.parse(this.site.read(`data/v1/index/${folder}.json`)));
      if (engine === undefined) throw new Error(`no index: ${folder}`);
      this.engines.set(folder, engine);
    }
    return engine;
  }

  /**
   * Reads the file at an address without the base path.
   *
   * @throws {Error} if there is none: `leads nowhere: /x/`
   */
  private read(address: string): string {
    const file = findFile(this.site, address);
    if (file === undefined) throw new Error(`leads nowhere: ${address}`);
    return this.site.read(file);
  }
}

/** Section with the nearest listings of a term that none has. */
const bestMatches = /<section class="sect strongest"[\s\S]*?<\/section>/;

const voidElements = new Set(["area", "br", "col", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]);

/**
 * Counts the rows of listings and the elements with `data-listing` inside the element with an id.
 *
 * @throws {Error} if no element has the id
 */
function countListedWithin(html: string, id: string): number {
  let depth = 0;
  let isFound = false;
  let count = 0;
  const parser = new Parser({
    /** Counts a listing within the element, and notes where the element begins. */
    onopentag(name, attributes) {
      if (depth > 0 && ("data-listing" in attributes || attributes["class"] === "entry-row")) count++;
      if (depth === 0 && !isFound && attributes["id"] === id) {
        isFound = true;
        depth = 1;
      } else if (depth > 0 && !voidElements.has(name)) depth++;
    },
    /** Notes where the element ends. */
    onclosetag(name) {
      if (depth > 0 && !voidElements.has(name)) depth--;
    },
  });
  parser.end(html);
  if (!isFound) throw new Error(`no such element: #${id}`);
  return count;
}
