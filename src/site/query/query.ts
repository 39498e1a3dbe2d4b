import { formatCsvTable } from "../../dataset/formats.ts";
import { addressOfDatabase, addressOfReference, addressOfSqlite } from "../../dataset/address.ts";
import type { Reference } from "../../dataset/model.ts";
import { downloadFile } from "../ui/download.ts";
import { href } from "../ui/href.ts";
import type { QueryAnswer, QueryReply, QueryRequest, QueryValue } from "./query-worker.ts";
import { queryAnswersMessages } from "./words.ts";

/*
 * Script of the query page: runs SQL in a worker, shows the answer as a table and offers it as a file. The SQL is kept in the
 * address after "#", which browsers do not send.
 */

/** Maximum number of rows in the table, and of characters in a cell. The file has all of them. */
const maxTableRows = 200;
const maxCellLength = 1000;

/** Elements of the page, and the state of the query. */
interface QueryPage {
  readonly form: HTMLFormElement;
  readonly sql: HTMLTextAreaElement;
  readonly status: HTMLElement;
  readonly result: HTMLElement;
  /** Visible while a query runs. */
  readonly stopButton: HTMLButtonElement;
  /** Visible if there is an answer with rows and no query runs. */
  readonly saveButton: HTMLButtonElement;
  /** Undefined before the first query, and after one was stopped, or the worker or its data failed to load. */
  worker: Worker | undefined;
  /** Last answer, also while another query runs. Undefined before the first one and after a fault. */
  answer: QueryAnswer | undefined;
}

const root = document.querySelector<HTMLElement>("[data-query]");
if (root !== null) startQueries(root);

/**
 * Shows the page, which is hidden without script, and fills in the SQL of the address (`#sql=…`), without running it. Then:
 *
 * - Submitting the form, or Ctrl or Meta with Enter in the field, runs the SQL.
 * - A button with `data-sql`, an example, fills in its SQL and runs it.
 * - The stop button ends the query; the save button downloads the last answer as `answer.csv`.
 */
function startQueries(root: HTMLElement): void {
  const page = findElements(root);
  const { form, sql, stopButton, saveButton } = page;
  root.hidden = false;
  sql.value = new URLSearchParams(location.hash.slice(1)).get("sql") ?? sql.value;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    runQuery(page);
  });
  sql.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  for (const button of root.querySelectorAll<HTMLButtonElement>("[data-sql]")) {
    button.addEventListener("click", () => {
      sql.value = button.dataset["sql"] ?? "";
      form.requestSubmit();
    });
  }
  stopButton.addEventListener("click", () => stopQuery(page));
  saveButton.addEventListener("click", () => {
    const { answer } = page;
    if (answer !== undefined) downloadFile("answer.csv", "text/csv", formatCsvTable(answer.columns, answer.rows));
  });
}

/** Returns the page's elements with the initial state: no worker, no answer. */
function findElements(root: HTMLElement): QueryPage {
  const find = <Part extends HTMLElement>(selector: string) => root.querySelector(selector) as Part;
  return {
    form: find("form"),
    sql: find("textarea"),
    status: find("[role=status]"),
    result: find("[data-result]"),
    stopButton: find("[data-stop]"),
    saveButton: find("[data-save]"),
    worker: undefined,
    answer: undefined,
  };
}

/**
 * Sends the SQL to the worker, which is started if there is none, and writes it to the address as `#sql=…`. Stops a query that
 * still runs. The status is "Running …" and the stop button visible until the reply; the table of the last answer stays.
 */
function runQuery(page: QueryPage): void {
  if (!page.stopButton.hidden) stopQuery(page);
  page.worker ??= startWorker(page);
  history.replaceState(history.state, "", `#${new URLSearchParams({ sql: page.sql.value })}`);
  page.saveButton.hidden = true;
  page.stopButton.hidden = false;
  page.status.textContent = queryAnswersMessages.running;
  const toUrl = (address: string) => new URL(href(address), location.origin).href;
  const request: QueryRequest = {
    sql: page.sql.value,
    file: toUrl(addressOfDatabase),
    sqlite: toUrl(addressOfSqlite),
  };
  page.worker.postMessage(request);
}

/**
 * Starts a worker whose replies are shown. If it fails, the status says that the data could not be loaded, and the next query
 * starts another.
 */
