import { stringify } from "yaml";
import { datasetFacts } from "../dataset-facts.ts";
import { fullAddress, type DescriptionInput } from "./description.ts";

/**
 * How to cite this edition, as a citation file.
 *
 * @see https://citation-file-format.github.io/ (version 1.2.0)
 */
export function formatCitation({ published, prefix }: DescriptionInput): string {
  const url = fullAddress(prefix, "/data/");
  return stringify({
    "cff-version": "1.2.0",
    title: datasetFacts.title,
    message: datasetFacts.citing,
    type: "dataset",
    abstract: datasetFacts.description,
    authors: [{ name: datasetFacts.authors }],
    license: datasetFacts.licence.id,
    version: published.generated,
    "date-released": published.generated,
    ...(published.commit !== null && { commit: published.commit }),
    ...(url !== undefined && { url }),
    keywords: datasetFacts.keywords,
  });
}
