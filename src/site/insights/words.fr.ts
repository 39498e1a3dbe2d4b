import { onLongDate } from "../../core/language/french.ts";
import { format } from "../../core/language/words.fr.ts";
import { messages as directory } from "../directory/words.ts";
import { messages as charts } from "../charts/words.fr.ts";
import { messages as laws } from "../laws/words.fr.ts";
import { caseStudiesWords } from "./case-studies/words.fr.ts";
import { clarityWords } from "./clarity/words.fr.ts";
import { coverageWords } from "./coverage/words.fr.ts";
import { dueDiligenceWords } from "./due-diligence/words.fr.ts";
import { freshnessWords } from "./freshness/words.fr.ts";
import { needsWords } from "./needs/words.fr.ts";
import { overlapWords } from "./overlap/words.fr.ts";
import { thenWords } from "./then-and-now/words.fr.ts";
import { trendsWords } from "./trends/words.fr.ts";
import type { Messages } from "./words.en.ts";

export type { Messages } from "./words.en.ts";

/** The words of the insights: the pages' names. Each page has its findings in a file of its own. */
export const insightsWords: typeof import("./words.en.ts").insightsWords = {
  title: "Analyses",
  lead: "Ce que le secteur offre, ce qui lui manque et ce qui fait double emploi, compté à partir du registre. Chaque chiffre ouvre les fiches qui sont derrière.",
  pages: "Autres analyses",
  overview: "Vue d’ensemble",
};

const { number, count } = format;

/** The words of the overview of the insights, which reads as an article: what its figures can't say by themselves. */
export const articleWords: typeof import("./words.en.ts").articleWords = {
  finding: "Ce que le secteur offre, ce qui lui manque et ce qui fait double emploi",
  lead: (entities: number, tools: number, day: string) =>
    `${count(entities, "organisation", "organisations")} et ${count(tools, "outil", "outils")}, y compris les activités terminées, comptés ${onLongDate(day)}. Chaque chiffre ouvre les fiches qui sont derrière.`,
  opening: {
    before:
      "Deux cartes de ce domaine ont été dressées entre 2018 et 2021, et aucune édition ultérieure de l’une ou de l’autre n’a été trouvée. En 2021,",
    report: "un rapport sur ce qu’elles montraient",
    after:
      "disait qu’un quart des organisations recensées aidaient en matière de recrutement, que la plupart travaillaient dans plusieurs secteurs et beaucoup partout, et que beaucoup d’outils faisaient la même chose. Ici, ces proportions sont recalculées à chaque édition.",
  },
  short: "En trois phrases",
  /** A finding that leaves out what ended, next to figures that do not. */
  open: (finding: string) => `${finding} (sans les activités terminées)`,
  then: {
    more: "Comment les chiffres changent selon ce qui est compté",
  },
  coverage: {
    title: "Où il y a de l’aide, et où il y en a peu",
    text: "Le rapport demandait une connaissance du Moyen-Orient, de l’Afrique, de l’Amérique latine et des Caraïbes. Y travailler n’est pas la même chose que travailler partout sans citer de lieu.",
    more: "Toute la couverture, par région, forme d’exploitation, secteur et public visé",
  },
  trends: {
    title: "Ce qui dure",
    text: "Le rapport de 2021 disait que les outils manquent de suivi. Peu de sources disent, avec une date, si un outil est encore utilisé. Le registre cherche donc des signes de vie datés, et la date de chaque source.",
    more: "Toutes les tendances",
  },
  care: {
    title: "Jusqu’où s’y fier",
    text: (n: number) =>
      `Les ${number(n)} fiches ne sont pas un échantillon du secteur. Elles ont été rassemblées surtout à partir de pages en anglais, et de façon ciblée pour certains thèmes et certaines régions. Un logiciel les a compilées à partir de pages conservées. Ce qui n’a pas été trouvé n’est pas compté, et une absence ne veut pas dire «\u202fnon\u202f». Une part décrit d’abord le registre.`,
    method: "Méthode",
    data: "Toutes les lignes comme données",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: Messages = /* @__PURE__ */ (() => ({
  ...directory,
  ...charts,
  ...laws,
  insights: insightsWords,
  article: articleWords,
  caseStudies: caseStudiesWords,
  clarity: clarityWords,
  coverage: coverageWords,
  dueDiligence: dueDiligenceWords,
  freshness: freshnessWords,
  needs: needsWords,
  overlap: overlapWords,
  thenAndNow: thenWords,
  trends: trendsWords,
}))();
