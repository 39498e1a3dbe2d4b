import { format } from "../../core/language/words.es.ts";
import { messages as ui } from "../ui/words.ts";

export type { Messages } from "./words.en.ts";

const { count, number } = format;

/** The words of the page that answers questions in SQL. */
export const queryWords: typeof import("./words.en.ts").queryWords = {
  title: "Preguntar a los datos",
  lead: "Consulte todo el registro con SQL, en su navegador. Elija una pregunta, cámbiela como quiera y descargue la respuesta.",
  noScript:
    "Esta página necesita JavaScript. Sin él, descargue este archivo y ábralo con cualquier programa para SQLite:",
  noScriptFile: "register.sqlite",
  size: "La primera respuesta carga SQLite y los datos, unos 6 MB en total. Nada de lo que escriba sale de su navegador.",
  questionsTitle: "Preguntas para empezar",
  questions: {
    partner: "¿Quién ofrece capacitación en Kenia?",
    crowded: "¿Qué funciones tienen más herramientas?",
    "empty-countries": "¿Qué países no menciona ninguna organización?",
    laws: "¿Con qué leyes ayudan las fichas?",
    words: "¿Quién habla de comisiones de contratación?",
    old: "¿Quién figura como activo con evidencia antigua?",
    pairs: "¿Qué tipos de ayuda son raros en un sector?",
    publishers: "¿Qué editores se citan en más fichas?",
    ended: "¿Qué terminó, y cuándo?",
    missing: "¿Qué no dicen las fuentes públicas?",
  },
  sql: "SQL",
  hint: "Ctrl + Enter la ejecuta. Las tablas y columnas se describen en la página de los datos.",
  tables: "Tablas y columnas",
  run: "Ejecutar",
  stop: "Detener",
  save: "Descargar en CSV",
};

/** The words of its answers: those that a browser needs, apart from all others. */
export const queryAnswerWords: typeof import("./words.en.ts").queryAnswerWords = {
  result: "Respuesta",
  running: "Ejecutando…",
  stopped: "Detenida.",
  found: (rows: number, shown: number, most: number | undefined) =>
    [
      count(rows, "fila", "filas"),
      ...(shown < rows
        ? [
            shown === 1
              ? "se muestra la primera; la descarga las tiene todas"
              : `se muestran las primeras ${number(shown)}; la descarga las tiene todas`,
          ]
        : []),
      ...(most === undefined ? [] : [`hay más de ${number(most)}, el resto quedó fuera`]),
    ].join("; ") + ".",
  faults: {
    load: "No se pudieron cargar los datos. Revise su conexión e intente otra vez.",
    sql: (message: string) =>
      `SQLite no puede ejecutar esto: ${message}. Revise los nombres de tablas y columnas, y las comas.`,
    none: "La consulta no da filas. Empiécela con SELECT.",
  },
};

/** Every word of this page: its own, and those of what it is made of. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...ui,
  query: queryWords,
}))();
