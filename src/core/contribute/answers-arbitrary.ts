import fc from "fast-check";
import { fieldsByKind } from "../../dataset/fields.ts";
import { arbitraryListing } from "../../dataset/listing-arbitrary.ts";
import type { Kind } from "../../dataset/model.ts";
import { answersOf, isList, type Answers, type Part } from "./form-state.ts";

/** What people write into a form that it does not take, and what it must tell apart. */
const junk = [
  "",
  " ",
  "  spaces  ",
  "null",
  "~",
  "example.org",
  "https://user@example.org/",
  "http://example.org/#a b",
  "June 2024",
  "2099-01-01",
  "2026-02-30",
  "03/04/2024",
  "forced labour",
  "NGO",
  "UK",
  "th",
  "12,5",
  "012",
  "jane.doe@gmail.com",
  "info@example.org",
  "+44 20 7946 0000",
  "<b>bold</b>",
  "“quoted”",
  "a: b # c",
  "- item",
  "entities/none",
  "tools/none/",
  "offer.price",
  "sources",
  "\u0007",
  "x".repeat(800),
  "word ".repeat(90),
] as const;

/**
 * Random states of a form: whole listings, listings with blanks and mistakes in them, and little more than nothing.
 *
 * @param known texts that another listing has as name, website or reference
 */
export function arbitraryAnswers(kind: Kind, known: readonly string[]): fc.Arbitrary<Answers> {
  const texts = fc.oneof(fc.constantFrom(...junk), fc.constantFrom(...known));
  const mistakes = fc.array(fc.tuple(fc.nat(), texts, fc.boolean()), { maxLength: 6 });
  return fc.tuple(arbitraryListing(kind), mistakes).map(([listing, edits]) => {
    const answers = answersOf(listing, fieldsByKind[kind]);
    return edits.reduce<Answers>((made, [place, text, isGone]) => withMistake(made, place, text, isGone), answers);
  });
}

/** One text of the answers replaced, or one of their parts taken out. */
function withMistake(answers: Answers, place: number, text: string, isGone: boolean): Answers {
  const count = countParts(answers);
  let left = count === 0 ? -1 : place % count;
  const visit = (part: Part): Part | undefined => {
    if (left-- === 0) return isGone ? undefined : text;
    if (typeof part === "string") return part;
    if (isList(part)) return part.flatMap((item) => visit(item) ?? []);
    const parts = Object.entries(part).flatMap(([key, inner]) => {
      const made = visit(inner);
      return made === undefined ? [] : [[key, made] as const];
    });
    return Object.fromEntries(parts);
  };
  const parts = Object.entries(answers).flatMap(([key, part]) => {
    const made = visit(part);
    return made === undefined ? [] : [[key, made] as const];
  });
  return Object.fromEntries(parts);
}

function countParts(part: Part): number {
  if (typeof part === "string") return 0;
  const inner: readonly Part[] = isList(part) ? part : Object.values(part);
  return inner.reduce<number>((sum, each) => sum + 1 + countParts(each), 0);
}
