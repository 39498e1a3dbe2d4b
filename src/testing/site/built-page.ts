import { Parser } from "htmlparser2";

/** Page of a built site. It is read and parsed at the first access. */
export interface BuiltPage extends PageParts {
  /** Address without the base path and the language's folder, such as `/entities/example-initiative/`. */
  readonly address: string;
  readonly file: string;
  /** Size of the file in bytes. */
  readonly size: number;
}

/** Parts of a page that tests check. */
interface PageParts {
  readonly html: string;
  readonly ids: ReadonlySet<string>;
  /** Links in document order: `a`, `area`, and `link` elements that load nothing. */
  readonly links: readonly Link[];
  /** Addresses that the browser fetches by itself: scripts, style sheets, images, fonts, frames. */
  readonly resources: readonly string[];
  /** Text of inline scripts that run. */
  readonly inlineScripts: readonly string[];
  /** Text of JSON-LD blocks. */
  readonly jsonLd: readonly string[];
  readonly styleAttributes: number;
}

export interface Link {
  readonly href: string;
  /** Text of the link with white space collapsed. "" for a `link` element. */
  readonly text: string;
  /** Number of listings that the link leads to, from its attribute `data-count`. Undefined without one. */
  readonly count: number | undefined;
  readonly isInFigure: boolean;
}

/** Page that is read at the first access to its parts, since a browser test needs only a few of some thousand. */
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

/**
 * Parses the HTML of a page: its `ids`, links, resources, scripts and JSON-LD in document order, and the number of style
 * attributes. All are empty for "". See `PageParts`.
 */
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
  /** Returns the array for the text of a script element. The text of one that neither runs nor is JSON-LD is dropped. */
  const selectTexts = (scriptType: string): string[] => {
    if (scriptType === "application/ld+json") return jsonLd;
    return /^(?:|module|text\/javascript)$/.test(scriptType) ? inlineScripts : [];
  };
  const parser = new Parser({
    /** Collects what the attributes of an element hold, and begins the text of a link or script. */
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
        openTexts = selectTexts(type);
        openTexts.push("");
      }
    },
    /** Adds text to the open script, else to the open link. */
    ontext(text) {
      if (openTexts) openTexts[openTexts.length - 1] += text;
      else if (link) link.text += text;
    },
    /** Ends the text of a link, whose white space is collapsed, or of a script. */
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
