import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { addressOf } from "../../dataset/address.ts";
import { enginesOf } from "../../core/facets/engines.ts";
import { withSummaries } from "../../core/facets/facet-engine.ts";
import { measureFacetText } from "../../core/facets/facet-index.ts";
import { rowAt } from "../../core/facets/row-at.ts";
import { measureRegister } from "../../core/register/register.ts";
import { measureSearchIndex } from "../../testing/search-index.ts";
import { search, type FirstAnswer } from "../../core/search/search.ts";
import { readPinned } from "../../io/read-judgements.ts";
import { catalogueOf } from "../load/catalogue.ts";
import { termNames } from "../load/term-names.ts";
import { withNames } from "./load-index.ts";
import { searchFile } from "./search-pages.ts";
import { messages } from "./words.en.ts";

interface Judged {
  readonly kind: string;
  readonly query: string;
  /** Any of these among the first three answers it; a directory by its address with its terms. */
  readonly answers?: readonly string[];
  /** No listing may be found. */
  readonly none?: true;
}

const { dataset, today } = readPinned();
const register = measureRegister(dataset, today);
const { entity, tool } = enginesOf(register);
const engines = {
  entity: withSummaries(entity, measureFacetText(register, "entity")),
  tool: withSummaries(tool, measureFacetText(register, "tool")),
};
const index = measureSearchIndex({ ...withNames(searchFile(catalogueOf(register), messages), termNames()), engines });

function addressesOf(query: string) {
  const { first, groups } = search(index, query, { terms: {} });
  const of = (answer: FirstAnswer) => {
    if (answer.kind === "page") return answer.page.address;
    if (answer.kind === "directory") return answer.directory.address;
    return addressOf(rowAt(engines[answer.kind], answer.row));
  };
  const listings = groups.filter(({ kind }) => kind !== "page").flatMap(({ documents }) => documents);
  return { all: [...first, ...groups.flatMap(({ documents }) => documents)].map(of), listings: listings.length };
}

/** The order of terms in an address, and what a form opens with, don't matter. */
const sorted = (address: string) => {
  const [path = "", query = ""] = address.split("?");
  return path === "/contribute/" ? path : [path, ...query.split("&").sort()].join(" ");
};

function isAnswered({ query, answers = [], none }: Judged): boolean {
  const { all, listings } = addressesOf(query);
  if (none) return listings === 0;
  const first = all.slice(0, 3).map(sorted);
  return answers.some((answer) => first.includes(sorted(answer)));
}

test.each(["tuned", "frozen"])("nine of ten judged queries are answered within three results: %s", (half) => {
  const judged = JSON.parse(readFileSync(`src/testing/judged/search/${half}.json`, "utf8")) as Judged[];
  const failed = judged.filter((each) => !isAnswered(each));
  expect(failed.length / judged.length, JSON.stringify(failed)).toBeLessThanOrEqual(0.1);
});
