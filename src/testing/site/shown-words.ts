import { Parser } from "htmlparser2";

/** Words that a page shows or says: a text, or a label such as `alt`. */
export interface ShownWords {
  readonly text: string;
  /** The element or attribute that has it. */
  readonly place: string;
}

/** Attributes that a reader sees or hears. */
const labels = ["alt", "aria-label", "aria-description", "aria-roledescription", "title", "placeholder", "label"];
/** Elements whose text is no word of the page's language: names, code, and what no reader sees. */
const wordless = new Set(["bdi", "code", "kbd", "samp", "script", "style", "textarea"]);
const empty = new Set(
  "area base br col embed hr img input link meta source track wbr path rect circle line use".split(" "),
);
const named = new Set(["description", "og:image:alt"]);

/**
 * What a page shows in its own language: texts and labels outside whatever is marked as another language's, a name or code,
 * and the texts of what it hands to its scripts.
 */
export function shownWords(html: string): ShownWords[] {
  const found: ShownWords[] = [];
  /** Of the open elements, whether their words are the page's own. */
  const open: boolean[] = [true];
  let name = "";
  /** A text comes in pieces, at each entity. */
  let shown = "";
  let handed = "";
  let isHanded = false;
  const add = (text: string, place: string) => {
    const folded = text.replace(/\s+/g, " ").trim();
    if (/\p{L}{2}/u.test(folded)) found.push({ text: folded, place });
  };
  const end = () => {
    add(shown, name);
    shown = "";
  };
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (tag !== "tspan") {
          end();
          name = tag;
        } else shown += " ";
        const { lang, content, type = "" } = attributes;
        const isOwn = (open.at(-1) ?? true) && (tag === "html" || lang === undefined) && !wordless.has(tag);
        if (isOwn) {
          for (const label of labels) if (attributes[label] !== undefined) add(attributes[label], `${tag}[${label}]`);
          const key = attributes["name"] ?? attributes["property"] ?? "";
          if (tag === "meta" && named.has(key) && content !== undefined) add(content, `meta[${key}]`);
          if (tag === "input" && /^(?:submit|button|reset)$/.test(type)) add(attributes["value"] ?? "", "input[value]");
        }
        isHanded = tag === "script" && type === "application/json";
        handed = "";
        for (const [key, value] of Object.entries(attributes))
          if (key.startsWith("data-")) for (const text of textsOfJson(value)) add(text, `${tag}[${key}]`);
        if (!empty.has(tag)) open.push(isOwn);
      },
      ontext(text) {
        if (isHanded) handed += text;
        else if (open.at(-1)) shown += text;
      },
      onclosetag(tag) {
        // Lines of a chart's label are one text.
        if (tag !== "tspan") end();
        if (isHanded) for (const text of textsOfJson(handed)) add(text, "script[json]");
        isHanded = false;
        if (!empty.has(tag)) open.pop();
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return found;
}

/** The texts of what is written as JSON, at any depth, ids apart; of other texts none. */
function textsOfJson(text: string): string[] {
  if (!/^\s*[[{]/.test(text)) return [];
  try {
    return textsOf(JSON.parse(text));
  } catch {
    return [];
  }
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return /^[a-z\d_./-]+$/.test(value) ? [] : [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
