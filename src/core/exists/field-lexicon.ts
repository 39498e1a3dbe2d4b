import { Lexicon, type ConceptWords, type FieldWords } from "./lexicon.ts";
import { kindsOfWork, ontology, sayings } from "./ontology.ts";

/** The words of every concept. */
export const fieldConcepts: ConceptWords = Object.assign({}, ...Object.values(ontology));

/** All that a text is read by. */
export const fieldWords: FieldWords = { concepts: ontology, kindsOfWork, sayings };

/** The lexicon of the field. */
export const fieldLexicon = new Lexicon(fieldWords);
