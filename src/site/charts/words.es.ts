import { format } from "../../core/language/words.es.ts";
import { messages as ui } from "../ui/words.es.ts";

export type { Messages } from "./words.en.ts";

const { date } = format;

/** The words around a figure. */
export const figureWords: typeof import("./words.en.ts").figureWords = {
  bases: { open: "sin las que ya no operan", all: "incluidas las que ya no operan" },
  csv: "Filas en CSV",
  json: "Filas en JSON",
  svg: "Gráfico en SVG",
  table: "Leer como tabla",
  notes: "Qué se cuenta y qué se deja fuera",
  tableOf: "Tabla",
  aside: "Sobre este gráfico",
  permalink: "Enlace a este gráfico",
  unknown: "no se sabe",
  foot: (n: string, day: string, leftOut: string) =>
    `Registro contra la Trata, edición del ${date(day)}, CC BY 4.0. n = ${n}. ${leftOut}`,
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...ui,
  figure: figureWords,
}))();
