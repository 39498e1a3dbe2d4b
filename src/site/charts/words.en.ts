import { enFormat } from "../../core/language/format.en.ts";

const { date } = enFormat;

/** The words around a figure. */
export const enFigure = {
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
