import { Parser } from "htmlparser2";

/** Text that a page shows or that a screen reader reads, such as the text of a heading or an `alt`. */
export interface ShownWords {
  readonly text: string;
  /** Element or attribute that has the text: `h1`, `img[alt]`, `meta[description]`, `script[json]`. */
  readonly origin: string;
}

/** Attributes whose text is shown or read aloud. */
const labelAttributes = [
  "alt",
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "title",
  "placeholder",
  "label",
];
/** Elements whose text isn't in the page's language (names, code) or isn't shown. */
const wordlessElements = new Set(["bdi", "code", "kbd", "samp", "script", "style", "textarea"]);
const voidElements = new Set(
  "area base br col embed hr img input link meta source track wbr path rect circle line use".split(" "),
);
const metaNames = new Set(["description", "og:image:alt"]);

/**
 * Extracts the texts and labels of a page that are in its own language, in document order: `<h1>Hello</h1>` →
 * `{text: "Hello", origin: "h1"}`. Left out are elements with `lang`, names and code, and texts without two letters in a row.
 *
 * Also extracts the texts in JSON that the page passes to its scripts. White space is collapsed.
 */
export function extractShownWords(html: string): ShownWords[] {
  const words: ShownWords[] = [];
  /** For each open element, true if its text is in the page's language. */
  const isOwnStack: boolean[] = [true];
  let name = "";
  /** Text so far of the element. The parser splits it at character references. */
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
      /** Ends the text before the element, and adds the texts of its attributes. */
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
      /** Adds to the text of the open element if it is in the page's language, or to the JSON of a script. */
      ontext(text) {
        if (isJsonScript) scriptJson += text;
        else if (isOwnStack.at(-1)) currentText += text;
      },
      /** Ends the text of the element, and adds the texts of a script's JSON. */
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

/**
 * Returns the strings in a JSON text, at any depth, ids left out: `{"a": "Hello you", "b": "debt-bondage"}` → `["Hello you"]`.
 * [] for a text that is not a JSON object or array.
 */
function parseJsonTexts(text: string): string[] {
  if (!/^\s*[[{]/.test(text)) return [];
  try {
    return collectTexts(JSON.parse(text));
  } catch {
    return [];
  }
}

/** Returns the strings in a value, at any depth. Those of lower-case letters, digits and `_./-` only are ids, and left out. */
function collectTexts(value: unknown): string[] {
  if (typeof value === "string") return /^[a-z\d_./-]+$/.test(value) ? [] : [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(collectTexts) : [];
}
