import { format } from "../../core/language/words.en.ts";
import { messages as ui } from "../ui/words.en.ts";

const { date } = format;

/** The words around a figure. */
export const figureWords = {
  bases: { open: "ended ones left out", all: "ended ones included" },
  csv: "Rows as CSV",
  json: "Rows as JSON",
  svg: "Drawing as SVG",
  table: "Read as a table",
  notes: "What is counted, and what is left out",
  tableOf: "Table",
  aside: "About this figure",
  permalink: "Link to this figure",
  unknown: "not known",
  foot: (n: string, day: string, leftOut: string) =>
    `Anti-Trafficking Register, edition of ${date(day)}, CC BY 4.0. n = ${n}. ${leftOut}`,
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages = /* @__PURE__ */ (() => ({
  ...ui,
  figure: figureWords,
}))();

export type Messages = typeof messages;
