import { referenceOf, type Listing, type Output } from "../../../dataset/model.ts";
import { termById, vocabularyByName } from "../../../dataset/vocabularies.ts";
import type { Register } from "../../register/register.ts";
import { countColumn, counted, type InsightTable } from "../../table/insight-table.ts";
import { listingCount, measureCaseStudies, newestFirst } from "./case-studies.ts";

/** An output that a company can use, and its listing. */
export interface ListedOutput {
  readonly listing: Listing;
  readonly output: Output;
}

/** The type of an output that states none. */
export const noType = "not-stated";

export const addressOfOutputs = "/insights/case-studies/outputs/";

/** Every output of the register, ended listings' too: newest first, those without a year last, then by title. */
export function collectOutputs({ listings }: Register): ListedOutput[] {
  const outputs = listings.flatMap((listing) => (listing.offer?.outputs ?? []).map((output) => ({ listing, output })));
  return newestFirst(outputs, ({ output }) => output);
}

/** Outputs by type in the vocabulary's order, those without one last; types without any are there too. */
export function groupByType(outputs: readonly ListedOutput[]): { type: string; outputs: ListedOutput[] }[] {
  const ids = [...vocabularyByName("output-type").terms.map(({ id }) => id), noType];
  return ids.map((type) => ({ type, outputs: outputs.filter(({ output }) => (output.type ?? noType) === type) }));
}

/**
 * Outputs and the listings that have them, by type.
 *
 * `count` counts listings, each once in each type; `outputs` counts outputs, each of which has one type at most.
 */
export function measureOutputsByType(outputs: readonly ListedOutput[]): InsightTable {
  return {
    id: "outputs-by-type",
    description: "Outputs by type, and the listings that have them.",
    n: listingCount(outputs),
    columns: [
      { name: "type", description: `Id of the type; ${noType} where none is stated.`, unit: "text" },
      { name: "title", description: "Its title.", unit: "text" },
      { name: "outputs", description: "Number of outputs.", unit: "number" },
      countColumn("Listings with at least one of them."),
    ],
    rows: groupByType(outputs).map(({ type, outputs: own }) => ({
      type,
      title: termById("output-type", type)?.title ?? null,
      outputs: own.length,
      ...counted(listingCount(own), `${addressOfOutputs}#${type}`),
    })),
  };
}

/** A row an output. */
function rowsOf(outputs: readonly ListedOutput[]): InsightTable {
  return {
    id: "outputs",
    description: "Every output that a listing names, ended listings' too. A row is an output.",
    n: listingCount(outputs),
    columns: [
      { name: "listing", description: "The listing, as entities/<id> or tools/<id>.", unit: "text" },
      { name: "name", description: "Its name.", unit: "text" },
      { name: "title", description: "Title of the output.", unit: "text" },
      { name: "url", description: "Where it can be had; empty where no address is known.", unit: "text" },
      { name: "type", description: "Id of its type; empty where none is stated.", unit: "text" },
      { name: "year", description: "Year; empty where the source shows none.", unit: "year" },
    ],
    rows: outputs.map(({ listing, output: { title, url = null, type = null, year = null } }) => ({
      ...{ listing: referenceOf(listing), name: listing.name, title, url, type, year },
    })),
  };
}

/** Every table of the pages of case studies and outputs. */
export function measureStudiesAndOutputs(register: Register): InsightTable[] {
  const outputs = collectOutputs(register);
  return [...measureCaseStudies(register), rowsOf(outputs), measureOutputsByType(outputs)];
}
