import type { FreshnessState } from "../../../core/register/freshness.ts";
import { format } from "../../../core/language/words.pt.ts";
import type { Rise } from "./words.en.ts";

export type { Rise } from "./words.en.ts";

const { number, percent, list, count, plural } = format;

type Kind = "entity" | "tool";

const ages: Readonly<Record<FreshnessState, string>> = {
  current: "menos de um ano",
  ageing: "de um a dois anos",
  stale: "mais de dois anos",
  undated: "sem data",
};
const kinds = { entity: "Organizações", tool: "Ferramentas" } as const;
const begun = {
  entity: "organizações do registro fundadas",
  tool: "ferramentas do registro lançadas",
} as const;

const ends = { unknown: "não se sabe" } as Readonly<Record<string, string>>;
const sides = { before: "antes de", since: "desde" } as Readonly<Record<string, string>>;

/** A period as a figure shows it: "2014", "antes de 2000", "2015–2019", "não se sabe". */
function period(id: string): string {
  return (
    ends[id] ??
    id.replace(/^(before|since)-/, (_, side: string) => `${sides[side] ?? side} `).replace(/^(\d{4})-(\d{4})$/, "$1–$2")
  );
}

/** The same in a sentence: "em 2014", "antes de 2000", "em 2015–2019". */
function when(id: string): string {
  return /^(before|since)-/.test(id) ? period(id) : `em ${period(id)}`;
}

const inTable = (n: number, unknown: string) =>
  `${unknown} ${plural(n, { one: "só está", other: "só estão" })} na tabela.`;

