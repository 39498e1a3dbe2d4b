import { ofDate } from "../../core/language/french.ts";
import { format } from "../../core/language/words.fr.ts";
import { keptWords, messages as ui } from "../ui/words.ts";
import type { Messages } from "./words.en.ts";

export type { Messages, ShortlistMessages } from "./words.en.ts";

const { number, count, list } = format;

/** Words of the shortlist that are needed at build, in French. */
export const shortlistPageWords: typeof import("./words.en.ts").shortlistPageWords = {
  title: "Ma sélection",
  lead: "Les fiches que vous avez gardées, dans votre ordre, avec vos propres notes. Tout reste dans ce navigateur : rien n’est envoyé, et personne d’autre ne le voit.",
  description:
    "Gardez des fiches, ajoutez vos notes, comparez-les et préparez une note pour vos collègues. Tout reste dans votre navigateur.",
  noScriptTitle: "Sans JavaScript",
  noScript:
    "Un script dans votre navigateur gère la sélection. Il est désactivé ou n’a pas pu être chargé. Vous pouvez faire de même à la main :",
  steps: {
    bookmark:
      "Ajoutez à vos favoris les pages des fiches qui vous intéressent, dans un dossier à part. Vous les trouvez dans les listes :",
    compare: "Ouvrez-en deux côte à côte : toutes les fiches ont les mêmes rubriques dans le même ordre.",
    print:
      "Imprimez les pages pour vos collègues. Chacune s’imprime avec ses sources, leurs adresses et la date de l’édition.",
  },
  before: "Ce qui reste chez vous",
  beforeText:
    "Votre liste, vos notes et la question posée dans Trouver un partenaire sont gardées dans le stockage de ce navigateur pour ce site. Elles disparaissent quand vous effacez ses données. L’adresse à partager contient les fiches, jamais vos notes ni votre question. La note pour vos collègues indique la question, sauf si vous la retirez. Quand quelqu’un ouvre cette adresse, l’hébergeur de ce site peut la voir.",
  howTitle: "Vie privée",
};

/** Words of the shortlist that a browser needs, in French. */
export const shortlistWords: typeof import("./words.en.ts").shortlistWords = {
  loading: "Chargement des fiches",
  failed: "Les fiches n’ont pas pu être chargées. Votre liste est conservée ; rechargez la page pour la voir.",
  full: keptWords.full,
  lost: keptWords.lost,
  count: (n: number) => count(n, "fiche", "fiches"),
  heading: "Votre liste",
  empty: "Votre sélection est vide",
  emptyText: "Choisissez « Ajouter à ma sélection » à côté d’une fiche, ou ajoutez-en une par son nom ci-dessus.",
  organisations: "Toutes les organisations",
  tools: "Tous les outils",
  match: "Indiquer ce qu’il vous faut",

  add: "Ajouter par nom",
  addHint: "Nom, sigle ou autre nom",
  found: (n: number) => count(n, "fiche trouvée", "fiches trouvées"),
  nothingFound: "Aucune fiche ne porte ce nom",
  kinds: { entity: "organisation", tool: "outil" },
  added: (name: string) => `${name}\u202f: fiche ajoutée`,

  note: "Votre note",
  noteHint: "Reste dans ce navigateur",
  noteRefused:
    "Non enregistré : le stockage de votre navigateur est plein, ou désactivé pour ce site. Copiez votre note avant de quitter cette page.",
  noteHeld: "Non enregistré : cette note a été modifiée dans un autre onglet. Laquelle voulez-vous garder ?",
  noteRivalled: "Enregistré. Un autre onglet contient un autre texte pour cette note, qui n’est pas enregistré.",
  noteMine: "Garder ce texte",
  noteTheirs: "Utiliser l’autre texte",
  changed:
    "La liste a été modifiée dans un autre onglet et s’affiche telle qu’elle est maintenant. Recommencez si vous le voulez toujours.",
  up: "Monter",
  down: "Descendre",
  remove: "Retirer",
  of: (name: string) => `\u202f: ${name}`,
  movedTo: (name: string, place: number, total: number) => `${name}\u202f: place ${number(place)} sur ${number(total)}`,
  removed: (name: string) => `${name}\u202f: fiche retirée`,
  clear: "Tout effacer",
  cleared: (n: number) => count(n, "fiche retirée", "fiches retirées"),
  undo: "Annuler",
  undone: "Votre liste est comme avant",

  pick: "Comparer",
  compare: (n: number) => (n < 2 ? "Comparer" : `Comparer ces ${number(n)} fiches`),
  comparePick: (limit: number) => `Cochez de deux à ${number(limit)} fiches pour les comparer.`,

  share: "Copier l’adresse à partager",
  shared: "Adresse copiée. Elle contient les fiches, pas vos notes.",
  copyFailed: "La copie a échoué. Copiez le texte d’ici :",
  sharedTitle: "Une sélection partagée avec vous",
  sharedLead: (n: number) => `${count(n, "fiche", "fiches")}. Votre propre liste n’a pas changé.`,
  keep: (n: number) => (n < 2 ? "Garder cette fiche" : `Garder ces ${number(n)} fiches`),
  keepHas: "Toutes ces fiches sont dans votre liste.",
  keptNow: (added: number, left: number) =>
    left === 0
      ? `${count(added, "fiche ajoutée", "fiches ajoutées")} à votre liste`
      : `${count(added, "fiche ajoutée", "fiches ajoutées")} à votre liste\u202f; plus de place pour ${number(left)}`,
  own: (n: number) => (n === 0 ? "Votre propre liste" : `Votre propre liste (${number(n)})`),

  over: (limit: number, over: number) =>
    `Une sélection contient ${number(limit)} fiches\u202f: les ${number(limit)} premières sont affichées, ${number(over)} laissées de côté.`,
  moved: (from: string, to: string) => `${from} a changé d’adresse\u202f: maintenant ${to}.`,
  unknown: (id: string) => `Aucune fiche n’a l’adresse ${id}.`,
  meant: "Vouliez-vous dire",
  forget: "La retirer",

  brief: {
    title: "Note pour vos collègues",
    lead: "À imprimer ou à télécharger : chaque fiche en bref, contact et statut d’abord, avec son adresse et la date de l’édition.",
    notes: "Avec mes notes",
    withQuestion: "Avec la question et les raisons",
    question: "Question posée",
    print: "Imprimer",
    copy: "Copier en Markdown",
    copied: "Note copiée",
    download: "Télécharger .md",
    heading: "Ma sélection",
    from: (day: string) =>
      `Tiré du Registre contre la traite, édition ${ofDate(day)}, CC BY 4.0. Figurer ici ne vaut pas approbation\u202f; «\u202fnon trouvé\u202f» ne veut pas dire «\u202fnon\u202f».`,
    file: (day: string) => `selection-${day}.md`,
    type: "Type",
    tool: "Outil technologique",
    builtBy: "Développé par",
    offers: "Propose",
    does: "Sert à",
    reach: "Portée",
    countries: "Pays cités",
    website: "Site web",
    contact: "Contact",
    status: "Statut",
    fresh: "Source la plus récente",
    sources: "Sources",
    address: "Fiche",
    note: "Note",
    missing: "Non trouvé dans les sources publiques",
    names: (names: readonly string[]) => list(names),
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: Messages = /* @__PURE__ */ (() => ({
  ...ui,
  shortlist: shortlistPageWords,
}))();
