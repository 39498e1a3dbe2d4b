import { lowerFirst } from "../../../core/language/phrases.ts";
import { format } from "../../../core/language/words.pt.ts";
import { queueWords } from "../../../core/review/words.pt.ts";

export type { FreshnessMessages } from "./words.en.ts";

const { number, percent, count, list, date } = format;

const kinds = { entity: "Organizações", tool: "Ferramentas" } as const;
type Kind = keyof typeof kinds;

interface Bar {
  readonly label: string;
  readonly text: string;
}

const listings = (n: number) => count(n, "ficha", "fichas");
const aboutBars = (bars: readonly Bar[]) => list(bars.map(({ label, text }) => `${label}: ${text}`));

/** "Nenhuma ficha", "1 de 20 fichas", "Todas as 20 fichas". */
const part = (some: number, all: number) =>
  some === 0
    ? "Nenhuma ficha"
    : some === all
      ? all === 1
        ? "A única ficha"
        : `Todas as ${listings(all)}`
      : `${number(some)} de ${listings(all)}`;
const verb = (some: number, one: string, other: string) => (some <= 1 ? one : other);

/** The words of the page of freshness: what it finds is worded from the numbers. */
export const freshnessWords: typeof import("./words.en.ts").freshnessWords = {
  title: "Atualidade e fila de revisão",
  lead: "Quanto do registro uma pessoa já revisou, que idade tem a evidência e que fichas revisar em seguida.",
  text: (value: number, share: number) => `${number(value)} (${percent(share)})`,
  about: aboutBars,

  levels: {
    title: (reviewed: number, all: number) =>
      `${part(reviewed, all)} ${verb(reviewed, "foi revisada", "foram revisadas")} por uma pessoa no próprio site da organização ou ${verb(reviewed, "confirmada", "confirmadas")} por ela`,
    unit: "Fichas, por até onde uma pessoa as revisou",
    leftOut: "Nada fica de fora. Um link que responde não é uma revisão, nem uma edição o é.",
    label: (kind: Kind, level: string) => `${kinds[kind]}, ${level}`,
    heads: { kind: "Tipo", level: "Revisão", count: "Fichas", share: "Proporção do tipo" },
  },
  states: {
    title: (active: number, unknown: number, all: number) =>
      `Em atividade, segundo uma fonte com data: ${lowerFirst(part(active, all))}; para ${number(unknown)}, nenhuma fonte com data mostra a situação`,
    unit: "Fichas por situação",
    leftOut: "Nada fica de fora. Desconhecida não quer dizer encerrada.",
    label: (kind: Kind, state: string) => `${kinds[kind]}, ${state}`,
    heads: { kind: "Tipo", state: "Situação", count: "Fichas", share: "Proporção do tipo" },
  },
  years: {
    title: (year: number | undefined, isEarlier: boolean, all: number) =>
      year === undefined
        ? all === 0
          ? "Nenhuma ficha tem evidência com data"
          : `Menos da metade das fichas (${number(all)}) tem evidência com data`
        : `Para pelo menos metade das fichas (${number(all)}), a evidência mais recente com data é de ${year} ou ${isEarlier ? "antes" : "depois"}`,
    unit: "Fichas por ano de sua evidência mais recente com data",
    leftOut:
      "Nada fica de fora; o que foi encerrado também é contado. Evidência antiga não quer dizer que o trabalho acabou.",
    label: (year: number | undefined, isEarlier: boolean) =>
      year === undefined ? "Sem data" : isEarlier ? `${year} ou antes` : String(year),
    earlier: { yes: "sim", no: "não" },
    heads: { year: "Ano", earlier: "Também anteriores", count: "Fichas", share: "Proporção do total" },
    list: {
      title: (year: number | undefined, isEarlier: boolean) =>
        year === undefined
          ? "Sem evidência com data"
          : `Evidência mais recente de ${isEarlier ? `${year} ou antes` : year}`,
      lead: (year: number | undefined, isEarlier: boolean) =>
        year === undefined
          ? "Fichas sem fonte com data e sem revisão por uma pessoa."
          : `Fichas cuja evidência mais recente com data é de ${isEarlier ? `${year} ou de um ano anterior` : year}.`,
    },
  },

  trend: {
    title: "O registro ao longo do tempo",
    lead: "No fim de cada trimestre, a partir do histórico do próprio registro.",
    heads: {
      day: "Dia",
      listings: "Fichas",
      current: "Evidência de menos de um ano",
      reviewed: "Revisadas ou confirmadas",
    },
    tooShort: (day: string) =>
      `O histórico do registro começa em ${date(day)}. Uma tendência aparecerá aqui quando ele tiver mais de um trimestre.`,
    none: "Esta edição foi gerada sem o histórico completo do registro; por isso, não mostra tendência.",
  },

  queue: {
    reasons: queueWords.reasons,
    title: "O que revisar em seguida",
    order: "As mais urgentes primeiro",
    narrow: "Filtrar:",
    lead: "As mais urgentes primeiro. A ordem não diz nada sobre a qualidade de uma ficha. O que foi encerrado fica de fora.",
    of: (shown: number, all: number) => `As primeiras ${number(shown)} de ${listings(all)}`,
    all: (all: number) =>
      all === 0 ? "Nada espera revisão aqui." : all === 1 ? "A única ficha" : `Todas as ${listings(all)}`,
    review: "Revisar esta",
    reviewLabel: (name: string) => `Revisar esta: ${name}`,
    how: "Como revisar uma ficha em cinco minutos",
    regions: "Por região",
    industries: "Por setor",
    everything: "A fila inteira",
    waiting: (n: number) => `${number(n)} à espera`,
    filtered: (term: string) => `O que revisar em seguida: ${term}`,
    filteredLead: (term: string, n: number) =>
      `${term}: ${listings(n)} na fila de revisão, as mais urgentes primeiro. A ordem não diz nada sobre a qualidade de uma ficha.`,
    command: "O mesmo na linha de comando:",
    formula: "Como se faz a ordem",
    formulaLead:
      "Cada parte é uma proporção de 0 a 1, multiplicada por seu peso. A soma é uma necessidade de 0 a 100. Empates são ordenados por id.",
    heads: { part: "Parte", weight: "Peso", share: "Proporção" },
    parts: {
      age: [
        "Idade da evidência",
        "Dias desde a evidência mais recente com data, divididos por 1.095 (três anos), no máximo 1; 1 se nada tem data",
      ],
      links: [
        "Links que falham",
        "1 se o próprio site falha; senão, endereços que falham divididos pelos que a verificação semanal de links conferiu; 0 em uma cópia gerada sem os resultados dela",
      ],
      unknown: [
        "Dados não encontrados",
        "Dados da lista de clareza que não foram encontrados, divididos pelos que se pedem",
      ],
      pointed: ["Quantas outras remetem a ela", "Outras fichas ligadas a ela, divididas por 5, no máximo 1"],
      reach: ["Alcance", "Mundial 1, regional 2/3, nacional ou não informado 1/3"],
    },
  },
};
