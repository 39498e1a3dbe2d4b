import { lowerFirst, upperFirst } from "../../core/language/phrases.ts";
import { ofLongDate } from "../../core/language/french.ts";
import { format } from "../../core/language/words.fr.ts";
import { messages as ui } from "../ui/words.ts";
import type { Messages } from "./words.en.ts";

export type { Messages } from "./words.en.ts";

const { number, count, list } = format;

const nouns = {
  entity: { one: "organisation", other: "organisations", none: "aucune organisation", own: "sa propre organisation" },
  tool: { one: "outil", other: "outils", none: "aucun outil", own: "son propre outil" },
} as const;

const places = (n: number) => count(n, "pays", "pays");

/** How those that none names are reached. */
function reached(without: number, regional: number): string {
  const left = without - regional;
  if (without === 0) return "";
  if (left === 0) return " Des fiches qui portent sur toute une région les atteignent tous.";
  if (regional === 0) return " Seules des fiches qui portent sur le monde entier les atteignent.";
  return ` Des fiches qui portent sur toute une région en atteignent ${number(regional)}. Seules des fiches qui portent sur le monde entier atteignent le reste (${number(left)}).`;
}

/** The words of the map of the world, in French. */
export const mapWords: typeof import("./words.en.ts").mapWords = {
  title: ui.nav.map,
  /** Of the page: a map of all, or of those with a term. */
  name: (kind, term, vocabulary) => {
    const what = kind === "entity" ? "Organisations" : "Outils";
    if (term !== undefined && vocabulary === "issue")
      return `${term}\u202f: ${lowerFirst(what)} contre cette forme d’exploitation, par pays`;
    return term === undefined ? `${what} par pays` : `${what} par pays, thème\u202f: ${term}`;
  },
  headline: (kind, without, term, vocabulary) => {
    const isIssue = term !== undefined && vocabulary === "issue";
    const start = term === undefined ? "" : isIssue ? `${term}\u202f: ` : `Thème «\u202f${term}\u202f»\u202f: `;
    const gap =
      without === 0
        ? `chaque pays a ${nouns[kind].own}`
        : `${places(without)} ${without === 1 ? "n’a" : "n’ont"} ${nouns[kind].none} en propre`;
    return start + (start === "" ? upperFirst(gap) : gap) + (isIssue ? " contre cette forme d’exploitation" : "");
  },
  lead: (kind, without, countries, regional, term) => {
    const whose = term === undefined ? "du registre" : `du registre (thème\u202f: ${term})`;
    const named =
      without === 0
        ? `Les ${nouns[kind].other} ${whose} citent chacun des ${number(countries)} pays et territoires.`
        : `Sur ${places(countries)} et territoires, ${number(without)} ${without === 1 ? "n’est cité" : "ne sont cités"} par ${nouns[kind].none} ${whose}.`;
    return named + reached(without, regional);
  },
  description: (name: string, headline: string) =>
    `${name}. ${headline}. Une carte avec trois nombres pour chaque pays\u202f: local, régional et mondial, et la même chose en tableau.`,
  gap: "La lacune est peut-être dans le registre, et non sur le terrain.",
  gapLink: "Proposez une fiche qui la comble",
  show: "Afficher",
  kinds: { entity: "Organisations", tool: "Outils" },
  narrow: { issue: "Forme d’exploitation", service: "Aide", "tool-function": "À quoi sert un outil" },
  any: { issue: "toutes", service: "de tout type", "tool-function": "peu importe" },
  choice: (label: string, chosen: string) => `${label}\u202f: ${chosen}`,
  skip: "Passer la carte, aller au tableau",
  figure: (name: string) => `Carte du monde. ${name}`,
  counts: (country: string, local: number, regional: number, global: number) =>
    `${country}\u202f: local ${number(local)}, régional ${number(regional)}, mondial ${number(global)}`,
  keyTitle: { entity: "Organisations qui citent le pays", tool: "Outils qui citent le pays" },
  class: (from: number, to: number | undefined) =>
    to === undefined ? `${number(from)} ou plus` : from === to ? number(from) : `${number(from)}–${number(to)}`,
  regional: "Aucune fiche, sauf pour toute sa région",
  global: "Aucune fiche, sauf mondiale",
  uncoded: "Pas de code dans ISO 3166-1, non compté",
  inClass: places,
  note: (kind, n, day) =>
    `n = ${count(n, nouns[kind].one, nouns[kind].other)} dans l’édition ${ofLongDate(day)}, sans ${
      kind === "entity" ? "celles qui ont fermé ou fusionné" : "ceux qui ont été arrêtés"
    }. Les petits pays sont des points, écartés là où ils se recouvriraient.`,
  borders:
    "Les frontières viennent de Natural Earth et montrent qui exerce le contrôle de fait. Le registre ne prend position sur le statut d’aucun territoire. L’Antarctique est laissé de côté.",
  projection: "Projection Equal Earth : vous pouvez comparer les surfaces.",
  data: "Données en CSV",
  method: "Méthode",
  tableTitle: "Pays par pays",
  tableNote: {
    entity:
      "Local : l’organisation cite le pays. Régional : elle cite une région qui comprend le pays. Mondial : elle travaille partout. Chacune compte une fois, là où elle est le plus proche. Un pays dans deux régions est dans les deux.",
    tool: "Local : l’outil cite le pays. Régional : il cite une région qui comprend le pays. Mondial : il sert partout. Chacun compte une fois, là où il est le plus proche. Un pays dans deux régions est dans les deux.",
  },
  columns: { country: "Pays", local: "Local", regional: "Régional", global: "Mondial", all: "Total" },
  namedIn: (country: string, n: number) => `${country}\u202f: ${number(n)} qui citent le pays, dans le répertoire`,
  allOf: (country: string, all: number) => `${country}\u202f: ${number(all)} en tout, dans le répertoire`,
  regionLead: (countries: number, without: number) =>
    without === 0
      ? `${places(countries)}, tous cités`
      : `${places(countries)}, dont ${number(without)} sans aucune fiche`,
  whole: "La carte de l’ensemble",
  /** On the page of a country. */
  within: {
    title: "Sur la carte",
    text: (kind, local, regional, global) =>
      `${kind === "entity" ? "Organisations" : "Outils"}\u202f: ${list([
        count(local, "cite le pays", "citent le pays"),
        count(regional, "cite sa région", "citent sa région"),
        count(global, "travaille partout", "travaillent partout"),
      ])}`,
    note: "chaque fiche compte une fois, là où elle est le plus proche ; sans les activités terminées",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: Messages = /* @__PURE__ */ (() => ({
  ...ui,
  map: mapWords,
}))();
