import { format } from "../../../core/language/words.pt.ts";

const { count, date, list, number, plural } = format;

const kinds = (n: number) => count(n, "tipo de trabalho", "tipos de trabalho");

/** The words of overlap in the insights: its findings are worded from the numbers. */
export const overlapWords: typeof import("./words.en.ts").overlapWords = {
  title: "Sobreposição",
  lead: "Quantas ferramentas fazem cada tipo de trabalho, e quantas delas estão ativas ou foram encerradas. Onde há muitas e onde não há nenhuma, e que trabalho foi tentado de novo.",
  finding: (title, n) =>
    `${title}: ${count(n.count, "ferramenta faz", "ferramentas fazem")} este trabalho. ${list([
      n.active === 0 ? "Não se sabe de nenhuma ativa" : count(n.active, "está ativa", "estão ativas"),
      n.ended === 0 ? "não se sabe de nenhuma encerrada" : count(n.ended, "foi encerrada", "foram encerradas"),
      ...(n.unknown === 0 ? [] : [`a situação de ${number(n.unknown)} é desconhecida`]),
    ])}`,
  findingNone: "Nenhuma ferramenta informa seu tipo de trabalho",
  before: "Antes de criar ou pagar outra ferramenta:",
  n: (n) => count(n, "ferramenta", "ferramentas"),
  kinds: {
    title: "Quantas ferramentas fazem cada tipo de trabalho",
    finding: (several, total) =>
      several === total
        ? `Cada um dos ${number(total)} tipos de trabalho tem pelo menos duas ferramentas`
        : `${number(several)} de ${kinds(total)} ${plural(several, { one: "tem", other: "têm" })} pelo menos duas ferramentas`,
    note: "Uma ferramenta tem de um a quatro tipos de trabalho; por isso os números não se somam. “Ativas” inclui as que estão em desenvolvimento. “Não se sabe” quer dizer que não foi encontrada fonte com data, não que a ferramenta foi encerrada. Os tipos estão agrupados por função; a ordem não diz nada sobre seu valor. Sobreposição não é um defeito: um canal de ajuda em um país não substitui o de outro.",
    heads: {
      kind: "Tipo de trabalho",
      count: "Total",
      active: "Ativas",
      ended: "Encer\u00adradas",
      unknown: "Não se sabe",
    },
    all: "O que cada tipo quer dizer",
  },
  regions: {
    title: "Muitas em uma região, nenhuma em outra",
    finding: (n, least) =>
      n === 0
        ? `Nenhum tipo de trabalho tem pelo menos ${number(least)} ferramentas em uma região e nenhuma em outra`
        : `${count(n, "tipo de trabalho tem", "tipos de trabalho têm")} pelo menos ${number(least)} ferramentas em uma região e nenhuma em outra`,
    note: "Em uma região contam as ferramentas que a mencionam ou mencionam um país dela, inclusive as encerradas. As que trabalham em toda parte são contadas à parte, mencionem ou não uma região. A lacuna pode estar no registro, e não na realidade.",
    heads: { most: "Mais ferramentas", none: "Nenhuma: propor uma", global: "Em toda parte" },
    propose: (kind, region) => `Propor uma: ${kind}, ${region}`,
  },
  again: {
    title: "Encerradas, e tentado de novo",
    finding: (ended, later) =>
      ended === 0
        ? "Não se sabe de nenhuma ferramenta encerrada"
        : `Em ${kinds(ended)} uma ferramenta foi encerrada; em ${number(later)} deles outra começou depois`,
    note: "“Começaram depois” quer dizer: lançadas depois do ano em que começou a primeira das encerradas. Ferramentas cujo ano de lançamento não se conhece estão em “Ativas” ou “Não se sabe”. “Ativas” é o que diz a fonte com data mais recente, por mais antiga que seja. Cada lista segue a ordem de lançamento.",
    heads: { ended: "Encerradas", later: "Começaram depois", active: "Ativas", unknown: "Não se sabe" },
    years: (launched, ended) =>
      launched === undefined
        ? ended === undefined
          ? ""
          : `até ${date(ended)}`
        : ended === undefined
          ? `desde ${launched}`
          : `de ${launched} a ${date(ended)}`,
    alone: (titles) => `Nenhuma outra ferramenta está ativa nem começou depois: ${list(titles)}.`,
  },
};
