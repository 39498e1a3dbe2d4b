import { listTermIds, vocabularyByName, type Term } from "../../dataset/vocabularies.ts";
import { ideaKeys, type IdeaKey, type IdeaOptions } from "../../core/exists/idea.ts";
import { sortTermsByTitle, termTitle } from "../vocabulary/terms.ts";
import { formatTitleInSentence } from "../match/terms.ts";

type TitledIds = readonly (readonly [id: string, title: string])[];

/** Data that the overlap page passes to its script. */
export interface ExistsPageData {
  /** Terms that can be chosen. */
  readonly choices: IdeaOptions;
  /** All services, with titles as written within a sentence. */
  readonly services: TitledIds;
  /** Services of organisations that correspond to a kind of work of tools, by kind of work. */
  readonly servicesOfKind: Readonly<Record<string, readonly string[]>>;
  /** Titles of the methods of evaluations, by id. */
  readonly methods: Readonly<Record<string, string>>;
}

const vocabularyByIdeaKey = { work: "kind-of-work", industries: "industry", countries: "country" } as const;

/**
 * Builds the data of the overlap page's script: `{choices, services, servicesOfKind, methods}`. `choices` and `services` are pairs such as
 * `["training", "training"]`, of id and title; `servicesOfKind` has a list, perhaps empty, for every kind of work.
 */
export function buildExistsPageData(): ExistsPageData {
  const kindsOfWork = vocabularyByName("kind-of-work").terms;
  const choices = ideaKeys.map((key) => [key, listChoices(key)]);
  return {
    choices: Object.fromEntries(choices) as unknown as IdeaOptions,
    services: vocabularyByName("service").terms.map(({ id }) => [id, formatTitleInSentence("services", id)]),
    servicesOfKind: Object.fromEntries(kindsOfWork.map((kind) => [kind.id, findServices(kind)])),
    methods: Object.fromEntries(listTermIds("evaluation-method").map((id) => [id, termTitle("evaluation-method", id)])),
  };
}

/**
 * Returns the terms of a key as pairs of id and title: industries in the order of the vocabulary, as written within a sentence
 * (`["fishing-seafood", "fishing and seafood"]`); kinds of work and countries by title, which stays as it is (`["KE", "Kenya"]`).
 */
function listChoices(key: IdeaKey): TitledIds {
  const vocabulary = vocabularyByIdeaKey[key];
  const { terms } = vocabularyByName(vocabulary);
  if (key === "industries") return terms.map(({ id }) => [id, formatTitleInSentence(key, id)]);
  const ids = terms.map(({ id }) => id);
  return sortTermsByTitle(vocabulary, ids).map(({ id, title }) => [id, title]);
}

/**
 * Returns the ids of the services that correspond to the tool functions which a kind of work belongs to, in the order of the
 * vocabulary. [] if none does.
 */
function findServices({ broader: functionsOfKind = [] }: Term): string[] {
  const services = vocabularyByName("service").terms;
  const matching = services.filter(({ functions = [] }) => functions.some((id) => functionsOfKind.includes(id)));
  return matching.map(({ id }) => id);
}
