import { readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { Parser } from "htmlparser2";

/** A page of the built site, as far as the checks look at it. */
export interface BuiltPage {
  /** Address without the base path, such as `/entities/a21/`. */
  readonly address: string;
  readonly file: string;
  readonly html: string;
  readonly ids: ReadonlySet<string>;
  /** `href` of links, in order. */
  readonly links: readonly string[];
  /** What the browser would fetch by itself: scripts, styles, pictures, fonts, frames. */
  readonly resources: readonly string[];
  /** Text of inline scripts that run. */
  readonly inlineScripts: readonly string[];
  /** Text of JSON-LD blocks. */
  readonly jsonLd: readonly string[];
  readonly styleAttributes: number;
}

export const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

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

/** Every file of the built site, by path with forward slashes. */
export const files: ReadonlySet<string> = new Set(
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join("/")),
);

/** Every page, in order of file. */
export const pages: readonly BuiltPage[] = [...files]
  .filter((file) => file.endsWith(".html"))
  .sort()
  .map(readPage);

function readPage(file: string): BuiltPage {
  const html = readFileSync(join(dist, file), "utf8");
  const ids = new Set<string>();
  const links: string[] = [];
  const resources: string[] = [];
  const inlineScripts: string[] = [];
  const jsonLd: string[] = [];
  let styleAttributes = 0;
  let sink: string[] | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      const { id, href, rel = "", style, type = "" } = attributes;
      if (id) ids.add(id);
      if (style !== undefined) styleAttributes++;
      if ((name === "a" || name === "area") && href !== undefined) links.push(href);
      if (name === "link" && href !== undefined)
        (/stylesheet|icon|preload|manifest|modulepreload/.test(rel) ? resources : links).push(href);
      const source = loading[name];
      if (source !== undefined && attributes[source] !== undefined) resources.push(attributes[source]);
      if (name === "script" && attributes["src"] === undefined) {
        sink = type === "application/ld+json" ? jsonLd : inlineScripts;
        sink.push("");
      }
    },
    ontext(text) {
      if (sink) sink[sink.length - 1] += text;
    },
    onclosetag(name) {
      if (name === "script") sink = undefined;
    },
  });
  parser.end(html);
  const address = `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
  return { address, file, html, ids, links, resources, inlineScripts, jsonLd, styleAttributes };
}

/** The page or file that an address of the site leads to, if there is one; the base path is taken off. */
export function fileAt(address: string): string | undefined {
  const path = decodeURI(address.replace(/[?#].*$/, "")).replace(/^\//, "");
  const candidates = path === "" || path.endsWith("/") ? [`${path}index.html`] : [path];
  return candidates.find((candidate) => files.has(candidate));
}
