import { ofDate } from "../language/dates.es.ts";
import { format } from "../language/words.es.ts";

/** Only commands print these. */
export { linksWords } from "./words.en.ts";
export type { LinkMessages, QueueMessages } from "./words.en.ts";

const { count, date } = format;

/** The words of the review queue, in Spanish. */
export const queueWords: typeof import("./words.en.ts").queueWords = {
  format,
  reasons: {
    undated: "nada tiene fecha",
    evidence: (day: string) => `evidencia más reciente ${ofDate(day)}`,
    missing: (missing: number, asked: number) => `no se encontraron ${missing} de ${asked} datos`,
    pointed: (listings: number) => `${count(listings, "otra ficha remite", "otras fichas remiten")} a ella`,
    broken: (links: number) => count(links, "enlace roto", "enlaces rotos"),
    reach: {
      global: "trabaja en todo el mundo",
      regional: "trabaja en una región",
      national: "trabaja en un país",
    },
  },
  tally: (shown: number, total: number) => `${shown} de ${count(total, "ficha", "fichas")}, primero las más urgentes`,
  none: "Aquí nada espera una revisión.",
  issue: {
    title: (day: string) => `Fila de revisión del ${date(day)}`,
    intro:
      "Fichas que hay que volver a revisar, primero las más urgentes. Cómo: abra el sitio de la organización o herramienta y las fuentes de la ficha, corrija lo que cambió y luego registre la revisión con `npm run review`. Que un enlace responda no es una revisión. El orden no dice nada sobre la calidad de una ficha.",
    all: "Las más urgentes de todas",
    global: "Sin región",
    review: (file: string) => `revisar ${file}`,
    more: (left: number) =>
      `Aquí no se ${left === 1 ? "muestra" : "muestran"} ${count(left, "línea más", "líneas más")}.`,
  },
};
