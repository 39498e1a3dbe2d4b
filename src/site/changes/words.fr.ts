import { formsOf } from "../../core/language/format.ts";
import { changeLogWords } from "../../core/changes/words.fr.ts";
import { format } from "../../core/language/words.fr.ts";
import { messages as ui } from "../ui/words.ts";
import type { Messages } from "./words.en.ts";

export type { Messages } from "./words.en.ts";

const { count, number, list } = format;

/** What happened, more than once; by the title of what happened. */
const severalOf: Readonly<Record<string, string>> = {
  [changeLogWords.types.added]: "ajouts",
  [changeLogWords.types.ended]: "fins d’activité",
  [changeLogWords.types.moved]: "changements d’adresse",
  [changeLogWords.types.removed]: "retraits",
  [changeLogWords.types.changed]: "modifications",
  [changeLogWords.types.reviewed]: "vérifications",
};

/** The words of the pages that tell what changed. */
export const changesWords: typeof import("./words.en.ts").changesWords = {
  log: changeLogWords,
  title: ui.nav.changes,
  titled: (month: string) => `Changements\u202f: ${month}`,
  lead: "Ce qui a été ajouté, modifié, vérifié à nouveau dans des sources publiques ou terminé, jour par jour. Chaque ligne indique les informations qui ont changé ; la fiche les montre avec leurs sources.",
  none: "Aucun changement n’est affiché : cette copie du site a été faite sans son historique complet.",
  noneYet: "Aucune fiche n’a encore changé.",
  months: "Mois",
  filter: {
    title: "Afficher les changements pour",
    industry: "Secteur",
    region: "Région",
    issue: "Forme d’exploitation",
    all: "Tout",
    shown: formsOf({ one: "{n} changement", other: "{n} changements" }),
    noScript:
      "Choisir un secteur, une région ou une forme d’exploitation demande JavaScript. Sans lui, suivez l’un des flux ci-dessous.",
    nothing: "Aucun changement de ce mois ne correspond. Choisissez « Tout » dans l’une des listes.",
  },
  tally: (parts: readonly string[]) => list(parts),
  counted: (type: string, n: number) => count(n, type.toLowerCase(), severalOf[type] ?? type.toLowerCase()),
  columns: { listing: "Fiche", what: "Ce qui s’est passé", facts: "Informations modifiées" },
  left: (n: number) =>
    `${count(n, "autre changement de ce mois figure", "autres changements de ce mois figurent")} dans le fichier de tous les changements (ci-dessous).`,
  more: (n: number) => `Afficher ${count(n, "autre changement", "autres changements")} de ce jour`,
  mergedInto: (name: string) => `fusion avec ${name}`,
  facts: (first: readonly string[], left: number) =>
    left === 0 ? list(first) : `${first.join(", ")} et ${number(left)} de plus`,
  follow: {
    title: "Suivre les changements",
    lead: "Un lecteur de flux ou un programme de messagerie vous montre ce qui est nouveau. Chaque fiche a aussi un flux : vous le trouvez à la fin de sa page.",
    all: "Tous les changements",
    ofTerms: {
      industry: "Par secteur",
      region: "Par région",
      issue: "Par forme d’exploitation",
    },
    atom: "Atom",
    json: "JSON Feed",
    calendar: "Fiches à vérifier à nouveau, sous forme de calendrier (iCalendar)",
  },
  machines: {
    title: "Garder une copie à jour",
    text: "Chaque changement est une ligne du fichier de tous les changements. Pour mettre à jour une copie des données, prenez le jour où elle a été faite dans son champ « generated », puis appliquez dans l’ordre le fichier de ce jour et de chaque jour suivant : retirez ce qui figure sous « removed », puis placez les fiches d’après leur « href ». Ce qui est calculé (âge des sources, clarté) dépend du jour et ne figure que dans register.json.",
    lines: "Tous les changements, une ligne chacun (NDJSON)",
    days: "Liste des jours (JSON)",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: Messages = /* @__PURE__ */ (() => ({
  ...ui,
  changes: changesWords,
}))();
