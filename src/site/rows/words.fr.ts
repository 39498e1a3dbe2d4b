import { ofDate, onDate, sinceDate } from "../../core/language/french.ts";
import { format } from "../../core/language/words.fr.ts";
import { placeWords } from "../../core/register/words.fr.ts";
import { messages as ui } from "../ui/words.fr.ts";
import type { Messages } from "./words.en.ts";

export type { Messages, RowMessages } from "./words.en.ts";

const { number, count } = format;

/** The words of a listing's row: those that a browser needs, apart from all others. */
export const rowWords: typeof import("./words.en.ts").rowWords = {
  format,

  fresh: {
    evidence: (day: string) => `Source ${ofDate(day)}`,
    checked: (day: string) => `Vérifiée ${onDate(day)}`,
    confirmed: (day: string) => `Confirmée par l’organisation ${onDate(day)}`,
    undated: "Aucune source datée",
    age: {
      current: " (moins d’un an)",
      ageing: " (un à deux ans)",
      stale: " (plus de deux ans)",
      undated: "",
    },
    tally: {
      current: "Source de moins d’un an",
      ageing: "De un à deux ans",
      stale: "Plus ancienne",
      undated: "Aucune source datée",
    },
    quiet: "Aucun signe récent d’activité",
    quietTag: "Aucun signe récent d’activité",
    quietReason:
      "La fiche indique une activité en cours, mais la source la plus récente a plus de trois ans. Cela ne veut pas dire que l’activité est terminée.",
    quietUndated:
      "La fiche indique une activité en cours, mais aucune source n’est datée. Cela ne veut pas dire que l’activité est terminée.",
  },

  status: {
    active: "En activité",
    unknown: "Statut inconnu",
    closed: "Fermée",
    merged: "Fusionnée",
    "in-development": "En développement",
    discontinued: "Arrêté",
    since: (day: string) => sinceDate(day),
  },

  row: {
    ...placeWords.row,
    near: {
      local: "Cite le lieu",
      regional: "Travaille dans sa région",
      global: "Travaille dans le monde entier",
    },
    offers: "Propose",
    does: "Sert à",
    more: (n: number) => `et ${number(n)} de plus`,
    sources: (n: number) => count(n, "source", "sources"),
    engage: "Façons de collaborer :",
    shortlist: "Ajouter à ma sélection",
  },
};

/** The words on the picture of a listing, beside a number and a year. */
export const picturedWords: typeof import("./words.en.ts").picturedWords = {
  sources: (n: number) => (n < 2 ? "source" : "sources"),
  newest: "source la plus récente",
};

/** The words over groups of rows. */
export const groupWords: typeof import("./words.en.ts").groupWords = {
  entity: "Organisations",
  tool: "Outils",
  "entity-local": "Organisations qui y travaillent",
  "tool-local": "Outils faits pour ce lieu",
  "entity-global": "Organisations qui travaillent dans le monde entier et citent ce lieu",
  "tool-global": "Outils d’usage mondial qui citent ce lieu",
  continued: ", suite",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: Messages = /* @__PURE__ */ (() => ({
  ...ui,
  ...rowWords,
  groups: groupWords,
  pictured: picturedWords,
}))();
