import { format } from "../../core/language/words.fr.ts";
import { messages as ui } from "../ui/words.ts";
import type { Messages } from "./words.en.ts";

export type { Messages } from "./words.en.ts";

const { count, number } = format;

/** The words of the page that answers questions in SQL. */
export const queryWords: typeof import("./words.en.ts").queryWords = {
  title: "Interroger les données",
  lead: "Interrogez tout le registre en SQL, dans votre navigateur. Choisissez une question, modifiez-la à votre gré et téléchargez la réponse.",
  noScript:
    "Cette page a besoin de JavaScript. Sans lui, téléchargez ce fichier et ouvrez-le avec n’importe quel programme pour SQLite :",
  noScriptFile: "register.sqlite",
  size: "La première réponse charge SQLite et les données, environ 6 Mo au total. Rien de ce que vous tapez ne quitte votre navigateur.",
  questionsTitle: "Des questions pour commencer",
  questions: {
    partner: "Qui propose des formations au Kenya ?",
    crowded: "Quelles fonctions ont le plus d’outils ?",
    "empty-countries": "Quels pays ne sont cités par aucune organisation ?",
    laws: "Pour quelles lois les fiches proposent-elles de l’aide ?",
    words: "Qui parle de frais de recrutement ?",
    old: "Qui est indiqué comme actif sur la base de sources anciennes ?",
    pairs: "Quels types d’aide sont rares dans un secteur ?",
    publishers: "Quels éditeurs sont cités par le plus de fiches ?",
    ended: "Qu’est-ce qui a pris fin, et quand ?",
    missing: "Que ne disent pas les sources publiques ?",
  },
  sql: "SQL",
  hint: "Ctrl + Entrée lance la requête. Les tables et les colonnes sont décrites sur la page des données.",
  tables: "Tables et colonnes",
  run: "Lancer",
  stop: "Arrêter",
  save: "Télécharger en CSV",
};

/** The words of its answers: those that a browser needs, apart from all others. */
export const queryAnswerWords: typeof import("./words.en.ts").queryAnswerWords = {
  result: "Réponse",
  running: "En cours…",
  stopped: "Arrêté.",
  found: (rows: number, shown: number, most: number | undefined) =>
    [
      count(rows, "ligne", "lignes"),
      ...(shown < rows
        ? [`les ${number(shown)} premières sont affichées, le fichier à télécharger les contient toutes`]
        : []),
      ...(most === undefined ? [] : [`il y en a plus de ${number(most)}, le reste est laissé de côté`]),
    ].join(" ; ") + ".",
  faults: {
    load: "Les données n’ont pas pu être chargées. Vérifiez votre connexion, puis réessayez.",
    sql: (message: string) =>
      `SQLite ne peut pas exécuter ceci\u202f: ${message}. Vérifiez les noms des tables et des colonnes, et les virgules.`,
    none: "L’instruction ne donne aucune ligne. Commencez-la par SELECT.",
  },
};

/** Every word of this page: its own, and those of what it is made of. */
export const messages: Messages = /* @__PURE__ */ (() => ({
  ...ui,
  query: queryWords,
}))();
