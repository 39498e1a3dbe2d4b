import { channel } from "./ontology/channel.ts";
import { goods } from "./ontology/goods.ts";
import { matter } from "./ontology/matter.ts";
import { people } from "./ontology/people.ts";
import { technology } from "./ontology/technology.ts";
import { workForPeople } from "./ontology/work-for-people.ts";
import { workOnRulesAndCrime } from "./ontology/work-on-rules-and-crime.ts";
import { workOnGoods } from "./ontology/work-on-goods.ts";

/**
 * The field's concepts and their words: what people say, in British and American English, where the vocabularies have no term
 * or where a term's title and aliases are too few.
 *
 * A concept that is a term as well (`termsOfConcept`) is also read from that term's title and aliases. Phrases are compared by
 * their stems and without articles, so that one form of each word is enough; a phrase of several words is found only as it
 * stands. The words are gathered family by family (all names of an occupation, a garment, a vessel), never from an idea that
 * judges the answers. `npm run judge` shows what a change is worth.
 */
export const ontology = {
  /** What is done. */
  work: { ...workOnGoods, ...workForPeople, ...workOnRulesAndCrime },
  people,
  matter,
  goods,
  channel,
  technology,
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
