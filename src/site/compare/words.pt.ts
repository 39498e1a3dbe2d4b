import { fieldLabels } from "../vocabulary/fields/words.ts";
import { format } from "../../core/language/words.pt.ts";
import { messages as ui } from "../ui/words.ts";

export type { CompareMessages, Messages } from "./words.en.ts";

const { number, date, count, plural } = format;

/** Words of the comparison that are needed at build, in Portuguese. */
export const comparePageWords: typeof import("./words.en.ts").comparePageWords = {
  title: "Comparar",
  lead: "Até seis fichas lado a lado, dado por dado: o que têm em comum, onde diferem e o que não foi encontrado.",
  description:
    "Coloque até seis organizações e ferramentas lado a lado: o que têm em comum, onde diferem e o que não foi encontrado, cada dado com suas fontes.",
  noScriptTitle: "Sem JavaScript",
  noScript:
    "As colunas são montadas com JavaScript. Ele está desativado ou não pôde ser carregado. Você pode fazer o mesmo manualmente:",
  steps: {
    open: "Abra as fichas, cada uma em sua aba, a partir das listas:",
    read: "Todas as fichas têm as mesmas seções na mesma ordem, cada dado com suas fontes.",
    data: "Para uma tabela de todas as fichas, baixe os arquivos CSV:",
  },
  before: "Como ler",
  beforeText:
    "O que está em negrito não aparece em todas as colunas. “Não encontrado em fontes públicas” quer dizer que o registro não encontrou nada, não que nada exista. Se uma linha não se aplica a um tipo de ficha, ela diz isso. Não há ranking: nenhuma coluna é melhor que outra.",
};

/** Words of the comparison that a browser needs, in Portuguese. */
export const compareWords: typeof import("./words.en.ts").compareWords = {
  loading: "Carregando as fichas",
  failed: "Não foi possível carregar as fichas. Recarregue a página para tentar de novo.",
  none: "Ainda não há nada para comparar",
  noneText: "Adicione de duas a seis fichas pelo nome acima ou marque-as em sua seleção.",
  shortlist: "Sua seleção",
  fromShortlist: (n: number) =>
    plural(n, {
      one: "Comparar a primeira da sua seleção",
      other: `Comparar as primeiras ${number(n)} da sua seleção`,
    }),
  add: "Adicionar uma ficha",
  addHint: "Nome, sigla ou outro nome",
  full: (limit: number) => `Cabem ${number(limit)} fichas lado a lado. Remova uma para adicionar outra.`,
  one: "Adicione outra ficha para ver onde diferem.",
  counted: (n: number, differ: number) =>
    n < 2
      ? count(n, "ficha", "fichas")
      : `${count(n, "ficha", "fichas")}, ${count(differ, "linha diferente", "linhas diferentes")}`,
  over: (limit: number, over: number) =>
    `Cabem ${number(limit)} fichas lado a lado: aparecem as primeiras ${number(limit)}; ${plural(over, { one: `${number(over)} ficou`, other: `${number(over)} ficaram` })} de fora.`,
  onlyDifferences: "Só linhas que diferem",
  noDifferences: "Nenhuma linha difere.",
  csv: "CSV",
  print: "Imprimir",
  take: "Baixar ou imprimir",
  clear: "Limpar tudo",
  remove: "Remover",
  of: (name: string) => `: ${name}`,
  removed: (name: string) => `${name}: removida`,
  fact: "Dado",
  table: "Comparação",
  region: "Comparação, rola para os lados",
  verdicts: {
    same: "Tudo igual",
    differs: "Difere",
    "not-found": "Não encontrado para nenhuma",
    single: "Aplica-se a uma só",
  },
  bold: "Negrito: não aparece em todas as colunas",
  notFound: "Não encontrado em fontes públicas",
  notApplicable: { entity: "Não se aplica a uma organização", tool: "Não se aplica a uma ferramenta" },
  notLoaded: "Não foi possível carregar",
  notLoadedNote: (name: string) => `Não foi possível carregar os dados desta ficha: ${name}.`,
  retry: "Tentar de novo",
  file: (day: string) => `comparacao-${day}.csv`,
  source: "Fonte:",
  undated: "sem data",
  moreSources: (n: number) => `e mais ${number(n)}`,
  sourcesOf: (name: string) => ` fontes desta ficha: ${name}`,
  edition: (day: string) => `Registro contra o Tráfico de Pessoas, edição de ${date(day)}, CC BY 4.0`,
  reviewed: {
    compiled: (day: string) => `Compilada de fontes públicas em ${date(day)}, ainda não revisada`,
    checked: (day: string) => `Revisada no próprio site em ${date(day)}`,
    confirmed: (day: string) => `Confirmada pela organização em ${date(day)}`,
  },
  groups: {
    dates: "Situação e datas",
    offer: "O que oferece ou faz",
    reach: "Onde e em que atua",
    show: "Publicações, produtos e estudos de caso",
    identity: "Quem ou o que é",
  },
  /** What the register itself says of a listing. */
  rows: {
    fresh: "Evidência mais recente",
    review: "Revisada por uma pessoa",
    sources: "Fontes",
  },
  fields: fieldLabels,
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...ui,
  compare: comparePageWords,
}))();
