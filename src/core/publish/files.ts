import { folders } from "../../dataset/model.ts";
import { schemasById } from "../../dataset/schemas.ts";
import { vocabularies } from "../../dataset/vocabularies.ts";
import { measureFacetIndex, measureFacetText } from "../facets/facet-index.ts";
import { measureInsights } from "../insights/insights.ts";
import { measureMatchIndex } from "../match/measure-index.ts";
import { measureNames } from "../register/names.ts";
import { measureOverlapFile } from "../exists/overlap-file.ts";
import type { Register } from "../register/register.ts";
import { measureShortlistIndex } from "../shortlist/shortlist-index.ts";
import { formatCsv } from "./csv.ts";
import {
  formatInsightCsv,
  formatInsightJson,
  publishInsight,
  publishInsightIndex,
} from "../insights/format-insights.ts";
import { publishMaps } from "../map/map-csv.ts";
import { formatCompactJson, formatJson } from "../../dataset/json.ts";
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
  yield { path: "register.json", text: formatCompactJson(published) };
  yield { path: "entities.json", text: formatCompactJson(entities) };
  yield { path: "tools.json", text: formatCompactJson(tools) };
  yield { path: "entities.csv", text: formatCsv(entities, "entity") };
  yield { path: "tools.csv", text: formatCsv(tools, "tool") };
  for (const kind of ["entity", "tool"] as const) {
    yield { path: `index/${folders[kind]}.json`, text: formatCompactJson(measureFacetIndex(register, kind)) };
    yield { path: `index/${folders[kind]}-text.json`, text: formatCompactJson(measureFacetText(register, kind)) };
    yield { path: `index/${folders[kind]}-match.json`, text: formatCompactJson(measureMatchIndex(register, kind)) };
  }
  yield {
    path: "index/overlap.json",
    text: formatCompactJson(measureOverlapFile(register)),
  };
  yield* insightFiles(register, edition);
  yield* publishMaps(register);
  yield { path: "index/shortlist.json", text: formatCompactJson(measureShortlistIndex(register)) };
  yield { path: "index/names.json", text: formatCompactJson(measureNames(register)) };
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
