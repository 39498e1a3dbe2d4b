import { format } from "../language/words.pt.ts";

/** Only commands print these. */
export { linksWords } from "./words.en.ts";
export type { LinkMessages, QueueMessages } from "./words.en.ts";

const { count, date } = format;

/** The words of the review queue, in Portuguese. */
export const queueWords: typeof import("./words.en.ts").queueWords = {
  format,
  reasons: {
    undated: "nada com data",
    evidence: (day: string) => `evidência mais recente de ${date(day)}`,
    missing: (missing: number, asked: number) => `${missing} de ${asked} dados não encontrados`,
    pointed: (listings: number) => `${count(listings, "outra ficha remete", "outras fichas remetem")} a ela`,
    broken: (links: number) => count(links, "link quebrado", "links quebrados"),
    reach: { global: "atua no mundo todo", regional: "atua em uma região", national: "atua em um só país" },
  },
  tally: (shown: number, total: number) => `${shown} de ${count(total, "ficha", "fichas")}, as mais urgentes primeiro`,
  none: "Nada espera revisão aqui.",
  issue: {
    title: (day: string) => `Fila de revisão de ${date(day)}`,
    intro:
      "Fichas a revisar, as mais urgentes primeiro. Como fazer: abra o site da própria organização ou ferramenta e as fontes da ficha, corrija o que mudou e depois registre a revisão com `npm run review`. Um link que responde não é uma revisão. A ordem não diz nada sobre a qualidade de uma ficha.",
    all: "As mais urgentes de todas",
    global: "Sem região",
    review: (file: string) => `revisar ${file}`,
    more: (left: number) => `${count(left, "outra linha não aparece", "outras linhas não aparecem")} aqui.`,
  },
};