/** The words of the trends. */
export const trendsWords: typeof import("./words.en.ts").trendsWords = {
  title: "Tendências",
  lead: "Quando organizações e ferramentas começaram, quais foram encerradas, de que são feitas as ferramentas e que idade tem a evidência. Contam-se as fichas do registro, não o campo inteiro.",
  period,
  about: (rows: readonly { label: string; text: string }[]) =>
    `${rows.map(({ label, text }) => `${label}: ${text}`).join("; ")}.`,

  beginnings: {
    /** @param years with the highest count, in order */
    title: (kind: Kind, years: readonly string[], most: number) =>
      years.length === 0 || most === 0
        ? `Não se conhece o ano de ${kind === "entity" ? "fundação de nenhuma organização" : "lançamento de nenhuma ferramenta"}`
        : `Mais ${begun[kind]} em ${list(years)} do que em qualquer outro ano: ${number(most)}${years.length > 1 ? " em cada um" : ""}`,
    unit: {
      entity: "Organizações do registro por ano de fundação; o contorno mostra todos os anos antes de 2000",
      tool: "Ferramentas do registro por ano de lançamento",
    },
    n: (known: number, all: string) => `${number(known)} de ${all}`,
    leftOut: (unknown: number, kind: Kind) =>
      `${inTable(unknown, `${count(unknown, kind === "entity" ? "organização" : "ferramenta", kind === "entity" ? "organizações" : "ferramentas")} cujo ano não foi encontrado`)} As encerradas são contadas. O que é novo se encontra tarde; por isso, os últimos anos estão subcontados.`,
    heads: { period: "Ano", count: "Fichas" },
  },

  endings: {
    title: (n: number, unknown: number) => {
      const said = count(n, "organização ou ferramenta foi encerrada", "organizações e ferramentas foram encerradas");
      if (n === 0) return "Nenhuma organização ou ferramenta foi encerrada";
      return unknown === 0
        ? `${said}, ${n === 1 ? "com data de encerramento" : "cada uma com data de encerramento"}`
        : `${said}; para ${number(unknown)} delas, nenhuma fonte data o fim`;
    },
    unit: "Organizações que encerraram as atividades ou se uniram a outra e ferramentas que foram descontinuadas, por ano",
    leftOut: (unknown: number) =>
      `Um fim só é contado se uma fonte o diz. ${inTable(unknown, `${number(unknown)} sem ano`)} Fichas de quem parou sem avisar não são contadas.`,
  },

  life: {
    title: (alive: number, known: number) =>
      `${number(alive)} de ${count(known, "ferramenta", "ferramentas")} com ano de lançamento conhecido ${plural(alive, { one: "mostra", other: "mostram" })} um sinal de vida nos últimos dois anos`,
    unit: "Ferramentas por ano de lançamento: o contorno são todas as lançadas; a parte cheia, as que têm uma atividade com data, ou uma revisão no próprio site, nos últimos 730 dias",
    leftOut: (unknown: number) =>
      `${inTable(unknown, `${count(unknown, "ferramenta", "ferramentas")} cujo ano não foi encontrado`)} Não encontrar sinal não quer dizer que parou. São contagens, não taxas de sobrevivência: poucos encerramentos têm data.`,
    text: (alive: number, launched: number) => (launched === 0 ? "0" : `${number(alive)}/${number(launched)}`),
    said: (year: string, alive: number, launched: number) =>
      `${year}: ${number(alive)}/${number(launched)}, isto é, ${number(alive)} de ${number(launched)} com sinal de vida`,
    heads: { period: "Lançamento", count: "Ferramentas", alive: "Com sinal de vida" },
  },

  technologies: {
    title: (rise: Rise | undefined) =>
      rise === undefined
        ? "Nenhuma tecnologia aparece em uma parte claramente maior das ferramentas mais novas"
        : `A tecnologia que mais cresceu: ${rise.technology}, de ${percent(rise.from.share)} das ferramentas lançadas ${when(rise.from.period)} para ${percent(rise.to.share)} das lançadas ${when(rise.to.period)}`,
    unit: "Proporção das ferramentas lançadas em cada período que usam uma tecnologia; uma ferramenta pode usar várias",
    leftOut:
      "Ferramentas cujo ano ou cuja tecnologia não foram encontrados ficam de fora. Os anos mais recentes não terminaram, e o que é novo se encontra tarde.",
    text: (share: number | null) => (share === null ? "–" : percent(share)),
    label: (technology: string, id: string, text: string, n: number, of: number) =>
      `${technology}, lançadas ${when(id)}: ${text}, ${number(n)} de ${count(of, "ferramenta", "ferramentas")}`,
    head: (id: string) => period(id).replace("–", "– "),
    heads: { technology: "Tecnologia", period: "Lançamento", count: "Ferramentas", of: "De", share: "Proporção" },
  },

  evidenceAge: {
    title: (shares: Readonly<Record<Kind, number | null>>) => {
      const parts = (["entity", "tool"] as const).flatMap((kind) =>
        shares[kind] === null ? [] : [`${percent(shares[kind])} das ${kinds[kind].toLowerCase()}`],
      );
      return parts.length === 0
        ? "Ainda não há evidência"
        : `Para ${list(parts)}, a evidência mais recente tem mais de dois anos`;
    },
    unit: "Fichas por idade de sua evidência mais recente com data",
    leftOut:
      "Nada fica de fora; o que foi encerrado também é contado. Evidência antiga não quer dizer que o trabalho acabou.",
    kinds,
    ages,
    label: (kind: Kind, age: FreshnessState) => `${kinds[kind]}, ${ages[age]}`,
    text: (n: number, share: number) => `${number(n)} (${percent(share)})`,
    heads: { kind: "Tipo", age: "Evidência mais recente", count: "Fichas", share: "Proporção do tipo" },
  },

  lists: {
    title: (family: string, id: string, technology: string) => {
      if (family === "founded")
        return id === "unknown" ? "Organizações, ano de fundação não encontrado" : `Organizações fundadas ${when(id)}`;
      if (family === "launched")
        return id === "unknown" ? "Ferramentas, ano de lançamento não encontrado" : `Ferramentas lançadas ${when(id)}`;
      if (family === "alive")
        return id === "unknown"
          ? "Ferramentas com sinal de vida, ano de lançamento não encontrado"
          : `Ferramentas lançadas ${when(id)} com sinal de vida`;
      if (family === "ended") return id === "unknown" ? "Encerradas, ano desconhecido" : `Encerradas ${when(id)}`;
      if (family === "technologies") return `Ferramentas lançadas ${when(id)} que mencionam uma tecnologia`;
      return `${technology}: ferramentas lançadas ${when(id)}`;
    },
    lead: (title: string) =>
      `As fichas por trás de um número das tendências. ${title}, até onde dizem as fontes públicas.`,
  },
};
