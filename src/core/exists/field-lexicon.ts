import { goodsWords } from "./concepts-of-goods.ts";
import { helpWords } from "./concepts-of-help.ts";
import { imageWords } from "./concepts-of-images.ts";
import { peopleWords } from "./concepts-of-people.ts";
import { voiceWords } from "./concepts-of-voice.ts";
import { type ConceptWords, Lexicon } from "./lexicon.ts";

/**
 * The field's synonyms: words and phrases that mean the same when one says what a tool does, and who for.
 *
 * Phrases are compared by their stems and without articles, so that one form of each word is enough; a phrase of several words
 * is found only as it is. The guide "How overlap works" tells of them, and they are published, so that a page need not
 * carry them before an idea is compared.
 */
export const fieldConcepts: ConceptWords = {
  ...peopleWords,
  ...voiceWords,
  ...imageWords,
  ...goodsWords,
  ...helpWords,
};

/** The lexicon of the field. */
export const fieldLexicon = new Lexicon(fieldConcepts);
