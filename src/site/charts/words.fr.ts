import { ofDate } from "../../core/language/french.ts";
import { messages as ui } from "../ui/words.fr.ts";
import type { Messages } from "./words.en.ts";

export type { Messages } from "./words.en.ts";

/** The words around a figure. */
export const figureWords: typeof import("./words.en.ts").figureWords = {
  bases: { open: "sans les activités terminées", all: "y compris les activités terminées" },
  csv: "Lignes en CSV",
  json: "Lignes en JSON",
  svg: "Dessin en SVG",
  table: "Lire sous forme de tableau",
  notes: "Ce qui est compté, et ce qui ne l’est pas",
  tableOf: "Tableau",
  aside: "À propos de cette figure",
  permalink: "Lien vers cette figure",
  unknown: "inconnu",
  foot: (n: string, day: string, leftOut: string) =>
    `Registre contre la traite, édition ${ofDate(day)}, CC BY 4.0. n = ${n}. ${leftOut}`,
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: Messages = /* @__PURE__ */ (() => ({
  ...ui,
  figure: figureWords,
}))();
