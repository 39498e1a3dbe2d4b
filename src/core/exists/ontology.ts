import { channel } from "./ontology/channel.ts";
import { goods } from "./ontology/goods.ts";
import { matter } from "./ontology/matter.ts";
import { kindsOnGoods } from "./ontology/kinds-on-goods.ts";
import { kindsOnHelp } from "./ontology/kinds-on-help.ts";
import { otherWork } from "./ontology/other-work.ts";
import { people } from "./ontology/people.ts";
import { sayingsOnCompanies } from "./ontology/sayings-on-companies.ts";
import { sayingsOnCrime } from "./ontology/sayings-on-crime.ts";
import { sayingsOnGoods } from "./ontology/sayings-on-goods.ts";
import { sayingsOnHelp } from "./ontology/sayings-on-help.ts";
import { sayingsOnWorkers } from "./ontology/sayings-on-workers.ts";
import { technology } from "./ontology/technology.ts";
import { workForPeople } from "./ontology/work-for-people.ts";
import { workOnRulesAndCrime } from "./ontology/work-on-rules-and-crime.ts";
import { workOnGoods } from "./ontology/work-on-goods.ts";

/**
 * The field's concepts and their words: what people say, in British and American English, where the vocabularies have no term
 * or where a term's title and aliases are too few.
 *
 * A concept that is a term as well (`termsOfConcept`) is also read from that term's words in other languages. Phrases are compared by
 * their stems and without articles, so that one form of each word is enough; a phrase of several words is found only as it
 * stands. The words are gathered family by family (all names of an occupation, a garment, a vessel), never for a single idea or
 * listing. `npm run judge` shows what a change is worth.
 */
export const ontology = {
  /** What is done. */
  work: { ...workOnGoods, ...workForPeople, ...workOnRulesAndCrime, ...otherWork },
  people,
  matter,
  goods,
  channel,
  technology,
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Kinds of work that tools of the field do: what is done, and who for.
 *
 * A text is about one if it speaks of all that one of its signs names. To share one says more than any word; the rarer it is,
 * the more.
 */
export const kindsOfWork = { ...kindsOnGoods, ...kindsOnHelp };

/** The id of a kind of work. */
export type KindOfWorkId = keyof typeof kindsOfWork;

/**
 * How people ask for each kind of work in everyday words.
 *
 * They are made up, kind by kind and in the voices of different people, and none repeats an idea that judges the answers.
 */
export const sayings: Readonly<Record<KindOfWorkId, string>> = {
  ...sayingsOnWorkers,
  ...sayingsOnGoods,
  ...sayingsOnCompanies,
  ...sayingsOnHelp,
  ...sayingsOnCrime,
};
