import { format } from "../../core/language/words.pt.ts";
import { messages as insights } from "../insights/words.ts";

export type { Messages } from "./words.en.ts";

const { number, count } = format;

/** The words of the lists behind figures. */
export const listsWords: typeof import("./words.en.ts").listsWords = {
  description: (lead: string) => `${lead} Do Registro contra o Tráfico de Pessoas, onde cada dado leva à sua fonte.`,
  title: "Listas",
  lead: "As fichas por trás dos números deste site.",
  all: (n: number) => `Todas as ${number(n)} listas`,
  others: "Outras listas",
  from: "Estas são as fichas por trás de um número em",
  counted: (n: number) => `${count(n, "ficha", "fichas")}, em ordem alfabética`,
  current: {
    title: "Evidência de menos de um ano",
    lead: "Fichas cuja evidência mais recente é do ano anterior a esta edição.",
  },
  ageing: {
    title: "Evidência de um a dois anos atrás",
    lead: "Fichas cuja evidência mais recente tinha entre um e dois anos nesta edição.",
  },
  stale: {
    title: "Evidência de mais de dois anos",
    lead: "Fichas cuja evidência mais recente tinha mais de dois anos nesta edição. Evidência antiga não quer dizer que o trabalho acabou.",
  },
  global: {
    title: "Mundiais, sem país mencionado",
    lead: "Fichas de quem atua no mundo todo. Suas fontes não documentam nenhum país.",
  },
  undated: {
    title: "Nenhuma fonte mostra data",
    lead: "Fichas sem nenhuma fonte que mostre data. Não se sabe a idade de sua evidência.",
  },
  quiet: {
    title: "Sem sinal recente de atividade",
    lead: "Fichas marcadas como ativas cuja evidência mais recente tem mais de três anos. Isso não quer dizer que encerraram as atividades.",
  },
  ended: {
    title: "Encerradas",
    lead: "Fichas de organizações e ferramentas que encerraram as atividades, se uniram a outra ou foram descontinuadas. Elas continuam no registro, com o que lhes aconteceu.",
  },
  "case-studies": {
    title: "Com estudo de caso",
    lead: "Fichas com pelo menos um relato publicado de seu trabalho, a maioria com setor e país.",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...insights,
  lists: listsWords,
}))();
