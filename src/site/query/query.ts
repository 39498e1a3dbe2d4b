import { formatCsvTable } from "../../dataset/formats.ts";
import { addressOfDatabase, addressOfReference } from "../../dataset/address.ts";
import type { Reference } from "../../dataset/model.ts";
import { downloadFile } from "../ui/download.ts";
import { href } from "../ui/href.ts";
import type { QueryAnswer, QueryReply, QueryRequest, QueryValue } from "./query-worker.ts";
import { queryAnswersMessages as words } from "./words.ts";

/*
 * The page of queries: a statement, its answer as a table, and the answer to downloadFile. Nothing that is typed leaves the browser.
 */
const root = document.querySelector<HTMLElement>("[data-query]");
if (root !== null) startQueries(root);

/** The table shows as many rows, and characters of a cell; the file to downloadFile has all. */
const mostShown = 200;
const longestShown = 1000;

function startQueries(root: HTMLElement): void {
  const find = <Found extends HTMLElement>(selector: string) => root.querySelector(selector) as Found;
  const sql = find<HTMLTextAreaElement>("textarea");
  const status = find("[role=status]");
  const result = find("[data-result]");
  const stop = find<HTMLButtonElement>("[data-stop]");
  const save = find<HTMLButtonElement>("[data-save]");
  const form = find<HTMLFormElement>("form");
  let worker: Worker | undefined;
  let answer: QueryAnswer | undefined;

  root.hidden = false;
  sql.value = new URLSearchParams(location.hash.slice(1)).get("sql") ?? sql.value;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask();
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
  stop.addEventListener("click", () => {
    worker?.terminate();
    worker = undefined;
    end(words.stopped);
  });
  save.addEventListener("click", () => {
    if (answer !== undefined) downloadFile("answer.csv", "text/csv", formatCsvTable(answer.columns, answer.rows));
  });

  function ask(): void {
    // A statement that still runs gives way to the next.
    if (!stop.hidden) stop.click();
    if (worker === undefined) {
      worker = new Worker(new URL("./query-worker.ts", import.meta.url), { type: "module" });
      worker.addEventListener("message", ({ data }: MessageEvent<QueryReply>) => show(data));
      worker.addEventListener("error", () => {
        worker = undefined;
        end(words.faults.load);
      });
    }
    history.replaceState(history.state, "", `#${new URLSearchParams({ sql: sql.value })}`);
    answer = undefined;
    save.hidden = true;
    stop.hidden = false;
    status.textContent = words.running;
    const file = new URL(href(addressOfDatabase), location.origin).href;
    worker.postMessage({ sql: sql.value, file } satisfies QueryRequest);
  }

  function show(reply: QueryReply): void {
    if (reply.type === "fault") {
      result.replaceChildren();
      if (reply.fault !== "sql") return end(words.faults[reply.fault]);
      const { message, nearest } = reply;
      const hint = nearest === undefined ? [] : [words.faults.nearest({ nearest })];
      return end([words.faults.sql({ message }), ...hint].join(" "));
    }
    answer = reply.answer;
    save.hidden = answer.rows.length === 0;
    result.replaceChildren(...(answer.rows.length === 0 ? [] : [tableOf(answer)]));
    const count = answer.rows.length;
    const said = [
      words.found({ count }),
      ...(count > mostShown ? [words.shown({ shown: mostShown })] : []),
      ...(answer.isCut ? [words.cut({ most: count })] : []),
    ];
    end(said.join(" "));
  }

  function end(said: string): void {
    stop.hidden = true;
    status.textContent = said;
  }
}

function tableOf({ columns, rows }: QueryAnswer): HTMLElement {
  const box = Object.assign(document.createElement("div"), { className: "scroll", tabIndex: 0 });
  box.setAttribute("role", "region");
  box.setAttribute("aria-label", words.result);
  const table = document.createElement("table");
  const head = table.createTHead().insertRow();
  for (const column of columns) {
    head.append(Object.assign(document.createElement("th"), { scope: "col", textContent: column }));
  }
  const body = table.createTBody();
  for (const row of rows.slice(0, mostShown)) {
    const line = body.insertRow();
    for (const value of row) line.insertCell().append(cellOf(value));
  }
  box.append(table);
  return box;
}

/** A reference leads to its listing, an address to its page. */
function cellOf(value: QueryValue): Node {
  const text = value === null ? "" : String(value);
  const isReference = /^(entities|tools)\/[a-z0-9-]+$/.test(text);
  if (text.length > longestShown) return document.createTextNode(`${text.slice(0, longestShown)}…`);
  if (!isReference && !/^https:\/\/[^\s]+$/.test(text)) return document.createTextNode(text);
  const link = Object.assign(document.createElement("a"), { textContent: text, rel: "noreferrer" });
  link.href = isReference ? href(addressOfReference(text as Reference)) : text;
  return link;
}
