import { upperFirst } from "../../core/language/phrases.ts";
import { format } from "../../core/language/words.pt.ts";
import { rowWords, messages as rows } from "../rows/words.pt.ts";
import { messages as vocabulary } from "../vocabulary/words.pt.ts";

export type { DirectoryMessages, Messages } from "./words.en.ts";

const { number, count, list } = format;

/** Facets: their titles, and what they have many of. */
const facets: Readonly<Record<string, { readonly title: string; readonly many: string }>> = {
  issues: { title: "Forma de exploração", many: "formas de exploração" },
  industries: { title: "Setor", many: "setores" },
  regions: { title: "Região", many: "regiões" },
  countries: { title: "País", many: "países" },
  locality: { title: "Proximidade", many: "graus de proximidade" },
  services: { title: "Ajuda que oferece", many: "tipos de ajuda" },
  functions: { title: "O que faz", many: "funções" },
  work: { title: "Tipo de trabalho", many: "tipos de trabalho" },
  target_users: { title: "Feita para", many: "públicos" },
  technologies: { title: "Tecnologia", many: "tecnologias" },
  platforms: { title: "Plataforma", many: "plataformas" },
  access: { title: "Acesso", many: "tipos de acesso" },
  partnerships: { title: "Como uma empresa pode colaborar", many: "formas de colaborar" },
  type: { title: "Tipo de organização", many: "tipos" },
  cost: { title: "Custo", many: "tipos de custo" },
  languages: { title: "Idioma", many: "idiomas" },
  scope: { title: "Alcance", many: "alcances" },
  status: { title: "Situação", many: "situações" },
  freshness: { title: "Evidência mais recente", many: "idades" },
  review: { title: "Revisão", many: "níveis" },
  steps: { title: "Etapa da devida diligência", many: "etapas" },
  has: { title: "Informa", many: "dados" },
};

/** Facts that a listing can have. */
const facts: Readonly<Record<string, string>> = {
  services: "Tipos de ajuda",
  partnerships: "Formas de colaborar",
  workstreams: "Linhas de trabalho",
  outputs: "Publicações e produtos",
  "case-studies": "Estudos de caso",
  contact: "Um contato",
  cost: "Quanto custa",
  languages: "Idiomas",
  currency: "Evidência recente",
};

/** "case-studies" as "Case studies": for a name without words here. */
const titleOfName = (name: string) => upperFirst(name.replace(/[_-]/g, " "));

/** The words of rows and of the directory's filters: those that a browser needs, apart from all others. */
export const directoryWords: typeof import("./words.en.ts").directoryWords = {
  ...rowWords,

  filter: {
    label: "Filtros",
    inForce: (n: number) => count(n, "ativo", "ativos"),
    chosen: (n: number) => count(n, "escolhido", "escolhidos"),
    open: "Filtros",
    close: "Fechar sem aplicar",
    apply: (n: number) => `Mostrar ${count(n, "ficha", "fichas")}`,
    nothing: "Nada para mostrar",
    text: "Nome ou palavras",
    unsearched: "Não foi possível pesquisar o texto: na primeira vez é preciso ter rede. Os filtros funcionam.",
    placeholder: "Nome ou palavras",
    suggest: {
      label: "Filtros para estas palavras",
      by: (facet: string, term: string, n: number) => `Filtro “${facet}”: ${term} (${number(n)})`,
    },
    sort: "Ordem",
    sorts: {
      relevance: "Mais relevantes",
      name: "Nome",
      freshness: "Evidência mais recente",
      newest: "Novas no registro",
    },
    total: {
      entity: (n: number) => count(n, "organização", "organizações"),
      tool: (n: number) => count(n, "ferramenta", "ferramentas"),
    },
    of: (n: number, total: number) => `${number(n)} de ${number(total)}`,
    remove: "Remover filtro",
    quoted: (text: string) => `“${text}”`,
    clear: "Limpar tudo",
    keep: "Baixar ou imprimir",
    csv: "CSV",
    json: "JSON",
    print: "Imprimir",
    more: (n: number) => `Mostrar mais ${number(n)}`,
    all: (n: number, what: string) => `Ver tudo: ${number(n)} ${what}`,
    fewer: "Ver menos",
    find: (what: string) => `Buscar ${what}`,
    found: (n: number) => count(n, "coincide", "coincidem"),
    none: "Nenhum resultado com estes filtros",
    noneText: "A lacuna pode estar no registro, e não na realidade. Para ver mais, remova:",
    noneHelps: "Remover um ou dois filtros não ajuda. Limpe tudo e comece de novo.",
    propose: "Conhece alguma? Proponha",
    without: (filters: readonly string[]) => list(filters),
    gives: (n: number) => `resulta em ${count(n, "ficha", "fichas")}`,
    filter: (facet: string, terms: readonly string[]) => `${facet}: ${list(terms)}`,
    notStated: "Não informado",
    licence: "CC BY 4.0, Registro contra o Tráfico de Pessoas",
    facet: (name: string) => facets[name]?.title ?? titleOfName(name),
    many: (name: string) => facets[name]?.many ?? name,
    /** A fact that was found, as an answer to the facet "Has". */
    has: (fact: string) => facts[fact] ?? titleOfName(fact),
  },
};

/** Words of the directory that are needed at build. */
export const directoryPageWords: typeof import("./words.en.ts").directoryPageWords = {
  organisations: {
    title: "Organizações",
    lead: (n: number) =>
      `${count(n, "organização ou iniciativa que atua", "organizações e iniciativas que atuam")} com empresas. A ordem não diz qual é melhor.`,
  },
  tools: {
    title: "Ferramentas",
    lead: (n: number) =>
      `${count(n, "ferramenta de tecnologia criada", "ferramentas de tecnologia criadas")} contra o tráfico de pessoas. A ordem não diz qual é melhor.`,
  },
  letters: "De A a Z",
  letter: (letter: string) => `Nomes que começam com ${letter}`,
  continued: ", continuação",
  digits: "0–9",
  other: "Outros",
  browseBy: "Ver por",
  beforeTool: "Antes de criar ou pagar mais uma:",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...vocabulary,
  ...rows,
  filter: directoryWords.filter,
  directory: directoryPageWords,
}))();
