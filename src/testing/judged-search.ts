import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addressOf } from "../dataset/address.ts";
import { enginesOf } from "../core/facets/engines.ts";
import { withSummaries } from "../core/facets/facet-engine.ts";
import { measureFacetText } from "../core/facets/facet-index.ts";
import { rowAt } from "../core/facets/row-at.ts";
import type { Register } from "../core/register/register.ts";
import type { FirstAnswer } from "../core/search/first-answers.ts";
import { search } from "../core/search/search.ts";
import { repositoryRoot } from "../io/environment.ts";
import { catalogueOf } from "../site/load/catalogue.ts";
import { termNames } from "../site/load/term-names.ts";
import { withNames } from "../site/search/load-index.ts";
import { searchFile } from "../site/search/search-pages.ts";
import { messages } from "../site/search/words.en.ts";
import { measureSearchIndex } from "./search-index.ts";

/** A query, with what answers it. */
export interface JudgedQuery {
  readonly kind: string;
  readonly query: string;
  /** Any of these among the first three answers it; a directory by its address with its terms. Without any, no listing may be found. */
  readonly answers?: readonly string[];
  readonly none?: true;
}

/** The judged queries of a half; undefined where there is none. */
export function readJudgedQueries(half: "tuned" | "kept"): JudgedQuery[] | undefined {
  const file = join(repositoryRoot, "src/testing/judged/search", `${half}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as JudgedQuery[]) : undefined;
}

/** The queries that a register's search leaves without an answer. */
export function findUnanswered(register: Register, judged: readonly JudgedQuery[]): JudgedQuery[] {
  const { entity, tool } = enginesOf(register);
  const engines = {
    entity: withSummaries(entity, measureFacetText(register, "entity")),
    tool: withSummaries(tool, measureFacetText(register, "tool")),
  };
  const file = withNames(searchFile(catalogueOf(register), messages), termNames());
  const index = measureSearchIndex({ ...file, engines });
  const addressOfAnswer = (answer: FirstAnswer) => {
    if (answer.kind === "page") return answer.page.address;
    if (answer.kind === "directory") return answer.directory.address;
    return addressOf(rowAt(engines[answer.kind], answer.row));
  };
  const isAnswered = ({ query, answers = [] }: JudgedQuery): boolean => {
    const { first, groups } = search(index, query, { terms: {} });
    if (answers.length === 0) return groups.every(({ kind }) => kind === "page");
    const all = [...first, ...groups.flatMap(({ documents }) => documents)];
    const found = all.slice(0, 3).map((answer) => plain(addressOfAnswer(answer)));
    return answers.some((answer) => found.includes(plain(answer)));
  };
  return judged.filter((each) => !isAnswered(each));
}

/** The order of terms in an address, and what a form opens with, don't matter. */
function plain(address: string): string {
  const [path = "", query = ""] = address.split("?");
  return path === "/contribute/" ? path : [path, ...query.split("&").sort()].join(" ");
}
