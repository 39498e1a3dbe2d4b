import { readFileSync } from "node:fs";
import { join } from "node:path";
import atlas from "world-atlas/countries-50m.json" with { type: "json" };
import { formatIssueForm, issueForms } from "../src/core/contribute/issues/issue-form.ts";
import { buildWorldAreas, type WorldAtlas } from "../src/core/map/country-areas.ts";
import { layoutWorldMap } from "../src/core/map/world-map.ts";
import { clarityFacts } from "../src/core/register/clarity.ts";
import { formatCompactJson, formatJson } from "../src/dataset/formats.ts";
import { repositoryRoot } from "../src/io/environment.ts";

const datasetSchema = "schemas/dataset.schema.json";

/**
 * Formats the files that are made from the fields of listings and the vocabularies: the map's outlines, GitHub's issue forms
 * and their `config.yml`, and schemas/dataset.schema.json with its lists of clarity facts.
 *
 * @param templates folder of the issue forms, from the root
 * @returns texts by path from the root
 */
export function makeFiles(templates: string): Record<string, string> {
  return {
    "src/core/map/world-map.generated.json": formatJson(layoutWorldMap(atlas as unknown as WorldAtlas)),
    "src/core/map/small-world-map.generated.json": formatJson(
      layoutWorldMap(atlas as unknown as WorldAtlas, { width: 640, radius: 2.5 }),
    ),
    "src/core/map/world-areas.generated.json": formatCompactJson(buildWorldAreas(atlas as unknown as WorldAtlas)),
    ...Object.fromEntries(issueForms.map((form) => [`${templates}/${form.id}.yml`, formatIssueForm(form)])),
    [datasetSchema]: writeClarityFacts(readFileSync(join(repositoryRoot, datasetSchema), "utf8")),
    [`${templates}/config.yml`]: "blank_issues_enabled: false\n",
  };
}

/**
 * Replaces the two lists of clarity facts in the text of the dataset's schema by those of the field table.
 *
 * @throws {Error} if the text does not have exactly two such lists
 */
function writeClarityFacts(schema: string): string {
  const lists = /("(?:found|missing)": \{[^}]*?"enum": )\[[^\]]*\]/g;
  if (schema.match(lists)?.length !== 2) throw new Error(`no two lists of facts in ${datasetSchema}`);
  const indent = " ".repeat(16);
  const facts = clarityFacts.map((fact) => `${indent}  ${JSON.stringify(fact)}`).join(",\n");
  return schema.replace(lists, (_, head: string) => `${head}[\n${facts}\n${indent}]`);
}
