import atlas from "world-atlas/countries-50m.json" with { type: "json" };
import { formatIssueForm } from "../src/core/contribute/issues/format-issue-form.ts";
import { issueForms } from "../src/core/contribute/issues/forms/index.ts";
import type { Atlas } from "../src/core/map/map-countries.ts";
import { listWorldAreas } from "../src/core/map/world-areas.ts";
import { layoutWorldMap } from "../src/core/map/world-map.ts";
import { formatCompactJson, formatJson } from "../src/dataset/json.ts";

/** Files that are made from the fields of listings and from the vocabularies, by path. */
export function makeFiles(templates: string): Map<string, string> {
  return new Map([
    ["src/core/map/world-map.generated.json", formatJson(layoutWorldMap(atlas as unknown as Atlas))],
    ["src/core/map/world-areas.generated.json", formatCompactJson(listWorldAreas(atlas as unknown as Atlas))],
    ...issueForms.map((form): [string, string] => [`${templates}/${form.id}.yml`, formatIssueForm(form)]),
    [`${templates}/config.yml`, "blank_issues_enabled: false\n"],
  ]);
}
