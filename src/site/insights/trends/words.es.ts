import type { FreshnessState } from "../../../core/register/freshness.ts";
import { lowerFirst } from "../../../core/language/phrases.ts";
import { format } from "../../../core/language/words.es.ts";
import type { Rise } from "./words.en.ts";

export type { Rise } from "./words.en.ts";

const { number, percent, list, count } = format;

type Kind = "entity" | "tool";

const ages: Readonly<Record<FreshnessState, string>> = {
  current: "menos de un año",
  ageing: "de uno a dos años",
  stale: "más de dos años",
  undated: "no se muestra ninguna fecha",
};
const kinds = { entity: "Organizaciones", tool: "Herramientas" } as const;
const begun = {
  entity: "se fundaron más organizaciones del registro",
  tool: "se lanzaron más herramientas del registro",
} as const;

const ends: Readonly<Record<string, string>> = { unknown: "no se sabe" };

/** A period as a figure shows it: "2014", "antes de 2000", "2015–2019", "no se sabe". */
function period(id: string): string {
  return (
    ends[id] ??
    id
      .replace(/^before-/, "antes de ")
      .replace(/^since-/, "desde ")
      .replace(/^(\d{4})-(\d{4})$/, "$1–$2")
  );
}

/** The same in a sentence: "en 2014", "antes de 2000", "en 2015–2019". */
function when(id: string): string {
  return /^(before|since)-/.test(id) ? period(id) : `en ${period(id)}`;
}

