import { format } from "../../core/language/words.fr.ts";
import { messages as insights } from "../insights/words.ts";
import type { Messages } from "./words.en.ts";

export type { Messages } from "./words.en.ts";

const { number, count } = format;

/** The words of the lists behind figures. */
export const listsWords: typeof import("./words.en.ts").listsWords = {
  description: (lead: string) =>
    `${lead} Tiré du Registre contre la traite, où chaque information renvoie à sa source.`,
  title: "Listes",
  lead: "Les fiches derrière les chiffres de ce site.",
  all: (n: number) => `Les ${number(n)} listes`,
  others: "Autres listes",
  from: "Voici les fiches derrière un chiffre de",
  counted: (n: number) => `${count(n, "fiche", "fiches")}, par ordre alphabétique`,
  current: {
    title: "Source de moins d’un an",
    lead: "Fiches dont la source la plus récente date de l’année qui précède cette édition.",
  },
  ageing: {
    title: "Source de un à deux ans",
    lead: "Fiches dont la source la plus récente avait entre un et deux ans lors de cette édition.",
  },
  stale: {
    title: "Source de plus de deux ans",
    lead: "Fiches dont la source la plus récente avait plus de deux ans lors de cette édition. Une source ancienne ne veut pas dire que le travail est terminé.",
  },
  global: {
    title: "Monde entier, aucun pays cité",
    lead: "Fiches d’un travail mené dans le monde entier. Leurs sources ne documentent aucun pays.",
  },
  undated: {
    title: "Aucune source datée",
    lead: "Fiches dont aucune source ne montre de date. L’âge de leurs sources n’est pas connu.",
  },
  quiet: {
    title: "Aucun signe récent d’activité",
    lead: "Fiches d’activités indiquées comme en cours, dont la source la plus récente a plus de trois ans. Cela ne veut pas dire que l’activité est terminée.",
  },
  ended: {
    title: "Activité terminée",
    lead: "Organisations fermées ou fusionnées et outils arrêtés. Leurs fiches restent, avec ce qu’il en est advenu.",
  },
  "case-studies": {
    title: "Avec une étude de cas",
    lead: "Fiches avec au moins un récit publié de leur travail, le plus souvent avec son secteur et son pays.",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: Messages = /* @__PURE__ */ (() => ({
  ...insights,
  lists: listsWords,
}))();
