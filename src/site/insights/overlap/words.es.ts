import { upperFirst } from "../../../core/language/phrases.ts";
import { format } from "../../../core/language/words.es.ts";

const { count, list, number } = format;

/** The words of overlap in the insights. */
export const overlapWords: typeof import("./words.en.ts").overlapWords = {
  title: "Solapamiento",
  lead: "Herramientas que hacen el mismo trabajo para las mismas personas, incluidas las finalizadas. El solapamiento no es un defecto, pero quienes las crean deberían conocerse.",
  finding: (grouped: number, total: number, groups: number) =>
    `${number(grouped)} de ${number(total)} herramientas hacen el mismo trabajo que otra; forman ${count(groups, "grupo", "grupos")}`,
  findingNone: "No hay dos herramientas que hagan el mismo trabajo para las mismas personas",
  groups: {
    title: "Grupos, primero los más grandes",
    lead: "En cada grupo, al menos la mitad de todas las parejas son muy similares. Una herramienta está en un grupo como máximo.",
    heading: (works: readonly string[]) => upperFirst(list(works)),
    size: (n: number) => count(n, "herramienta", "herramientas"),
    alive: (ended: number) => (ended === 0 ? "" : count(ended, "finalizada", "finalizadas")),
    leftOut: (n: string) =>
      `n = ${n}, incluidas las finalizadas. Si se sabe poco de una herramienta, puede faltar en su grupo.`,
    members: "Herramientas de este grupo",
  },
};