/** The words of the trends. */
export const trendsWords: typeof import("./words.en.ts").trendsWords = {
  title: "Tendencias",
  lead: "Cuándo comenzaron las organizaciones y herramientas, cuáles terminaron, de qué están hechas las herramientas y de cuándo es la evidencia. Se cuenta lo que hay en el registro, no todo el campo de trabajo.",
  period,
  about: (rows: readonly { label: string; text: string }[]) =>
    `${rows.map(({ label, text }) => `${label}: ${text}`).join("; ")}.`,

  beginnings: {
    /** @param years with the highest count, in order */
    title: (kind: Kind, years: readonly string[], most: number) =>
      years.length === 0 || most === 0
        ? `No se conoce el año de ${kind === "entity" ? "fundación de ninguna organización" : "lanzamiento de ninguna herramienta"}`
        : `En ${list(years)} ${begun[kind]} que en cualquier otro año: ${number(most)}${years.length > 1 ? " en cada uno" : ""}`,
    unit: {
      entity:
        "Organizaciones del registro por el año de su fundación; el contorno muestra todos los años anteriores a 2000",
      tool: "Herramientas del registro por el año de su lanzamiento",
    },
    n: (known: number, all: string) => `${number(known)} de ${all}`,
    leftOut: (unknown: number, kind: Kind) =>
      `${count(unknown, kind === "entity" ? "organización" : "herramienta", kind === "entity" ? "organizaciones" : "herramientas")} cuyo año no se encontró ${unknown === 1 ? "está" : "están"} solo en la tabla. Las que ya no operan se cuentan. Lo nuevo se encuentra tarde, así que los últimos años quedan por debajo de la realidad.`,
    heads: { period: "Año", count: "Fichas" },
  },

  endings: {
    title: (n: number, unknown: number) => {
      if (n === 0) return "No consta que nada haya dejado de operar";
      const ended = count(
        n,
        "organización o herramienta que ya no opera",
        "organizaciones y herramientas que ya no operan",
      );
      return unknown === 0
        ? `${ended}, ${n === 1 ? "con" : "cada una con"} la fecha de su final`
        : `${ended}; para ${number(unknown)} de ellas ninguna fuente da la fecha del final`;
    },
    unit: "Organizaciones que cerraron o se fusionaron y herramientas que se descontinuaron, por año",
    leftOut: (unknown: number) =>
      `Un final solo se cuenta si una fuente lo dice. ${number(unknown)} sin año ${unknown === 1 ? "está" : "están"} solo en la tabla. No se cuentan las que se detuvieron sin decirlo.`,
  },

  life: {
    title: (alive: number, known: number) =>
      `${number(alive)} de ${count(known, "herramienta", "herramientas")} con año de lanzamiento conocido ${alive === 1 ? "muestra" : "muestran"} una señal de vida en los últimos dos años`,
    unit: "Herramientas por el año de su lanzamiento: el contorno son todas las que se lanzaron; la parte llena, las que tienen una actividad con fecha, o una revisión en el sitio de la herramienta, de los últimos 730 días",
    leftOut: (unknown: number) =>
      `${count(unknown, "herramienta", "herramientas")} cuyo año no se encontró ${unknown === 1 ? "está" : "están"} solo en la tabla. Que no se encuentre una señal no significa que se haya detenido. Son recuentos, no tasas de supervivencia: muy pocos finales tienen fecha.`,
    text: (alive: number, launched: number) => (launched === 0 ? "0" : `${number(alive)}/${number(launched)}`),
    said: (year: string, alive: number, launched: number) =>
      `${year}: ${number(alive)}/${number(launched)}, es decir, ${number(alive)} de ${number(launched)} con una señal de vida`,
    heads: { period: "Lanzamiento", count: "Herramientas", alive: "Con una señal de vida" },
  },

  technologies: {
    title: (rise: Rise | undefined) =>
      rise === undefined
        ? "Ninguna tecnología está en una parte claramente mayor de las herramientas más nuevas"
        : `${rise.technology}: lo que más creció, del ${percent(rise.from.share)} de las herramientas lanzadas ${when(rise.from.period)} al ${percent(rise.to.share)} de las lanzadas ${when(rise.to.period)}`,
    unit: "Proporción de las herramientas lanzadas en cada período que usan una tecnología; una herramienta puede usar varias",
    leftOut:
      "No se incluyen las herramientas cuyo año o tecnología no se encontró. Los años más recientes no han terminado, y lo nuevo se encuentra tarde.",
    text: (share: number | null) => (share === null ? "–" : percent(share)),
    label: (technology: string, id: string, text: string, n: number, of: number) =>
      `${technology}, lanzamiento ${when(id)}: ${text}, ${number(n)} de ${count(of, "herramienta", "herramientas")}`,
    head: (id: string) => period(id).replace("–", "– "),
    heads: { technology: "Tecnología", period: "Lanzamiento", count: "Herramientas", of: "De", share: "Proporción" },
  },

  evidenceAge: {
    title: (shares: Readonly<Record<Kind, number | null>>) => {
      const parts = (["entity", "tool"] as const).flatMap((kind) =>
        shares[kind] === null ? [] : [`el ${percent(shares[kind])} de las ${lowerFirst(kinds[kind])}`],
      );
      return parts.length === 0
        ? "Todavía no hay evidencia"
        : `Para ${list(parts)}, la evidencia más reciente tiene más de dos años`;
    },
    unit: "Fichas por la antigüedad de su evidencia con fecha más reciente",
    leftOut:
      "No se deja nada fuera; también se cuenta lo que ya no opera. Que la evidencia sea antigua no significa que el trabajo haya terminado.",
    kinds,
    ages,
    label: (kind: Kind, age: FreshnessState) => `${kinds[kind]}, ${ages[age]}`,
    text: (n: number, share: number) => `${number(n)} (${percent(share)})`,
    heads: { kind: "Clase", age: "Evidencia más reciente", count: "Fichas", share: "Proporción de su clase" },
  },

  lists: {
    title: (family: string, id: string, technology: string) => {
      if (family === "founded")
        return id === "unknown"
          ? "Organizaciones, no se encontró el año de fundación"
          : `Organizaciones fundadas ${when(id)}`;
      if (family === "launched")
        return id === "unknown"
          ? "Herramientas, no se encontró el año de lanzamiento"
          : `Herramientas lanzadas ${when(id)}`;
      if (family === "alive")
        return id === "unknown"
          ? "Herramientas con una señal de vida, no se encontró el año de lanzamiento"
          : `Herramientas lanzadas ${when(id)} con una señal de vida`;
      if (family === "ended")
        return id === "unknown" ? "Dejaron de operar, no se sabe el año" : `Dejaron de operar ${when(id)}`;
      if (family === "technologies") return `Herramientas lanzadas ${when(id)} que mencionan una tecnología`;
      return `${technology}: herramientas lanzadas ${when(id)}`;
    },
    lead: (title: string) =>
      `Las fichas detrás de una cifra de las tendencias. ${title}, hasta donde dicen las fuentes públicas.`,
  },
};
