import { format } from "../../core/language/words.pt.ts";
import { messages as search } from "../search/words.pt.ts";
import { messages as exists } from "../exists/words.pt.ts";
import { messages as data } from "../data/words.pt.ts";

const { number, date, count } = format;

/** The words of the front page. */
export const homeWords: typeof import("./words.en.ts").homeWords = {
  title: "Quem trabalha com empresas contra o tráfico de pessoas, e com quê",
  lead: "Um registro aberto de organizações e ferramentas tecnológicas. Cada dado leva à sua fonte, com data quando há uma. O registro diz o que não encontrou.",
  forExample: "Por exemplo",
  examples: ["taxas de recrutamento Nepal", "pesca voz dos trabalhadores", "emprego para sobreviventes"],
  tally: "Nesta edição",
  rowEntities: "Organizações e iniciativas",
  rowTools: "Ferramentas tecnológicas",
  rowTotal: "Fichas",
  reviewed: (n, total) =>
    n === 0
      ? "Compilado a partir de fontes públicas. Nenhuma ficha foi ainda revisada no site da própria organização ou ferramenta."
      : `Revisadas por uma pessoa no site da própria organização ou ferramenta: ${number(n)} de ${count(total, "ficha", "fichas")}.`,
  ways: "Comece pelo que você precisa",
  waysNote: "O que foi encerrado também é contado.",
  countedEntities: "Organizações",
  countedTools: "Ferramentas",
  countedBoth: "Organizações e ferramentas",
  byHelp: "Pela ajuda que dão",
  byFunction: "Pelo que uma ferramenta faz",
  byIndustry: "Por setor",
  byRegion: "Por região",
  byIssue: "Por forma de exploração",
  askedTitle: "O que o relatório de 2021 pediu",
  report: "Trends and Gaps, 2021",
  newest: "Evidência mais recente",
  newestAll: (n) =>
    n === 1
      ? `A ${number(n)} ficha com evidência de menos de um ano`
      : `Todas as ${number(n)} fichas com evidência de menos de um ano`,
  added: "Incluídas há pouco",
  allChanges: "Todas as mudanças, dia a dia",
  endedAll: (n) =>
    n === 1
      ? "O que foi encerrado: uma organização ou ferramenta"
      : `Todas as ${number(n)} organizações e ferramentas encerradas`,
  addedFirst: (n, day) =>
    n === 1
      ? `A ${number(n)} ficha veio com a primeira edição, em ${date(day)}. As novas aparecerão aqui.`
      : `Todas as ${number(n)} fichas vieram com a primeira edição, em ${date(day)}. As novas aparecerão aqui.`,
  ended: "Encerradas",
  endedOn: (state, day) => `${state}, ${date(day)}`,
};

/** What the 2021 report asked for, and what answers it. */
export const askedWords: typeof import("./words.en.ts").askedWords = {
  partner: "É difícil encontrar o parceiro mais adequado",
  partnerAnswer: "Diga do que você precisa e receba uma seleção com os motivos, ou comece por uma lista:",
  unclear: "Serviços, tipos de parceria, linhas de trabalho, publicações e contatos não são claros",
  unclearAnswer:
    "Cada ficha diz o que foi encontrado em fontes públicas e o que não foi. Você pode acrescentar o que falta.",
  outdated: "As informações estão desatualizadas; as ferramentas carecem de acompanhamento",
  outdatedAnswer: "Cada ficha mostra a data de sua evidência mais recente. O que foi encerrado permanece no registro.",
  recruitment: "Poucas organizações ajudam no recrutamento",
  recruitmentAnswer: "No registro:",
  recruitmentHelp: (title, n) => `${title}: ${count(n, "organização", "organizações")}`,
  recruitmentTools: (title, n) => `${title}: ${count(n, "ferramenta", "ferramentas")}`,
  recruitmentIssue: (title, n) => `${title}: ${count(n, "ficha", "fichas")} de quem atua contra isso`,
  countries: (n) => `${count(n, "país", "países")} com ficha`,
  regions: "As empresas precisam de conhecimento sobre Oriente Médio, África, América Latina e Caribe",
  regionsAnswer: "Fichas por região. A página de um país mostra primeiro quem atua ali.",
  cases: "Mostrar estudos de caso e exemplos por setor",
  casesAnswer: "Os relatos publicados estão na página de sua ficha, a maioria com setor e país.",
  alike: "Muitas ferramentas têm em comum função, objetivo e usuário a que se destinam",
  alikeAnswer: "Cada ferramenta diz que tipos de trabalho faz, e você pode procurar a sua própria ideia:",
};

/** What a reader may come for. */
export const startWords: typeof import("./words.en.ts").startWords = {
  label: "O que talvez tenha trazido você aqui",
  partner: "Diga de que ajuda precisa, e onde. Receba uma seleção com os motivos, ponto por ponto.",
  exists: "Antes de criar uma ferramenta: veja quais fazem o mesmo trabalho, e quais delas terminaram.",
  thin: "Ver onde a ajuda é escassa",
  thinText: "Ajuda, formas de exploração e setores por região. Cada número abre as fichas por trás dele.",
  contribute: "Corrigir ou propor uma ficha",
  correct: "Corrigir ou incluir uma ficha",
  correctText: "Algo está errado ou falta? O formulário pergunta só isso, e uma página que o mostre.",
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

export type { Messages } from "./words.en.ts";
