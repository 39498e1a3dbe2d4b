import { Parser } from "htmlparser2";

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

/** A page that is read at the first look at it: browser tests open a few of some thousand. */
export class LazyPage implements BuiltPage {
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
    return this.#parsed.ids;
  }
  get links() {
    return this.#parsed.links;
  }
  get resources() {
    return this.#parsed.resources;
  }
  get inlineScripts() {
    return this.#parsed.inlineScripts;
  }
  get jsonLd() {
    return this.#parsed.jsonLd;
  }
  get styleAttributes() {
    return this.#parsed.styleAttributes;
  }

  get #parsed(): PageParts {
    return (this.#parts ??= parsePage(this.#read(this.file)));
  }
}

const resourceAttributes: Readonly<Record<string, readonly string[]>> = {
  script: ["src"],
  img: ["src"],
  iframe: ["src"],
  source: ["src"],
  video: ["src"],
  audio: ["src"],
  embed: ["src"],
  object: ["data"],
  "astro-island": ["component-url", "renderer-url"],
};

/** Takes the HTML of a page apart. */
export function parsePage(html: string): PageParts {
  const ids = new Set<string>();
  const links: Link[] = [];
  const resources: string[] = [];
  const inlineScripts: string[] = [];
  const jsonLd: string[] = [];
  let styleAttributes = 0;
  let openFigures = 0;
  let openTexts: string[] | undefined;
  let link: { href: string; text: string; count: number | undefined; isInFigure: boolean } | undefined;
  const addLink = (href: string, count?: string) => {
    link = { href, text: "", count: count === undefined ? undefined : Number(count), isInFigure: openFigures > 0 };
    links.push(link);
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const { id, href, rel = "", style, type = "" } = attributes;
      if (id) ids.add(id);
      if (style !== undefined) styleAttributes++;
      if (name === "figure") openFigures++;
      if ((name === "a" || name === "area") && href !== undefined) addLink(href, attributes["data-count"]);
      if (name === "link" && href !== undefined) {
        if (/stylesheet|icon|preload|manifest|modulepreload/.test(rel)) resources.push(href);
        else links.push({ href, text: "", count: undefined, isInFigure: false });
      }
      resources.push(...(resourceAttributes[name] ?? []).flatMap((source) => attributes[source] ?? []));
      if (name === "script" && attributes["src"] === undefined) {
        openTexts =
          type === "application/ld+json" ? jsonLd : /^(?:|module|text\/javascript)$/.test(type) ? inlineScripts : [];
        openTexts.push("");
      }
    },
    ontext(text) {
      if (openTexts) openTexts[openTexts.length - 1] += text;
      else if (link) link.text += text;
    },
    onclosetag(name) {
      if (name === "figure") openFigures--;
      if (name === "script") openTexts = undefined;
      if (name === "a" && link) {
        link.text = link.text.replace(/\s+/g, " ").trim();
        link = undefined;
      }
    },
  });
  parser.end(html);
  return { html, ids, links, resources, inlineScripts, jsonLd, styleAttributes };
}
