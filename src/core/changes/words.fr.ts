import { format } from "../language/words.fr.ts";
import type { ChangeType } from "./change-log.ts";
import type { TermChange } from "./diff-vocabularies.ts";
import type { FieldWords } from "./words.en.ts";

export type { ChangeLogWords, DescribeWords, DiffWords, FieldWords } from "./words.en.ts";
/** Only pull requests of the project show these. */
export { describeWords } from "./words.en.ts";

const { count, date, list, number } = format;

/** By dotted path. */
const fields: Readonly<Record<string, FieldWords>> = {
  name: { changed: (before: string, after: string) => `nouveau nom\u202f: ${before} → ${after}` },
  "reach.scope": { changed: (before: string, after: string) => `portée ${before} → ${after}` },
  "reach.countries": {
    first: (places: string) => `pays\u202f: ${places} (aucun n’était cité)`,
    more: (places: string) => `pays ajoutés\u202f: ${places}`,
    less: (places: string) => `pays qui ne sont plus cités\u202f: ${places}`,
    gone: (places: string) => `plus aucun pays cité (avant\u202f: ${places})`,
  },
  "reach.regions": {
    first: (places: string) => `régions\u202f: ${places} (aucune n’était citée)`,
    more: (places: string) => `régions ajoutées\u202f: ${places}`,
    less: (places: string) => `régions qui ne sont plus citées\u202f: ${places}`,
    gone: (places: string) => `plus aucune région citée (avant\u202f: ${places})`,
  },
  "focus.issues": {
    more: (issues: string) => `formes d’exploitation ajoutées\u202f: ${issues}`,
    less: (issues: string) => `formes d’exploitation qui ne sont plus citées\u202f: ${issues}`,
  },
  "focus.industries": {
    more: (industries: string) => `secteurs ajoutés\u202f: ${industries}`,
    less: (industries: string) => `secteurs qui ne sont plus cités\u202f: ${industries}`,
  },
  "offer.services": {
    more: (services: string) => `propose aussi\u202f: ${services}`,
    less: (services: string) => `ne propose plus, selon les sources\u202f: ${services}`,
  },
  functions: {
    more: (functions: string) => `sert aussi à\u202f: ${functions}`,
    less: (functions: string) => `ne sert plus à, selon les sources\u202f: ${functions}`,
  },
  "offer.members": { changed: (before: string, after: string) => `${before} → ${after} membres` },
  "status.state": { changed: (before: string, after: string) => `statut ${before} → ${after}` },
  "status.since": {
    first: (day: string) => `date de ce statut\u202f: ${day}`,
    changed: (before: string, after: string) => `date de ce statut\u202f: ${after}, et non ${before}`,
  },
  "status.successor": { first: (name: string) => `suite assurée par ${name}` },
  "review.level": { changed: (before: string, after: string) => `niveau de vérification\u202f: ${before} → ${after}` },
  "review.date": {
    changed: (before: string, after: string) => `date de vérification\u202f: ${after} (avant\u202f: ${before})`,
  },
  sources: {
    first: (sources: string) => `sources\u202f: ${sources}`,
    more: (sources: string) => `nouvelle source\u202f: ${sources}`,
    less: (sources: string) => `source retirée\u202f: ${sources}`,
  },
  summary: { changed: (before: string, after: string) => `résumé reformulé\u202f: ${before} → ${after}` },
  notes: {
    first: () => "notes de vérification ajoutées (non publiées)",
    changed: () => "notes de vérification modifiées (non publiées)",
    gone: () => "notes de vérification retirées (non publiées)",
  },
};

/** Titles of fields that differ from the schema's within a sentence, by dotted path. */
const titles: Readonly<Record<string, string>> = {
  "identifiers.wikidata": "Wikidata",
  "status.state": "statut",
  "status.note": "note sur le statut",
  "review.level": "vérification",
  "review.date": "date de vérification",
  "contact.email": "adresse électronique",
  added: "date d’ajout",
};

/** What happened to a term; `before` is its old title, if it had another. */
const terms: Readonly<Record<TermChange["type"], (title: string, before: string) => string>> = {
  added: (title: string) => `nouveau terme\u202f: ${title}`,
  removed: (title: string) =>
    `terme retiré\u202f: ${title}. On ne retire jamais un terme, car des données ailleurs l’utilisent`,
  renamed: (title: string, before: string) => `le terme ${before} s’appelle maintenant ${title}`,
  changed: (title: string) => `nouvelle description du terme ${title}`,
};

