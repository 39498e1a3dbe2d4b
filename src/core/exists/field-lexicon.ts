import { aliasesOf, termById } from "../../dataset/vocabularies.ts";
import { termsOfConcept } from "./inferred-tags.ts";
import { Lexicon, type ConceptWords, type FieldWords, type Ontology } from "./lexicon.ts";
import { kindsOfWork, ontology, sayings } from "./ontology.ts";
import { vocabularyOfTag } from "./overlap-record.ts";
import { phraseStemsOf } from "./stem.ts";

/** The words of every concept. */
export const fieldConcepts: ConceptWords = Object.assign({}, ...Object.values(ontology));

/** All that a text is read by: the ontology, and other languages' words for the terms that its concepts stand for. */
export const fieldWords: FieldWords = { concepts: withAliases(ontology), kindsOfWork, sayings };

/** The lexicon of the field. */
export const fieldLexicon = new Lexicon(fieldWords);

function withAliases(words: Ontology): Ontology {
  const english = stemsIn(fieldConcepts);
  return Object.fromEntries(
    Object.entries(words).map(([facet, concepts]) => {
      const phrases = Object.entries(concepts).map(([concept, own]) => [
        concept,
        [own, ...aliasesOfConcept(concept, english)].join(","),
      ]);
      return [facet, Object.fromEntries(phrases)];
    }),
  );
}

/**
 * English ones are left out: the ontology has more, and some of a term's are wider than its concept. So is what has only stems of
 * English words: it is read as English ("migrantes"), or means something else ("médias").
 */
function aliasesOfConcept(concept: string, english: ReadonlySet<string>): string[] {
  return (termsOfConcept[concept] ?? []).flatMap(([key, id]) => {
    const term = termById(vocabularyOfTag[key], id);
    if (term === undefined) return [];
    const own = new Set(aliasesOf(term, "en"));
    const isForeign = (alias: string) => !own.has(alias) && phraseStemsOf(alias).some((stem) => !english.has(stem));
    return aliasesOf(term).filter((alias) => isForeign(alias) && !alias.includes(","));
  });
}

function stemsIn(concepts: ConceptWords): Set<string> {
  return new Set(Object.values(concepts).flatMap((words) => words.split(",").flatMap(phraseStemsOf)));
}
