import { ofDate } from "../language/french.ts";
import { format } from "../language/words.fr.ts";

export type { LinkMessages, QueueMessages } from "./words.en.ts";
/** Only a command prints these. */
export { linksWords } from "./words.en.ts";

const { count } = format;

/** The words of the review queue, in French. */
export const queueWords: typeof import("./words.en.ts").queueWords = {
  format,
  reasons: {
    undated: "rien n’est daté",
    evidence: (day: string) => `source la plus récente\u202f: ${format.date(day)}`,
    missing: (missing: number, asked: number) => `informations non trouvées\u202f: ${missing} sur ${asked}`,
    pointed: (listings: number) => count(listings, "autre fiche y renvoie", "autres fiches y renvoient"),
    broken: (links: number) => count(links, "lien rompu", "liens rompus"),
    reach: {
      global: "travaille dans le monde entier",
      regional: "travaille dans une région",
      national: "travaille dans un pays",
    },
  },
  tally: (shown: number, total: number) => `${shown} sur ${count(total, "fiche", "fiches")}, les plus urgentes d’abord`,
  none: "Aucune fiche n’attend de vérification ici.",
  issue: {
    title: (day: string) => `File de vérification ${ofDate(day)}`,
    intro:
      "Fiches à revoir, les plus urgentes d’abord. Comment faire : ouvrez le site de l’organisation et ses sources, corrigez ce qui a changé, puis notez la vérification avec `npm run review`. Un lien qui répond n’est pas une vérification. L’ordre ne dit rien de la qualité d’une fiche.",
    all: "Les plus urgentes de toutes",
    global: "Sans région",
    review: (file: string) => `vérifier ${file}`,
    more: (left: number) => `${count(left, "autre ligne ne figure", "autres lignes ne figurent")} pas ici.`,
  },
};
