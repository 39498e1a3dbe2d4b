import { format } from "../../core/language/words.pt.ts";

export type { Messages } from "./words.en.ts";

/** What is said when the shortlist takes no more: of every page, and of the shortlist in the browser. */
export const keptWords: typeof import("./words.en.ts").keptWords = {
  full: "Sua seleção está cheia: nela cabem 50 fichas. Remova uma para adicionar outra.",
  lost: "Não foi salvo: seu navegador não guarda nada para este site, porque o armazenamento está cheio ou desativado. Janelas anônimas e configurações rígidas podem causar isso.",
};

const { number, date, count } = format;

/** The words of the frame that every page has, in Portuguese. */
export const messages: typeof import("./words.en.ts").messages = {
  language: "pt",
  locale: "pt-BR",
  ogLocale: "pt_BR",
  direction: "ltr",
  format,

  site: {
    name: "Registro contra o Tráfico de Pessoas",
    wordmark: ["Registro contra", "o Tráfico de Pessoas"],
    description:
      "Um registro aberto das organizações e das ferramentas de tecnologia que atuam com empresas contra o tráfico de pessoas. Cada dado leva à sua fonte, com data quando há uma.",
    title: (page: string) => `${page} · Registro contra o Tráfico de Pessoas`,
    skip: "Ir para o conteúdo",
    sections: "Seções",
    breadcrumb: "Você está aqui",
    contents: "Nesta página",
    table: "Tabela",
    home: "Início",
    edition: (day: string) => `Edição de ${date(day)}`,
    aged: (days: number) =>
      `Esta cópia do registro tem mais de ${number(days)} dias. O que ela diz sobre a idade dos dados pode já não ser verdade.`,
    endorsement: "Constar aqui não é um aval",
    organisations: (n: number) => count(n, "organização", "organizações"),
    tools: (n: number) => count(n, "ferramenta", "ferramentas"),
    listings: (n: number) => count(n, "ficha", "fichas"),
    citations: (n: number) => count(n, "referência", "referências"),
    countries: (n: number) => count(n, "país", "países"),
    pictureText: "Dados com suas fontes. Constar aqui não é um aval.",
    pictureAlt:
      "O título da página, com o número de organizações, ferramentas e referências do Registro contra o Tráfico de Pessoas.",
    ownPictureAlt:
      "Registro contra o Tráfico de Pessoas: quem atua com empresas contra o tráfico de pessoas, e com quê, com o número de organizações, ferramentas e referências.",
    organisationsWord: "organizações",
    toolsWord: "ferramentas",
    citationsWord: "referências",
    /** Names the kind of a term or a listing where another has the same title. */
    kindOf: (title: string, kind: string) => `${title}: ${kind}`,
  },

  nav: {
    organisations: "Organizações",
    tools: "Ferramentas",
    match: "Buscar parceiros",
    insights: "Análises",
    browse: "Ver por tema",
    browseBy: "Ver por tema",
    guides: "Guias",
    data: "Dados",
    changes: "Mudanças",
    embed: "Inserir em seu site",
    search: "Buscar",
    menu: "Menu",
    shortlist: "Seleção",
    compare: "Comparar",
    contribute: "Contribuir",
    exists: "Isto já existe?",
    map: "Mapa-múndi",
    laws: "Leis",
    dueDiligence: "Devida diligência",
    glossary: "Glossário",
    terms: {
      issue: "Formas de exploração",
      industry: "Setores",
      region: "Regiões",
      country: "Países",
      service: "Tipos de ajuda",
      "tool-function": "Funções das ferramentas",
      "kind-of-work": "Tipos de trabalho das ferramentas",
      "target-user": "Públicos",
      technology: "Tecnologias",
    },
  },

  kept: keptWords,

  help: {
    exit: "Sair desta página agora",
    exitNote: "Abre a Wikipédia. Não apaga o histórico do seu navegador.",
    foot: "Está em perigo ou conhece alguém que possa estar?",
    footLink: "Onde buscar ajuda",
  },

  foot: {
    about:
      "Um conjunto de dados aberto, publicado a partir do Git. Dá continuidade a dois mapas que já não são atualizados: o Interactive Map for Business of Anti-Human Trafficking Organisations (2018–2021) e o panorama de ferramentas da Tech Against Trafficking (2020). Não é afiliado a nenhum dos dois.",
    endorsement: "Uma ficha diz o que dizem fontes públicas. Não é um aval, e um dado que falta não quer dizer “não”.",
    browse: "Ver por tema",
    guides: "Guias",
    takePart: "Usar e participar",
    licences: "Dados CC BY 4.0, código MIT",
    built: (day: string) => `Gerado em ${date(day)}`,
    commit: (hash: string) => `a partir do commit ${hash.slice(0, 7)}`,
    theme: "Tema",
    themes: { system: "Do sistema", light: "Claro", dark: "Escuro" },
    shortcut: "A tecla “/” abre a busca",
    on: "Ativado",
    off: "Desativado",
  },

  kinds: {
    entity: { one: "Organização", many: "Organizações", lower: "organizações" },
    tool: { one: "Ferramenta", many: "Ferramentas", lower: "ferramentas" },
  },

  pager: {
    label: "Páginas",
    previous: "Anterior",
    next: "Próxima",
    page: (n: number) => `Página ${number(n)}`,
    range: (first: number, last: number, total: number) => `${number(first)}–${number(last)} de ${number(total)}`,
    titled: (page: number, title: string) => `${title}, página ${number(page)}`,
  },

  missing: {
    title: "Não há página neste endereço",
    lead: "O endereço pode ter um erro de digitação, ou a página pode ter mudado de lugar. O que foi encerrado permanece no registro, e as fichas que mudaram de nome levam ao novo endereço. Uma ficha também pode ser removida a pedido.",
  },
};
