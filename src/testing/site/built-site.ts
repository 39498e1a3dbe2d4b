import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { ascending } from "d3-array";
import { isLanguage } from "../../core/language/languages.ts";
import { readBasePath } from "../../io/environment.ts";
import { LazyPage, parsePage, type BuiltPage } from "./built-page.ts";
import { pickExamplesOfAllKinds } from "./page-kinds.ts";
import { buildFixtureSite, fixtureBase, fixtureSiteFolder } from "../fixture-site.ts";

/** A built site, read once. */
export interface BuiltSite {
  /** "" or "/register", never with a slash at the end. */
  readonly base: string;
  /** What is before the address of a page: the base, and the folder of a language other than English. */
  readonly pageBase: string;
  /** Every file, by path with forward slashes. */
  readonly files: ReadonlySet<string>;
  /** Every page in the language, in order of file; of a language other than English the largest, smallest and first of each kind. */
  readonly pages: readonly BuiltPage[];
  /** The text of a file, by its path. */
  readonly read: (path: string) => string;
  readonly readBytes: (path: string) => Uint8Array;
}

/** Where the register's own site is built. */
export const liveSiteFolder = fileURLToPath(new URL("../../../dist/", import.meta.url));

const liveSites = new Map<string, BuiltSite>();
let fixtureSite: BuiltSite | undefined;

/** The register's own site in a language, as `npm run build` left it. */
export function readLiveSite(language = "en"): BuiltSite {
  const site = liveSites.get(language) ?? readSite(liveSiteFolder, readBasePath(), language);
  liveSites.set(language, site);
  return site;
}

/** The site of the fixture register, built first where it is out of date. */
export function readFixtureSite(): BuiltSite {
  if (fixtureSite === undefined) buildFixtureSite();
  return (fixtureSite ??= readSite(fixtureSiteFolder, fixtureBase));
}

const filesByFolder = new Map<string, ReadonlySet<string>>();

/** Every file in a folder and those below it, by path with forward slashes; listed once, since each language asks. */
function listFiles(folder: string): ReadonlySet<string> {
  const cachedFiles = filesByFolder.get(folder);
  if (cachedFiles !== undefined) return cachedFiles;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
  const files = new Set(paths);
  filesByFolder.set(folder, files);
  return files;
}

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
    .map((file) => ({ file, address: toAddress(file), size: statSync(join(folder, file)).size }))
    // What Astro writes at an old address has nothing but the way on.
    .filter(({ file, size }) => size > 2000 || !read(file).startsWith("<!doctype html><title>Redirecting"));
  const examples = language === "en" ? allPages : pickExamplesOfAllKinds(allPages);
  const pages = examples.sort((a, b) => ascending(a.file, b.file)).map((page) => new LazyPage(page, read));
  const pageBase = languageFolder === "" ? base : `${base}/${language}`;
  return { base, pageBase, files, pages, read, readBytes };
}

/** The ids on a page of a site. */
export function readPageIds({ pages, read }: BuiltSite, file: string): ReadonlySet<string> {
  return (pages.find((page) => page.file === file) ?? parsePage(read(file))).ids;
}

/** The page or file that an address of a site leads to, if there is one; the base path is taken off already. */
export function findFile({ files }: BuiltSite, address: string): string | undefined {
  const path = decodeURI(address.replace(/[?#].*$/, "")).replace(/^\//, "");
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  return files.has(file) ? file : undefined;
}

/** Whether a page is a listing's own. */
export function isListingPage({ address }: Pick<BuiltPage, "address">): boolean {
  return /^\/(entities|tools)\/(?!page\/)[^/]+\/$/.test(address);
}

/** Whether a page redirects, as that of a moved listing does. */
export function isRedirect({ html }: BuiltPage): boolean {
  return html.includes('http-equiv="refresh"');
}

/** A link taken apart, when it leads to an address of the same site; the base path stays on. */
export function parseInternalLink({ pageBase }: BuiltSite, href: string, pageAddress: string): URL | undefined {
  if (/^(mailto|tel):/.test(href)) return undefined;
  const url = new URL(href, `http://register.invalid${pageBase}${pageAddress}`);
  return url.host === "register.invalid" ? url : undefined;
}
