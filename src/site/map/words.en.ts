import { format } from "../../core/language/words.en.ts";
import { inSentence } from "../../core/language/phrases.ts";
import { messages as ui } from "../ui/words.ts";

const { number, longDate, count, list } = format;

type MapKind = "entity" | "tool";

const nouns = {
  entity: { one: "organisation", other: "organisations" },
  tool: { one: "tool", other: "tools" },
} as const;

const places = (n: number) => count(n, "country", "countries");

/** How those that none names are reached. */
function reached(without: number, regional: number): string {
  const left = without - regional;
  if (without === 0) return "";
  if (left === 0) return " Listings that work across a region reach all of them.";
  if (regional === 0) return " Only listings that work worldwide reach them.";
  return ` Listings that work across a region reach ${number(regional)} of them. Only listings that work worldwide reach the other ${number(left)}.`;
}

/** The words of the map of the world, in English. */
export const mapWords = {
  title: ui.nav.map,
  /** Of the page: a map of all, or of those with a term. */
  name: (kind: MapKind, term: string | undefined, vocabulary?: string) => {
    const what = kind === "entity" ? "Organisations" : "Tools";
    if (term !== undefined && vocabulary === "issue") return `${what} against ${inSentence(term)}, by country`;
    return term === undefined ? `${what} by country` : `${what} by country: ${term}`;
  },
  headline: (kind: MapKind, without: number, term: string | undefined, vocabulary?: string) => {
    const start = term === undefined ? "" : vocabulary === "issue" ? `Against ${inSentence(term)}: ` : `${term}: `;
    const gap =
      without === 0
        ? `every country has ${kind === "entity" ? "an organisation" : "a tool"} of its own`
        : `${places(without)} ${without === 1 ? "has" : "have"} no ${nouns[kind].one} of ${without === 1 ? "its" : "their"} own`;
    return start + (start === "" ? gap.charAt(0).toUpperCase() + gap.slice(1) : gap);
  },
  lead: (kind: MapKind, without: number, countries: number, regional: number, term: string | undefined) => {
    const whose = term === undefined ? "in the register" : `listed under “${term}”`;
    const named =
      without === 0
        ? `The ${nouns[kind].other} ${whose} name each of ${places(countries)} and territories.`
        : `No ${nouns[kind].one} ${whose} names ${number(without)} of ${places(countries)} and territories.`;
    return named + reached(without, regional);
  },
  description: (name: string, headline: string) =>
    `${name}. ${headline}. A map with three counts for each country: local, regional and global, and the same as a table.`,
  gap: "The gap may be in the register, not in the field.",
  gapLink: "Propose one that fills it",
  show: "Show",
  kinds: { entity: "Organisations", tool: "Tools" },
  narrow: { issue: "Issue", service: "Help", "tool-function": "What a tool does" },
  any: { issue: "any issue", service: "any help", "tool-function": "anything" },
  choice: (label: string, chosen: string) => `${label}: ${chosen}`,
  skip: "Skip the map, to the table",
  figure: (name: string) => `Map of the world. ${name}`,
  counts: (country: string, local: number, regional: number, global: number) =>
    `${country}: ${number(local)} local, ${number(regional)} regional, ${number(global)} global`,
  keyTitle: { entity: "Organisations that name the country", tool: "Tools that name the country" },
  class: (from: number, to: number | undefined) =>
    to === undefined ? `${number(from)} or more` : from === to ? number(from) : `${number(from)}–${number(to)}`,
  regional: "None, only across its region",
  global: "None, only global ones",
  uncoded: "No code in ISO 3166-1, not counted",
  inClass: places,
  note: (kind: MapKind, n: number, day: string) =>
    `n = ${count(n, nouns[kind].one, nouns[kind].other)} in the edition of ${longDate(day)}; those that ${
      kind === "entity" ? "closed or merged" : "were discontinued"
    } are left out. Small countries are points, moved apart where they would overlap.`,
  borders:
    "Borders are from Natural Earth and show who is in control in fact. The register takes no position on the status of any territory. Antarctica is left out.",
  projection: "Equal Earth projection: you can compare areas.",
  data: "Data as CSV",
  method: "Method",
  tableTitle: "Country by country",
  tableNote: {
    entity:
      "Local: the organisation names the country. Regional: it names a region with the country in it. Global: it works anywhere. Each counts once, where it is nearest. A country in two regions is in both.",
    tool: "Local: the tool names the country. Regional: it names a region with the country in it. Global: it works anywhere. Each counts once, where it is nearest. A country in two regions is in both.",
  },
  columns: { country: "Country", local: "Local", regional: "Regional", global: "Global", all: "All" },
  namedIn: (country: string, n: number) => `${country}: the ${number(n)} that name it, in the directory`,
  allOf: (country: string, all: number) => `${country}: all ${number(all)}, in the directory`,
  regionLead: (countries: number, without: number) =>
    without === 0 ? `${places(countries)}, each named` : `${places(countries)}, ${number(without)} not named by any`,
  whole: "The map of all",
  /** On the page of a country. */
  within: {
    title: "On the map",
    text: (kind: MapKind, local: number, regional: number, global: number) =>
      `${kind === "entity" ? "Organisations" : "Tools"}: ${list([
        `${number(local)} ${local === 1 ? "names" : "name"} it`,
        `${number(regional)} ${regional === 1 ? "names" : "name"} its region`,
        `${number(global)} ${global === 1 ? "works" : "work"} everywhere`,
      ])}`,
    note: "each counted once, where it is nearest; ended ones left out",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages = /* @__PURE__ */ (() => ({
  ...ui,
  map: mapWords,
}))();

export type Messages = typeof messages;
