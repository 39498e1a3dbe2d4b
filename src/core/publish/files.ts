import { schemasById } from "../../dataset/schemas.ts";
import { vocabularies } from "../../dataset/vocabularies.ts";
import { measureInsights } from "../insights/insights.ts";
import type { Register } from "../register/register.ts";
import {
  formatInsightCsv,
  formatInsightJson,
  publishInsight,
  publishInsightIndex,
} from "../insights/format-insights.ts";
import { publishMaps } from "../map/map-csv.ts";
import { formatJson } from "../../dataset/json.ts";
import { publications } from "./publications.ts";
import { pathOfData, publishMoved, publishRegister, publishVocabulary } from "./published.ts";
import { type Edition } from "../register/register.ts";

/** A file of the published dataset. */
export interface PublishedFile {
  /** Below /data/v1/. */
  readonly path: string;
  readonly text: string;
}

/** Every file of the published dataset, one after the other. */
export function* publishFiles(register: Register, edition: Edition): Generator<PublishedFile> {
  const published = publishRegister(register, edition);
  const { entities, tools } = published;
  for (const file of publications) {
    if ("write" in file) yield { path: file.path, text: file.write({ register, published }) };
  }
  yield* insightFiles(register, edition);
  yield* publishMaps(register);
  for (const listing of [...entities, ...tools]) yield { path: pathOfData(listing), text: formatJson(listing) };
  for (const tombstone of register.dataset.moved) {
    yield { path: `${tombstone.folder}/${tombstone.id}.json`, text: formatJson(publishMoved(tombstone, edition)) };
  }
  for (const [name, vocabulary] of vocabularies) {
    yield { path: `vocabularies/${name}.json`, text: formatJson(publishVocabulary(vocabulary)) };
  }
  for (const [id, schema] of schemasById) yield { path: `schemas/${id}`, text: formatJson(schema) };
}

function* insightFiles(register: Register, edition: Edition): Generator<PublishedFile> {
  const tables = measureInsights(register);
  yield { path: "insights/index.json", text: formatJson(publishInsightIndex(tables, register.today, edition)) };
  for (const table of tables) {
    const insight = publishInsight(table, register.today, edition);
    yield { path: `insights/${table.id}.json`, text: formatInsightJson(insight) };
    yield { path: `insights/${table.id}.csv`, text: formatInsightCsv(insight) };
  }
}
