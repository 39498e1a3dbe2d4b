import { format } from "../../core/language/words.es.ts";
import { inSentence, upperFirst } from "../../core/language/phrases.ts";
import { messages as ui } from "../ui/words.ts";

export type { Messages } from "./words.en.ts";

const { number, longDate, count, list } = format;

type MapKind = "entity" | "tool";

const nouns = {
  entity: { one: "organización", other: "organizaciones" },
  tool: { one: "herramienta", other: "herramientas" },
} as const;

const places = (n: number) => count(n, "país", "países");

/** How those that none names are reached. */
function reached(without: number, regional: number): string {
  const left = without - regional;
  if (without === 0) return "";
  if (left === 0) return " Quienes trabajan en toda una región llegan a todos ellos.";
  if (regional === 0) return " Solo quienes trabajan en todo el mundo llegan a ellos.";
  return ` Quienes trabajan en toda una región llegan a ${number(regional)} de ellos. Solo quienes trabajan en todo el mundo llegan ${left === 1 ? "al otro" : `a los otros ${number(left)}`}.`;
}

/** The words of the map of the world, in Spanish. */
export const mapWords: typeof import("./words.en.ts").mapWords = {
  title: ui.nav.map,
  /** Of the page: a map of all, or of those with a term. */
  name: (kind: MapKind, term: string | undefined, vocabulary?: string) => {
    const what = kind === "entity" ? "Organizaciones" : "Herramientas";
    if (term !== undefined && vocabulary === "issue")
      return `${what} contra esta forma de explotación, por país: ${inSentence(term)}`;
    return term === undefined ? `${what} por país` : `${what} por país: ${inSentence(term)}`;
  },
  headline: (kind: MapKind, without: number, term: string | undefined, vocabulary?: string) => {
    const gap =
      without === 0
        ? `cada país tiene una ${nouns[kind].one} propia`
        : `${places(without)} no ${without === 1 ? "tiene" : "tienen"} ninguna ${nouns[kind].one} propia`;
    if (term === undefined) return upperFirst(gap);
    return `${term}: ${gap}${vocabulary === "issue" ? " contra esta forma de explotación" : ""}`;
  },
  lead: (kind: MapKind, without: number, countries: number, regional: number, term: string | undefined) => {
    const whose = term === undefined ? "del registro" : `que figuran en «${term}»`;
    const named =
      without === 0
        ? `Las ${nouns[kind].other} ${whose} mencionan cada uno de los ${places(countries)} y territorios.`
        : `De ${places(countries)} y territorios, ${number(without)} no ${without === 1 ? "lo menciona" : "los menciona"} ninguna de las ${nouns[kind].other} ${whose}.`;
    return named + reached(without, regional);
  },
  description: (name: string, headline: string) =>
    `${name}. ${headline}. Un mapa con tres cifras para cada país: local, regional y mundial, y lo mismo como tabla.`,
  gap: "El vacío puede estar en el registro, no en la realidad.",
  gapLink: "Proponer una que lo llene",
  show: "Mostrar",
  kinds: { entity: "Organizaciones", tool: "Herramientas" },
  narrow: { issue: "Forma de explotación", service: "Ayuda", "tool-function": "Qué hace una herramienta" },
  any: { issue: "cualquier forma", service: "cualquier ayuda", "tool-function": "cualquier función" },
  choice: (label: string, chosen: string) => `${label}: ${chosen}`,
  skip: "Saltar el mapa e ir a la tabla",
  figure: (name: string) => `Mapa del mundo. ${name}`,
  counts: (country: string, local: number, regional: number, global: number) =>
    `${country}: ${count(local, "local", "locales")}, ${count(regional, "regional", "regionales")}, ${count(global, "mundial", "mundiales")}`,
  keyTitle: { entity: "Organizaciones que mencionan el país", tool: "Herramientas que mencionan el país" },
  class: (from: number, to: number | undefined) =>
    to === undefined ? `${number(from)} o más` : from === to ? number(from) : `${number(from)}–${number(to)}`,
  regional: "Ninguna, solo en toda su región",
  global: "Ninguna, solo mundiales",
  uncoded: "Sin código en ISO 3166-1, no se cuenta",
  inClass: places,
  note: (kind: MapKind, n: number, day: string) =>
    `n = ${count(n, nouns[kind].one, nouns[kind].other)} en la edición del ${longDate(day)}; no se incluyen las que ${
      kind === "entity" ? "cerraron o se fusionaron" : "se descontinuaron"
    }. Los países pequeños son puntos, separados donde se superpondrían.`,
  borders:
    "Las fronteras son de Natural Earth y muestran quién ejerce el control de hecho. El registro no toma posición sobre la condición de ningún territorio. No se incluye la Antártida.",
  projection: "Proyección Equal Earth: se pueden comparar superficies.",
  data: "Datos en CSV",
  method: "Método",
  tableTitle: "País por país",
  tableNote: {
    entity:
      "Local: la organización menciona el país. Regional: menciona una región que contiene el país. Mundial: trabaja en cualquier lugar. Cada una se cuenta una vez, donde está más cerca. Un país que está en dos regiones figura en ambas.",
    tool: "Local: la herramienta menciona el país. Regional: menciona una región que contiene el país. Mundial: trabaja en cualquier lugar. Cada una se cuenta una vez, donde está más cerca. Un país que está en dos regiones figura en ambas.",
  },
  columns: { country: "País", local: "Local", regional: "Regional", global: "Mundial", all: "Todas" },
  namedIn: (country: string, n: number) =>
    n === 1
      ? `${country}: 1 que lo menciona, en el directorio`
      : `${country}: las ${number(n)} que lo mencionan, en el directorio`,
  allOf: (country: string, all: number) => `${country}: las ${number(all)} en total, en el directorio`,
  regionLead: (countries: number, without: number) =>
    without === 0
      ? `${places(countries)}, cada uno mencionado`
      : `${places(countries)}, ${number(without)} sin que nadie ${without === 1 ? "lo" : "los"} mencione`,
  whole: "El mapa completo",
  /** On the page of a country. */
  within: {
    title: "En el mapa",
    text: (kind: MapKind, local: number, regional: number, global: number) =>
      `${kind === "entity" ? "Organizaciones" : "Herramientas"}: ${list([
        `${number(local)} ${local === 1 ? "lo menciona" : "lo mencionan"}`,
        `${number(regional)} ${regional === 1 ? "menciona" : "mencionan"} su región`,
        `${number(global)} ${global === 1 ? "trabaja" : "trabajan"} en todas partes`,
      ])}`,
    note: "cada una se cuenta una vez, donde está más cerca; sin las que ya no operan",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...ui,
  map: mapWords,
}))();
