import { distributions, forms } from "../publications.ts";
import { datasetFacts, fileTexts } from "../dataset-facts.ts";
import type { DescriptionInput } from "./description.ts";

const authority = "http://publications.europa.eu/resource/authority";

/** What the European authority table of file types calls each form; other forms have a media type only. */
const fileTypes: Partial<Readonly<Record<keyof typeof forms, string>>> = {
  JSON: "JSON",
  CSV: "CSV",
  Excel: "XLSX",
  Parquet: "PARQUET",
  "JSON-LD": "JSON_LD",
  GeoJSON: "GEOJSON",
};

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  spdx: "http://spdx.org/rdf/terms#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/** Of the European authority table of data themes. */
const themes = [
  ["JUST", "Justice, legal system and public safety"],
  ["SOCI", "Population and society"],
] as const;

const english = (text: string) => ({ "@value": text, "@language": "en" });
const node = (type: string, id: string) => ({ "@id": id, "@type": type });
const publisher = {
  "@id": "urn:anti-trafficking-register:publisher",
  "@type": "foaf:Agent",
  "foaf:name": english(datasetFacts.authors),
};
const licence = node("dct:LicenseDocument", datasetFacts.licence.url);

/**
 * A catalogue with this dataset and its files, for data portals.
 *
 * @see https://semiceu.github.io/DCAT-AP/releases/3.0.1/
 */
export function describeDcat(input: DescriptionInput) {
  const { published, prefix } = input;
  const page = node("foaf:Document", `${prefix}/data/`);
  const shared = {
    "dct:title": english(datasetFacts.title),
    "dct:description": english(datasetFacts.description),
    "dct:publisher": publisher,
    "dct:language": node("dct:LinguisticSystem", `${authority}/language/ENG`),
    "dct:modified": date(published.generated),
  };
  return {
    "@context": context,
    "@id": `${prefix}/data/v1/dcat.jsonld#catalog`,
    "@type": "dcat:Catalog",
    ...shared,
    "dct:license": licence,
    "foaf:homepage": page,
    "dcat:themeTaxonomy": {
      ...node("skos:ConceptScheme", `${authority}/data-theme`),
      "dct:title": english("Data theme"),
    },
    "dcat:dataset": {
      "@id": `${prefix}/data/v1/dcat.jsonld#dataset`,
      "@type": "dcat:Dataset",
      ...shared,
      "dct:identifier": datasetFacts.id,
      "dcat:version": published.generated,
      "dcat:keyword": datasetFacts.keywords.map(english),
      "dcat:theme": themes.map(([theme, label]) => ({
        ...node("skos:Concept", `${authority}/data-theme/${theme}`),
        "skos:prefLabel": english(label),
      })),
      "dct:accessRights": node("dct:RightsStatement", `${authority}/access-right/PUBLIC`),
      "dct:accrualPeriodicity": node("dct:Frequency", `${authority}/frequency/IRREG`),
      "dct:conformsTo": {
        ...node("dct:Standard", `${prefix}/data/v1/schemas/dataset.schema.json`),
        "dct:title": english(`Format of the register, version ${datasetFacts.formatVersion}`),
      },
      "dcat:landingPage": { "@id": page["@id"] },
      "dcat:distribution": distributions.map((file) => describeDistribution(file, input)),
    },
  };
}

function describeDistribution({ path, form }: (typeof distributions)[number], { prefix, files }: DescriptionInput) {
  const facts = files.get(path);
  const fileType = fileTypes[form];
  const address = `${prefix}/data/v1/${path}`;
  return {
    "@id": `${prefix}/data/v1/dcat.jsonld#${path}`,
    "@type": "dcat:Distribution",
    "dct:title": english(path),
    "dct:description": english(fileTexts[path]),
    "dct:license": { "@id": licence["@id"] },
    "dcat:accessURL": node("http://www.w3.org/2000/01/rdf-schema#Resource", address),
    "dcat:downloadURL": { "@id": address },
    "dcat:mediaType": node("dct:MediaType", `https://www.iana.org/assignments/media-types/${forms[form]}`),
    ...(fileType !== undefined && {
      "dct:format": node("dct:MediaTypeOrExtent", `${authority}/file-type/${fileType}`),
    }),
    ...(facts !== undefined && {
      "dcat:byteSize": { "@value": String(facts.bytes), "@type": "xsd:nonNegativeInteger" },
      "spdx:checksum": {
        "@type": "spdx:Checksum",
        "spdx:algorithm": { "@id": "spdx:checksumAlgorithm_sha256" },
        "spdx:checksumValue": { "@value": facts.sha256, "@type": "xsd:hexBinary" },
      },
    }),
  };
}

function date(day: string) {
  return { "@value": day, "@type": "xsd:date" };
}
