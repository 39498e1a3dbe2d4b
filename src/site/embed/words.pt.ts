import { format } from "../../core/language/words.pt.ts";
import { inSentence } from "../../core/language/phrases.ts";
import { messages as rows } from "../rows/words.ts";

export type { Messages } from "./words.en.ts";

const { date, number, count } = format;

/** The words of what other sites embed, and of the page that composes it. */
export const embedWords: typeof import("./words.en.ts").embedWords = {
  title: "Inserir em seu site",
  lead: "Mostre uma ficha, uma lista ou um gráfico em seu próprio site. Um quadro inserido não tem script, não usa cookies e não nos diz em que página está.",
  open: "Abrir no registro",
  foot: (day: string) => `Registro contra o Tráfico de Pessoas, edição de ${date(day)}`,
  endorsement: "Constar aqui não é um aval.",
  listingTitle: (name: string) => `${name} no Registro contra o Tráfico de Pessoas`,
  listTitle: (term: string, vocabulary?: string) =>
    `${vocabulary === "issue" ? `Contra ${inSentence(term)}` : term}: fichas do Registro contra o Tráfico de Pessoas`,
  list: (shown: number, of: number) =>
    shown === of
      ? count(of, "ficha", "fichas")
      : `As ${number(shown)} com a evidência mais recente, de ${count(of, "ficha", "fichas")}`,
  none: "Ainda não há nenhuma ficha.",
  badge: {
    left: "Registro contra o Tráfico de Pessoas",
    evidence: (year: string) => `evidência de ${year}`,
    undated: "sem evidência com data",
    ended: (state: string) => state.toLowerCase(),
    title: (name: string, right: string) =>
      `${name} consta no Registro contra o Tráfico de Pessoas: ${right}. Constar aqui não é um aval.`,
  },
  compose: {
    what: "O que você quer mostrar?",
    kinds: { listing: "Uma ficha", list: "Uma lista de até 20", chart: "Um gráfico", badge: "Um selo" },
    listing: "Nome da ficha",
    listingHint: "Digite algumas letras e escolha na lista.",
    unknown: "Nenhuma ficha tem este nome. Escolha uma na lista.",
    list: "Que lista?",
    chart: "Que gráfico?",
    theme: "Cores",
    themes: { automatic: "Automáticas", light: "Claras", dark: "Escuras" },
    snippet: "Copie isto para sua página",
    copy: "Copiar",
    copied: "Copiado.",
    copyFailed: "Seu navegador não copiou. Selecione o texto e copie-o.",
    preview: "Prévia",
    empty: "Escolha primeiro uma ficha: ela aparece aqui.",
    fault: "Não foi possível carregar a lista de nomes. Verifique sua conexão e recarregue a página.",
  },
  byHand: {
    title: "Sem JavaScript",
    text: "Coloque /embed antes do endereço de uma ficha, ou de uma forma de exploração, um setor, uma região, um país ou um tipo de ajuda, e use-o como origem de um <iframe>. Acrescente #light ou #dark para cores fixas.",
    badge: "Um selo está em /badges/, seguido do endereço da ficha sem a última barra e de “.svg”.",
  },
  terms: {
    title: "Com o que você concorda",
    text: "Os dados são CC BY 4.0: mantenha a linha que cita o registro. Um selo diz que existe uma ficha e quão recente é sua evidência; não o apresente como recomendação nem como certificado.",
  },
};

/** Every word of these pages: their own, and those of what they are made of. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...rows,
  embed: embedWords,
}))();
