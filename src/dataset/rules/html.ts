import { quote, type Finding } from "../diagnostic.ts";
import { pointerTo } from "../pointer.ts";
import type { Rule } from "../rule.ts";
import { addressKeys, maxTextLength, walk } from "./listing-text.ts";

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
    walk(written, (value, path) => {
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
