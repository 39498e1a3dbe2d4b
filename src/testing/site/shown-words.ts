import { Parser } from "htmlparser2";

/** Words that a page shows or says: a text, or a label such as `alt`. */
export interface ShownWords {
  readonly text: string;
  /** The element or attribute that has it. */
  readonly origin: string;
}

/** Attributes that a reader sees or hears. */
const labelAttributes = [
  "alt",
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "title",
  "placeholder",
  "label",
];
/** Elements whose text is no word of the page's language: names, code, and what no reader sees. */
const wordlessElements = new Set(["bdi", "code", "kbd", "samp", "script", "style", "textarea"]);
const voidElements = new Set(
  "area base br col embed hr img input link meta source track wbr path rect circle line use".split(" "),
);
const metaNames = new Set(["description", "og:image:alt"]);

/**
 * What a page shows in its own language: texts and labels outside whatever is marked as another language's, a name or code,
 * and the texts of what it hands to its scripts.
 */
export function extractShownWords(html: string): ShownWords[] {
  const words: ShownWords[] = [];
  /** Of the open elements, whether their words are the page's own. */
  const isOwnStack: boolean[] = [true];
  let name = "";
  /** A text comes in pieces, at each entity. */
  let currentText = "";
  let scriptJson = "";
  let isJsonScript = false;
  const addText = (text: string, origin: string) => {
    const folded = text.replace(/\s+/g, " ").trim();
    if (/\p{L}{2}/u.test(folded)) words.push({ text: folded, origin });
  };
  const endText = () => {
    addText(currentText, name);
    currentText = "";
  };
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (tag !== "tspan") {
          endText();
          name = tag;
        } else currentText += " ";
        const { lang, content, type = "" } = attributes;
        const isOwn =
          (isOwnStack.at(-1) ?? true) && (tag === "html" || lang === undefined) && !wordlessElements.has(tag);
        if (isOwn) {
          for (const label of labelAttributes)
            if (attributes[label] !== undefined) addText(attributes[label], `${tag}[${label}]`);
          const key = attributes["name"] ?? attributes["property"] ?? "";
          if (tag === "meta" && metaNames.has(key) && content !== undefined) addText(content, `meta[${key}]`);
          if (tag === "input" && /^(?:submit|button|reset)$/.test(type))
            addText(attributes["value"] ?? "", "input[value]");
        }
        isJsonScript = tag === "script" && type === "application/json";
        scriptJson = "";
        for (const [key, value] of Object.entries(attributes))
          if (key.startsWith("data-")) for (const text of parseJsonTexts(value)) addText(text, `${tag}[${key}]`);
        if (!voidElements.has(tag)) isOwnStack.push(isOwn);
      },
      ontext(text) {
        if (isJsonScript) scriptJson += text;
        else if (isOwnStack.at(-1)) currentText += text;
      },
      onclosetag(tag) {
        // Lines of a chart's label are one text.
        if (tag !== "tspan") endText();
        if (isJsonScript) for (const text of parseJsonTexts(scriptJson)) addText(text, "script[json]");
        isJsonScript = false;
        if (!voidElements.has(tag)) isOwnStack.pop();
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return words;
}

/** The texts of what is written as JSON, at any depth, ids apart; of other texts none. */
function parseJsonTexts(text: string): string[] {
  if (!/^\s*[[{]/.test(text)) return [];
  try {
    return collectTexts(JSON.parse(text));
  } catch {
    return [];
  }
}

function collectTexts(value: unknown): string[] {
  if (typeof value === "string") return /^[a-z\d_./-]+$/.test(value) ? [] : [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(collectTexts) : [];
}
