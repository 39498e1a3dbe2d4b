import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { ascending } from "d3-array";
import { isLanguage } from "../../core/language/languages.ts";
import { readBasePath } from "../../io/environment.ts";
import { LazyPage, parsePage, type BuiltPage } from "./built-page.ts";
import { pickExamplesOfAllKinds } from "./page-kinds.ts";
import { buildFixtureSite, fixtureBase, fixtureSiteFolder } from "../fixture-site.ts";

/** Built site in one language. */
export interface BuiltSite {
  /** Base path without a slash at the end: "" or `/register`. */
  readonly base: string;
  /** Path before the address of a page: the base path, and a language's folder except for English (`/register/ar`). */
  readonly pageBase: string;
  /** Paths of all files, in all languages, with forward slashes. */
  readonly files: ReadonlySet<string>;
  /** Pages in the language, in order of file. All in English, else the largest, smallest and first of each kind. */
  readonly pages: readonly BuiltPage[];
  /** Pages in the language that only lead to another address, in order of file. They are not among `pages`. */
  readonly redirectPages: readonly BuiltPage[];
  /** Returns the text of a file by its path. */
  readonly read: (path: string) => string;
  readonly readBytes: (path: string) => Uint8Array;
}

/** Folder of the register's own built site. */
export const liveSiteFolder = fileURLToPath(new URL("../../../dist/", import.meta.url));

const liveSites = new Map<string, BuiltSite>();
let fixtureSite: BuiltSite | undefined;

/** Reads the register's own site, built by `npm run build`, in a language. The result is cached. */
export function readLiveSite(language = "en"): BuiltSite {
  const site = liveSites.get(language) ?? readSite(liveSiteFolder, readBasePath(), language);
  liveSites.set(language, site);
  return site;
}

/** Reads the English fixture site, which is first built if it is out of date. The result is cached. */
export function readFixtureSite(): BuiltSite {
  if (fixtureSite === undefined) buildFixtureSite();
  return (fixtureSite ??= readSite(fixtureSiteFolder, fixtureBase));
}

const filesByFolder = new Map<string, ReadonlySet<string>>();

/** Returns the paths of all files in a folder and its subfolders, with forward slashes. Cached for all languages. */
function listFiles(folder: string): ReadonlySet<string> {
  const cachedFiles = filesByFolder.get(folder);
  if (cachedFiles !== undefined) return cachedFiles;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
  const files = new Set(paths);
  filesByFolder.set(folder, files);
  return files;
}

/**
 * Reads the list of a built site's files, and of its pages in a language; pages themselves are read when they are used. In
 * another language than English only the example pages of each kind are included.
 *
 * @param base path without a slash at the end: "" or `/register`
 */
function readSite(folder: string, base: string, language = "en"): BuiltSite {
  const files = listFiles(folder);
  const readBytes = (path: string) => readFileSync(join(folder, path));
  const read = (path: string) => readBytes(path).toString("utf8");
  const matchLanguage = (file: string) => {
    const [first = ""] = file.split("/", 1);
    return first !== file && isLanguage(first) ? first : "en";
  };
  const languageFolder = language === "en" ? "" : `${language}/`;
  const toAddress = (file: string) => `/${file.slice(languageFolder.length).replace(/(^|\/)index\.html$/, "$1")}`;
  const allPages = [...files]
    .filter((file) => file.endsWith(".html") && matchLanguage(file) === language)
    .map((file) => new LazyPage({ file, address: toAddress(file), size: statSync(join(folder, file)).size }, read))
    .sort((a, b) => ascending(a.file, b.file));
  // The page of a moved listing is larger: it has the frame of all pages.
  const isBareRedirect = (page: BuiltPage) => page.size < 2000 && isRedirect(page);
  const redirectPages = allPages.filter(isBareRedirect);
  const wholePages = allPages.filter((page) => !isBareRedirect(page));
  const examples = language === "en" ? wholePages : pickExamplesOfAllKinds(wholePages);
  const pages = examples.sort((a, b) => ascending(a.file, b.file));
  const pageBase = languageFolder === "" ? base : `${base}/${language}`;
  return { base, pageBase, files, pages, redirectPages, read, readBytes };
}

/** Returns the ids on a page, by the page's file. */
export function readPageIds({ pages, read }: BuiltSite, file: string): ReadonlySet<string> {
  return (pages.find((page) => page.file === file) ?? parsePage(read(file))).ids;
}

/** Finds the file at an address without base path: `data/index.html` for `/data/?q=x#y`. Undefined if there is none. */
export function findFile({ files }: BuiltSite, address: string): string | undefined {
  const path = decodeURI(address.replace(/[?#].*$/, "")).replace(/^\//, "");
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  return files.has(file) ? file : undefined;
}

/** Returns true for the page of a listing: `/tools/a/`. False for `/tools/` and `/tools/page/2/`. */
export function isListingPage({ address }: Pick<BuiltPage, "address">): boolean {
  return /^\/(entities|tools)\/(?!page\/)[^/]+\/$/.test(address);
}

/** Returns true if a page redirects, as the page of a moved listing does. */
export function isRedirect({ html }: BuiltPage): boolean {
  return html.includes('http-equiv="refresh"');
}

/**
 * Parses a link on a page into a URL, base path included: `../b/#x` on `/tools/a/` →
 * `http://register.invalid/register/tools/b/#x`. Undefined if it leads to another site, a mailbox or a telephone.
 */
export function parseInternalLink({ pageBase }: BuiltSite, href: string, pageAddress: string): URL | undefined {
  if (/^(mailto|tel):/.test(href)) return undefined;
  const url = new URL(href, `http://register.invalid${pageBase}${pageAddress}`);
  return url.host === "register.invalid" ? url : undefined;
}
