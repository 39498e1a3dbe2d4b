import type { QuestionId } from "../../core/query/questions.ts";
import { format } from "../../core/language/words.pt.ts";
import { messages as ui } from "../ui/words.ts";

export type { Messages } from "./words.en.ts";

const { count, number } = format;

/** The words of the page that answers questions in SQL. */
export const queryWords: typeof import("./words.en.ts").queryWords = {
  title: "Pergunte aos dados",
  lead: "Rode SQL no registro inteiro, em seu navegador. Escolha uma pergunta, mude-a como quiser e baixe a resposta.",
  noScript:
    "Esta página precisa de JavaScript. Sem ele, baixe este arquivo e abra-o com qualquer programa para SQLite:",
  noScriptFile: "register.sqlite",
  size: "A primeira resposta carrega o SQLite e os dados, cerca de 6 MB juntos. Nada do que você digita sai do seu navegador.",
  questionsTitle: "Perguntas para começar",
  questions: {
    partner: "Quem oferece capacitação no Quênia?",
    crowded: "Que funções têm mais ferramentas?",
    "empty-countries": "Que países não são mencionados por nenhuma organização?",
    laws: "Que leis as organizações e ferramentas ajudam a cumprir?",
    words: "Quem fala de taxas de recrutamento?",
    old: "Quem consta como ativa com evidência antiga?",
    pairs: "Que tipos de ajuda são raros em um setor?",
    publishers: "Que editores são citados por mais fichas?",
    ended: "O que foi encerrado, e quando?",
    missing: "O que as fontes públicas não dizem?",
  } satisfies Record<QuestionId, string>,
  sql: "SQL",
  hint: "Ctrl + Enter executa. As tabelas e colunas estão descritas na página dos dados.",
  tables: "Tabelas e colunas",
  run: "Executar",
  stop: "Parar",
  save: "Baixar em CSV",
};

/** The words of its answers: those that a browser needs, apart from all others. */
export const queryAnswerWords: typeof import("./words.en.ts").queryAnswerWords = {
  result: "Resposta",
  running: "Executando…",
  stopped: "Parado.",
  found: (rows: number, shown: number, most: number | undefined) =>
    [
      count(rows, "linha", "linhas"),
      ...(shown < rows ? [`aparecem as primeiras ${number(shown)}; o arquivo para baixar contém todas`] : []),
      ...(most === undefined ? [] : [`há mais de ${number(most)}, o resto ficou de fora`]),
    ].join("; ") + ".",
  faults: {
    load: "Não foi possível carregar os dados. Verifique sua conexão e tente de novo.",
    sql: (message: string) =>
      `O SQLite não consegue executar isto: ${message}. Verifique os nomes de tabelas e colunas e as vírgulas.`,
    none: "A instrução não devolve linhas. Comece-a com SELECT.",
  },
};

/** Every word of this page: its own, and those of what it is made of. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...ui,
  query: queryWords,
}))();
