import type { Finding } from "../diagnostic.ts";
import { pointerTo } from "../pointer.ts";
import type { Rule } from "../rule.ts";
import { walk } from "./walk.ts";

export const controlCharacter: Rule = {
  name: "control-character",
  description:
    "No text holds characters that are not seen: controls, overrides of direction, spaces without width, private ones.",
  severity: "error",
  check({ written }) {
    const findings: Finding[] = [];
    walk(written, (value, path) => {
      if (typeof value === "string" && !plain.test(value)) findings.push(...checkText(value, path));
      else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
        for (const key of Object.keys(value)) {
          if (!plain.test(key)) findings.push(...checkText(key, [...path, key], "key"));
        }
      }
    });
    return findings;
  },
};

/**
 * C0 and C1 controls, separators of lines, overrides and isolates of direction, soft hyphens, characters without width, private use,
 * half characters. Marks of direction (U+200E, U+200F, U+061C) are harmless and right-to-left names need them.
 */
const hidden =
  /[\p{Cc}\p{Co}\p{Cs}\u00ad\u2028\u2029\u202a-\u202e\u2060-\u206f\u180e\u200b\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;

const plain = /^[\x20-\x7e]*$/;

/**
 * Joiners are part of the spelling after a letter of Arabic and of the scripts of South and South-East Asia, and tie
 * pictures into one.
 */
const joiner =
  /(?<![[\p{L}\p{M}]--[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]])(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f](?=\u200d\p{Extended_Pictographic}))[\u200c\u200d]/v;

function checkText(text: string, path: readonly (string | number)[], at: "key" | "value" = "value"): Finding[] {
  const pointer = pointerTo(...path);
  const found = findHidden(at === "key" ? text : withoutBreaks(text, pointer));
  if (found === undefined) return [];
  if (found === "\n")
    return [{ pointer, at, message: "line break in a text", hint: "write it as one paragraph, after >-" }];
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const hint = "delete it: it is not seen, so retype the word that it stands in";
  return [{ pointer, at, message: `control character: U+${code}`, hint }];
}

/** The break that ends a block of text is how it was written, not what; between paragraphs, only notes have breaks. */
function withoutBreaks(text: string, pointer: string): string {
  return pointer === "/notes" ? text.replaceAll("\n", "") : text.replace(/\n+$/, "");
}

function findHidden(text: string): string | undefined {
  return (hidden.exec(text) ?? joiner.exec(text))?.[0];
}
