import { vocabularyByName, type Term } from "../../dataset/vocabularies.ts";
import { ideaKeys, type IdeaKey } from "../../core/exists/idea.ts";
import { sortTermsByTitle } from "../vocabulary/terms.ts";
import { formatTitleInSentence } from "../match/terms.ts";

type Titled = readonly (readonly [id: string, title: string])[];

/** What the page hands to its script. */
export interface ExistsPageData {
  /** The terms that can be chosen, in display order. */
  readonly choices: Readonly<Record<IdeaKey, Titled>>;
  readonly services: Titled;
  /** The help by which organisations are asked, by kind of work. */
  readonly servicesOfKind: Readonly<Record<string, readonly string[]>>;
}

const vocabularyOfKey = { work: "kind-of-work", industries: "industry", countries: "country" } as const;

export function buildExistsPageData(): ExistsPageData {
  const { terms } = vocabularyByName("kind-of-work");
  return {
    choices: Object.fromEntries(ideaKeys.map((key) => [key, choicesOf(key)])) as unknown as ExistsPageData["choices"],
    services: vocabularyByName("service").terms.map(({ id }) => [id, formatTitleInSentence("services", id)]),
    servicesOfKind: Object.fromEntries(terms.map((term) => [term.id, servicesOf(term)])),
  };
}

/** Terms in the order of their vocabulary, countries and kinds of work by title. */
function choicesOf(key: IdeaKey): Titled {
  const { terms } = vocabularyByName(vocabularyOfKey[key]);
  const ids = terms.map(({ id }) => id);
  const ordered = key === "industries" ? terms : sortTermsByTitle(vocabularyOfKey[key], ids);
  return ordered.map(({ id, title }) => [id, key === "industries" ? formatTitleInSentence(key, id) : title]);
}

/** The help that organisations give where a tool does a kind of work. */
function servicesOf({ broader = [] }: Term): string[] {
  const services = vocabularyByName("service").terms;
  return services.filter(({ functions = [] }) => functions.some((id) => broader.includes(id))).map(({ id }) => id);
}
