import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import { findListings, parseFacetIndex, parseQuery, type FacetEngine } from "../measures/facets/facets.ts";
import { dist, fileAt } from "./built-site.ts";

/** A link that says how many listings are behind it: `data-count`. */
export interface FigureLink {
  readonly href: string;
  readonly count: number;
}

const base = (process.env["BASE_PATH"] ?? "").replace(/\/+$/, "");

/** Every link of a page that says how many listings it leads to. */
export function figureLinks(html: string): FigureLink[] {
  const links: FigureLink[] = [];
  const parser = new Parser({
    onopentag(_, { href, "data-count": count }) {
      if (count !== undefined) links.push({ href: href ?? "", count: Number(count) });
    },
  });
  parser.end(html);
  return links;
}

const counts = new Map<string, number>();

/**
 * How many listings an address of the site leads to.
 *
 * A directory with a query is asked as the browser asks it. A place on a page (`#id`) holds the elements with
 * `data-listing` below it. A list or a term's page holds its rows, over all of its pages; a listing's page holds one.
 *
 * @throws {Error} if it leads nowhere
 */
export function countBehind(href: string, from: string): number {
  const url = new URL(href, `http://register.invalid${base}${from}`);
  const key = url.pathname + url.search + url.hash;
  let count = counts.get(key);
  if (count === undefined) counts.set(key, (count = countAt(url)));
  return count;
}

function countAt({ pathname, searchParams, search, hash }: URL): number {
  const address = pathname.slice(base.length);
  const directory = /^\/(entities|tools)\/$/.exec(address)?.[1];
  if (directory !== undefined) {
    const engine = engineOf(directory);
    const query = parseQuery(searchParams, engine);
    const asked = Object.values(query.terms).flat().length + (query.q === "" ? 0 : 1);
    if (search !== "" && asked === 0) throw new Error(`asks for nothing that the directory knows: ${search}`);
    return findListings(engine, query).rows.length;
  }
  if (hash !== "") return countListed(read(address), decodeURIComponent(hash.slice(1)));
  if (/^\/(entities|tools)\/[^/]+\/$/.test(address)) return read(address) === "" ? 0 : 1;
  let total = 0;
  for (let page = 1; page === 1 || fileAt(`${address}page/${page}/`) !== undefined; page++)
    total += countRows(read(page === 1 ? address : `${address}page/${page}/`));
  return total;
}

const engines = new Map<string, FacetEngine>();

function engineOf(folder: string): FacetEngine {
  let engine = engines.get(folder);
  if (engine === undefined) {
    const read = (part: string) =>
      JSON.parse(readFileSync(join(dist, `data/v1/index/${folder}${part}.json`), "utf8")) as unknown;
    engine = parseFacetIndex(read(""));
    if (engine === undefined) throw new Error(`no index: ${folder}`);
    engines.set(folder, engine);
  }
  return engine;
}

function read(address: string): string {
  const file = fileAt(address);
  if (file === undefined) throw new Error(`leads nowhere: ${address}`);
  return readFileSync(join(dist, file), "utf8");
}

function countRows(html: string): number {
  return Array.from(html.matchAll(/<article class="entry-row/g)).length;
}

const voids = new Set(["area", "br", "col", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]);

/** Elements with `data-listing` within the element of that id. */
function countListed(html: string, id: string): number {
  let depth = 0;
  let found = false;
  let count = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (depth > 0 && "data-listing" in attributes) count++;
      if (depth === 0 && !found && attributes["id"] === id) {
        found = true;
        depth = 1;
      } else if (depth > 0 && !voids.has(name)) depth++;
    },
    onclosetag(name) {
      if (depth > 0 && !voids.has(name)) depth--;
    },
  });
  parser.end(html);
  if (!found) throw new Error(`no such place: #${id}`);
  return count;
}
