import { afterAll, beforeAll, expect, test } from "vitest";
import { openDuckReader, type DuckReader } from "../../../testing/duckdb.ts";
import { publishedText } from "../../../testing/published-fixture.ts";

/** A question that a figure of the insights answers, asked of the files in SQL. */
interface Question {
  readonly figure: string;
  readonly question: string;
  /** Names columns as the figure does: those of `by`, then those of `numbers`. */
  readonly sql: string;
  readonly by: readonly string[];
  readonly numbers: readonly string[];
}

const openEntities = `status_state NOT IN ('closed', 'merged')`;
const csv = (path: string) => `read_csv('{${path}}', header = true)`;
const openIn = (state: string) =>
  `(SELECT listing FROM ${csv("tables/listings.csv")} WHERE "status.state" <> '${state}')`;

const questions: readonly Question[] = [
  {
    figure: "evidence-age",
    question: "How old is the newest evidence?",
    sql: `SELECT kind, freshness_state AS age, count(*) AS count
      FROM (SELECT kind, freshness_state FROM '{entities.parquet}' UNION ALL SELECT kind, freshness_state FROM '{tools.parquet}')
      GROUP BY ALL`,
    by: ["kind", "age"],
    numbers: ["count"],
  },
  {
    figure: "founded",
    question: "When were organisations founded?",
    sql: `SELECT CASE WHEN founded IS NULL THEN 'unknown' WHEN founded < 2000 THEN 'before-2000' ELSE founded::VARCHAR END AS period,
        count(*) AS count
      FROM '{entities.parquet}' GROUP BY ALL`,
    by: ["period"],
    numbers: ["count"],
  },
  {
    figure: "outputs-by-type",
    question: "What do they publish?",
    sql: `SELECT coalesce(output.type, 'unknown') AS type, count(*) AS outputs, count(DISTINCT listing) AS count
      FROM (SELECT listing, unnest(offer_outputs) AS output FROM '{entities.parquet}'
        UNION ALL SELECT listing, unnest(offer_outputs) FROM '{tools.parquet}') GROUP BY ALL`,
    by: ["type"],
    numbers: ["outputs", "count"],
  },
  {
    figure: "case-studies-by-industry",
    question: "Which industries are case studies about?",
    sql: `SELECT coalesce(study.industry, 'not-stated') AS industry, count(*) AS case_studies, count(DISTINCT listing) AS count
      FROM (SELECT listing, unnest(offer_case_studies) AS study FROM '{entities.parquet}'
        UNION ALL SELECT listing, unnest(offer_case_studies) FROM '{tools.parquet}')
      GROUP BY ALL`,
    by: ["industry"],
    numbers: ["case_studies", "count"],
  },
  {
    figure: "clarity-organisations",
    question: "What could be found of organisations?",
    sql: `SELECT fact, count(*) AS count FROM '{entities.parquet}', unnest(clarity_found) AS found (fact)
      WHERE ${openEntities} GROUP BY ALL`,
    by: ["fact"],
    numbers: ["count"],
  },
  {
    figure: "industries-by-issue-organisations",
    question: "Which issues are worked on in which industries, and with evidence of the last year?",
    sql: `WITH open AS (SELECT * FROM '{entities.parquet}' WHERE ${openEntities}),
        cells AS (SELECT industry, issue, freshness_state FROM open, unnest(focus_industries) AS i (industry), unnest(focus_issues) AS j (issue)
          UNION ALL SELECT industry, 'all', freshness_state FROM open, unnest(focus_industries) AS i (industry))
      SELECT industry AS row, issue AS column, count(*) AS count, count(*) FILTER (freshness_state = 'current') AS current
      FROM cells GROUP BY ALL`,
    by: ["row", "column"],
    numbers: ["count", "current"],
  },
  {
    figure: "review-level",
    question: "How far has a person checked the listings?",
    sql: `SELECT kind, "review.level" AS level, count(*) AS count
      FROM (SELECT kind, "review.level" FROM ${csv("entities.csv")} UNION ALL SELECT kind, "review.level" FROM ${csv("tools.csv")})
      GROUP BY ALL`,
    by: ["kind", "level"],
    numbers: ["count"],
  },
  {
    figure: "launched",
    question: "When were tools launched?",
    sql: `SELECT CASE WHEN launched IS NULL THEN 'unknown' WHEN launched < 2000 THEN 'before-2000' ELSE launched::VARCHAR END AS period,
        count(*) AS count
      FROM ${csv("tools.csv")} GROUP BY ALL`,
    by: ["period"],
    numbers: ["count"],
  },
  {
    figure: "functions-by-user-tools",
    question: "Which tools are there for which users?",
    sql: `WITH functions AS (FROM ${csv("tables/functions.csv")} WHERE listing IN ${openIn("discontinued")})
      SELECT functions.term AS row, users.term AS column, count(*) AS count
        FROM functions JOIN ${csv("tables/target_users.csv")} AS users USING (listing) GROUP BY ALL
      UNION ALL SELECT term, 'all', count(*) FROM functions GROUP BY ALL`,
    by: ["row", "column"],
    numbers: ["count"],
  },
  {
    figure: "due-diligence-help",
    question: "What helps with which step of due diligence?",
    sql: `SELECT unnest(string_split(terms.due_diligence_steps, '; ')) AS step, kind, help, count
      FROM (SELECT 'entity' AS kind, 'service' AS vocabulary, term AS help, count(*) AS count FROM ${csv("tables/services.csv")}
          WHERE listing IN ${openIn("closed")} AND listing IN ${openIn("merged")} GROUP BY ALL
        UNION ALL SELECT 'tool', 'tool-function', term, count(*) FROM ${csv("tables/functions.csv")}
          WHERE listing IN ${openIn("discontinued")} GROUP BY ALL) AS helps
      JOIN ${csv("tables/terms.csv")} AS terms ON terms.vocabulary = helps.vocabulary AND terms.id = helps.help`,
    by: ["step", "kind", "help"],
    numbers: ["count"],
  },
];

let duck: DuckReader;
beforeAll(async () => {
  duck = await openDuckReader((path) => /\.(parquet|csv)$/.test(path) && !/^(insights|map)\//.test(path));
});
afterAll(() => duck.close());

type Row = Readonly<Record<string, unknown>>;

/** Numbers by what they are of; where all are zero there is nothing, since SQL has no row for nothing. */
function numbersOf(rows: readonly Row[], { by, numbers }: Question): Record<string, number[]> {
  const pairs = rows.map(
    (row) => [by.map((name) => String(row[name])).join(" · "), numbers.map((name) => Number(row[name] ?? 0))] as const,
  );
  expect(new Set(pairs.map(([key]) => key)).size).toBe(pairs.length);
  return Object.fromEntries(pairs.filter(([, counts]) => counts.some((count) => count > 0)));
}

test.each(questions.map((question) => [question.question, question] as const))(
  "DuckDB answers as the insights do: %s",
  async (_, question) => {
    const insight = JSON.parse(publishedText(`insights/${question.figure}.json`)) as { readonly rows: readonly Row[] };
    const expected = numbersOf(insight.rows, question);
    expect(Object.keys(expected).length).toBeGreaterThan(2);
    expect(numbersOf(await duck.query(question.sql), question)).toEqual(expected);
  },
);
