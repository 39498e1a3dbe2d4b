import { format } from "../../core/language/words.en.ts";
import { messages as ui } from "../ui/words.en.ts";

const { date } = format;

/** The words around a figure. */
export const figureWords = {
  method: "How the register is made",
  csv: "Rows as CSV",
  json: "Rows as JSON",
  svg: "Drawing as SVG",
  table: "Read as a table",
  tableOf: "Table",
  aside: "About this figure",
  permalink: "Link to this figure",
  unknown: "not known",
  foot: (n: string, day: string, leftOut: string) =>
    `Anti-Trafficking Register, edition of ${date(day)}, CC BY 4.0. n = ${n}. ${leftOut}`,
};

/** Every word of these pages: their own, and those of what they are made of. */
export const messages = {
  ...ui,
  figure: figureWords,
};

export type Messages = typeof messages;
