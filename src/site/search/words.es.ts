import { formsOf } from "../../core/language/format.ts";
import { messages as terms } from "../terms/words.ts";

export type { Messages } from "./words.en.ts";

/** The words of the search. */
export const searchWords: typeof import("./words.en.ts").searchWords = {
  title: "Buscar",
  lead: "Fichas, términos, leyes y guías, con sus palabras. Lo que escriba queda en este navegador.",
  label: "Buscar en el registro",
  placeholder: "Nombre, país, tipo de ayuda",
  submit: "Buscar",
  filters: "Limitar por",
  any: "Todo",
  kind: "Clase",
  kinds: { entity: "Organizaciones", tool: "Herramientas", term: "Términos", law: "Leyes", guide: "Guías" },
  region: "Región",
  issue: "Forma de explotación",
  industry: "Sector",
  country: "País",
  status: "Estado",
  freshness: "Evidencia más reciente",
  start:
    "Escriba un nombre, un país, un sector, una ley o una pregunta. También sirven palabras en inglés, francés, portugués y alemán.",
  startNote: "Puede guardar una búsqueda entre sus marcadores: su dirección contiene sus palabras.",
  noScript:
    "La búsqueda necesita JavaScript. Sin él, cada ficha está en una lista de la A a la Z, y cada término tiene una página:",
  /** What a page is that answers. */
  what: { page: "Página", law: "Ley", guide: "Guía" },

  /** A directory with all that is asked. */
  directory: {
    entity: "Filtrar organizaciones: {terms} ({n})",
    tool: "Filtrar herramientas: {terms} ({n})",
    what: "Directorio",
  },
  /** For the page's script: `{…}` is filled in there. */
  script: {
    first: "Empiece aquí",
    groups: { entity: "Organizaciones", tool: "Herramientas", page: "Términos, leyes y guías" },
    meant: "¿Quiso decir «{query}»?",
    without: "Sin resultados para {words}.",
    most: "Los primeros resultados no tienen {words}.",
    noneMeant: "No hay resultados para «{query}».",
    results: formsOf({ one: "{n} resultado", other: "{n} resultados" }),
    forQuery: " para «{query}»",
    forMeant: " para esa búsqueda",
    more: "Mostrar {n} más",
    loading: "Buscando…",
    none: "Sin resultados para «{query}»",
    noneFiltered: "Sin resultados con estos filtros",
    noneText:
      "Pruebe con menos palabras o con palabras más simples, o quite un filtro. El vacío puede estar en el registro, no en la realidad.",
    noneNext: {
      "/browse/": "Explorar por tema",
      "/match/": "Buscar un socio",
      "/contribute/?new=entity": "Proponer lo que falta",
    },
    offline: "La búsqueda necesita la red la primera vez. Las listas de la A a la Z que abrió siguen funcionando.",
    failed: "No se pudo cargar el índice de búsqueda. Las listas de la A a la Z tienen todas las fichas.",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...terms,
  search: searchWords,
}))();
