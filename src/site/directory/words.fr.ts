import { lowerFirst, upperFirst } from "../../core/language/phrases.ts";
import { format } from "../../core/language/words.fr.ts";
import { rowWords, messages as rows } from "../rows/words.fr.ts";
import { messages as vocabulary } from "../vocabulary/words.fr.ts";
import type { Messages } from "./words.en.ts";

export type { DirectoryMessages, Messages } from "./words.en.ts";

const { number, count, list } = format;

/** Facets: their titles, and what they have many of. */
const facets: Readonly<Record<string, { readonly title: string; readonly many: string }>> = {
  issues: { title: "Forme d’exploitation", many: "formes d’exploitation" },
  industries: { title: "Secteur", many: "secteurs" },
  regions: { title: "Région", many: "régions" },
  countries: { title: "Pays", many: "pays" },
  locality: { title: "Proximité", many: "degrés" },
  services: { title: "Aide proposée", many: "types d’aide" },
  functions: { title: "À quoi il sert", many: "fonctions" },
  work: { title: "Type d’outil", many: "types d’outils" },
  target_users: { title: "Public visé", many: "publics visés" },
  technologies: { title: "Technologie", many: "technologies" },
  platforms: { title: "Plateforme", many: "plateformes" },
  access: { title: "Accès", many: "types d’accès" },
  partnerships: { title: "Façon de collaborer", many: "façons" },
  type: { title: "Type d’organisation", many: "types" },
  cost: { title: "Coût", many: "types de coût" },
  languages: { title: "Langue", many: "langues" },
  scope: { title: "Portée", many: "portées" },
  status: { title: "Statut", many: "statuts" },
  freshness: { title: "Source la plus récente", many: "tranches d’âge" },
  review: { title: "Vérification", many: "niveaux" },
  steps: { title: "Étape du devoir de diligence", many: "étapes" },
  has: { title: "Informations trouvées", many: "informations" },
};

/** Facts that a listing can have. */
const facts: Readonly<Record<string, string>> = {
  services: "Services",
  partnerships: "Façons de collaborer",
  workstreams: "Axes de travail",
  outputs: "Ressources publiées",
  "case-studies": "Études de cas",
  cost: "Coût",
  languages: "Langues",
  contact: "Un contact",
};

const titleOfName = (name: string) => upperFirst(name.replace(/[_-]/g, " "));

/** The words of rows and of the directory's filters: those that a browser needs, apart from all others. */
export const directoryWords: typeof import("./words.en.ts").directoryWords = {
  ...rowWords,

  filter: {
    label: "Filtres",
    inForce: (n: number) => count(n, "filtre actif", "filtres actifs"),
    chosen: (n: number) => count(n, "choix", "choix"),
    open: "Filtres",
    close: "Fermer sans appliquer",
    apply: (n: number) => `Afficher ${count(n, "fiche", "fiches")}`,
    nothing: "Rien à afficher",
    text: "Nom ou mots-clés",
    unsearched: "Le texte n’a pas pu être recherché : la première fois, il faut le réseau. Les filtres fonctionnent.",
    placeholder: "Nom ou mots-clés",
    suggest: {
      label: "Filtres pour ces mots",
      by: (facet: string, term: string, n: number) => `Filtrer\u202f: ${lowerFirst(facet)}, ${term} (${number(n)})`,
    },
    sort: "Ordre",
    sorts: {
      relevance: "Meilleure correspondance",
      name: "Nom",
      freshness: "Source la plus récente",
      newest: "Ajout récent",
    },
    total: {
      entity: (n: number) => count(n, "organisation", "organisations"),
      tool: (n: number) => count(n, "outil", "outils"),
    },
    of: (n: number, total: number) => `${number(n)} sur ${number(total)}`,
    remove: "Retirer le filtre",
    quoted: (text: string) => `«\u202f${text}\u202f»`,
    clear: "Tout effacer",
    keep: "Télécharger ou imprimer",
    csv: "CSV",
    json: "JSON",
    print: "Imprimer",
    more: (n: number) => `En afficher ${number(n)} de plus`,
    all: (n: number, what: string) => `Les ${number(n)} ${what}`,
    fewer: "Moins",
    find: (what: string) => `Rechercher\u202f: ${what}`,
    found: (n: number) => count(n, "résultat", "résultats"),
    none: "Aucun résultat avec ces filtres",
    noneText: "La lacune est peut-être dans le registre, et non sur le terrain. Pour en voir plus, retirez :",
    noneHelps: "Retirer un ou deux filtres ne suffit pas. Effacez tout et recommencez.",
    propose: "Vous en connaissez ? Proposez une fiche",
    without: (filters: readonly string[]) => list(filters),
    gives: (n: number) => `donne ${count(n, "fiche", "fiches")}`,
    filter: (facet: string, terms: readonly string[]) => `${facet}\u202f: ${list(terms)}`,
    notStated: "Non indiqué",
    licence: "CC BY 4.0, Registre contre la traite",
    facet: (name: string) => facets[name]?.title ?? titleOfName(name),
    many: (name: string) => facets[name]?.many ?? name,
    /** A fact that was found, as an answer to the facet "Has". */
    has: (fact: string) => facts[fact] ?? titleOfName(fact),
  },
};

/** Words of the directory that are needed at build. */
export const directoryPageWords: typeof import("./words.en.ts").directoryPageWords = {
  organisations: {
    title: "Organisations",
    lead: (n: number) =>
      `${count(n, "organisation ou initiative qui travaille", "organisations et initiatives qui travaillent")} avec les entreprises. L’ordre ne dit pas laquelle est la meilleure.`,
  },
  tools: {
    title: "Outils",
    lead: (n: number) =>
      `${count(n, "outil technologique conçu", "outils technologiques conçus")} contre la traite des êtres humains. L’ordre ne dit pas lequel est le meilleur.`,
  },
  letters: "De A à Z",
  letter: (letter: string) => `Noms qui commencent par ${letter}`,
  continued: ", suite",
  digits: "0–9",
  other: "Autres",
  browseBy: "Parcourir par",
  beforeTool: "Avant d’en créer ou d’en payer un autre :",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: Messages = /* @__PURE__ */ (() => ({
  ...vocabulary,
  ...rows,
  filter: directoryWords.filter,
  directory: directoryPageWords,
}))();
