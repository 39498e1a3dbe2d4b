import { format } from "../../../core/language/words.es.ts";

const { number, count, list } = format;

const studies = (n: number) => count(n, "estudio de caso", "estudios de caso");
const outputs = (n: number) => count(n, "publicación o recurso", "publicaciones y recursos");

/** Words of the pages of case studies and of outputs. */
export const caseStudiesWords: typeof import("./words.en.ts").caseStudiesWords = {
  title: "Estudios de caso",
  lead: "Relatos publicados de trabajo con empresas, por sector, país y año, cada uno con la ficha que lo tiene.",
  finding: (n: number, listings: number) => `${studies(n)} de ${count(listings, "ficha", "fichas")}`,
  without: (titles: readonly string[]) =>
    titles.length === 0
      ? "Cada sector tiene un estudio de caso."
      : `Sin ningún estudio de caso: ${list(titles)}. El vacío puede estar en el registro, no en la realidad.`,
  supply: "Aportar un estudio de caso, con su fuente",
  toOutputs: "Publicaciones y recursos que una empresa puede usar: guías, cajas de herramientas, capacitación",
  contents: "Sectores",
  noIndustry: "No se indica el sector",
  yearless: "no se muestra el año",
  counted: (n: number, listings: number) => `${studies(n)}, ${count(listings, "ficha", "fichas")}`,
  ended: "ya no opera",

  figure: {
    title: (titles: readonly string[], most: number, n: number) =>
      titles.length === 1
        ? `${titles[0]}: el sector con más, ${number(most)} de ${studies(n)}`
        : `Los sectores con más son ${list(titles)}: ${number(most)} cada uno, de ${studies(n)}`,
    none: "No hay ningún estudio de caso en el registro",
    unit: "Fichas con un estudio de caso, por el sector del que trata",
    leftOut:
      "No se deja nada fuera; también se cuenta lo que ya no opera. Una ficha cuenta una vez en cada sector. El registro no juzga lo que cuenta un estudio de caso.",
    text: (listings: number, n: number) => (listings === 0 ? "ninguna" : `${number(listings)} (${studies(n)})`),
    about: (bars: readonly { readonly label: string; readonly text: string }[]) =>
      list(bars.map(({ label, text }) => `${label}: ${text}`)),
    heads: { title: "Sector", case_studies: "Estudios de caso", count: "Fichas" },
  },

  filter: {
    label: "Filtrar los estudios de caso",
    country: "País",
    year: "Año",
    service: "Ayuda que ofrece la ficha",
    any: "Todos",
    choice: (title: string, n: number) => `${title} (${number(n)})`,
    shown: "se muestran de",
    none: "Ningún estudio de caso reúne ese país, ese año y esa ayuda.",
    all: "Mostrar todos",
  },

  table: {
    title: "Por país, año y ayuda",
    note: "Un estudio de caso cuenta una vez en cada uno de sus países, y en cada tipo de ayuda que ofrece su ficha.",
    by: { country: "País", year: "Año", service: "Tipo de ayuda" },
    studies: "Estudios de caso",
  },

  outputs: {
    title: "Publicaciones y recursos que una empresa puede usar",
    lead: "Guías, cajas de herramientas, capacitación y datos que publican las organizaciones y herramientas, por tipo.",
    finding: (n: number, listings: number) =>
      `${outputs(n)} que una empresa puede usar, de ${count(listings, "ficha", "fichas")}`,
    contents: "Tipos",
    noType: "No se indica el tipo",
    counted: (n: number, listings: number) => `${outputs(n)}, ${count(listings, "ficha", "fichas")}`,
    back: "Estudios de caso",
    figure: {
      title: (titles: readonly string[], most: number, n: number) =>
        titles.length === 1
          ? `${titles[0]}: el tipo más frecuente, ${number(most)} de ${outputs(n)}`
          : `Los tipos más frecuentes son ${list(titles)}: ${number(most)} cada uno, de ${outputs(n)}`,
      none: "No hay ninguna publicación ni ningún recurso en el registro",
      unit: "Fichas con una publicación o un recurso, por su tipo",
      leftOut: "No se deja nada fuera; también se cuenta lo que ya no opera. Una ficha cuenta una vez en cada tipo.",
      text: (listings: number, n: number) => (listings === 0 ? "ninguna" : `${number(listings)} (${outputs(n)})`),
      heads: { title: "Tipo", outputs: "Publicaciones y recursos", count: "Fichas" },
    },
  },
  files: "Todas las filas en CSV",
};
