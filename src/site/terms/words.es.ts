import { format } from "../../core/language/words.es.ts";
import { inSentence, lowerFirst, upperFirst } from "../../core/language/phrases.ts";
import { messages as lists } from "../lists/words.ts";
import { messages as match } from "../match/words.es.ts";
import { messages as map } from "../map/words.ts";
import type { PlaceCounts, TermCounts } from "./words.en.ts";

export type { Messages, PlaceCounts, TermCounts, TermMessages } from "./words.en.ts";

const { number, count, list } = format;

type Place = "region" | "country";

/** The words of the pages of terms that are worded from numbers, and of what stands around their list, in Spanish. */
export const termsWords: typeof import("./words.en.ts").termsWords = {
  // The term comes first: after a preposition it would need an article and its gender.
  title: {
    issue: (who: string, term: string) => `${upperFirst(term)}: ${lowerFirst(who)} contra esta forma de explotación`,
    industry: (who: string, term: string, id: string) =>
      id === "cross-industry"
        ? `${who} para empresas de cualquier sector`
        : `${upperFirst(term)}: ${lowerFirst(who)} contra la trata`,
    region: (who: string, term: string) => `${term}: ${lowerFirst(who)} contra la trata`,
    country: (who: string, term: string) => `${term}: ${lowerFirst(who)} contra la trata`,
    service: (_: string, term: string) => `${upperFirst(term)}: organizaciones que ayudan a las empresas`,
    "tool-function": (_: string, term: string, id: string) =>
      `${forFunction[id] ?? upperFirst(term)}: herramientas contra la trata con esta función`,
    "kind-of-work": (_: string, term: string) =>
      `${upperFirst(term)}: herramientas contra la trata que hacen este trabajo`,
    "target-user": (_: string, term: string) => `${upperFirst(term)}: herramientas para estos usuarios`,
    technology: (_: string, term: string) => `${upperFirst(term)}: herramientas que usan esta tecnología`,
  },

  /** Who is listed; where nobody is, who could be. */
  who: (entities: number, tools: number): string =>
    entities > 0 === tools > 0 ? "Organizaciones y herramientas" : entities > 0 ? "Organizaciones" : "Herramientas",

  /** How many, and how recent what is known of them is. */
  counted({ entities, tools, current }: TermCounts): string {
    const total = entities + tools;
    if (total === 0) return "Todavía no hay nadie en el registro para este término.";
    return `El registro tiene ${listed(entities, tools)} para este término. ${evidence(current, total)}`;
  },

  countedPlace({ entities, tools, current, regional, global }: PlaceCounts, title: string, isRegion = false): string {
    const place = isRegion ? `${title} o uno de sus países` : title;
    const total = entities + tools;
    const more = [
      ...(regional > 0 ? [`${number(regional)} ${regional === 1 ? "trabaja" : "trabajan"} en toda su región`] : []),
      ...(global > 0 ? [`${number(global)} ${global === 1 ? "trabaja" : "trabajan"} en todo el mundo`] : []),
    ];
    const first =
      total === 0
        ? `Ninguna ficha menciona ${place}.`
        : `${upperFirst(listed(entities, tools))} ${total === 1 ? "menciona" : "mencionan"} ${place}. ${evidence(current, total)}`;
    if (more.length === 0) return first;
    return `${first} ${total === 0 ? upperFirst(list(more)) : `Además, ${list(more)}`} sin mencionar este lugar.`;
  },

  /** Of a place, the directory holds more than what names it. */
  directory: {
    entity: (n: number, place?: Place) =>
      place === undefined
        ? `Filtrar ${n === 1 ? "esta organización" : `estas ${number(n)} organizaciones`}`
        : `Filtrar ${count(n, "organización", "organizaciones")} ${reaching(n, place)}`,
    tool: (n: number, place?: Place) =>
      place === undefined
        ? `Filtrar ${n === 1 ? "esta herramienta" : `estas ${number(n)} herramientas`}`
        : `Filtrar ${count(n, "herramienta", "herramientas")} ${reaching(n, place)}`,
  },

  strongest: "Mejores coincidencias",
  strongestNearest: "Coincidencias más cercanas",
  strongestText:
    "Primero están las que lo mencionan en sus etiquetas y en su resumen, luego las que tienen evidencia más reciente. El orden dice cuánto coinciden, no si son buenas.",
  strongestMore: "Buscar socios con más opciones",
  how: "Cómo funciona la búsqueda de socios",

  coverage: "Cobertura",
  coverageText: "Aquí se cuentan fichas, no el trabajo hecho. Un vacío puede estar en el registro, no en la realidad.",
  by: {
    regions: "Por región",
    industries: "Por sector",
    services: "Por tipo de ayuda",
    functions: "Por lo que hacen las herramientas",
    work: "Por tipo de trabajo",
  },
  column: {
    entity: "Organizaciones",
    tool: "Herramientas",
    current: "de ellas, vigentes",
    local: "Lo mencionan",
    regional: "En toda su región",
    global: "Mundiales",
  },
  currentNote: "Vigente: con evidencia de menos de un año.",
  caption: (by: string, term: string) => `${term}, ${lowerFirst(by)}`,

  related: "Suelen ir juntos",
  relatedText: "Términos que tienen las mismas fichas más a menudo de lo que explicaría el azar.",
  relatedAmong: { entity: "Entre las organizaciones", tool: "Entre las herramientas" },
  relatedCount: (together: number, tagged: number) => `${number(together)} de ${number(tagged)}`,
  relatedBoth: (title: string) => `, junto con: ${title}`,
  relatedHow: "Cómo se calcula",

  gaps: "Todavía sin fichas",
  /** Of how many terms none has a listing beside this one. */
  gapsText: (n: number, total: number, what: string): string =>
    `${number(n)} de ${number(total)} ${what} no ${n === 1 ? "tiene" : "tienen"} ninguna ficha:`,
  propose: "¿Conoce alguna? Propóngala",
};

