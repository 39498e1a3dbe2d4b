import { quote, type Finding } from "../diagnostic.ts";
import type { Field } from "../fields.ts";
import { eitherOf, nearestOnes } from "./nearest.ts";
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
  const plain = value.replace(/^[“”‘’„«"']+|[“”‘’»"']+$/g, "");
  const sameLetters = terms.find(({ id }) => id.toLowerCase() === plain.toLowerCase());
  const where = `${pluralOf(word)} are listed in schemas/vocabularies/${name}.json`;
  const asked = sameLetters ? `write ${sameLetters.id}; ` : questionOf(plain, name, terms);
  return { pointer, message: `unknown ${word}: ${quote(value)}`, hint: `${asked}${where}` };
}

function questionOf(value: string, vocabulary: string, terms: readonly Term[]): string {
  const isPlace = vocabulary === "region" || vocabulary === "country";
  const scope = isPlace ? termById("scope", value.toLowerCase()) : undefined;
  if (scope !== undefined) return `${scope.id} is a scope: write reach.scope: ${scope.id}; `;
  const close = closestTerms(value, vocabulary, terms);
  return close.length === 0 ? "" : `did you mean ${eitherOf(close.map(({ id }) => id))}? `;
}

/** The term of that vocabulary with which a list that is in a term's place begins. */
function termIn(value: unknown, vocabulary: string): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  return typeof first === "string" ? termById(vocabulary, first)?.id : undefined;
}

function closestTerms(value: string, vocabulary: string, terms: readonly Term[]): readonly Term[] {
  const sameTitle = terms.find(({ title }) => title.toLowerCase() === value.toLowerCase().trim());
  if (sameTitle !== undefined) return [sameTitle];
  const isCode = vocabulary === "country" || vocabulary === "language";
  const byHabit = vocabulary === "country" ? termById(vocabulary, habits[value.toUpperCase()] ?? "") : undefined;
  if (byHabit !== undefined) return [byHabit];
  // One letter changes a code into another; only a name can be misspelt.
  if (isCode && value.length <= 3) return [];
  const byId = isCode ? [] : termsNear(value, terms, "id");
  return byId.length > 0 ? byId : (nationalTerms(value, terms) ?? termsNear(value, terms, "title"));
}

function termsNear(value: string, terms: readonly Term[], by: "id" | "title"): readonly Term[] {
  const names = new Set(
    nearestOnes(
      value,
      terms.map((term) => term[by]),
    ),
  );
  return terms.filter((term) => names.has(term[by]));
}

/** Laws are written with their country before their title: uk-modern-slavery-act. */
function nationalTerms(value: string, terms: readonly Term[]): readonly Term[] | undefined {
  const [, country, title] = /^([a-z]{2}-)(.+)$/i.exec(value) ?? [];
  if (country === undefined || title === undefined) return undefined;
  const own = terms.filter(({ id }) => id.startsWith(country.toLowerCase()));
  return own.length === 0 ? undefined : termsNear(title, own, "title");
}

function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(s|x|ch|sh)$/.test(word)) return `${word}es`;
  return `${word}s`;
}