function startWorker(page: QueryPage): Worker {
  const worker = new Worker(new URL("./query-worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<QueryReply>) => showReply(page, data));
  worker.addEventListener("error", () => {
    endWorker(page);
    showEnd(page, queryAnswersMessages.faults.load);
  });
  return worker;
}

/** Stops the running query by ending its worker. The status is "Stopped." */
function stopQuery(page: QueryPage): void {
  endWorker(page);
  showEnd(page, queryAnswersMessages.stopped);
}

/** Ends the worker if there is one, and with it the query that runs, which gets no answer. The next query starts another. */
function endWorker(page: QueryPage): void {
  page.worker?.terminate();
  page.worker = undefined;
}

/**
 * Shows the reply to a query, and its end: of an answer the number of rows, the table and the save button, or neither of these
 * two if there are no rows; of a fault its message alone. A worker that could not load its data is ended, since some browsers
 * never fetch a script of the same worker again.
 */
function showReply(page: QueryPage, reply: QueryReply): void {
  if (reply.type === "fault") {
    page.answer = undefined;
    if (reply.fault === "load") endWorker(page);
    page.result.replaceChildren();
    return showEnd(page, formatFault(reply));
  }
  const { answer } = reply;
  const hasRows = answer.rows.length > 0;
  page.answer = answer;
  page.result.replaceChildren(...(hasRows ? [createTable(answer)] : []));
  showEnd(page, formatRowCounts(answer));
}

/**
 * Writes a message into the status line of a query that ended, and hides the button to stop it. A table that is still shown can
 * be saved again.
 */
function showEnd(page: QueryPage, message: string): void {
  page.saveButton.hidden = page.answer === undefined || page.answer.rows.length === 0;
  page.stopButton.hidden = true;
  page.status.textContent = message;
}

/**
 * Formats a fault: "The data could not be loaded. …", "The statement gives no rows. …", or for a fault of the SQL "SQLite can't
 * run this: no such column: names. … Did you mean name?" with SQLite's message and, if there is one, a similar name.
 */
function formatFault({ fault, message, nearest }: Extract<QueryReply, { type: "fault" }>): string {
  const { faults } = queryAnswersMessages;
  if (fault !== "sql") return faults[fault];
  const hint = nearest === undefined ? [] : [faults.nearest({ nearest })];
  return [faults.sql({ message }), ...hint].join(" ");
}

/**
 * Formats the number of rows: "0 rows.", "1 row.", "250 rows. The first 200 are shown; the download has all of them.", and if the
 * answer is incomplete also "There are more than 20,000; the rest was left out."
 */
function formatRowCounts({ rows, isIncomplete }: QueryAnswer): string {
  const { rowCount, shownRows, incomplete } = queryAnswersMessages;
  const sentences = [
    rowCount({ count: rows.length }),
    ...(rows.length > maxTableRows ? [shownRows({ limit: maxTableRows })] : []),
    ...(isIncomplete ? [incomplete({ limit: rows.length })] : []),
  ];
  return sentences.join(" ");
}

/**
 * Creates a table with a head and the first `maxTableRows` (200) rows of an answer, in a box that scrolls and can have the focus.
 */
function createTable({ columns, rows }: QueryAnswer): HTMLElement {
  const box = Object.assign(document.createElement("div"), { className: "scroll", tabIndex: 0 });
  box.setAttribute("role", "region");
  box.setAttribute("aria-label", queryAnswersMessages.result);
  const table = document.createElement("table");
  const headRow = table.createTHead().insertRow();
  for (const column of columns) {
    headRow.append(Object.assign(document.createElement("th"), { scope: "col", textContent: column }));
  }
  const body = table.createTBody();
  for (const values of rows.slice(0, maxTableRows)) {
    const bodyRow = body.insertRow();
    for (const value of values) bodyRow.insertCell().append(createCellContent(value));
  }
  box.append(table);
  return box;
}

/**
 * Creates the content of a cell: for a reference to a listing, such as `entities/a`, a link to its page; for an https URL a link
 * to it; else text. A null is an empty text. A text longer than `maxCellLength` (1,000) characters is cut there, ends in "…" and
 * is no link.
 */
function createCellContent(value: QueryValue): Node {
  const text = value === null ? "" : String(value);
  if (text.length > maxCellLength) return document.createTextNode(`${text.slice(0, maxCellLength)}…`);
  const isReference = /^(entities|tools)\/[a-z0-9-]+$/.test(text);
  const isUrl = /^https:\/\/[^\s]+$/.test(text);
  if (!isReference && !isUrl) return document.createTextNode(text);
  const link = Object.assign(document.createElement("a"), { textContent: text, rel: "noreferrer" });
  link.href = isReference ? href(addressOfReference(text as Reference)) : text;
  return link;
}
