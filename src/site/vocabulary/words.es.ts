import { lowerFirst } from "../../core/language/phrases.ts";
import { format } from "../../core/language/words.es.ts";
import { messages as ui } from "../ui/words.es.ts";

export type { Messages } from "./words.en.ts";

const { number } = format;
const { nav } = ui;

/** The words of the vocabularies and of the links to their terms. Terms have theirs in schemas/translations/es/. */
export const vocabularyWords: typeof import("./words.en.ts").vocabularyWords = {
  terms: {
    issue: {
      title: nav.terms.issue,
      lead: "Las formas de explotación contra las que se trabaja, y cómo las definen otros organismos.",
    },
    industry: {
      title: nav.terms.industry,
      lead: "Los sectores con los que se trabaja, o a cuyos trabajadores se atiende.",
    },
    region: {
      title: nav.terms.region,
      lead: "Las partes del mundo donde se trabaja. Un país puede estar en dos.",
    },
    country: {
      title: nav.terms.country,
      lead: "Países y territorios donde una ficha documenta trabajo. Los que no tienen ninguna están al final.",
    },
    service: {
      title: nav.terms.service,
      lead: "La ayuda que las organizaciones ofrecen a empresas, trabajadores o sobrevivientes.",
    },
    "tool-function": {
      title: nav.terms["tool-function"],
      lead: "Para qué se usan las herramientas tecnológicas.",
    },
    "kind-of-work": {
      title: nav.terms["kind-of-work"],
      lead: "El trabajo que hacen las herramientas, para ver cuáles hacen el mismo.",
    },
    "target-user": {
      title: nav.terms["target-user"],
      lead: "Las personas y organizaciones para las que se hicieron las herramientas.",
    },
    technology: { title: nav.terms.technology, lead: "Las tecnologías que usan las herramientas." },
  },
  allTerms: (n: number, title: string) => `Ver todo: ${number(n)} ${lowerFirst(title)}`,
  counterparts: "Comparar",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...ui,
  ...vocabularyWords,
}))();
