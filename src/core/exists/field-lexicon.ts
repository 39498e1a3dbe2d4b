import type { ConceptWords } from "./lexicon.ts";
import { Lexicon } from "./lexicon.ts";
import { ontology } from "./ontology.ts";

/** The words of every concept. */
export const fieldConcepts: ConceptWords = Object.assign({}, ...Object.values(ontology));

/** The lexicon of the field. */
export const fieldLexicon = new Lexicon(ontology);
