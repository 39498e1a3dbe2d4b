import { format } from "../../core/language/words.pt.ts";
import { messages as directory } from "../directory/words.ts";
import { messages as charts } from "../charts/words.pt.ts";
import { messages as laws } from "../laws/words.pt.ts";
import { caseStudiesWords } from "./case-studies/words.pt.ts";
import { clarityWords } from "./clarity/words.pt.ts";
import { coverageWords } from "./coverage/words.pt.ts";
import { dueDiligenceWords } from "./due-diligence/words.pt.ts";
import { freshnessWords } from "./freshness/words.pt.ts";
import { needsWords } from "./needs/words.pt.ts";
import { overlapWords } from "./overlap/words.pt.ts";
import { thenWords } from "./then-and-now/words.pt.ts";
import { trendsWords } from "./trends/words.pt.ts";

export type { Messages } from "./words.en.ts";

/** The words of the insights: the pages' names. Each page has its findings in a file of its own. */
export const insightsWords: typeof import("./words.en.ts").insightsWords = {
  title: "Análises",
  lead: "O que existe, o que falta e o que se repete neste campo, contado a partir do registro. Cada número abre as fichas por trás dele.",
  pages: "Mais análises",
  overview: "Visão geral",
};

const { number, count, longDate } = format;

/** The words of the overview of the insights, which reads as an article: what its figures can't say by themselves. */
export const articleWords: typeof import("./words.en.ts").articleWords = {
  finding: "O que existe, o que falta e o que se repete neste campo",
  lead: (entities: number, tools: number, day: string) =>
    `${count(entities, "organização", "organizações")} e ${count(tools, "ferramenta", "ferramentas")}, inclusive as encerradas, contadas em ${longDate(day)}. Cada número abre as fichas por trás dele.`,
  opening: {
    before:
      "Dois mapas deste campo foram feitos entre 2018 e 2021, e não se encontrou edição posterior de nenhum deles. Em 2021,",
    report: "um relatório sobre o que eles mostravam",
    after:
      "disse que um quarto das organizações listadas ajuda com recrutamento, que a maioria atua em vários setores e muitas no mundo todo, e que muitas ferramentas fazem o mesmo. Aqui, essas proporções são contadas de novo a cada edição.",
  },
  short: "Em três frases",
  /** A finding that leaves out what ended, next to figures that do not. */
  open: (finding: string) => `${finding}, sem as encerradas`,
  then: {
    more: "Como os números mudam conforme o que se conta",
  },
  coverage: {
    title: "Onde há ajuda e onde há pouca",
    text: "O relatório pedia conhecimento sobre o Oriente Médio, a África, a América Latina e o Caribe. Atuar lá não é o mesmo que atuar no mundo todo sem mencionar um lugar.",
    more: "Toda a cobertura, por região, forma de exploração, setor e público",
  },
  trends: {
    title: "O que dura",
    text: "O relatório de 2021 disse que falta acompanhamento às ferramentas. Poucas fontes dizem, com data, se uma ferramenta ainda está em uso. Por isso, o registro procura sinais de vida com data, e a data de qualquer evidência.",
    more: "Todas as tendências",
  },
  care: {
    title: "Até onde confiar nisto",
    text: (n: number) =>
      `As ${number(n)} fichas não são uma amostra do campo. Foram reunidas sobretudo de páginas em inglês, e de propósito para alguns temas e regiões. Um software as compilou a partir de páginas guardadas. O que não foi encontrado não é contado, e faltar não quer dizer “não”. Uma proporção descreve, antes de tudo, o registro.`,
    method: "Método",
    data: "Todas as linhas como dados",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
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
