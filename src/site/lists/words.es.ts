import { format } from "../../core/language/words.es.ts";
import { messages as insights } from "../insights/words.ts";

export type { Messages } from "./words.en.ts";

const { number, count } = format;

/** The words of the lists behind figures. */
export const listsWords: typeof import("./words.en.ts").listsWords = {
  description: (lead: string) => `${lead} Del Registro contra la Trata, donde cada dato enlaza con su fuente.`,
  title: "Listas",
  lead: "Las fichas detrás de las cifras de este sitio.",
  all: (n: number) => `Ver las ${number(n)} listas`,
  others: "Otras listas",
  from: "Estas son las fichas detrás de una cifra de",
  counted: (n: number) => `${count(n, "ficha", "fichas")}, en orden alfabético`,
  current: {
    title: "Evidencia de menos de un año",
    lead: "Fichas cuya evidencia más reciente es del año anterior a esta edición.",
  },
  ageing: {
    title: "Evidencia de uno a dos años",
    lead: "Fichas cuya evidencia más reciente tenía entre uno y dos años en esta edición.",
  },
  stale: {
    title: "Evidencia de más de dos años",
    lead: "Fichas cuya evidencia más reciente tenía más de dos años en esta edición. Que la evidencia sea antigua no significa que el trabajo haya terminado.",
  },
  global: {
    title: "Mundiales, sin mencionar países",
    lead: "Fichas de quienes trabajan en todo el mundo. Sus fuentes no documentan ningún país.",
  },
  undated: {
    title: "Ninguna fuente muestra una fecha",
    lead: "Fichas sin ninguna fuente que muestre una fecha. No se sabe de cuándo es su evidencia.",
  },
  quiet: {
    title: "Sin señal reciente de actividad",
    lead: "Fichas marcadas como activas cuya evidencia más reciente tiene más de tres años. Eso no quiere decir que hayan cerrado.",
  },
  ended: {
    title: "Ya no operan",
    lead: "Fichas de organizaciones que cerraron o se fusionaron y de herramientas que se descontinuaron. Permanecen en el registro, con lo que pasó con ellas.",
  },
  "case-studies": {
    title: "Con un estudio de caso",
    lead: "Fichas con al menos un relato publicado de su trabajo, la mayoría con su sector y su país.",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...insights,
  lists: listsWords,
}))();
