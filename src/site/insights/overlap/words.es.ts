import { format } from "../../../core/language/words.es.ts";

const { count, date, list, number, plural } = format;

const kinds = (n: number) => count(n, "tipo de trabajo", "tipos de trabajo");

/** The words of overlap in the insights: its findings are worded from the numbers. */
export const overlapWords: typeof import("./words.en.ts").overlapWords = {
  title: "Superposición",
  lead: "Cuántas herramientas hacen cada tipo de trabajo, y cuántas de ellas están activas o ya no operan. Dónde hay muchas y dónde ninguna, y qué trabajo se volvió a intentar.",
  finding: (title, n) =>
    `${title}: ${count(n.count, "herramienta hace", "herramientas hacen")} este trabajo. ${list([
      n.active === 0 ? "No consta que ninguna esté activa" : count(n.active, "está activa", "están activas"),
      n.ended === 0 ? "no consta que ninguna haya dejado de operar" : count(n.ended, "ya no opera", "ya no operan"),
      ...(n.unknown === 0 ? [] : [`de ${number(n.unknown)} se desconoce el estado`]),
    ])}`,
  findingNone: "Ninguna herramienta indica su tipo de trabajo",
  before: "Antes de crear o pagar otra herramienta:",
  n: (n) => count(n, "herramienta", "herramientas"),
  kinds: {
    title: "Cuántas herramientas hacen cada tipo de trabajo",
    finding: (several, total) =>
      several === total
        ? `Cada uno de los ${number(total)} tipos de trabajo tiene al menos dos herramientas`
        : `${number(several)} de ${kinds(total)} ${plural(several, { one: "tiene", other: "tienen" })} al menos dos herramientas`,
    note: "Una herramienta tiene de uno a cuatro tipos de trabajo, así que los números no se suman. «Activas» incluye las que están en desarrollo. «Se ignora» significa que no se encontró ninguna fuente con fecha, no que la herramienta haya dejado de operar. Los tipos van agrupados por función; el orden no dice nada de su valor. La superposición no es un defecto: una línea de ayuda en un país no sustituye a la de otro.",
    heads: {
      kind: "Tipo de trabajo",
      count: "Total",
      active: "Activas",
      ended: "Ya no operan",
      unknown: "Se ignora",
    },
    all: "Qué significa cada tipo",
  },
  regions: {
    title: "Muchas en una región, ninguna en otra",
    finding: (n, least) =>
      n === 0
        ? `Ningún tipo de trabajo tiene al menos ${number(least)} herramientas en una región y ninguna en otra`
        : `${count(n, "tipo de trabajo tiene", "tipos de trabajo tienen")} al menos ${number(least)} herramientas en una región y ninguna en otra`,
    note: "En una región cuentan las herramientas que la mencionan o mencionan un país de ella, incluidas las que ya no operan. Las que trabajan en todas partes se cuentan aparte, mencionen o no una región. El vacío puede estar en el registro, no en la realidad.",
    heads: { most: "Más herramientas", none: "Ninguna: proponer una", global: "En todas partes" },
    propose: (kind, region) => `Proponer una para este vacío: ${kind}, ${region}`,
  },
  again: {
    title: "Ya no operan, y se volvió a intentar",
    finding: (ended, later) =>
      ended === 0
        ? "No consta que ninguna herramienta haya dejado de operar"
        : `En ${kinds(ended)} dejó de operar una herramienta; en ${number(later)} de ellos otra empezó después`,
    note: "«Empezaron después» significa: lanzadas después del año en que empezó la primera de las que ya no operan. Las herramientas cuyo año de lanzamiento no se conoce están en «Activas» o «Se ignora». «Activas» es lo que dice la fuente con fecha más reciente, por antigua que sea. Cada lista sigue el orden de lanzamiento.",
    heads: { ended: "Ya no operan", later: "Empezaron después", active: "Activas", unknown: "Se ignora" },
    years: (launched, ended) =>
      launched === undefined
        ? ended === undefined
          ? ""
          : `hasta ${date(ended)}`
        : ended === undefined
          ? `desde ${launched}`
          : `de ${launched} a ${date(ended)}`,
    alone: (titles) => `Ninguna otra herramienta está activa ni empezó después: ${list(titles)}.`,
  },
};
