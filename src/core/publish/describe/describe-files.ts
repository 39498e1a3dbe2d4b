import { formatCompactJson, formatJson } from "../../../dataset/json.ts";
import type { PublishedFile } from "../files.ts";
import { formatCitation } from "./citation.ts";
import { describeDataPackage } from "./data-package.ts";
import { describeDcat } from "./dcat.ts";
import type { DescriptionInput } from "./description.ts";
import { describeOpenApi } from "./open-api.ts";

/** The files that describe the others, once these are made. */
export function describeFiles(input: DescriptionInput): PublishedFile[] {
  const insightIds = [...input.files.keys()].flatMap((path) => /^insights\/(?!index)(.+)\.json$/.exec(path)?.[1] ?? []);
  return [
    { path: "datapackage.json", content: formatCompactJson(describeDataPackage(input)) },
    { path: "dcat.jsonld", content: formatJson(describeDcat(input)) },
    { path: "openapi.json", content: formatJson(describeOpenApi(input, insightIds)) },
    { path: "CITATION.cff", content: formatCitation(input) },
  ];
}
