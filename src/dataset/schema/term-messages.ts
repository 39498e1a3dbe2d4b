import { quote, type Finding } from "../diagnostic.ts";
import type { Field } from "../fields.ts";
import { nearest } from "./nearest.ts";
import { termById, vocabularyByName, type Term } from "../vocabularies.ts";

/** Codes that are written for another one out of habit. */
const habits: Readonly<Record<string, string>> = { UK: "GB", USA: "US", UAE: "AE", EL: "GR" };

/** A value that its vocabulary does not have: `unknown issue: forced-labor`. */
export function describeTermFault(value: unknown, pointer: string, field: Pick<Field, "vocabulary">): Finding {
  const name = field.vocabulary ?? "term";
  const { terms, title } = vocabularyByName(name);
  const word = title.toLowerCase();
  if (typeof value !== "string") {
    const example = termIn(value, name) ?? terms[0]?.id;
    return { pointer, message: `not a single ${word}: ${quote(value)}`, hint: `write one term, such as ${example}` };
  }
  const sameLetters = spellingsOf(name).ids.get(value.toLowerCase());
  const close = sameLetters ?? closestTerm(value, name, terms);
  const where = `${pluralOf(word)} are listed in schemas/vocabularies/${name}.json`;
  const asked = close && (sameLetters ? `write ${close.id}; ` : `did you mean ${close.id}? `);
  return { pointer, message: `unknown ${word}: ${quote(value)}`, hint: `${asked ?? ""}${where}` };
}

/** The term of that vocabulary with which a list that stands in a term's place begins. */
function termIn(value: unknown, vocabulary: string): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  return typeof first === "string" ? termById(vocabulary, first)?.id : undefined;
}

function closestTerm(value: string, vocabulary: string, terms: readonly Term[]): Term | undefined {
  const sameTitle = spellingsOf(vocabulary).titles.get(value.toLowerCase().trim());
  if (sameTitle !== undefined) return sameTitle;
  const isCode = vocabulary === "country" || vocabulary === "language";
  const byHabit = vocabulary === "country" ? habits[value.toUpperCase()] : undefined;
  if (byHabit !== undefined) return termById(vocabulary, byHabit);
  // One letter changes a code into another; only a name can be misspelt.
  if (isCode && value.length <= 3) return undefined;
  const byId = isCode
    ? undefined
    : nearest(
        value,
        terms.map(({ id }) => id),
      );
  if (byId !== undefined) return termById(vocabulary, byId);
  const byTitle = nearest(
    value,
    terms.map(({ title }) => title),
  );
  return terms.find(({ title }) => title === byTitle);
}

/** A vocabulary's terms by id and by title, in lower case. */
interface Spellings {
  readonly ids: ReadonlyMap<string, Term>;
  readonly titles: ReadonlyMap<string, Term>;
}

const spellings = new Map<string, Spellings>();

function spellingsOf(vocabulary: string): Spellings {
  let known = spellings.get(vocabulary);
  if (known === undefined) {
    const { terms } = vocabularyByName(vocabulary);
    known = {
      ids: new Map(terms.map((term) => [term.id.toLowerCase(), term])),
      titles: new Map(terms.map((term) => [term.title.toLowerCase(), term])),
    };
    spellings.set(vocabulary, known);
  }
  return known;
}

function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(s|x|ch|sh)$/.test(word)) return `${word}es`;
  return `${word}s`;
}
