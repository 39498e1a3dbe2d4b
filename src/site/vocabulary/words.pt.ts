import { lowerFirst } from "../../core/language/phrases.ts";
import { format } from "../../core/language/words.pt.ts";
import { messages as ui } from "../ui/words.pt.ts";

export type { Messages } from "./words.en.ts";

const { number } = format;
const { nav } = ui;

/** The words of the vocabularies and of the links to their terms. */
export const vocabularyWords: typeof import("./words.en.ts").vocabularyWords = {
  terms: {
    issue: {
      title: nav.terms.issue,
      lead: "As formas de exploração contra as quais atuam as organizações e ferramentas do registro, e como outras instituições as definem.",
    },
    industry: {
      title: nav.terms.industry,
      lead: "Os setores com os quais atuam as organizações e ferramentas do registro, ou cujos trabalhadores elas atendem.",
    },
    region: {
      title: nav.terms.region,
      lead: "As partes do mundo onde atuam as organizações e ferramentas do registro. Um país pode estar em duas.",
    },
    country: {
      title: nav.terms.country,
      lead: "Países e territórios onde alguma ficha tem trabalho documentado. Os que não têm nenhuma estão no fim.",
    },
    service: {
      title: nav.terms.service,
      lead: "A ajuda que as organizações oferecem a empresas, trabalhadores ou sobreviventes.",
    },
    "tool-function": {
      title: nav.terms["tool-function"],
      lead: "Para que se usam as ferramentas de tecnologia.",
    },
    "kind-of-work": {
      title: nav.terms["kind-of-work"],
      lead: "O trabalho que as ferramentas fazem, para ver quais fazem o mesmo.",
    },
    "target-user": {
      title: nav.terms["target-user"],
      lead: "As pessoas e organizações para as quais as ferramentas são feitas.",
    },
    technology: { title: nav.terms.technology, lead: "As tecnologias que as ferramentas usam." },
  },
  /** The titles differ in gender, so none is said of them. */
  allTerms: (n: number, title: string) => `Ver tudo: ${number(n)} ${lowerFirst(title)}`,
  counterparts: "Comparar",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...ui,
  ...vocabularyWords,
}))();
