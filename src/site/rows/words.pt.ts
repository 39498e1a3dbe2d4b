import { format } from "../../core/language/words.pt.ts";
import { placeWords } from "../../core/register/words.pt.ts";
import { messages as ui } from "../ui/words.pt.ts";

export type { Messages, RowMessages } from "./words.en.ts";

const { number, date, count, plural } = format;

/** The words of a listing's row: those that a browser needs, apart from all others. */
export const rowWords: typeof import("./words.en.ts").rowWords = {
  format,

  fresh: {
    evidence: (day: string) => `Evidência de ${date(day)}`,
    checked: (day: string) => `Revisada em ${date(day)}`,
    confirmed: (day: string) => `Confirmada pela organização em ${date(day)}`,
    undated: "Nenhuma fonte mostra data",
    age: {
      current: ", de menos de um ano",
      ageing: ", de um a dois anos atrás",
      stale: ", de mais de dois anos",
      undated: "",
    },
    tally: {
      current: "Evidência de menos de um ano",
      ageing: "De um a dois anos atrás",
      stale: "Mais antiga que isso",
      undated: "Nenhuma fonte mostra data",
    },
    quiet: "Nenhum sinal recente de atividade encontrado",
    quietTag: "Sem sinal recente de atividade",
    quietReason:
      "Consta como ativa, mas a evidência mais recente tem mais de três anos. Isso não quer dizer que encerrou as atividades.",
    quietUndated: "Consta como ativa, mas nenhuma fonte mostra data. Isso não quer dizer que encerrou as atividades.",
  },

  status: {
    active: "Ativa",
    unknown: "Situação desconhecida",
    closed: "Encerrou as atividades",
    merged: "Unida a outra organização",
    "in-development": "Em desenvolvimento",
    discontinued: "Descontinuada",
    since: (day: string) => `desde ${date(day)}`,
  },

  row: {
    ...placeWords.row,
    near: { local: "Menciona o lugar", regional: "Atua na região do lugar", global: "Atua no mundo todo" },
    offers: "Oferece",
    does: "Faz",
    more: (n: number) => `e mais ${number(n)}`,
    sources: (n: number) => count(n, "fonte", "fontes"),
    engage: "Formas de colaborar:",
    shortlist: "Selecionar",
  },
};

/** The words on the picture of a listing, beside a number and a year. */
export const picturedWords: typeof import("./words.en.ts").picturedWords = {
  sources: (n: number) => plural(n, { one: "fonte", other: "fontes" }),
  newest: "evidência mais recente",
};

/** The words over groups of rows. */
export const groupWords: typeof import("./words.en.ts").groupWords = {
  entity: "Organizações",
  tool: "Ferramentas",
  "entity-local": "Organizações que atuam no lugar",
  "tool-local": "Ferramentas feitas para o lugar",
  "entity-global": "Organizações que atuam no mundo todo e mencionam o lugar",
  "tool-global": "Ferramentas de uso mundial que mencionam o lugar",
  continued: ", continuação",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...ui,
  ...rowWords,
  groups: groupWords,
  pictured: picturedWords,
}))();
