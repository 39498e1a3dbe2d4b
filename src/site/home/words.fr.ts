import { format } from "../../core/language/words.fr.ts";
import { messages as search } from "../search/words.fr.ts";
import { messages as exists } from "../exists/words.fr.ts";
import { messages as data } from "../data/words.fr.ts";

export type { Messages } from "./words.en.ts";

const { number, date, count } = format;

/** The words of the front page. */
export const homeWords: typeof import("./words.en.ts").homeWords = {
  title: "Qui agit avec les entreprises contre la traite des êtres humains, et avec quels outils",
  lead: "Un registre ouvert d’organisations et d’outils technologiques. Chaque information renvoie à sa source, avec une date quand il y en a une. Le registre dit ce qu’il n’a pas trouvé.",
  forExample: "Par exemple",
  examples: ["frais de recrutement Népal", "pêche parole des travailleurs", "emploi des personnes survivantes"],
  tally: "Dans cette édition",
  rowEntities: "Organisations et initiatives",
  rowTools: "Outils technologiques",
  rowTotal: "Fiches",
  reviewed: (n: number, total: number) =>
    n === 0
      ? "Établi à partir de sources publiques. Aucune fiche n’a encore été vérifiée sur un site officiel."
      : `Fiches vérifiées par une personne sur le site officiel\u202f: ${number(n)} sur ${number(total)}.`,
  ways: "Partez de ce dont vous avez besoin",
  waysNote: "Les fiches d’activités terminées sont comptées aussi.",
  countedEntities: "Organisations",
  countedTools: "Outils",
  countedBoth: "Organisations et outils",
  byHelp: "Par type d’aide",
  byFunction: "Par fonction des outils",
  byIndustry: "Par secteur",
  byRegion: "Par région",
  byIssue: "Par forme d’exploitation",
  askedTitle: "Ce que demandait le rapport de 2021",
  report: "Trends and Gaps, 2021",
  newest: "Sources les plus récentes",
  newestAll: (n: number) => `Voir ${count(n, "fiche", "fiches")} avec une source de moins d’un an`,
  added: "Ajouts récents",
  allChanges: "Tous les changements, jour par jour",
  endedAll: (n: number) => `Voir ${count(n, "activité terminée", "activités terminées")}`,
  addedFirst: (n: number, day: string) =>
    `La première édition, du ${date(day)}, contient ${count(n, "fiche", "fiches")}. Les nouvelles fiches apparaîtront ici.`,
  ended: "Activités terminées",
  endedOn: (state: string, day: string) => `${state}, ${date(day)}`,
};

/** What the 2021 report asked for, and what answers it. */
export const askedWords: typeof import("./words.en.ts").askedWords = {
  partner: "Il est difficile de trouver le partenaire le plus pertinent",
  partnerAnswer: "Indiquez ce qu’il vous faut : vous recevez une sélection, avec les raisons. Ou partez d’une liste :",
  unclear: "Services, types de partenariat, axes de travail, ressources publiées et contacts sont peu clairs",
  unclearAnswer:
    "Chaque fiche dit ce qui a été trouvé dans des sources publiques, et ce qui ne l’a pas été. Vous pouvez ajouter ce qui manque.",
  outdated: "Les informations sont dépassées ; les outils manquent de suivi",
  outdatedAnswer:
    "Chaque fiche indique la date de sa source la plus récente. Les fiches d’activités terminées restent en ligne.",
  recruitment: "Peu d’organisations aident en matière de recrutement",
  recruitmentAnswer: "Dans le registre :",
  recruitmentHelp: (title: string, n: number) => `${title}\u202f: ${count(n, "organisation", "organisations")}`,
  recruitmentTools: (title: string, n: number) => `${title}\u202f: ${count(n, "outil", "outils")}`,
  recruitmentIssue: (title: string, n: number) =>
    `${title}, comme forme d’exploitation\u202f: ${count(n, "fiche", "fiches")}`,
  countries: (n: number) => `${count(n, "pays", "pays")} avec au moins une fiche`,
  regions: "Les entreprises cherchent des spécialistes au Moyen-Orient, en Afrique, en Amérique latine et aux Caraïbes",
  regionsAnswer: "Fiches par région. La page d’un pays montre d’abord qui y travaille.",
  cases: "Il faut montrer des études de cas et des exemples par secteur",
  casesAnswer: "Les récits publiés sont sur la page de leur fiche, la plupart avec le secteur et le pays.",
  alike: "Beaucoup d’outils ont la même fonction, le même but et le même public",
  alikeAnswer: "Chaque outil dit quels types de travail il fait, et vous pouvez chercher votre propre idée :",
};

/** What a reader may come for. */
export const startWords: typeof import("./words.en.ts").startWords = {
  label: "Ce que vous cherchez peut-être",
  partner: "Indiquez quelle aide il vous faut, et où : vous recevez une sélection, avec les raisons point par point.",
  exists: "Avant de créer un outil : la page montre lesquels font le même travail, et lesquels ont pris fin.",
  thin: "Voir où l’aide est rare",
  thinText: "Aide, formes d’exploitation et secteurs par région. Chaque nombre ouvre les fiches qu’il compte.",
  contribute: "Corriger ou proposer une fiche",
  correct: "Corriger ou ajouter une fiche",
  correctText: "Une erreur, un oubli ? Le formulaire ne vous demande que cela, et une page qui le confirme.",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...search,
  ...exists,
  ...data,
  home: homeWords,
  asked: askedWords,
  start: startWords,
}))();