/** The words that describe a change to the dataset, in French. */
export const diffWords: typeof import("./words.en.ts").diffWords = {
  format,
  outcomes: {
    ended: "Activité terminée",
    removed: "Retrait",
    moved: "Autre identifiant",
    redirected: "Renvois",
    unreadable: "Illisible",
    added: "Ajout",
    status: "Statut",
    facts: "Informations",
    evidence: "Sources et vérification",
    reworded: "Seulement reformulé",
    followed: "Seulement des renvois à un autre identifiant",
    formatted: "Seulement la mise en forme",
  },
  fields,
  titles,

  /** For every field without words of its own; `title` is the field's, as written within a sentence. */
  any: {
    stated: (title: string, values: string) => `${title}\u202f: ${values}`,
    first: (title: string, values: string) => `${title}\u202f: ${values} (pas indiqué auparavant)`,
    more: (title: string, values: string) => `${title}\u202f: aussi ${values}`,
    less: (title: string, values: string) => `${title}\u202f: plus ${values}`,
    changed: (title: string, before: string, after: string) => `${title} ${before} → ${after}`,
    gone: (title: string, values: string) => `${title}\u202f: n’est plus indiqué (avant\u202f: ${values})`,
    reordered: (title: string) => `${title}\u202f: même contenu dans un autre ordre`,
    within: (title: string, item: string, words: string) => `${title}, ${item}\u202f: ${words}`,
  },

  vocabularies: "Vocabulaires",
  terms,
  quoted: (text: string) => `«\u202f${text}\u202f»`,
  details: (head: string, details: readonly string[]) => `${head} (${details.join(", ")})`,
  source: (name: string, day: string | undefined) =>
    `source\u202f: ${day === undefined ? name : `${name}, ${date(day)}`}`,
  heading: (before: string, after: string) => `De ${before} à ${after}`,
  nothing: "Rien ne change dans les données publiées.",
  tally: (listings: number) => count(listings, "fiche touchée", "fiches touchées"),
  invalid: (label: string, errors: number) =>
    `${label}\u202f: données non valides, ${count(errors, "erreur", "erreurs")}. Ce qui contient une erreur n’est pas comparé.`,
  files: (schemas: number, others: number) =>
    `En plus des fiches\u202f: ${count(schemas, "fichier", "fichiers")} de schémas et de vocabulaires, ${count(others, "autre fichier", "autres fichiers")}.`,
  fault: (side: "before" | "after", message: string) =>
    side === "before"
      ? `non comparé, erreur avant\u202f: ${message}`
      : `non comparé, erreur maintenant\u202f: ${message}`,
  moved: (from: string, hasTombstone: boolean) =>
    hasTombstone
      ? `la même fiche que ${from}\u202f; un renvoi mène ici`
      : `la même fiche que ${from}, dont l’adresse est perdue faute de renvoi\u202f: utilisez \`npm run move\``,
  removed: "retirée sans renvoi : son adresse est perdue",
  unburied: (to: string) => `le renvoi qui menait à ${to} est retiré\u202f: l’ancienne adresse est perdue`,
  redirected: (to: string) => `mène maintenant à ${to}`,
  revived: (to: string) =>
    `prend la place d’un renvoi qui menait à ${to}\u202f: un identifiant ne sert jamais deux fois`,
  followed: "désigne une fiche par son nouvel identifiant",
  formatted:
    "les données sont les mêmes : seuls l’ordre, les guillemets, les retours à la ligne ou les commentaires changent",
  left: (listings: number) => `${count(listings, "autre fiche ne figure", "autres fiches ne figurent")} pas ici.`,
};

/** Titles of what happened; their plurals are below. */
const types = {
  added: "Ajout",
  ended: "Fin d’activité",
  moved: "Changement d’adresse",
  removed: "Retrait",
  changed: "Modification",
  reviewed: "Vérification",
} satisfies Record<ChangeType, string>;

/** The words for changes of a day, on the page, in the feeds and in the calendar. */
export const changeLogWords: typeof import("./words.en.ts").changeLogWords = {
  types,
  /** A change in a sentence; `facts` are titles of fields. */
  sentence: ({ type, from, to }, facts) => {
    const changed = facts.length === 0 ? "" : ` Modifié\u202f: ${list(facts)}.`;
    const said = {
      added: "Ajoutée au registre.",
      ended: `Activité maintenant indiquée comme terminée.${changed}`,
      moved: `Nouvelle adresse (avant\u202f: ${from ?? ""}).${changed}`,
      removed: to === undefined ? "Retirée du registre." : `Fusionnée avec ${to}.`,
      changed: changed.trim(),
      reviewed: "Vérifiée à nouveau ; aucune information n’a changé.",
    } satisfies Record<ChangeType, string>;
    return said[type];
  },
  /** The title of an entry of a feed. */
  entry: (name: string, type: string) => `${name}\u202f: ${type.toLowerCase()}`,
  feed: {
    all: "Changements du Registre contre la traite",
    of: (title: string) => `Changements du Registre contre la traite\u202f: ${title}`,
    licence: "CC BY 4.0",
    author: "Registre contre la traite",
  },
  calendar: {
    name: "Registre contre la traite : fiches à vérifier",
    due: (n: number) => `${count(n, "fiche", "fiches")} à vérifier`,
    now: (n: number) => `${count(n, "fiche n’a", "fiches n’ont")} aucune source des deux dernières années`,
    more: (n: number) => `et ${number(n)} de plus`,
  },
};
