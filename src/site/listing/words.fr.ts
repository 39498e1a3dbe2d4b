import { clarityFactWords, fieldLabels } from "../vocabulary/fields/words.ts";
import { ofDate, onDate, onLongDate, sinceDate } from "../../core/language/french.ts";
import { format } from "../../core/language/words.fr.ts";
import { messages as rows } from "../rows/words.ts";
import { messages as contribute } from "../contribute/words.fr.ts";
import { alikeWords } from "../exists/words.fr.ts";
import type { Messages } from "./words.en.ts";

export type { Messages } from "./words.en.ts";

const { number, count, list } = format;

/** A listing's page: its sections, facts, sources and ways to correct it, in French. */
export const listingWords: typeof import("./words.en.ts").listingWords = {
  alsoListed: "Autres noms",
  visit: (host: string) => `Aller sur ${host}`,
  correct: "Corriger cette fiche",
  technical: "À la main (technique)",
  cite: "Citer",
  json: "JSON",
  founded: (year: number) => `création\u202f: ${year}`,
  launched: (year: number) => `lancement\u202f: ${year}`,
  source: (n: number) => `Source ${n}`,
  moreSources: (n: number) => count(n, "autre source", "autres sources"),
  sourceNumber: "Source",
  also: "aussi",
  undated: "sans date",
  classified: "Classé d’après",
  worded: "Formulation du registre, d’après",
  usedFor: "À quoi il servait",
  noSource: "Aucune source ne l’indique",
  missing: "Non trouvé dans les sources publiques",
  notListed: "pas dans le registre",
  yes: "information trouvée",
  no: "information non trouvée",

  newest: "Source la plus récente",
  status: "Statut",
  reviewed: "Vérification par une personne",
  links: "Contrôle automatique des liens",
  changed: "Dernière modification",
  notYet: "Pas encore",
  compiled: (day: string) =>
    `Pas encore vérifiée sur son site officiel\u202f; établie à partir de sources publiques ${onDate(day)}`,
  reviewedOn: (day: string) => `Vérifiée sur son site officiel ${onDate(day)}`,
  confirmedOn: (day: string) => `Confirmée par l’organisation ${onDate(day)}`,
  unknown: "Inconnu",
  /** Before the sentence that says why. */
  statusNote: (state: string) => `${state}\u202f:`,
  unknownReason: "Aucune source datée ne montre si l’activité se poursuit.",
  unknownLink: "Comment un statut est décidé",
  ownReview: "La vérification elle-même",
  dating: (n: number) => `source ${number(n)}`,
  clarity: "Clarté",
  clarityCount: (found: number, total: number) => `Informations trouvées\u202f: ${number(found)} sur ${number(total)}`,

  sections: {
    offer: "Ce qu’elle propose aux entreprises",
    offered: "Ce qu’elle proposait aux entreprises",
    does: "À quoi il sert",
    did: "À quoi il servait",
    reach: "Où et sur quoi porte son travail",
    reached: "Où et sur quoi portait son travail",
    show: "Ressources publiées et études de cas",
    relations: "Relations",
    entity: "L’organisation",
    tool: "L’outil",
    history: "Ce qu’il en est advenu",
    alike: "D’autres pour le même travail",
    clarity: "Clarté",
    evidence: "Sources",
    about: "À propos de cette fiche",
  },
  names: "Noms",
  supplyThem: (n: number) => (n < 2 ? "Indiquer cette information" : "Indiquer ces informations"),
  newerEvidence: "Source plus récente",
  acronymOf: "sigle",
  alias: "autre nom",
  global: "Monde entier",

  clarityFacts: clarityFactWords,
  clarityNote: (found: number, total: number) =>
    `Ce qu’une entreprise peut trouver dans les sources publiques\u202f: ${number(found)} informations sur ${number(total)}. «\u202fNon trouvé\u202f» ne veut pas dire «\u202fnon proposé\u202f». Ce n’est pas une note de qualité.`,
  evidenceNote: (n: number) => `${count(n, "source", "sources")}, numérotées comme dans la page`,
  supports: (fields: readonly string[]) => `source pour\u202f: ${list(fields)}`,
  noDate: "La page ne montre pas de date",
  archive: "Copie conservée",
  broken: (day: string) => `Ne s’ouvrait pas lors du contrôle ${ofDate(day)}`,

  inItsPlace: "Ce qui l’a remplacé",
  ended: { closed: "Elle a fermé", merged: "Elle a fusionné", discontinued: "Il a été arrêté" },
  alikeNote: "Y compris ceux dont l’activité est terminée",
  noSuccessor: "Le registre ne connaît pas de successeur.",
  began: { entity: "Fondation", tool: "Lancement" },
  lastActivity: "Le dernier signe d’activité daté",
  endReported: (state: string, day: string, publishers: readonly string[]) =>
    publishers.length === 0
      ? `${state}\u202f; signalé ${onLongDate(day)}`
      : `${state}\u202f; signalé ${onLongDate(day)} par ${list(publishers)}`,
  dateUnknown: "Sans date",
  endDateMissing: "Date de fin :",
  notFoundInline: "non trouvée dans les sources publiques",

  otherSide: "Indiqué par",
  relation: {
    develops: "Développe",
    "succeeded-by": "Remplacé par",
    "successor-of": "Prend la suite de",
  },
  and: "et",

  reviewTitle: "Vérification",
  suggestTitle: "Proposer un changement",
  citeTitle: "Citer cette fiche",
  added: (day: string) => `Dans le registre ${sinceDate(day)}.`,
  lastChanged: (day: string) => `Dernier changement\u202f: ${format.date(day)}.`,
  asJson: "Cette fiche en JSON",
  asFeed: "Suivre ses changements (Atom)",
  embed: "L’afficher sur votre site",
  editFile: "Modifier son fichier",
  openIssue: "Ouvrir un ticket",
  writeTo: "Écrire à",
  howToSuggest:
    "Toute personne peut proposer une correction, y compris l’organisation concernée. Indiquez la page publique qui la confirme : sans source, rien ne change.",
  fileIs: "La fiche est un fichier du jeu de données :",
  noChannel:
    "Cette copie du registre n’indique personne à qui écrire. Copiez ce texte, complétez-le et envoyez-le à l’organisme qui publie le registre :",
  correctionTitle: (name: string) => `Corriger\u202f: ${name}`,
  /** What a correction or a supplied fact has to say, to be filled in by a reader. */
  correction: (name: string, reference: string, facts: readonly string[]) =>
    [
      `Fiche\u202f: ${name} (${reference})`,
      `Information\u202f: ${list(facts)}`,
      "Ce qu’elle devrait dire : ",
      "La page publique qui le montre : ",
    ].join("\n"),
  contributeLink: "Comment contribuer, répondre ou demander un retrait",
  citation: (name: string, day: string, reference: string) =>
    `«\u202f${name}\u202f», Registre contre la traite, édition ${ofDate(day)}, ${reference}`,
  bibtex: "BibTeX",
  description: (kind: string, summary: string) => `${kind}\u202f: ${summary}`,
};

