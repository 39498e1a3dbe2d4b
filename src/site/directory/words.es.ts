import { upperFirst } from "../../core/language/phrases.ts";
import { format } from "../../core/language/words.es.ts";
import { rowWords, messages as rows } from "../rows/words.es.ts";
import { messages as vocabulary } from "../vocabulary/words.es.ts";

export type { DirectoryMessages, Messages } from "./words.en.ts";

const { number, count, list } = format;

/** Facets: their titles, and what they have many of. */
const facets: Readonly<Record<string, { readonly title: string; readonly many: string }>> = {
  issues: { title: "Contra qué trabaja", many: "formas de explotación" },
  industries: { title: "Sector", many: "sectores" },
  regions: { title: "Región", many: "regiones" },
  countries: { title: "País", many: "países" },
  locality: { title: "Cercanía", many: "grados de cercanía" },
  services: { title: "Ayuda que ofrecen", many: "tipos de ayuda" },
  functions: { title: "Qué hace", many: "funciones" },
  work: { title: "Tipo de trabajo", many: "tipos de trabajo" },
  target_users: { title: "Hecha para", many: "usuarios previstos" },
  technologies: { title: "Tecnología", many: "tecnologías" },
  platforms: { title: "Plataforma", many: "plataformas" },
  access: { title: "Acceso", many: "tipos de acceso" },
  partnerships: { title: "Cómo puede colaborar una empresa", many: "formas de colaborar" },
  type: { title: "Tipo de organización", many: "tipos" },
  cost: { title: "Costo", many: "tipos de costo" },
  languages: { title: "Idioma", many: "idiomas" },
  scope: { title: "Alcance", many: "alcances" },
  status: { title: "Estado", many: "estados" },
  freshness: { title: "Evidencia más reciente", many: "edades de la evidencia" },
  review: { title: "Revisión", many: "niveles" },
  steps: { title: "Paso de la debida diligencia", many: "pasos" },
  has: { title: "Tiene", many: "datos" },
};

/** Facts that a listing can have. */
const facts: Readonly<Record<string, string>> = {
  services: "Servicios",
  partnerships: "Formas de colaborar",
  workstreams: "Líneas de trabajo",
  outputs: "Publicaciones y recursos",
  "case-studies": "Estudios de caso",
  contact: "Un contacto",
  cost: "Lo que cuesta",
  languages: "Idiomas",
  currency: "Evidencia reciente",
};

/** For a name without words of its own: "case-studies" as "Case studies". */
const titleOfName = (name: string) => upperFirst(name.replace(/[_-]/g, " "));

/** The words of rows and of the directory's filters: those that a browser needs, apart from all others. */
export const directoryWords: typeof import("./words.en.ts").directoryWords = {
  ...rowWords,

  filter: {
    label: "Filtros",
    inForce: (n: number) => count(n, "activo", "activos"),
    chosen: (n: number) => count(n, "elegido", "elegidos"),
    open: "Filtros",
    close: "Cerrar sin aplicar",
    apply: (n: number) => `Mostrar ${count(n, "ficha", "fichas")}`,
    nothing: "Nada que mostrar",
    text: "Nombre o palabras",
    unsearched: "No se pudo buscar el texto: la primera vez se necesita la red. Los filtros funcionan.",
    placeholder: "Nombre o palabras",
    suggest: {
      label: "Filtros para estas palabras",
      by: (facet: string, term: string, n: number) => `Filtro «${facet}»: ${term} (${number(n)})`,
    },
    sort: "Orden",
    sorts: {
      relevance: "Mejor coincidencia",
      name: "Nombre",
      freshness: "Evidencia más reciente",
      newest: "Fichas nuevas primero",
    },
    total: {
      entity: (n: number) => count(n, "organización", "organizaciones"),
      tool: (n: number) => count(n, "herramienta", "herramientas"),
    },
    of: (n: number, total: number) => `${number(n)} de ${number(total)}`,
    remove: "Quitar el filtro",
    quoted: (text: string) => `«${text}»`,
    clear: "Quitar todos los filtros",
    keep: "Descargar o imprimir",
    csv: "CSV",
    json: "JSON",
    print: "Imprimir",
    more: (n: number) => `Mostrar ${number(n)} más`,
    all: (n: number, what: string) => `Ver todo: ${number(n)} ${what}`,
    fewer: "Ver menos",
    find: (what: string) => `Buscar en la lista: ${what}`,
    found: (n: number) => count(n, "coincidencia", "coincidencias"),
    none: "Ningún resultado con estos filtros",
    noneText: "El vacío puede estar en el registro, no en la realidad. Para ver más, quite:",
    noneHelps: "Quitar uno o dos filtros no ayuda. Quítelos todos y empiece de nuevo.",
    propose: "¿Conoce alguna? Propóngala",
    without: (filters: readonly string[]) => list(filters),
    gives: (n: number) => `da ${count(n, "ficha", "fichas")}`,
    filter: (facet: string, terms: readonly string[]) => `${facet}: ${list(terms)}`,
    notStated: "No se indica",
    licence: "CC BY 4.0, Registro contra la Trata",
    facet: (name: string) => facets[name]?.title ?? titleOfName(name),
    many: (name: string) => facets[name]?.many ?? name,
    /** A fact that was found, as an answer to the facet "Has". */
    has: (fact: string) => facts[fact] ?? titleOfName(fact),
  },
};

/** Words of the directory that are needed at build. */
export const directoryPageWords: typeof import("./words.en.ts").directoryPageWords = {
  organisations: {
    title: "Organizaciones",
    lead: (n: number) =>
      `${count(n, "organización o iniciativa que trabaja", "organizaciones e iniciativas que trabajan")} con las empresas. El orden no dice cuál es mejor.`,
  },
  tools: {
    title: "Herramientas",
    lead: (n: number) =>
      `${count(n, "herramienta tecnológica creada", "herramientas tecnológicas creadas")} contra la trata de personas. El orden no dice cuál es mejor.`,
  },
  letters: "De la A a la Z",
  letter: (letter: string) => `Nombres que empiezan con ${letter}`,
  continued: ", continuación",
  digits: "0–9",
  other: "Otros",
  browseBy: "Explorar por",
  beforeTool: "Antes de crear o pagar otra:",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...vocabulary,
  ...rows,
  filter: directoryWords.filter,
  directory: directoryPageWords,
}))();
