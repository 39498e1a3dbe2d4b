import type { QuestionId } from "../../core/query/questions.ts";
import { format } from "../../core/language/words.en.ts";
import { messages as ui } from "../ui/words.ts";

const { count, number } = format;

/** The words of the page that answers questions in SQL. */
export const queryWords = {
  title: "Ask the data",
  lead: "Run SQL on the whole register, in your browser. Choose a question, change it as you like, and download the answer.",
  noScript: "This page needs JavaScript. Without it, download this file and open it with any program for SQLite:",
  noScriptFile: "register.sqlite",
  size: "The first answer loads SQLite and the data, about 6 MB together. Nothing that you type leaves your browser.",
  questionsTitle: "Questions to begin with",
  questions: {
    partner: "Who offers training in Kenya?",
    crowded: "Which functions have the most tools?",
    "empty-countries": "Which countries are named by no organisation?",
    laws: "Which laws do listings help with?",
    words: "Who speaks of recruitment fees?",
    old: "Who is listed as active on old evidence?",
    pairs: "Which kinds of help are rare in an industry?",
    publishers: "Which publishers are cited by the most listings?",
    ended: "What has ended, and when?",
    missing: "What do public sources not say?",
  } satisfies Record<QuestionId, string>,
  sql: "SQL",
  hint: "Ctrl + Enter runs it. The tables and columns are described on the page of the data.",
  tables: "Tables and columns",
  run: "Run",
  stop: "Stop",
  save: "Download as CSV",
};

/** The words of its answers: those that a browser needs, apart from all others. */
export const queryAnswerWords = {
  result: "Answer",
  running: "Running …",
  stopped: "Stopped.",
  found: (rows: number, shown: number, most: number | undefined) =>
    [
      count(rows, "row", "rows"),
      ...(shown < rows ? [`the first ${number(shown)} are shown; the download has all of them`] : []),
      ...(most === undefined ? [] : [`there are more than ${number(most)}, the rest was left out`]),
    ].join("; ") + ".",
  faults: {
    load: "The data could not be loaded. Check your connection, then try again.",
    sql: (message: string) =>
      `SQLite can't run this: ${message}. Check the names of tables and columns, and the commas.`,
    none: "The statement gives no rows. Begin it with SELECT.",
  },
};

/** Every word of this page: its own, and those of what it is made of. */
export const messages = /* @__PURE__ */ (() => ({
  ...ui,
  query: queryWords,
}))();

export type Messages = typeof messages;