/** Where a listing has another address. */
export const movedWords: typeof import("./words.en.ts").movedWords = {
  title: "Cette fiche a changé d’adresse",
  text: "Sa nouvelle adresse est",
};

/** A text that an organisation could use to publish what could not be found. */
export const letterWords: typeof import("./words.en.ts").letterWords = {
  summary: "Un texte pour son organisation, prêt à copier",
  note: "Pour les personnes qui gèrent son site. Il dit ce qui n’a pas été trouvé et où cela pourrait figurer, et contient un modèle à compléter. Rien n’est envoyé depuis cette page.",
  text: (kind, missing, { name, host, page, how }): string =>
    [
      `Ce que les entreprises cherchent sans le trouver\u202f: ${name}`,
      "",
      "Bonjour,",
      "",
      `${name} figure dans le Registre contre la traite${page === undefined ? "" : ` (${page})`}, une liste ouverte d’organisations et d’outils qui agissent avec les entreprises contre la traite des êtres humains. Il reprend ce que disent des sources publiques. ${missing.length === 1 ? "L’information suivante, que les entreprises recherchent, n’y figure pas" : "Les informations suivantes, que les entreprises recherchent, n’y figurent pas"}. Si vous le souhaitez, vous pourriez ajouter ceci sur ${host ?? "votre site"}\u202f:`,
      "",
      ...missing.map((fact) => `- ${clarityFactWords[fact].letter[kind].ask}`),
      "",
      "Une page courte suffit. Voici un modèle à compléter :",
      "",
      kind === "entity" ? "    Pour les entreprises" : `    ${name} pour les entreprises`,
      ...missing.map((fact) => `    ${clarityFactWords[fact].letter[kind].draft}`),
      "",
      `Une fois la page publique, indiquez son adresse au registre${how === undefined ? "" : ` (${how})`}. La fiche citera alors votre page comme source. Ne publiez que ce que vous voulez. Une lacune n’est pas un jugement.`,
      "",
      "Cordialement",
    ].join("\n"),
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: Messages = /* @__PURE__ */ (() => ({
  ...rows,
  ...contribute,
  alike: alikeWords,
  fieldLabels: fieldLabels,
  listing: listingWords,
  letter: letterWords,
  moved: movedWords,
}))();
