import type { Finding } from "../diagnostic.ts";
import { findHidden, isPlainAscii } from "../plain-text.ts";
import { pointerTo } from "../pointer.ts";
import type { Rule } from "../rule.ts";
import { walk } from "./listing-text.ts";

export const controlCharacter: Rule = {
  name: "control-character",
  description:
    "No text has invisible characters, such as controls, overrides of direction, fillers and spaces without width.",
  severity: "error",
  check({ written }) {
    const findings: Finding[] = [];
    walk(written, (value, path) => {
      if (typeof value === "string" && !isPlainAscii(value)) findings.push(...checkText(value, path));
      else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
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
