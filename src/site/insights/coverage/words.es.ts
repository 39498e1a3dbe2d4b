import { inSentence, upperFirst } from "../../../core/language/phrases.ts";
import { format } from "../../../core/language/words.es.ts";

const { number, count, list, percent } = format;

const things = {
  entity: ["organización", "organizaciones"],
  tool: ["herramienta", "herramientas"],
} as const;
/** What a facet has, to say among which of them something is most frequent. */
const sets: Readonly<Record<string, string>> = {
  services: "los tipos de ayuda",
  functions: "las funciones",
  issues: "las formas de explotación contra las que se trabaja",
  industries: "los sectores",
};
type Kind = keyof typeof things;

/** A row or a column with its number. */
interface Named {
  readonly title: string;
  readonly count: number;
}

const some = (n: number, kind: Kind) => count(n, things[kind][0], things[kind][1]);

/** The words of coverage: what its findings say is worded from the numbers. */
export const coverageWords: typeof import("./words.en.ts").coverageWords = {
  across: {
    title: (region: string) => `Toda la región, sin mencionar países: ${region}`,
    lead: (region: string) =>
      `Fichas de quienes trabajan en ${region}. Sus fuentes no documentan ningún país. No se incluyen las mundiales.`,
  },

  title: "Cobertura",
  lead: "Quién ofrece qué, dónde, contra qué forma de explotación y para qué sector. No se incluye lo que ya no opera, que las listas y las páginas de términos sí cuentan. Empiece por los ceros.",
  kinds: {
    entity: "Organizaciones",
    tool: "Herramientas",
    both: "Organizaciones y herramientas juntas",
  },
  topics: {
    "help-by-region": {
      title: "Ayuda por región",
      lead: "Lo que ofrecen las organizaciones y lo que hacen las herramientas, en cada región del mundo.",
    },
    "issues-by-region": {
      title: "Formas de explotación por región",
      lead: "Contra qué formas de explotación se trabaja, en cada región del mundo.",
    },
    "industries-by-issue": {
      title: "Sectores por forma de explotación",
      lead: "Contra qué formas de explotación se trabaja, en cada sector.",
    },
    "industries-by-help": {
      title: "Sectores por ayuda",
      lead: "Lo que se ofrece a cada sector, y lo que las herramientas hacen por él.",
    },
    "functions-by-user": { title: "Herramientas por usuario", lead: "Qué hacen las herramientas, y para quién." },
  },

  columns: { all: "Todas", global: "Alcance mundial", total: "Todas las fichas" },
  bracket: "Poco atendidas, según el informe de 2021",
  cell: (n: number, row: string, column: string, kind: Kind) => `${some(n, kind)}: ${row}, ${column}`,
  scrollLabel: (title: string) => `Tabla: ${title}`,
  currentHead: "Solo con evidencia de menos de un año",
  currentNote: "Las mismas celdas, contando solo las fichas cuya evidencia más reciente no tiene más de 365 días.",
  shade:
    "Cuanto más hay en el registro, más se aleja el color del de la página, según la raíz cuadrada del número; con línea discontinua donde no hay nada",

  /** "Entre los tipos de ayuda, lo más frecuente es capacitación (160 organizaciones)…": the most and the least. */
  finding: (facet: string, kind: Kind, rows: readonly Named[]): string => {
    const stated = rows.filter(({ count: n }) => n > 0);
    const most = stated[0];
    const least = stated.at(-1);
    const among = `Entre ${sets[facet] ?? "las opciones"}`;
    if (most === undefined || least === undefined) return `Ninguna ${things[kind][0]} indica ninguna de estas opciones`;
    if (most.count === least.count) {
      return stated.length === 1
        ? `${among}, solo está presente ${inSentence(most.title)}: ${some(most.count, kind)}`
        : `${among}, ${number(stated.length)} tienen el mismo número: ${some(most.count, kind)}`;
    }
    return `${among}, lo más frecuente es ${inSentence(most.title)} (${some(most.count, kind)}) y lo menos frecuente, ${inSentence(least.title)} (${number(least.count)})`;
  },
  /** Where two facets meet most often, and how often they do not: of pairs, which no row can tell alone. */
  pairFinding: (
    kind: Kind,
    top: { row: string; column: string; count: number } | undefined,
    empty: number,
    of: number,
  ) =>
    top === undefined || top.count === 0
      ? `Ninguna ${things[kind][0]} indica ninguna de estas combinaciones`
      : `La combinación más frecuente en las fichas es ${inSentence(top.row)} con ${inSentence(top.column)}: ${some(top.count, kind)}; ${empty === 0 ? "no hay combinaciones vacías" : `${number(empty)} de ${number(of)} combinaciones ${empty === 1 ? "está vacía" : "están vacías"}`}`,
  bothFinding: (top: Named | undefined) =>
    top === undefined
      ? "No hay nada en el registro sobre esto"
      : `${top.title}: el mayor número de fichas de ambas clases, ${number(top.count)}`,
  unit: (kind: Kind) =>
    `${upperFirst(things[kind][1])} sin cierre conocido; cada una se cuenta en todas las celdas a las que corresponde`,
  bothUnit: "Organizaciones y luego herramientas, en cada celda; el tono es de ambas juntas",
  n: (n: number, kind: Kind) => some(n, kind),
  leftOut: (isPlace: boolean) =>
    `No se incluyen las cerradas, fusionadas y descontinuadas.${isPlace ? " Una región cuenta las fichas que la mencionan o que mencionan uno de sus países. Las fichas de quienes trabajan en todas partes y no mencionan ningún lugar están solo en «Alcance mundial»." : ""} Las etiquetas que no se encontraron no se cuentan, así que el número real puede ser mayor. Algunos temas y regiones se buscaron a propósito.`,
  about: (empty: number, cells: number) =>
    empty === 0
      ? `Una tabla de ${number(cells)} celdas, ninguna vacía.`
      : `Una tabla de ${number(cells)} celdas, ${count(empty, "vacía", "vacías")}.`,
  heads: { row: "Fila", column: "Columna", count: "Fichas", current: "De menos de un año" },

  readings: {
    title: "Tres cosas que se pueden leer en ella",
    regions: {
      title: "Las tres regiones del informe de 2021",
      text: (under: readonly Named[], rest: Named) =>
        `Organizaciones que las mencionan, sin las que ya no operan: ${list(under.map(({ title, count: n }) => `${title} ${number(n)}`))}; de las demás regiones, ${rest.title} es la que más tiene, ${number(rest.count)}. El registro buscó las tres a propósito, así que esto no mide un cambio.`,
    },
    empty: {
      title: "Dónde falta más",
      text: (region: string, empty: number, of: number) =>
        empty === 0
          ? `En ninguna región falta alguno de los ${number(of)} tipos de ayuda.`
          : `En ${region}, no hay en el registro nadie local para ${number(empty)} de ${number(of)} tipos de ayuda. El vacío puede estar en el registro, no en la realidad.`,
      action: "Proponer una",
    },
    global: {
      title: "Mundial no es local",
      text: (all: number, local: number) =>
        all === 0
          ? "No hay en el registro ninguna organización de alcance mundial."
          : local === all
            ? `Las ${number(all)} organizaciones de alcance mundial mencionan un lugar de una de las tres regiones.`
            : `De ${number(all)} organizaciones de alcance mundial, ${number(local)} (${percent(local / all)}) ${local === 1 ? "menciona" : "mencionan"} un lugar de una de las tres regiones. Las demás pueden conocerlo, o no.`,
    },
    see: { global: "De alcance mundial", local: "De ellas, mencionan una de las tres" },
  },

  thin: {
    title: (kind: Kind) => `Las celdas con menos: ${things[kind][1]}`,
    byNeed:
      "Una ficha como máximo en cada una. Primero van las regiones donde el trabajo forzoso es más frecuente: personas de cada mil, 2021, por región de la OIT. La OIT tiene cinco regiones y el registro diez. A cada una le corresponde aquella donde vive la mayor parte de sus habitantes. A Medio Oriente y Norte de África le corresponden los Estados Árabes, que son una parte de ella.",
    sources: "Cifras según",
    noNeed:
      "Una ficha como máximo en cada una. No se conoce ninguna fuente que dé una cifra de la necesidad. Primero van las filas que tienen más en otros lugares.",
    none: "Aquí nada tiene menos de dos fichas.",
    heads: { what: "Qué y dónde", listed: "En el registro", need: "Necesidad", nearest: "Quién está más cerca" },
    what: (row: string, column: string) => `${row}, ${column}`,
    nobody: "nadie",
    need: (perThousand: number, of: string, isPart = false) =>
      `${perThousand} de cada 1,000 (${of}${isPart ? ", una parte de ella" : ""})`,
    global: (n: number) => (n === 0 ? "nadie de alcance mundial" : `${number(n)} de alcance mundial`),
    elsewhere: (n: number) => `${number(n)} en total`,
    match: "Buscar socios",
    propose: "Proponer una",
    matchLabel: (what: string) => `Buscar socios para este vacío: ${what}`,
    proposeLabel: (what: string) => `Proponer una para este vacío: ${what}`,
  },

  region: {
    title: (region: string) => `Cobertura de ${region}`,
    lead: (region: string) =>
      `Lo que hay en el registro para esta región: ${region}. El informe de 2021 la mencionó entre aquellas donde a las empresas les falta conocimiento experto.`,
    /** Local organisations beside global ones: rules at the boundaries. */
    finding: (region: string, local: number, global: number): string => {
      if (local === 0) return `Ninguna organización del registro menciona ${region}`;
      const said = `${count(local, "organización menciona", "organizaciones mencionan")} ${region}`;
      if (global === 0) return said;
      const ratio = local / global;
      const others =
        global === 1
          ? "la única que trabaja en todo el mundo sin mencionarla"
          : `las ${number(global)} que trabajan en todo el mundo sin mencionarla`;
      if (ratio >= 2) return `${said}, más del doble que ${others}`;
      if (ratio > 1.1) return `${said}, más que ${others}`;
      return ratio >= 0.9 ? `${said}, más o menos tantas como ${others}` : `${said}, menos que ${others}`;
    },
    by: (facet: string, kind: Kind) =>
      `${upperFirst(things[kind][1])} por ${facet === "services" ? "tipo de ayuda" : facet === "functions" ? "función" : "forma de explotación"}`,
    columns: ["Mencionan la región", "De menos de un año", "Trabajan en todo el mundo sin mencionarla"],
    countries: "País por país",
    countriesLead:
      "Fichas que mencionan el país. También se muestran los países que no tienen ninguna, para que se vea el vacío.",
    heads: { country: "País", entity: "Organizaciones", tool: "Herramientas" },
    without: (names: readonly string[]) =>
      names.length === 0
        ? "Alguna organización menciona cada país de la región."
        : `Ninguna organización los menciona: ${list(names)}.`,
    none: "ninguna",
  },
  more: "Ver más a fondo",
};
