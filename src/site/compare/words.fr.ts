import { fieldLabels } from "../vocabulary/fields/words.ts";
import { ofDate, onDate } from "../../core/language/french.ts";
import { format } from "../../core/language/words.fr.ts";
import { messages as ui } from "../ui/words.ts";
import type { Messages } from "./words.en.ts";

export type { CompareMessages, Messages } from "./words.en.ts";

const { number, count } = format;

/** Words of the comparison that are needed at build, in French. */
export const comparePageWords: typeof import("./words.en.ts").comparePageWords = {
  title: "Comparer",
  lead: "Jusqu’à six fiches côte à côte, information par information : ce qu’elles ont en commun, ce qui les distingue et ce qui n’a pas été trouvé.",
  description:
    "Mettez côte à côte jusqu’à six organisations et outils : ce qu’ils ont en commun, ce qui les distingue et ce qui n’a pas été trouvé, avec les sources de chacun.",
  noScriptTitle: "Sans JavaScript",
  noScript:
    "Un script assemble les colonnes. Il est désactivé ou n’a pas pu être chargé. Vous pouvez faire de même à la main :",
  steps: {
    open: "Ouvrez les fiches dans des onglets séparés, à partir des listes :",
    read: "Toutes les fiches ont les mêmes rubriques dans le même ordre, chaque information avec ses sources.",
    data: "Pour un tableau de toutes les fiches, téléchargez les fichiers CSV :",
  },
  before: "Comment le lire",
  beforeText:
    "Ce qui est en gras ne figure pas dans toutes les colonnes. « Non trouvé dans les sources publiques » signifie que le registre n’a rien trouvé, pas qu’il n’y a rien. Si une ligne ne s’applique pas à un type de fiche, c’est indiqué. Rien n’est classé ici : aucune colonne n’est meilleure qu’une autre.",
};

/** Words of the comparison that a browser needs, in French. */
export const compareWords: typeof import("./words.en.ts").compareWords = {
  loading: "Chargement des fiches",
  failed: "Les fiches n’ont pas pu être chargées. Rechargez la page pour réessayer.",
  none: "Rien à comparer pour l’instant",
  noneText: "Ajoutez de deux à six fiches par leur nom ci-dessus, ou cochez-les dans votre sélection.",
  shortlist: "Votre sélection",
  fromShortlist: (n: number) => `Comparer les ${number(n)} premières de votre sélection`,
  add: "Ajouter une fiche",
  addHint: "Nom, sigle ou autre nom",
  full: (limit: number) => `${number(limit)} fiches tiennent côte à côte. Retirez-en une pour en ajouter une autre.`,
  one: "Ajoutez une autre fiche pour voir les différences.",
  counted: (n: number, differ: number) =>
    n < 2
      ? count(n, "fiche", "fiches")
      : `${count(n, "fiche", "fiches")}, ${count(differ, "ligne diffère", "lignes diffèrent")}`,
  over: (limit: number, over: number) =>
    `${number(limit)} fiches tiennent côte à côte\u202f: les ${number(limit)} premières sont affichées, ${number(over)} laissées de côté.`,
  onlyDifferences: "Seulement les lignes qui diffèrent",
  noDifferences: "Aucune ligne ne diffère.",
  csv: "CSV",
  print: "Imprimer",
  take: "Télécharger ou imprimer",
  clear: "Tout effacer",
  remove: "Retirer",
  of: (name: string) => `\u202f: ${name}`,
  removed: (name: string) => `${name}\u202f: fiche retirée`,
  fact: "Information",
  table: "Comparaison",
  region: "Comparaison, défile sur le côté",
  verdicts: {
    same: "Identique partout",
    differs: "Diffère",
    "not-found": "Trouvé pour aucune fiche",
    single: "S’applique à une seule fiche",
  },
  bold: "En gras : pas dans toutes les colonnes",
  notFound: "Non trouvé dans les sources publiques",
  notApplicable: { entity: "Ne s’applique pas à une organisation", tool: "Ne s’applique pas à un outil" },
  notLoaded: "N’a pas pu être chargé",
  notLoadedNote: (name: string) => `Les informations de cette fiche n’ont pas pu être chargées\u202f: ${name}.`,
  retry: "Réessayer",
  file: (day: string) => `comparaison-${day}.csv`,
  source: "Source :",
  undated: "sans date",
  moreSources: (n: number) => `et ${number(n)} de plus`,
  sourcesOf: (name: string) => ` sources\u202f: ${name}`,
  edition: (day: string) => `Registre contre la traite, édition ${ofDate(day)}, CC BY 4.0`,
  reviewed: {
    compiled: (day: string) => `Établie à partir de sources publiques ${onDate(day)}, pas encore vérifiée`,
    checked: (day: string) => `Vérifiée sur son site officiel ${onDate(day)}`,
    confirmed: (day: string) => `Confirmée par l’organisation ${onDate(day)}`,
  },
  groups: {
    dates: "Statut et dates",
    offer: "Offre ou fonction",
    reach: "Où et sur quoi porte le travail",
    show: "Ressources publiées et études de cas",
    identity: "Identité",
  },
  /** What the register itself says of a listing. */
  rows: {
    fresh: "Source la plus récente",
    review: "Vérification par une personne",
    sources: "Sources",
  },
  fields: fieldLabels,
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: Messages = /* @__PURE__ */ (() => ({
  ...ui,
  compare: comparePageWords,
}))();
