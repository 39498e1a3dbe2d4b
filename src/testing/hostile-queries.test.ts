import { describe, expect, test } from "vitest";
import { questionKeys } from "../core/match/criteria.ts";
import { formatTask, parseTask } from "../core/contribute/task.ts";
import { engineOf, entityWith } from "../core/facets/facet-fixture.ts";
import { formatQuery, parseQuery } from "../core/facets/directory-query.ts";
import { compareLimit, formatReferences, parseReferences } from "../core/shortlist/references.ts";
import { maxQueryLength, buildQueryVocabulary, parseSearchQuery } from "../core/search/query.ts";
import { hostileQueries } from "./hostile/queries.ts";
import { formatChoices, parseChoices } from "../core/exists/idea.ts";
import { formatQuestion, parseQuestion, type TermOptions } from "../site/match/question.ts";

const engine = engineOf([entityWith("a")]);
const terms = [["debt-bondage", "debt bondage"]] as const;
const termOptions = Object.fromEntries([...questionKeys, "work"].map((key) => [key, terms])) as unknown as TermOptions;

/** Functions that parse a query as a page does and format the result again, by page. */
const roundTrips = {
  directory: (query: string) => formatQuery(parseQuery(new URLSearchParams(query), engine), engine),
  match: (query: string) => formatQuestion(parseQuestion(new URLSearchParams(query), termOptions)),
  exists: (query: string) => formatChoices(parseChoices(new URLSearchParams(query), termOptions)),
  compare: (query: string) =>
    formatReferences(parseReferences(new URLSearchParams(query).getAll("ids"), compareLimit).references),
  contribute: (query: string) => {
    const task = parseTask(query);
    return task === undefined ? "" : formatTask(task);
  },
};

describe.each(Object.entries(roundTrips))("%s", (_, formatParsed) => {
  test.each(hostileQueries)("takes nothing from $name but what it knows", ({ input }) => {
    const start = performance.now();
    const result = formatParsed(input);
    expect(performance.now() - start).toBeLessThan(500);
    // A search for words is kept, encoded; all else is a term, a listing or a task.
    const words = /(?:^|&)q=[^&]*/g;
    expect(result.replace(words, "")).toMatch(
      /^(?:\?(?:new|edit|confirm|ended|reply|remove)=)?(?:(?:entities|tools)\/[a-z0-9-]+,?)*$/,
    );
    expect(result).toMatch(/^[\w?&=%+,./*~-]*$/);
    expect(formatParsed(result.replace(/^\?/, ""))).toBe(roundTrips.compare === formatParsed ? "" : result);
    expect("pwned" in {}).toBe(false);
  });
});

const vocabulary = buildQueryVocabulary(["modern", "slavery"], ["the"], []);

test.each(hostileQueries)("the search looks for few words, and short ones: $name", ({ input }) => {
  const start = performance.now();
  for (const query of new URLSearchParams(input).getAll("q")) {
    const { words, unknownWords } = parseSearchQuery(vocabulary, query);
    expect(words.length + unknownWords.length).toBeLessThanOrEqual(maxQueryLength / 2);
    // A letter of Hangul is three of those that are compared.
    for (const word of unknownWords) expect(word.length).toBeLessThanOrEqual(3 * 40);
  }
  expect(performance.now() - start).toBeLessThan(500);
});
