import access from "../../schemas/vocabularies/access.json" with { type: "json" };
import cost from "../../schemas/vocabularies/cost.json" with { type: "json" };
import country from "../../schemas/vocabularies/country.json" with { type: "json" };
import dueDiligenceStep from "../../schemas/vocabularies/due-diligence-step.json" with { type: "json" };
import entityState from "../../schemas/vocabularies/entity-state.json" with { type: "json" };
import entityType from "../../schemas/vocabularies/entity-type.json" with { type: "json" };
import industry from "../../schemas/vocabularies/industry.json" with { type: "json" };
import issue from "../../schemas/vocabularies/issue.json" with { type: "json" };
import language from "../../schemas/vocabularies/language.json" with { type: "json" };
import outputType from "../../schemas/vocabularies/output-type.json" with { type: "json" };
import partnership from "../../schemas/vocabularies/partnership.json" with { type: "json" };
import platform from "../../schemas/vocabularies/platform.json" with { type: "json" };
import region from "../../schemas/vocabularies/region.json" with { type: "json" };
import regulation from "../../schemas/vocabularies/regulation.json" with { type: "json" };
import relation from "../../schemas/vocabularies/relation.json" with { type: "json" };
import reviewLevel from "../../schemas/vocabularies/review-level.json" with { type: "json" };
import scope from "../../schemas/vocabularies/scope.json" with { type: "json" };
import service from "../../schemas/vocabularies/service.json" with { type: "json" };
import targetUser from "../../schemas/vocabularies/target-user.json" with { type: "json" };
import technology from "../../schemas/vocabularies/technology.json" with { type: "json" };
import toolFunction from "../../schemas/vocabularies/tool-function.json" with { type: "json" };
import toolState from "../../schemas/vocabularies/tool-state.json" with { type: "json" };
import type { WrittenLaw } from "./law.ts";

/** A word of another body's vocabulary for the same thing. */
export interface Counterpart {
  readonly scheme: string;
  readonly code?: string;
  readonly title: string;
  readonly url: string;
}

/** A member of a vocabulary; what only a law has is read by `laws.ts`. */
export interface Term extends WrittenLaw {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Other words that people use for it; a listing holds the id only, and none of these is turned into it unasked. */
  readonly aliases?: readonly string[];
  readonly counterparts: readonly Counterpart[];
  /** Region: its countries, ISO 3166-1 alpha-2. */
  readonly countries?: readonly string[];
  /** Region: the 2021 report calls it under-served. */
  readonly under_served?: boolean;
  /** Industry: ISIC Rev. 4 sections. */
  readonly isic?: readonly string[];
  /** Service and tool function: the OECD due-diligence steps that it serves. */
  readonly due_diligence_steps?: readonly string[];
  /** Due-diligence step: its number, from 1. */
  readonly step?: number;
  /** Relation: its heading on the other side's page. */
  readonly inverse_title?: string;
}

export interface Vocabulary {
  /** Its file's name in schemas/vocabularies/, without the ending. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** In display order. */
  readonly terms: readonly Term[];
}

interface VocabularySchema {
  readonly $id: string;
  readonly title: string;
  readonly description: string;
  readonly oneOf: readonly (Omit<Term, "id" | "counterparts"> & {
    const: string;
    counterparts?: readonly Counterpart[];
  })[];
}

/** The JSON Schemas of the vocabularies, in order of name. */
export const vocabularySchemas: readonly VocabularySchema[] = [
  access,
  cost,
  country,
  dueDiligenceStep,
  entityState,
  entityType,
  industry,
  issue,
  language,
  outputType,
  partnership,
  platform,
  region,
  regulation,
  relation,
  reviewLevel,
  scope,
  service,
  targetUser,
  technology,
  toolFunction,
  toolState,
];

/** Every vocabulary by name, in order of name. */
export const vocabularies: ReadonlyMap<string, Vocabulary> = new Map(
  vocabularySchemas.map((schema) => {
    const vocabulary = parseVocabulary(schema);
    return [vocabulary.name, vocabulary];
  }),
);

/** @throws {RangeError} if there is no such vocabulary */
export function vocabularyByName(name: string): Vocabulary {
  const vocabulary = vocabularies.get(name);
  if (vocabulary === undefined) throw new RangeError(`unknown vocabulary: ${name}`);
  return vocabulary;
}

const termIndex = new Map(
  [...vocabularies.values()].map(({ name, terms }) => [name, new Map(terms.map((term) => [term.id, term]))]),
);

/** The term of that id, if the vocabulary has one. */
export function termById(vocabulary: string, id: string): Term | undefined {
  return termIndex.get(vocabulary)?.get(id);
}

function parseVocabulary({ $id, title, description, oneOf }: VocabularySchema): Vocabulary {
  const name = $id.replace(/^vocabularies\/|\.json$/g, "");
  const terms = oneOf.map(({ const: id, counterparts = [], ...rest }) => ({ id, counterparts, ...rest }));
  return { name, title, description, terms };
}
