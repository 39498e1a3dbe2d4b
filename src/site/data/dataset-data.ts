import { distributions, mediaTypes } from "../../core/publish/publications.ts";
import { datasetFacts } from "../../core/publish/dataset-facts.ts";
import type { Register } from "../../core/register/register.ts";
import { pageLanguage } from "../language/page-language.ts";
import { commit } from "../load/register.ts";
import { absoluteUrlOrHref } from "../ui/href.ts";
import type { StructuredData } from "../ui/structured-data.ts";
import { frameMessages } from "../ui/words.ts";
import { dataPageMessages, publishMessages } from "./words.ts";

const { site } = frameMessages;
const licence = datasetFacts.licence.url;

/**
 * Returns the dataset as a schema.org `Dataset`: `{"@type": "Dataset", name, description, …, distribution}`. `distribution` has a
 * `DataDownload` for each file that holds the dataset as a whole. `dateModified` is the build date, `version` the commit. URLs
 * are full, or paths if the build has no host.
 */
export function describeDataset({ today }: Register): StructuredData {
  return {
    "@type": "Dataset",
    name: site.name,
    description: `${site.description} ${dataPageMessages.lead}`,
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
      description: publishMessages.files[path],
      encodingFormat: mediaTypes[format],
      contentUrl: absoluteUrlOrHref(`/data/v1/${path}`),
    })),
  };
}

/**
 * Returns the site as a schema.org `WebSite`, and after it as a `DataCatalog`: two objects `{"@type", name, description, url,
 * inLanguage, license}`. The catalogue also has the `dataset`, as `{"@type": "Dataset", name, description, url}`.
 *
 * There is no `SearchAction`, since its URL would send the host what a reader searches for.
 */
export function describeSite(): StructuredData[] {
  const { name, description } = site;
  const url = absoluteUrlOrHref("/");
  const dataset = { "@type": "Dataset", name, description, url: absoluteUrlOrHref("/data/") };
  return [
    { "@type": "WebSite", name, description, url, inLanguage: pageLanguage.tag, license: licence },
    { "@type": "DataCatalog", name, description, url, inLanguage: pageLanguage.tag, license: licence, dataset },
  ];
}
