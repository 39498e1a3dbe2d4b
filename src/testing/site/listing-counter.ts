import { Parser } from "htmlparser2";
import { parseFacetIndex, type FacetEngine } from "../../core/facets/engine.ts";
import { findRows, findListings } from "../../core/facets/find-listings.ts";
import { parseQuery } from "../../core/facets/directory-query.ts";
import type { Link } from "./built-page.ts";
import { findFile, type BuiltSite } from "./built-site.ts";

/** Numbers within a text, separators of thousands taken off. */
export function parseNumbers(text: string): number[] {
  return (text.replace(/(?<=\d),(?=\d{3})/g, "").match(/\d+/g) ?? []).map(Number);
}

const directoryQuery = /^\/(entities|tools)\/\?/;
const listAddress = /^\/(?!map|laws|guides|insights|entities|tools|data|changes)[^/]+\/[^/]+\/$/;

/**
 * How many listings a link says that it leads to; undefined for one that gives no number of listings.
 *
 * @param pageAddress the address of the page that it is on; the ways through a long list give no such number
 * @param address where it leads; both without the base path
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

/** Answers how many listings addresses of a site lead to, each looked up once. */
export class ListingCounter {
  private readonly counts = new Map<string, number>();
  private readonly engines = new Map<string, FacetEngine>();
  private readonly site: BuiltSite;

  constructor(site: BuiltSite) {
    this.site = site;
  }

  /**
   * How many listings an address leads to.
   *
   * A directory with a query is asked as the browser asks it. A place on a page (`#id`) holds the elements with
   * `data-listing` below it. A list or a term's page holds its rows, over all of its pages; a listing's page holds one.
   *
   * @throws {Error} if it leads nowhere
   */
  countBehind(url: URL): number {
    const key = url.pathname + url.search + url.hash;
    let count = this.counts.get(key);
    if (count === undefined) this.counts.set(key, (count = this.count(url)));
    return count;
  }

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

  private countMatches(directory: string, search: string, params: URLSearchParams): number {
    const engine = this.readEngine(directory);
    const query = parseQuery(params, engine);
    if (query.q !== "") return findListings(engine, query).rows.length;
    if (search !== "" && Object.values(query.terms).flat().length === 0)
      throw new Error(`asks for nothing that the directory knows: ${search}`);
    return findRows(engine, query.terms).length;
  }

  private readEngine(folder: string): FacetEngine {
    let engine = this.engines.get(folder);
    if (engine === undefined) {
      engine = parseFacetIndex(JSON.parse(this.site.read(`data/v1/index/${folder}.json`)));
      if (engine === undefined) throw new Error(`no index: ${folder}`);
      this.engines.set(folder, engine);
    }
    return engine;
  }

  private read(address: string): string {
    const file = findFile(this.site, address);
    if (file === undefined) throw new Error(`leads nowhere: ${address}`);
    return this.site.read(file);
  }
}

/** The best of a term's listings, which its page shows a second time above the others. */
const bestMatches = /<section class="sect strongest"[\s\S]*?<\/section>/;

const voidElements = new Set(["area", "br", "col", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]);

/** Elements with `data-listing` within the element of that id. */
function countListedWithin(html: string, id: string): number {
  let depth = 0;
  let isFound = false;
  let count = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (depth > 0 && "data-listing" in attributes) count++;
      if (depth === 0 && !isFound && attributes["id"] === id) {
        isFound = true;
        depth = 1;
      } else if (depth > 0 && !voidElements.has(name)) depth++;
    },
    onclosetag(name) {
      if (depth > 0 && !voidElements.has(name)) depth--;
    },
  });
  parser.end(html);
  if (!isFound) throw new Error(`no such place: #${id}`);
  return count;
}
