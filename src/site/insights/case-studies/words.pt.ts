import { format } from "../../../core/language/words.pt.ts";

const { number, count, list } = format;

const studies = (n: number) => count(n, "estudo de caso", "estudos de caso");
const outputs = (n: number) => count(n, "publicação ou produto", "publicações e produtos");

/** Words of the pages of case studies and of outputs. */
export const caseStudiesWords: typeof import("./words.en.ts").caseStudiesWords = {
  title: "Estudos de caso",
  lead: "Relatos publicados de trabalho com empresas, por setor, país e ano, cada um com a ficha a que pertence.",
  finding: (n: number, listings: number) => `${studies(n)} de ${count(listings, "ficha", "fichas")}`,
  without: (titles: readonly string[]) =>
    titles.length === 0
      ? "Todos os setores têm um estudo de caso."
      : `Sem nenhum estudo de caso: ${list(titles)}. A lacuna pode estar no registro, e não na realidade.`,
  supply: "Informar um estudo de caso, com sua fonte",
  toOutputs: "Publicações e produtos que uma empresa pode usar: orientações, kits de ferramentas, capacitação",
  contents: "Setores",
  noIndustry: "Setor não informado",
  yearless: "sem ano",
  counted: (n: number, listings: number) => `${studies(n)}, ${count(listings, "ficha", "fichas")}`,
  ended: "encerrada",

  figure: {
    title: (titles: readonly string[], most: number, n: number) =>
      titles.length === 1
        ? `O setor com mais: ${titles[0]}, ${number(most)} de ${studies(n)}`
        : `Os setores com mais: ${list(titles)}, ${number(most)} cada um, de ${studies(n)}`,
    none: "Nenhum estudo de caso consta no registro",
    unit: "Fichas com estudo de caso, por setor de que ele trata",
    leftOut:
      "Nada fica de fora; o que foi encerrado também é contado. Uma ficha conta uma vez em cada setor. O registro não julga o que um estudo de caso relata.",
    text: (listings: number, n: number) => (listings === 0 ? "nenhuma" : `${number(listings)} (${studies(n)})`),
    about: (bars: readonly { readonly label: string; readonly text: string }[]) =>
      list(bars.map(({ label, text }) => `${label}: ${text}`)),
    heads: { title: "Setor", case_studies: "Estudos de caso", count: "Fichas" },
  },

  filter: {
    label: "Filtrar os estudos de caso",
    country: "País",
    year: "Ano",
    service: "Ajuda que a ficha oferece",
    any: "Qualquer",
    choice: (title: string, n: number) => `${title} (${number(n)})`,
    shown: "mostrados de",
    none: "Nenhum estudo de caso reúne esse país, esse ano e essa ajuda.",
    all: "Mostrar todos",
  },

  table: {
    title: "Por país, ano e ajuda",
    note: "Um estudo de caso conta uma vez em cada um de seus países e em cada tipo de ajuda que sua ficha oferece.",
    by: { country: "País", year: "Ano", service: "Tipo de ajuda" },
    studies: "Estudos de caso",
  },

  outputs: {
    title: "Publicações e produtos que uma empresa pode usar",
    lead: "Orientações, kits de ferramentas, capacitação e dados publicados pelas organizações e ferramentas do registro, por tipo.",
    finding: (n: number, listings: number) =>
      `${outputs(n)} que uma empresa pode usar, de ${count(listings, "ficha", "fichas")}`,
    contents: "Tipos",
    noType: "Tipo não informado",
    counted: (n: number, listings: number) => `${outputs(n)}, ${count(listings, "ficha", "fichas")}`,
    back: "Estudos de caso",
    figure: {
      title: (titles: readonly string[], most: number, n: number) =>
        titles.length === 1
          ? `Em primeiro lugar: ${titles[0]}, ${number(most)} de ${outputs(n)}`
          : `Em primeiro lugar: ${list(titles)}, ${number(most)} cada, de ${outputs(n)}`,
      none: "Nenhuma publicação e nenhum produto consta no registro",
      unit: "Fichas com publicação ou produto, por tipo",
      leftOut: "Nada fica de fora; o que foi encerrado também é contado. Uma ficha conta uma vez em cada tipo.",
      text: (listings: number, n: number) => (listings === 0 ? "nenhuma" : `${number(listings)} (${outputs(n)})`),
      heads: { title: "Tipo", outputs: "Publicações e produtos", count: "Fichas" },
    },
  },
  files: "Todas as linhas em CSV",
};
