import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { ascending } from "d3-array";
import { Parser } from "htmlparser2";
import { isLanguage } from "../../core/language/languages.ts";
import { basePath } from "../../io/environment.ts";
import { pickOfKinds } from "./page-kinds.ts";
import { buildFixtureSite, fixtureBase, fixtureSite } from "../fixture-site.ts";

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

/** A page of a built site; it is read and taken apart when a check first looks at it. */
export interface BuiltPage extends PageParts {
  /** Address without the base path and the folder of a language, such as `/entities/example-initiative/`. */
  readonly address: string;
  readonly file: string;
  /** In bytes. */
  readonly size: number;
}

/** What is on a page, as far as the checks look at it. */
interface PageParts {
  readonly html: string;
  readonly ids: ReadonlySet<string>;
  /** What leads elsewhere, in order. */
  readonly links: readonly Link[];
  /** What the browser would fetch by itself: scripts, styles, pictures, fonts, frames. */
  readonly resources: readonly string[];
  /** Text of inline scripts that run. */
  readonly inlineScripts: readonly string[];
  /** Text of JSON-LD blocks. */
  readonly jsonLd: readonly string[];
  readonly styleAttributes: number;
}

export interface Link {
  readonly href: string;
  /** What it reads, white space folded; empty for one that is not seen. */
  readonly text: string;
  /** How many listings it says that it leads to: `data-count`. */
  readonly count: number | undefined;
  readonly isInFigure: boolean;
}

/** Where the register's own site is built. */
export const dist = fileURLToPath(new URL("../../../dist/", import.meta.url));

const live = new Map<string, BuiltSite>();
let fixture: BuiltSite | undefined;

/** The register's own site in a language, as `npm run build` left it. */
export function readLiveSite(language = "en"): BuiltSite {
  const site = live.get(language) ?? readSite(dist, basePath(), language);
  live.set(language, site);
  return site;
}

/** The site of the fixture register, built first where it is out of date. */
export function readFixtureSite(): BuiltSite {
  if (fixture === undefined) buildFixtureSite();
  return (fixture ??= readSite(fixtureSite, fixtureBase));
}

const filesByFolder = new Map<string, ReadonlySet<string>>();

/** Every file in a folder and those below it, by path with forward slashes; listed once, since each language asks. */
function filesIn(folder: string): ReadonlySet<string> {
  const known = filesByFolder.get(folder);
  if (known !== undefined) return known;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
  const files = new Set(paths);
  filesByFolder.set(folder, files);
  return files;
}

function readSite(folder: string, base: string, language = "en"): BuiltSite {
  const files = filesIn(folder);
  const readBytes = (path: string) => readFileSync(join(folder, path));
  const read = (path: string) => readBytes(path).toString("utf8");
  const languageOf = (file: string) => {
    const [first = ""] = file.split("/", 1);
    return first !== file && isLanguage(first) ? first : "en";
  };
  const own = language === "en" ? "" : `${language}/`;
  const addressOf = (file: string) => `/${file.slice(own.length).replace(/(^|\/)index\.html$/, "$1")}`;
  const found = [...files]
    .filter((file) => file.endsWith(".html") && languageOf(file) === language)
    .map((file) => ({ file, address: addressOf(file), size: statSync(join(folder, file)).size }));
  const meant = language === "en" ? found : pickOfKinds(found);
  const pages = meant.sort((a, b) => ascending(a.file, b.file)).map((page) => new LazyPage(page, read));
  const pageBase = own === "" ? base : `${base}/${language}`;
  return { base, pageBase, files, pages, read, readBytes };
}

/** A page that is read at the first look at it: browser tests open a few of some thousand. */
class LazyPage implements BuiltPage {
  readonly address: string;
  readonly file: string;
  readonly size: number;
  readonly #read: (path: string) => string;
  #parts: PageParts | undefined;

