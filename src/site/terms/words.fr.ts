import { lowerFirst, upperFirst } from "../../core/language/phrases.ts";
import { format } from "../../core/language/words.fr.ts";
import { messages as lists } from "../lists/words.ts";
import { messages as match } from "../match/words.fr.ts";
import { messages as map } from "../map/words.ts";
import type { Messages, TermCounts } from "./words.en.ts";

export type { Messages, PlaceCounts, TermCounts, TermMessages } from "./words.en.ts";

const { number, count, list } = format;

type Place = "region" | "country";

/** The words of the pages of terms that are worded from numbers, and of what stands around their list, in French. */
export const termsWords: typeof import("./words.en.ts").termsWords = {
  title: {
    issue: (who: string, term: string) =>
      `${upperFirst(term)}\u202f: ${lowerFirst(who)} contre cette forme d’exploitation`,
    industry: (who: string, term: string, id: string) =>
      id === "cross-industry"
        ? `${who} pour les entreprises de tous les secteurs`
        : `${upperFirst(term)}\u202f: ${lowerFirst(who)} contre la traite`,
    region: (who: string, term: string) => `${term}\u202f: ${lowerFirst(who)} contre la traite`,
    country: (who: string, term: string) => `${term}\u202f: ${lowerFirst(who)} contre la traite`,
    service: (_: string, term: string) => `${upperFirst(term)}\u202f: organisations qui proposent cette aide`,
    "tool-function": (_: string, term: string) => `${upperFirst(term)}\u202f: outils contre la traite`,
    "kind-of-work": (_: string, term: string) => `${upperFirst(term)}\u202f: outils de ce type contre la traite`,
    "target-user": (_: string, term: string) =>
      `${upperFirst(term)}\u202f: outils contre la traite conçus pour ce public`,
    technology: (_: string, term: string) =>
      `${upperFirst(term)}\u202f: outils contre la traite qui utilisent cette technologie`,
  },

  /** Who is listed; where nobody is, who could be. */
  who: (entities: number, tools: number): string =>
    entities > 0 === tools > 0 ? "Organisations et outils" : entities > 0 ? "Organisations" : "Outils",

  /** How many, and how recent what is known of them is. */
  counted({ entities, tools, current }: TermCounts): string {
    const total = entities + tools;
    if (total === 0) return "Le registre n’a encore aucune fiche à ce sujet.";
    return `${listed(entities, tools)} dans le registre à ce sujet. ${evidence(current, total)}`;
  },

  countedPlace({ entities, tools, current, regional, global }, title, isRegion = false): string {
    const place = isRegion ? "cette région ou l’un de ses pays" : "ce lieu";
    const total = entities + tools;
    const more = [
      ...(regional > 0 ? [count(regional, "travaille dans toute sa région", "travaillent dans toute sa région")] : []),
      ...(global > 0 ? [count(global, "travaille dans le monde entier", "travaillent dans le monde entier")] : []),
    ];
    const first =
      total === 0
        ? `${title}\u202f: aucune fiche ne cite ${place}.`
        : `${title}\u202f: ${listed(entities, tools)} ${total === 1 ? "cite" : "citent"} ${place}. ${evidence(current, total)}`;
    if (more.length === 0) return first;
    return `${first} ${total === 0 ? "Sans citer le lieu" : "De plus, sans citer le lieu"}, ${list(more)}.`;
  },

  /** Of a place, the directory holds more than what names it. */
  directory: {
    entity: (n: number, place?: Place) =>
      place === undefined
        ? `Filtrer ${n === 1 ? "cette organisation" : `ces ${number(n)} organisations`}`
        : `Filtrer ${count(n, "organisation", "organisations")} ${reaching(n, place)}`,
    tool: (n: number, place?: Place) =>
      place === undefined
        ? `Filtrer ${n === 1 ? "cet outil" : `ces ${number(n)} outils`}`
        : `Filtrer ${count(n, "outil", "outils")} ${reaching(n, place)}`,
  },

  strongest: "Meilleures correspondances",
  strongestNearest: "Correspondances les plus proches",
  strongestText:
    "D’abord les fiches dont les étiquettes et le résumé citent ce terme, puis celles dont les sources sont plus récentes. L’ordre reflète l’adéquation au terme, pas la qualité.",
  strongestMore: "Chercher avec plus de choix",
  how: "Comment fonctionne la recherche de partenaires",

  coverage: "Couverture",
  coverageText:
    "On compte ici des fiches, pas le travail accompli. Une lacune est peut-être dans le registre, et non sur le terrain.",
  by: {
    regions: "Par région",
    industries: "Par secteur",
    services: "Par type d’aide",
    functions: "Par fonction des outils",
    work: "Par type d’outil",
  },
  column: {
    entity: "Organisations",
    tool: "Outils",
    current: "dont récentes",
    local: "Citent le lieu",
    regional: "Dans toute sa région",
    global: "Monde entier",
  },
  currentNote: "Récentes : fiches avec une source de moins d’un an.",
  caption: (by: string, term: string) => `${term}, ${lowerFirst(by)}`,

  related: "Souvent ensemble",
  relatedText: "Termes que les mêmes fiches ont en commun plus souvent que le hasard ne l’expliquerait.",
  relatedAmong: { entity: "Parmi les organisations", tool: "Parmi les outils" },
  relatedCount: (together: number, tagged: number) => `${number(together)} sur ${number(tagged)}`,
  relatedBoth: (title: string) => `, avec\u202f: ${title}`,
  relatedHow: "Comment cela est calculé",

  gaps: "Encore aucune fiche",
  /** Of how many terms none has a listing beside this one. */
  gapsText: (n: number, total: number, what: string): string =>
    `${upperFirst(what)} sans fiche, ${number(n)} sur ${number(total)}\u202f:`,
  propose: "Vous en connaissez ? Proposez une fiche",
};

