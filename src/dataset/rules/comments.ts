import type { Diagnostic } from "../diagnostic.ts";
import type { ParsedFile } from "../parse-listing.ts";
import type { Entry, Rule, RuleContext } from "../rule.ts";
import type { PlacedComment } from "../yaml/parse-yaml.ts";
import { controlCharacter } from "./control-character.ts";
import { html } from "./html.ts";
import { maxTextLength } from "./listing-text.ts";
import { personalEmail } from "./personal-email.ts";
import { phoneNumber } from "./phone-number.ts";
import { roleEmail } from "./role-email.ts";
import { shelterLocation } from "./shelter-location.ts";
import { streetAddress } from "./street-address.ts";

/** What no text of a listing may hold, and so no comment in its file: the repository is as public as the site. */
const rules: readonly Rule[] = [
  personalEmail,
  roleEmail,
  phoneNumber,
  streetAddress,
  shelterLocation,
  html,
  controlCharacter,
];

/**
 * What the rules for safe texts find in the comments of a file, each at its comment.
 *
 * Each line is looked at by itself, then lines that follow each other as one text, for what goes on over several.
 */
export function checkComments(
  { file, document, entry, reference }: ParsedFile,
  context: RuleContext,
): Pick<Diagnostic, "rule" | "severity" | "line" | "column" | "message" | "hint">[] {
  const comments = document?.comments ?? [];
  if (comments.length === 0) return [];
  const { name, acronym, aliases } = entry?.draft ?? {};
  // Names alone: they say whose an e-mail address may be.
  const draft = { name, acronym, aliases };
  const id = entry?.id ?? reference?.replace(/^.*\//, "") ?? "";
  const holder = { file, folder: "entities", kind: "entity", reference: "entities/x", ...entry, id, draft } as Entry;
  const check = (text: string) => partsOf(text).flatMap((part) => checkText(part, holder, context));
  return blocksOf(comments).flatMap((block) => {
    const found = block.flatMap((comment) =>
      check(comment.text.slice(1).replaceAll("\t", " ")).map((fault) => ({ ...fault, ...placeOf(comment) })),
    );
    const [first] = block;
    if (block.length === 1 || first === undefined) return found;
    const known = new Set(found.map(({ rule }) => rule));
    const whole = block.map(({ text }) => text.replace(/^#+/, "").trim()).join(" ");
    const more = check(whole).filter(({ rule }) => !known.has(rule));
    return [...found, ...more.map((fault) => ({ ...fault, ...placeOf(first) }))];
  });
}

function checkText(text: string, holder: Entry, context: RuleContext) {
  // A text of its own each time: what rules remember of an entry is of that text.
  const entry: Entry = { ...holder, written: { notes: text } };
  return rules.flatMap(({ name, severity, check }) =>
    Array.from(check(entry, context), ({ message, hint }) => {
      return {
        rule: name,
        severity,
        message: message.replace(/^([^:]+?)(?: in a text)?: /, "$1 in a comment: "),
        hint,
      };
    }),
  );
}

/** Rules look at no more than a text may have; a longer comment is looked at in parts that overlap. */
function partsOf(text: string): string[] {
  if (text.length <= maxTextLength) return [text];
  const step = maxTextLength - 200;
  return Array.from({ length: Math.ceil(text.length / step) }, (_, index) =>
    text.slice(index * step, index * step + maxTextLength),
  );
}

/** Comments on lines that follow each other. */
function blocksOf(comments: readonly PlacedComment[]): PlacedComment[][] {
  const blocks: PlacedComment[][] = [];
  for (const comment of comments) {
    const last = blocks.at(-1)?.at(-1);
    if (last !== undefined && last.line + 1 === comment.line) blocks.at(-1)?.push(comment);
    else blocks.push([comment]);
  }
  return blocks;
}

function placeOf({ line, column }: PlacedComment) {
  return { line, column };
}