  constructor({ address, file, size }: Pick<BuiltPage, "address" | "file" | "size">, read: (path: string) => string) {
    this.address = address;
    this.file = file;
    this.size = size;
    this.#read = read;
  }

  get html() {
    return this.#parts?.html ?? this.#read(this.file);
  }
  get ids() {
    return this.#all.ids;
  }
  get links() {
    return this.#all.links;
  }
  get resources() {
    return this.#all.resources;
  }
  get inlineScripts() {
    return this.#all.inlineScripts;
  }
  get jsonLd() {
    return this.#all.jsonLd;
  }
  get styleAttributes() {
    return this.#all.styleAttributes;
  }

  get #all(): PageParts {
    return (this.#parts ??= parsePage(this.#read(this.file)));
  }
}

/** The ids on a page of a site. */
export function idsOf({ pages, read }: BuiltSite, file: string): ReadonlySet<string> {
  return (pages.find((page) => page.file === file) ?? parsePage(read(file))).ids;
}

/** The page or file that an address of a site leads to, if there is one; the base path is taken off already. */
export function fileAt({ files }: BuiltSite, address: string): string | undefined {
  const path = decodeURI(address.replace(/[?#].*$/, "")).replace(/^\//, "");
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  return files.has(file) ? file : undefined;
}

/** Whether a page is a listing's own. */
export function isOfListing({ address }: Pick<BuiltPage, "address">): boolean {
  return /^\/(entities|tools)\/(?!page\/)[^/]+\/$/.test(address);
}

/** A link taken apart, when it leads to an address of the same site; the base path stays on. */
export function linkWithin({ pageBase }: BuiltSite, href: string, from: string): URL | undefined {
  if (/^(mailto|tel):/.test(href)) return undefined;
  const url = new URL(href, `http://register.invalid${pageBase}${from}`);
  return url.host === "register.invalid" ? url : undefined;
}

const loading: Readonly<Record<string, string>> = {
  script: "src",
  img: "src",
  iframe: "src",
  source: "src",
  video: "src",
  audio: "src",
  embed: "src",
  object: "data",
};

function parsePage(html: string): PageParts {
  const ids = new Set<string>();
  const links: Link[] = [];
  const resources: string[] = [];
  const inlineScripts: string[] = [];
  const jsonLd: string[] = [];
  let styleAttributes = 0;
  let figures = 0;
  let sink: string[] | undefined;
  let link: { href: string; text: string; count: number | undefined; isInFigure: boolean } | undefined;
  const addLink = (href: string, count?: string) => {
    link = { href, text: "", count: count === undefined ? undefined : Number(count), isInFigure: figures > 0 };
    links.push(link);
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const { id, href, rel = "", style, type = "" } = attributes;
      if (id) ids.add(id);
      if (style !== undefined) styleAttributes++;
      if (name === "figure") figures++;
      if ((name === "a" || name === "area") && href !== undefined) addLink(href, attributes["data-count"]);
      if (name === "link" && href !== undefined) {
        if (/stylesheet|icon|preload|manifest|modulepreload/.test(rel)) resources.push(href);
        else links.push({ href, text: "", count: undefined, isInFigure: false });
      }
      const source = loading[name];
      if (source !== undefined && attributes[source] !== undefined) resources.push(attributes[source]);
      if (name === "script" && attributes["src"] === undefined) {
        sink =
          type === "application/ld+json" ? jsonLd : /^(?:|module|text\/javascript)$/.test(type) ? inlineScripts : [];
        sink.push("");
      }
    },
    ontext(text) {
      if (sink) sink[sink.length - 1] += text;
      else if (link) link.text += text;
    },
    onclosetag(name) {
      if (name === "figure") figures--;
      if (name === "script") sink = undefined;
      if (name === "a" && link) {
        link.text = link.text.replace(/\s+/g, " ").trim();
        link = undefined;
      }
    },
  });
  parser.end(html);
  return { html, ids, links, resources, inlineScripts, jsonLd, styleAttributes };
}
