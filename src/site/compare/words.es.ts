import { fieldLabels } from "../vocabulary/fields/words.ts";
import { onDate } from "../../core/language/dates.es.ts";
import { format } from "../../core/language/words.es.ts";
import { messages as ui } from "../ui/words.ts";

export type { CompareMessages, Messages } from "./words.en.ts";

const { number, date, count } = format;

/** Words of the comparison that are needed at build, in Spanish. */
export const comparePageWords: typeof import("./words.en.ts").comparePageWords = {
  title: "Comparar",
  lead: "Hasta seis fichas lado a lado, dato por dato: qué comparten, en qué difieren y qué no se pudo encontrar.",
  description:
    "Ponga hasta seis organizaciones y herramientas lado a lado: qué comparten, en qué difieren y qué no se pudo encontrar, cada dato con sus fuentes.",
  noScriptTitle: "Sin JavaScript",
  noScript: "JavaScript arma las columnas. Está desactivado o no se pudo cargar. Puede hacer lo mismo a mano:",
  steps: {
    open: "Abra cada ficha en una pestaña propia, desde las listas:",
    read: "Cada ficha tiene las mismas secciones en el mismo orden, cada dato con sus fuentes.",
    data: "Si quiere una tabla de todas las fichas, descargue los archivos CSV:",
  },
  before: "Cómo leerlo",
  beforeText:
    "Lo que está en negrita no está en todas las columnas. «No se encontró en fuentes públicas» significa que el registro no encontró nada, no que no haya nada. Si una fila no se aplica a una clase de ficha, lo dice. Aquí no hay un orden de mérito: ninguna columna es mejor que otra.",
};

/** Words of the comparison that a browser needs, in Spanish. */
export const compareWords: typeof import("./words.en.ts").compareWords = {
  loading: "Cargando las fichas",
  failed: "No se pudieron cargar las fichas. Recargue la página para intentarlo otra vez.",
  none: "Todavía no hay nada que comparar",
  noneText: "Agregue de dos a seis fichas por sus nombres arriba, o márquelas en su selección.",
  shortlist: "Su selección",
  fromShortlist: (n: number) => `Comparar las primeras ${number(n)} de su selección`,
  add: "Agregar una ficha",
  addHint: "Nombre, sigla u otro nombre",
  full: (limit: number) => `Caben ${number(limit)} fichas lado a lado. Quite una para agregar otra.`,
  one: "Agregue otra ficha para ver en qué difieren.",
  counted: (n: number, differ: number) =>
    n < 2
      ? count(n, "ficha", "fichas")
      : `${count(n, "ficha", "fichas")}, ${count(differ, "fila difiere", "filas difieren")}`,
  over: (limit: number, over: number) =>
    `Caben ${number(limit)} fichas lado a lado: se muestran las primeras ${number(limit)} y ${over === 1 ? "queda" : "quedan"} fuera ${number(over)}.`,
  onlyDifferences: "Solo las filas que difieren",
  noDifferences: "Ninguna fila difiere.",
  csv: "CSV",
  print: "Imprimir",
  take: "Descargar o imprimir",
  clear: "Quitar todas",
  remove: "Quitar",
  of: (name: string) => `: ${name}`,
  removed: (name: string) => `Se quitó ${name}`,
  fact: "Dato",
  table: "Comparación",
  region: "Comparación, se desplaza hacia los lados",
  verdicts: {
    same: "Todas iguales",
    differs: "Difiere",
    "not-found": "No se encontró para ninguna",
    single: "Se aplica a una",
  },
  bold: "Negrita: no está en todas las columnas",
  notFound: "No se encontró en fuentes públicas",
  notApplicable: { entity: "No se aplica a una organización", tool: "No se aplica a una herramienta" },
  notLoaded: "No se pudo cargar",
  notLoadedNote: (name: string) => `No se pudieron cargar los datos de ${name}.`,
  retry: "Intentar otra vez",
  file: (day: string) => `comparacion-${day}.csv`,
  source: "Fuente:",
  undated: "sin fecha",
  moreSources: (n: number) => `y ${number(n)} más`,
  sourcesOf: (name: string) => ` fuentes de ${name}`,
  edition: (day: string) => `Registro contra la Trata, edición del ${date(day)}, CC BY 4.0`,
  reviewed: {
    compiled: (day: string) => `Compilada de fuentes públicas ${onDate(day)}, aún sin revisar`,
    checked: (day: string) => `Revisada en el sitio de la organización o herramienta ${onDate(day)}`,
    confirmed: (day: string) => `Confirmada por la organización ${onDate(day)}`,
  },
  groups: {
    dates: "Estado y fechas",
    offer: "Qué ofrece o hace",
    reach: "Dónde y en qué trabaja",
    show: "Publicaciones, recursos y estudios de caso",
    identity: "Quién o qué es",
  },
  /** What the register itself says of a listing. */
  rows: {
    fresh: "Evidencia más reciente",
    review: "Revisada por una persona",
    sources: "Fuentes",
  },
  fields: fieldLabels,
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...ui,
  compare: comparePageWords,
}))();
