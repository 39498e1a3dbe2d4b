import { isMapping } from "../model.ts";
import { quote, type Finding } from "../diagnostic.ts";
import { pointerTo } from "../pointer.ts";
import type { Rule } from "../rule.ts";
import { addressKeys, maxTextLength, walkParts } from "./listing-text.ts";
import { findHidden, isPlainAscii } from "../plain-text.ts";

/** A tag, whole or begun, also one with a name of its own, and what is no element: comments, declarations, instructions. */
const tag =
  /<\/?[a-z](?:[a-z0-9-]|:(?!\/\/))*(?:[\s/][^<>]{0,500})?\/?>|<[a-z][^\s<>/]*[\s/]+[a-z-]+\s*=|<\/[a-z]+|<[a-z][a-z0-9-]*\s*\/?$|<script|<[!?][a-z[-]+|\]\]>/i;
/** "M&S; R&D" is none. */
const reference = /&(?:[lg]t|[a-z][a-z0-9]{2,31}|#\d{1,7}|#x[0-9a-f]{1,6});/i;

export const html: Rule = {
  name: "html",
  description: "Texts are plain: no tags, no character references.",
  severity: "error",
  check({ written }) {
    const findings: Finding[] = [];
    walkParts(written, (value, path) => {
      if (typeof value !== "string" || addressKeys.has(path.at(-1) ?? "")) return;
      const found = findHtml(value);
      if (found === undefined) return;
      const hint = found.startsWith("&") ? "write the character itself" : "write plain text, without < and >";
      findings.push({ pointer: pointerTo(...path), message: `HTML in a text: ${quote(found)}`, hint });
    });
    return findings;
  },
};

function findHtml(value: string): string | undefined {
  const text = value.length > maxTextLength ? value.slice(0, maxTextLength) : value;
  const found = (/[<>]/.test(text) ? tag.exec(text) : null) ?? (text.includes("&") ? reference.exec(text) : null);
  return found?.[0];
}

export const controlCharacter: Rule = {
  name: "control-character",
  description:
    "No text has invisible characters, such as controls, overrides of direction, fillers and spaces without width.",
  severity: "error",
  check({ written }) {
    const findings: Finding[] = [];
    walkParts(written, (value, path) => {
      if (typeof value === "string" && !isPlainAscii(value)) findings.push(...checkText(value, path));
      else if (isMapping(value)) {
        for (const key of Object.keys(value))
          if (!isPlainAscii(key)) findings.push(...checkText(key, [...path, key], "key"));
      }
    });
    return findings;
  },
};

function checkText(text: string, path: readonly (string | number)[], at: "key" | "value" = "value"): Finding[] {
  const pointer = pointerTo(...path);
  const found = findHidden(at === "key" ? text : withoutBreaks(text, pointer));
  if (found === undefined) return [];
  if (found === "\n")
    return [{ pointer, at, message: "line break in a text", hint: "write it as one paragraph, after >-" }];
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const hint = "delete it: it is invisible, so retype the word that it is in";
  return [{ pointer, at, message: `control character: U+${code}`, hint }];
}

/** The break that ends a block of text is how it was written, not what; between paragraphs, only notes have breaks. */
function withoutBreaks(text: string, pointer: string): string {
  return pointer === "/notes" ? text.replaceAll("\n", "") : text.replace(/\n+$/, "");
}
