import { format } from "../../core/language/words.pt.ts";
import { messages as ui } from "../ui/words.pt.ts";

export type { Messages } from "./words.en.ts";

const { date } = format;

/** The words around a figure. */
export const figureWords: typeof import("./words.en.ts").figureWords = {
  bases: { open: "sem as encerradas", all: "com as encerradas" },
  csv: "Linhas em CSV",
  json: "Linhas em JSON",
  svg: "Desenho em SVG",
  table: "Ler como tabela",
  notes: "O que se conta e o que fica de fora",
  tableOf: "Tabela",
  aside: "Sobre este gráfico",
  permalink: "Link para este gráfico",
  unknown: "não se sabe",
  foot: (n: string, day: string, leftOut: string) =>
    `Registro contra o Tráfico de Pessoas, edição de ${date(day)}, CC BY 4.0. n = ${n}. ${leftOut}`,
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...ui,
  figure: figureWords,
}))();
