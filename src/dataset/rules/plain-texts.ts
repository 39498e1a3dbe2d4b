import { isMapping } from "../model.ts";
import { quote, type Finding } from "../diagnostic.ts";
import { formatPointer } from "../pointer.ts";
import type { Rule } from "../rule.ts";
import { addressKeys, maxTextLength, walkParts } from "./listing-text.ts";
import { findHiddenCharacter, isPlainAscii, removeMarks } from "../plain-text.ts";

/** Matches a tag of HTML, complete or begun, also of a custom element, and comments, declarations and processing instructions. */
const tag =
  /<\/?[a-z](?:[a-z0-9-]|:(?!\/\/))*(?:[\s/][^<>]{0,500})?\/?>|<[a-z][^\s<>/]*[\s/]+[a-z-]+\s*=|<\/[a-z]+|<[a-z][a-z0-9-]*\s*\/?$|<script|<[!?][a-z[-]+|\]\]>/i;
/** Matches a character reference, such as `&amp;` or `&#38;`. "M&S; R&D" has none. */
const characterReference = /&(?:[lg]t|[a-z][a-z0-9]{2,31}|#\d{1,7}|#x[0-9a-f]{1,6});/i;

export const html: Rule = {
  name: "html",
  description: "Texts are plain: no tags, no character references.",
  severity: "error",
  /**
   * Returns `HTML in a text: <b>` for the first tag, or else the first character reference, of each text, also of unknown keys.
   * Web addresses are skipped.
   */
  check({ rawValue }): Finding[] {
    const findings: Finding[] = [];
    walkParts(rawValue, (value, path) => {
      if (typeof value !== "string" || addressKeys.has(path.at(-1) ?? "")) return;
      const markup = findHtml(value);
      if (markup === undefined) return;
      const hint = markup.startsWith("&") ? "write the character itself" : "write plain text, without < and >";
      findings.push({ pointer: formatPointer(...path), message: `HTML in a text: ${quote(markup)}`, hint });
    });
    return findings;
  },
};

/**
 * Finds the first tag in a text, as in "a <b>bold</b> word" → `<b>`; else its first character reference, such as `&amp;`.
 * Undefined if there is neither, as in "a < b". Reads the first `maxTextLength` (4000) characters. Marks and
 * invisible characters are passed over, and left out of the result.
 */
function findHtml(value: string): string | undefined {
  const text = removeMarks(value.slice(0, maxTextLength));
  const firstTag = /[<>]/.test(text) ? tag.exec(text) : null;
  const match = firstTag ?? (text.includes("&") ? characterReference.exec(text) : null);
  return match?.[0];
}

export const controlCharacter: Rule = {
  name: "control-character",
  description:
    "No text has invisible characters, such as controls, overrides of direction, fillers and spaces without width.",
  severity: "error",
  /** Returns the finding of `checkText` for each key and each text of a listing, keys before their values. */
  check({ rawValue }): Finding[] {
    const findings: Finding[] = [];
    walkParts(rawValue, (value, path) => {
      if (typeof value === "string" && !isPlainAscii(value)) findings.push(...checkText(value, path));
      else if (isMapping(value)) {
        for (const key of Object.keys(value))
          if (!isPlainAscii(key)) findings.push(...checkText(key, [...path, key], "key"));
      }
    });
    return findings;
  },
};

/**
 * Checks a key or a text for hidden characters.
 *
 * @returns one finding, for the first of them: `line break in a text`, or the code of another, such as
 *   `control character: U+202E`; [] if there is none
 */
function checkText(text: string, path: readonly (string | number)[], part: "key" | "value" = "value"): Finding[] {
  const pointer = formatPointer(...path);
  const character = findHiddenCharacter(part === "key" ? text : removeAllowedBreaks(text, pointer));
  if (character === undefined) return [];
  if (character === "\n")
    return [{ pointer, part, message: "line break in a text", hint: "write it as one paragraph, after >-" }];
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const hint = "delete it: it is invisible, so retype the word that it is in";
  return [{ pointer, part, message: `control character: U+${code}`, hint }];
}

/**
 * Removes the line breaks that a text may have: at its end, where a block of text has one, and anywhere in notes. "a\nb\n" →
 * "a\nb".
 */
function removeAllowedBreaks(text: string, pointer: string): string {
  return pointer === "/notes" ? text.replaceAll("\n", "") : text.replace(/\n+$/, "");
}
