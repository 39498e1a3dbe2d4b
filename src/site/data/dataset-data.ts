import { distributions, mediaTypes } from "../../core/publish/publications.ts";
import { datasetFacts } from "../../core/publish/dataset-facts.ts";
import type { Register } from "../../core/register/register.ts";
import { messages } from "./words.ts";
import { absoluteUrlOrHref } from "../ui/href.ts";
import { commit } from "../load/register.ts";
import type { StructuredData } from "../ui/structured-data.ts";

const { site, data, language } = messages;
const licence = datasetFacts.licence.url;

/** The dataset for machines. */
export function describeDataset({ today }: Register): StructuredData {
  return {
    "@type": "Dataset",
    name: site.name,
    description: `${site.description} ${data.lead}`,
    url: absoluteUrlOrHref("/data/"),
    license: licence,
    isAccessibleForFree: true,
    identifier: datasetFacts.id,
    keywords: datasetFacts.keywords,
    creator: { "@type": "Organization", name: site.name, url: absoluteUrlOrHref("/") },
    dateModified: today,
    version: commit,
    includedInDataCatalog: { "@type": "DataCatalog", name: site.name, url: absoluteUrlOrHref("/") },
    distribution: distributions.map(({ path, format }) => ({
      "@type": "DataDownload",
      name: path,
      description: data.files[path],
      encodingFormat: mediaTypes[format],
      contentUrl: absoluteUrlOrHref(`/data/v1/${path}`),
    })),
  };
}

/**
 * The site for machines, as a place to read and as a catalogue of its data.
 *
 * It names no search action: its address would carry what a reader types to the host.
 */
export function describeSite(): StructuredData[] {
  const { name, description } = site;
  const url = absoluteUrlOrHref("/");
  const dataset = { "@type": "Dataset", name, description, url: absoluteUrlOrHref("/data/") };
  return [
    { "@type": "WebSite", name, description, url, inLanguage: language, license: licence },
    { "@type": "DataCatalog", name, description, url, inLanguage: language, license: licence, dataset },
  ];
}
