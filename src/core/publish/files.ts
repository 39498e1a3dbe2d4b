import { publishedSchemasById } from "../../dataset/published-schemas.ts";
import { vocabularies } from "../../dataset/vocabularies.ts";
import { measureInsights } from "../insights/figures.ts";
import type { Register } from "../register/register.ts";
import { formatInsightCsv, publishInsight, publishInsightIndex } from "../insights/format-insights.ts";
import { publishMaps } from "../map/map-csv.ts";
import { formatJson } from "../../dataset/json.ts";
import { publications, type PublicationInput } from "./publications.ts";
import { tables } from "./tables/tables.ts";
import { pathOfData, publishMoved, publishRegister, publishVocabulary } from "./published.ts";
import { type Edition } from "../register/register.ts";

/** A file of the published dataset. */
export interface PublishedFile {
  /** Below /data/v1/. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What files of an edition are made of. */
export function publicationInput(register: Register, edition: Edition): PublicationInput {
  const published = publishRegister(register, edition);
  return {
    register,
    published,
    prefix: edition.prefix,
    rows: new Map(tables.map((table) => [table, table.rowsOf(published)])),
  };
}

/** Every file of the published dataset that needs nothing but the register, one after the other. */
export function* publishFiles(
  register: Register,
  edition: Edition,
  input = publicationInput(register, edition),
): Generator<PublishedFile> {
  const { entities, tools } = input.published;
  for (const file of publications) {
    if ("write" in file) yield { path: file.path, content: file.write(input) };
  }
  yield* insightFiles(register, edition);
  for (const { path, text } of publishMaps(register)) yield { path, content: text };
  for (const listing of [...entities, ...tools]) yield { path: pathOfData(listing), content: formatJson(listing) };
  for (const tombstone of register.dataset.moved) {
    yield { path: `${tombstone.folder}/${tombstone.id}.json`, content: formatJson(publishMoved(tombstone, edition)) };
  }
  for (const [name, vocabulary] of vocabularies) {
    yield { path: `vocabularies/${name}.json`, content: formatJson(publishVocabulary(vocabulary)) };
  }
  for (const [id, schema] of publishedSchemasById) yield { path: `schemas/${id}`, content: formatJson(schema) };
}

function* insightFiles(register: Register, edition: Edition): Generator<PublishedFile> {
  const insights = measureInsights(register);
  yield { path: "insights/index.json", content: formatJson(publishInsightIndex(insights, register.today, edition)) };
  for (const table of insights) {
    const insight = publishInsight(table, register.today, edition);
    yield { path: `insights/${table.id}.json`, content: formatJson(insight) };
    yield { path: `insights/${table.id}.csv`, content: formatInsightCsv(insight) };
  }
}
