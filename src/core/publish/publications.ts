import { formatCompactJson } from "../../dataset/json.ts";
import { measureFacetIndex, measureFacetText } from "../facets/facet-index.ts";
import { measureMatchIndex } from "../match/measure-index.ts";
import { measureOverlapFile } from "../exists/overlap-file.ts";
import { measureNames } from "../register/names.ts";
import type { Register } from "../register/register.ts";
import { measureShortlistIndex } from "../shortlist/shortlist-index.ts";
import { formatCsv } from "./csv.ts";
import type { publishRegister } from "./published.ts";

/** What a file of the published dataset is made of. */
export interface PublicationInput {
  readonly register: Register;
  readonly published: ReturnType<typeof publishRegister>;
}

/** A file of the published dataset that has an address of its own. */
interface Publication {
  /** Below /data/v1/. */
  readonly path: string;
  readonly form: "JSON" | "CSV" | "JSON Schema";
  /** The page of the data tells of it, in words of its own. */
  readonly isDocumented?: true;
  /** It is a way to have the dataset, and machines are told so. */
  readonly isDistribution?: true;
  /** Absent where it is one of many that are made together. */
  readonly write?: (input: PublicationInput) => string;
}

/** The files of the published dataset that have addresses of their own: one row a file. */
export const publications = [
  {
    path: "register.json",
    form: "JSON",
    isDocumented: true,
    isDistribution: true,
    write: ({ published }) => formatCompactJson(published),
  },
  {
    path: "entities.json",
    form: "JSON",
    isDocumented: true,
    isDistribution: true,
    write: ({ published }) => formatCompactJson(published.entities),
  },
  {
    path: "tools.json",
    form: "JSON",
    isDocumented: true,
    isDistribution: true,
    write: ({ published }) => formatCompactJson(published.tools),
  },
  {
    path: "entities.csv",
    form: "CSV",
    isDocumented: true,
    isDistribution: true,
    write: ({ published }) => formatCsv(published.entities, "entity"),
  },
  {
    path: "tools.csv",
    form: "CSV",
    isDocumented: true,
    isDistribution: true,
    write: ({ published }) => formatCsv(published.tools, "tool"),
  },
  { path: "insights/index.json", form: "JSON", isDocumented: true },
  { path: "map/entities.csv", form: "CSV", isDocumented: true },
  { path: "map/tools.csv", form: "CSV", isDocumented: true },
  { path: "schemas/dataset.schema.json", form: "JSON Schema", isDocumented: true },
  index("entities", ({ register }) => measureFacetIndex(register, "entity")),
  index("entities-text", ({ register }) => measureFacetText(register, "entity")),
  index("entities-match", ({ register }) => measureMatchIndex(register, "entity")),
  index("tools", ({ register }) => measureFacetIndex(register, "tool")),
  index("tools-text", ({ register }) => measureFacetText(register, "tool")),
  index("tools-match", ({ register }) => measureMatchIndex(register, "tool")),
  index("overlap", ({ register }) => measureOverlapFile(register)),
  index("shortlist", ({ register }) => measureShortlistIndex(register)),
  index("names", ({ register }) => measureNames(register)),
] as const satisfies readonly Publication[];

/** The address of a file that the page of the data tells of. */
export type DocumentedPath = Extract<(typeof publications)[number], { readonly isDocumented: true }>["path"];

/** The files that the page of the data tells of, in its order. */
export const documented = publications.filter((file) => "isDocumented" in file);

/** The files that are the dataset as a whole. */
export const distributions = publications.filter((file) => "isDistribution" in file);

/** What a page of the site reads; nobody is told of it. */
function index(name: string, measure: (input: PublicationInput) => object) {
  return {
    path: `index/${name}.json`,
    form: "JSON",
    write: (input: PublicationInput) => formatCompactJson(measure(input)),
  } as const;
}