function listed(entities: number, tools: number): string {
  return list([
    ...(entities > 0 ? [count(entities, "organisation", "organisations")] : []),
    ...(tools > 0 ? [count(tools, "outil", "outils")] : []),
  ]);
}

/** How many of those listed show evidence within a year. */
function evidence(current: number, total: number): string {
  if (current === 0)
    return total === 1
      ? "Aucune source de moins d’un an n’a été trouvée."
      : "Aucune fiche n’a de source de moins d’un an.";
  if (total === 1) return "Sa source la plus récente a moins d’un an.";
  if (current === total)
    return `${total === 2 ? "Les deux fiches ont" : "Toutes les fiches ont"} une source de moins d’un an.`;
  return `${number(current)} sur ${number(total)} ${current === 1 ? "a" : "ont"} une source de moins d’un an.`;
}

function reaching(n: number, place: Place): string {
  const near = place === "region" ? "la région ou l’un de ses pays" : "le pays ou sa région";
  return n < 2
    ? `qui cite ${near}, ou travaille dans le monde entier`
    : `qui citent ${near}, ou travaillent dans le monde entier`;
}

/** The words of terms: of their pages, and where they are counted. */
export const termWords: typeof import("./words.en.ts").termWords = {
  counted: (title: string, n: number) => `${title}\u202f: ${number(n)}`,
  isic: "CITI Rév. 4 (ISIC)",
  steps: "Étapes du devoir de diligence",
  step: (n: number, title: string) => `${number(n)} ${title}`,
  regionsOf: "Régions",
  code: "Codes",
  report: "En 2021",
  countriesOf: "Pays",
  underServed:
    "Le rapport Trends and Gaps de 2021 cite cette région parmi celles où les entreprises manquent d’expertise.",
  siblings: (vocabulary: string) => `Autres ${lowerFirst(vocabulary)}`,
  neighbours: (region: string) => `Autres pays de la région\u202f: ${region}`,
  countsLabel: { region: "Citent la région elle-même", country: "Citent le pays", term: "Fiches" },
  countsNote: "y compris celles dont l’activité est terminée",
  localNote:
    "La connaissance locale passe d’abord : les fiches nationales et régionales viennent avant les fiches mondiales.",
  empty: (title: string, vocabulary?: string) =>
    vocabulary === "issue"
      ? `${title}\u202f: aucune organisation ni aucun outil contre cette forme d’exploitation`
      : `Aucune fiche trouvée\u202f: ${title}`,
  emptyText:
    "La lacune est peut-être dans le registre, et non sur le terrain : les fiches viennent de pages publiques, la plupart en anglais.",
  emptyAction: "Ajouter une fiche",
  emptyRegion: (n: number, region: string) => `${count(n, "fiche", "fiches")} pour la région\u202f: ${region}`,
  all: (title: string) => `Voir tout\u202f: ${lowerFirst(title)}`,
  none: "Encore aucune",
  counts: (entities: number, tools: number) =>
    [
      ...(entities > 0 ? [count(entities, "organisation", "organisations")] : []),
      ...(tools > 0 ? [count(tools, "outil", "outils")] : []),
    ].join(", ") || "Encore aucune fiche",
  without: "Sans fiche pour l’instant",
  description: (title: string, entities: number, tools: number, vocabulary?: string) => {
    const isIssue = vocabulary === "issue";
    const against = isIssue ? " contre cette forme d’exploitation" : "";
    const counted = [
      ...(entities > 0 ? [count(entities, "organisation", "organisations")] : []),
      ...(tools > 0 ? [count(tools, "outil", "outils")] : []),
    ];
    return counted.length === 0
      ? `${title}\u202f: encore ${isIssue ? "aucune organisation ni aucun outil" : "aucune fiche"}${against} dans le Registre contre la traite.`
      : `${title}\u202f: ${list(counted)}${against} dans le Registre contre la traite. Chaque information renvoie à sa source.`;
  },
  sameWork: { service: "Organisations qui la proposent", "tool-function": "Outils pour le même travail" },
  recent: (n: number, total: number) => `${number(n)} sur ${number(total)} avec une source des deux dernières années`,
  recentLabel: "Sources",
  engage: "Façons de collaborer :",
  unnamed: (n: number, region: string) =>
    `${count(n, "autre fiche porte", "autres fiches portent")} sur toute la région (${region}) sans citer de pays`,
  unnamedGlobal: (n: number) => `${count(n, "fiche porte", "fiches portent")} sur le monde entier sans citer de pays`,
  beyond: "Au-delà de ce pays",
};

/** The words of the page of all vocabularies. */
export const browseWords: typeof import("./words.en.ts").browseWords = {
  title: "Parcourir",
  lead: "Neuf façons de trouver des fiches. Chaque terme a sa propre page, avec sa définition et les organisations et outils concernés.",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: Messages = /* @__PURE__ */ (() => ({
  ...lists,
  ...match,
  ...map,
  landing: termsWords,
  term: termWords,
  browse: browseWords,
}))();