function listed(entities: number, tools: number): string {
  return list([
    ...(entities > 0 ? [count(entities, "organización", "organizaciones")] : []),
    ...(tools > 0 ? [count(tools, "herramienta", "herramientas")] : []),
  ]);
}

/** How many of those listed show evidence within a year. */
function evidence(current: number, total: number): string {
  if (current === 0)
    return total === 1 ? "No se encontró evidencia del último año." : "Ninguna muestra evidencia del último año.";
  if (total === 1) return "Su evidencia es del último año.";
  if (current === total) return `${total === 2 ? "Ambas" : "Todas"} muestran evidencia del último año.`;
  return `${number(current)} de ${number(total)} ${current === 1 ? "muestra" : "muestran"} evidencia del último año.`;
}

function reaching(n: number, place: Place): string {
  const near = place === "region" ? "esta región o uno de sus países" : "este país o su región";
  return n === 1
    ? `que menciona ${near}, o trabaja en todas partes`
    : `que mencionan ${near}, o trabajan en todas partes`;
}

/** What tools with a function are for, where its title does not say so. */
const forFunction: Readonly<Record<string, string>> = {
  "supply-chain-risk": "Detección de riesgos de la cadena de suministro",
};

/** The words of terms: of their pages, and where they are counted. */
export const termWords: typeof import("./words.en.ts").termWords = {
  counted: (title: string, n: number) => `${title}: ${number(n)}`,
  isic: "CIIU Rev. 4",
  steps: "Pasos de la debida diligencia",
  step: (n: number, title: string) => `${number(n)} ${title}`,
  regionsOf: "Regiones",
  code: "Códigos",
  report: "En 2021",
  countriesOf: "Países",
  underServed:
    "El informe Trends and Gaps de 2021 menciona esta región entre aquellas donde a las empresas les falta conocimiento experto.",
  siblings: (vocabulary: string) => `Otros términos: ${lowerFirst(vocabulary)}`,
  neighbours: (region: string) => `Otros países de ${region}`,
  countsLabel: { region: "Mencionan la región misma", country: "Lo mencionan", term: "Fichas" },
  countsNote: "incluidas las que ya no operan",
  localNote: "El conocimiento local va primero: las fichas nacionales y regionales aparecen antes que las mundiales.",
  empty: (title: string, vocabulary?: string) =>
    vocabulary === "issue"
      ? `No se encontraron organizaciones ni herramientas contra esta forma de explotación: ${inSentence(title)}`
      : `No se encontró ninguna ficha: ${title}`,
  emptyText:
    "El vacío puede estar en el registro, no en la realidad: las fichas se reunieron de páginas públicas, la mayoría en inglés.",
  emptyAction: "Agregar una ficha",
  emptyRegion: (n: number, region: string) =>
    `${count(n, "ficha de quien trabaja", "fichas de quienes trabajan")} en ${region}`,
  all: (title: string) => `Ver todo: ${lowerFirst(title)}`,
  none: "Todavía ninguna",
  counts: (entities: number, tools: number) =>
    [
      ...(entities > 0 ? [count(entities, "organización", "organizaciones")] : []),
      ...(tools > 0 ? [count(tools, "herramienta", "herramientas")] : []),
    ].join(", ") || "Todavía ninguna ficha",
  without: "Sin ficha hasta ahora",
  description: (title: string, entities: number, tools: number, vocabulary?: string) => {
    const isIssue = vocabulary === "issue";
    if (entities + tools === 0)
      return `${title}: todavía ${isIssue ? "ninguna organización ni herramienta contra esta forma de explotación" : "ninguna ficha"} en el Registro contra la Trata.`;
    const against = isIssue ? " contra esta forma de explotación" : "";
    return `${title}: ${listed(entities, tools)}${against} en el Registro contra la Trata. Cada dato enlaza con su fuente.`;
  },
  sameWork: { service: "Organizaciones que la ofrecen", "tool-function": "Herramientas para el mismo trabajo" },
  recent: (n: number, total: number) => `${number(n)} de ${number(total)} con evidencia de los últimos dos años`,
  recentLabel: "Evidencia",
  engage: "Formas de colaborar:",
  unnamed: (n: number, region: string) =>
    n === 1
      ? `1 más trabaja en toda esta región sin mencionar países: ${region}`
      : `${number(n)} más trabajan en toda esta región sin mencionar países: ${region}`,
  unnamedGlobal: (n: number) =>
    n === 1
      ? "1 trabaja en todo el mundo sin mencionar países"
      : `${number(n)} trabajan en todo el mundo sin mencionar países`,
  beyond: "Más allá de este país",
};

/** The words of the page of all vocabularies. */
export const browseWords: typeof import("./words.en.ts").browseWords = {
  title: "Explorar",
  lead: "Nueve maneras de encontrar fichas. Cada término tiene su propia página, con su significado y quién se ocupa de él.",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...lists,
  ...match,
  ...map,
  landing: termsWords,
  term: termWords,
  browse: browseWords,
}))();
