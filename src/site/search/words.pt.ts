import { formsOf } from "../../core/language/format.ts";
import { messages as terms } from "../terms/words.ts";

export type { Messages } from "./words.en.ts";

/** The words of the search. */
export const searchWords: typeof import("./words.en.ts").searchWords = {
  title: "Buscar",
  lead: "Fichas, termos, leis e guias, em suas próprias palavras. O que você digita fica neste navegador.",
  label: "Buscar no registro",
  placeholder: "Nome, país, tipo de ajuda",
  submit: "Buscar",
  filters: "Restringir por",
  any: "Qualquer",
  kind: "Tipo",
  kinds: { entity: "Organizações", tool: "Ferramentas", term: "Termos", law: "Leis", guide: "Guias" },
  region: "Região",
  issue: "Forma de exploração",
  industry: "Setor",
  country: "País",
  status: "Situação",
  freshness: "Evidência mais recente",
  start:
    "Digite um nome, um país, um setor, uma lei ou uma pergunta. Palavras em inglês, espanhol, francês e alemão também funcionam.",
  startNote: "Você pode salvar uma busca nos favoritos: o endereço guarda suas palavras.",
  noScript:
    "A busca precisa de JavaScript. Sem ele, você encontra todas as fichas em uma lista de A a Z, e cada termo tem uma página:",
  /** What a page is that answers. */
  what: { page: "Página", law: "Lei", guide: "Guia" },

  /** A directory with all that is asked. */
  directory: {
    entity: "Filtrar organizações: {terms} ({n})",
    tool: "Filtrar ferramentas: {terms} ({n})",
    what: "Lista",
  },
  /** For the page's script: `{…}` is filled in there. */
  script: {
    first: "Comece aqui",
    groups: { entity: "Organizações", tool: "Ferramentas", page: "Termos, leis e guias" },
    meant: "Você quis dizer “{query}”?",
    without: "Nenhum resultado para {words}.",
    most: "Os primeiros resultados não têm {words}.",
    noneMeant: "Nenhum resultado para “{query}”.",
    results: formsOf({ one: "{n} resultado", other: "{n} resultados" }),
    forQuery: " para “{query}”",
    forMeant: " para isso",
    more: "Mostrar mais {n}",
    loading: "Buscando…",
    none: "Nenhum resultado para “{query}”",
    noneFiltered: "Nenhum resultado com estes filtros",
    noneText:
      "Tente menos palavras ou palavras mais simples, ou remova um filtro. A lacuna pode estar no registro, e não na realidade.",
    noneNext: {
      "/browse/": "Ver por tema",
      "/match/": "Encontrar um parceiro",
      "/contribute/?new=entity": "Propor o que falta",
    },
    offline: "A primeira busca precisa da rede. As listas de A a Z que você abriu continuam funcionando.",
    failed: "Não foi possível carregar o índice da busca. As listas de A a Z têm todas as fichas.",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...terms,
  search: searchWords,
}))();
