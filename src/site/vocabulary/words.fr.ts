import { lowerFirst } from "../../core/language/phrases.ts";
import { format } from "../../core/language/words.fr.ts";
import { messages as ui } from "../ui/words.fr.ts";
import type { Messages } from "./words.en.ts";

export type { Messages } from "./words.en.ts";

const { number } = format;
const { nav } = ui;

/** The words of the vocabularies and of the links to their terms. Terms have theirs in schemas/translations/fr/. */
export const vocabularyWords: typeof import("./words.en.ts").vocabularyWords = {
  terms: {
    issue: {
      title: nav.terms.issue,
      lead: "Les formes d’exploitation contre lesquelles travaillent les organisations et les outils, et leur définition par d’autres organismes.",
    },
    industry: {
      title: nav.terms.industry,
      lead: "Les secteurs avec lesquels les organisations et les outils travaillent, ou dont ils servent les travailleurs.",
    },
    region: {
      title: nav.terms.region,
      lead: "Les parties du monde où travaillent les organisations et les outils. Un pays peut être dans deux régions.",
    },
    country: {
      title: nav.terms.country,
      lead: "Les pays et territoires où un travail est documenté dans une fiche. Ceux qui n’ont aucune fiche sont à la fin.",
    },
    service: {
      title: nav.terms.service,
      lead: "L’aide que les organisations proposent aux entreprises, aux travailleurs ou aux personnes survivantes.",
    },
    "tool-function": { title: nav.terms["tool-function"], lead: "Ce à quoi servent les outils technologiques." },
    "kind-of-work": {
      title: nav.terms["kind-of-work"],
      lead: "Le travail que font les outils, pour voir lesquels font le même.",
    },
    "target-user": {
      title: nav.terms["target-user"],
      lead: "Les personnes et les organisations pour qui les outils sont faits.",
    },
    technology: { title: nav.terms.technology, lead: "Les technologies que les outils utilisent." },
  },
  allTerms: (n: number, title: string) => `Les ${number(n)} ${lowerFirst(title)}`,
  counterparts: "Comparer",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: Messages = /* @__PURE__ */ (() => ({
  ...ui,
  ...vocabularyWords,
}))();
