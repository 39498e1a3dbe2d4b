import { format } from "../../../core/language/words.es.ts";
import { queueWords } from "../../../core/review/words.es.ts";
import { onDate } from "../../../core/language/dates.es.ts";

export type { FreshnessMessages } from "./words.en.ts";

const { number, percent, count, list } = format;

const kinds = { entity: "Organizaciones", tool: "Herramientas" } as const;
type Kind = keyof typeof kinds;

interface Bar {
  readonly label: string;
  readonly text: string;
}

const listings = (n: number) => count(n, "ficha", "fichas");
const aboutBars = (bars: readonly Bar[]) => list(bars.map(({ label, text }) => `${label}: ${text}`));

/** "Ninguna ficha", "1 de 20 fichas", "Las 20 fichas". */
function part(some: number, all: number): string {
  if (some === 0) return "Ninguna ficha";
  if (some === all) return all === 1 ? "La única ficha" : `Las ${listings(all)}`;
  return `${number(some)} de ${listings(all)}`;
}
const verb = (some: number, one: string, other: string) => (some <= 1 ? one : other);

/** The words of the page of freshness: what it finds is worded from the numbers. */
export const freshnessWords: typeof import("./words.en.ts").freshnessWords = {
  title: "Vigencia de los datos y fila de revisión",
  lead: "Cuánto del registro revisó una persona, de cuándo es su evidencia, y qué fichas conviene revisar ahora.",
  text: (value: number, share: number) => `${number(value)} (${percent(share)})`,
  about: aboutBars,

  levels: {
    title: (reviewed: number, all: number) =>
      `${part(reviewed, all)}: ${verb(reviewed, "revisada", "revisadas")} por una persona en el sitio de la organización o ${verb(reviewed, "confirmada", "confirmadas")} por ella`,
    unit: "Fichas según hasta dónde las revisó una persona",
    leftOut: "No se deja nada fuera. Que un enlace responda no es una revisión, y una edición tampoco.",
    label: (kind: Kind, level: string) => `${kinds[kind]}, ${level}`,
    heads: { kind: "Clase", level: "Revisión", count: "Fichas", share: "Proporción de su clase" },
  },
  states: {
    title: (active: number, unknown: number, all: number) =>
      `${part(active, all)}: una fuente con fecha muestra actividad; para ${number(unknown)} no lo dice ninguna fuente con fecha`,
    unit: "Fichas por estado",
    leftOut: "No se deja nada fuera. Desconocido no significa que haya cerrado.",
    label: (kind: Kind, state: string) => `${kinds[kind]}, ${state}`,
    heads: { kind: "Clase", state: "Estado", count: "Fichas", share: "Proporción de su clase" },
  },
  years: {
    title: (year: number | undefined, isEarlier: boolean, all: number) =>
      year === undefined
        ? all === 0
          ? "Ninguna ficha tiene evidencia con fecha"
          : `Menos de la mitad de ${listings(all)} tienen evidencia con fecha`
        : `Para al menos la mitad de ${listings(all)}, la evidencia con fecha más reciente es de ${year} o ${isEarlier ? "antes" : "después"}`,
    unit: "Fichas por el año de su evidencia con fecha más reciente",
    leftOut:
      "No se deja nada fuera; también se cuenta lo que ya no opera. Que la evidencia sea antigua no significa que el trabajo haya terminado.",
    label: (year: number | undefined, isEarlier: boolean) =>
      year === undefined ? "No se muestra ninguna fecha" : isEarlier ? `${year} o antes` : String(year),
    earlier: { yes: "sí", no: "no" },
    heads: { year: "Año", earlier: "También anteriores", count: "Fichas", share: "Proporción del total" },
    list: {
      title: (year: number | undefined, isEarlier: boolean) =>
        year === undefined
          ? "Sin evidencia con fecha"
          : `Evidencia más reciente de ${isEarlier ? `${year} o antes` : year}`,
      lead: (year: number | undefined, isEarlier: boolean) =>
        year === undefined
          ? "Fichas sin una fuente con fecha y sin revisión por una persona."
          : `Fichas cuya evidencia con fecha más reciente es de ${isEarlier ? `${year} o de un año anterior` : year}.`,
    },
  },

  trend: {
    title: "El registro a lo largo del tiempo",
    lead: "Al final de cada trimestre, según el historial del propio registro.",
    heads: {
      day: "Día",
      listings: "Fichas",
      current: "Evidencia de menos de un año",
      reviewed: "Revisadas o confirmadas",
    },
    tooShort: (day: string) =>
      `El historial del registro comienza ${onDate(day)}. Aquí se verá una tendencia cuando tenga más de un trimestre.`,
    none: "Esta edición se generó sin el historial completo del registro, así que no muestra ninguna tendencia.",
  },

  queue: {
    reasons: queueWords.reasons,
    title: "Qué revisar ahora",
    order: "Primero lo más urgente",
    narrow: "Filtrar:",
    lead: "Primero lo más urgente. El orden no dice nada sobre la calidad de una ficha. No se incluye lo que ya no opera.",
    of: (shown: number, all: number) => `Las primeras ${number(shown)} de ${listings(all)}`,
    all: (all: number) =>
      all === 0 ? "Aquí nada espera una revisión." : all === 1 ? "La única ficha" : `Las ${listings(all)}`,
    review: "Revisar esta",
    reviewLabel: (name: string) => `Revisar esta: ${name}`,
    how: "Cómo revisar una ficha en cinco minutos",
    regions: "Por región",
    industries: "Por sector",
    everything: "Toda la fila",
    waiting: (n: number) => `${number(n)} en espera`,
    filtered: (term: string) => `Qué revisar ahora: ${term}`,
    filteredLead: (term: string, n: number) =>
      `${listings(n)} en la fila de revisión para: ${term}. Primero lo más urgente. El orden no dice nada sobre la calidad de una ficha.`,
    command: "Lo mismo en la línea de comandos:",
    formula: "Cómo se forma el orden",
    formulaLead:
      "Cada parte es una proporción de 0 a 1, multiplicada por su peso. La suma es una necesidad de 0 a 100. Los empates se ordenan por identificador.",
    heads: { part: "Parte", weight: "Peso", share: "Proporción" },
    parts: {
      age: [
        "Antigüedad de la evidencia",
        "Días desde la evidencia con fecha más reciente, divididos por 1,095 (tres años), como máximo 1; 1 si nada tiene fecha",
      ],
      links: [
        "Enlaces que fallan",
        "1 si falla el sitio web de la organización o herramienta; si no, las direcciones que fallan divididas por las que revisó la verificación semanal de enlaces; 0 en una copia generada sin sus resultados",
      ],
      unknown: [
        "Datos que no se encontraron",
        "Datos de la lista de claridad que no se encontraron, divididos por los que se piden",
      ],
      pointed: [
        "Cuánto remiten otras a ella",
        "Otras fichas que están vinculadas a ella, divididas por 5, como máximo 1",
      ],
      reach: ["Alcance", "Mundial 1, regional 2/3, nacional o no indicado 1/3"],
    },
  },
};
