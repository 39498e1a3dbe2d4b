import { clarityFacts, pathOfFact, type ClarityFact } from "../../../core/register/clarity.ts";
import { fieldLabels } from "../../vocabulary/fields/words.es.ts";
import { lowerFirst, upperFirst } from "../../../core/language/phrases.ts";
import { format } from "../../../core/language/words.es.ts";

const { number, count, list, percent } = format;

const things = {
  entity: ["organización", "organizaciones"],
  tool: ["herramienta", "herramientas"],
} as const;
type Kind = keyof typeof things;

/** What the facts are called: as their fields are. */
const names = Object.fromEntries(
  clarityFacts.map((fact) => {
    const path = pathOfFact.get(fact);
    return [fact, path === undefined ? "Evidencia reciente" : fieldLabels[path]];
  }),
) as Readonly<Record<ClarityFact, string>>;

const some = (n: number, kind: Kind) => count(n, things[kind][0], things[kind][1]);

/** A share in whole percent that never says all or none where that isn't so. */
function share(part: number): string {
  if (part > 0 && part < 0.005) return "menos del 1%";
  if (part < 1 && part >= 0.995) return "más del 99%";
  return percent(part);
}

function checkedSites(checked: number, n: number, kind: Kind): string {
  if (checked === n && n > 0)
    return "Un revisor abrió el sitio web de cada una. Aun así, un dato puede ser público y no haberse encontrado.";
  const who =
    checked === 0
      ? `Ningún revisor abrió aún el sitio web de ninguna de estas ${things[kind][1]}`
      : `Un revisor abrió el sitio web de ${number(checked)} de ${number(n)}`;
  return `${who}. Por eso un dato puede ser público y no haberse encontrado.`;
}

interface GroupCount {
  readonly title: string;
  readonly count: number;
  readonly n: number;
}

interface Counted {
  readonly fact: ClarityFact;
  readonly count: number;
}

/** The words of clarity: what its findings say is worded from the numbers. */
export const clarityWords: typeof import("./words.en.ts").clarityWords = {
  title: "Claridad",
  lead: "Lo que una empresa podría averiguar en público antes de ponerse en contacto, contado dato por dato. Es una lista de verificación, no una calificación de calidad: lo que no se encontró puede existir.",
  names,
  heads: { fact: "Dato", count: "Se encontró", n: "De", share: "Proporción" },

  all: {
    /** The facts found most and least often; several that are equal stand together. */
    finding: (kind: Kind, facts: readonly Counted[], n: number): string => {
      const [one, many] = things[kind];
      if (n === 0) return `No hay ninguna ${one} en el registro`;
      const counts = facts.map((fact) => fact.count);
      const [most, least] = [Math.max(...counts), Math.min(...counts)];
      const ofAll = (found: number) => {
        if (n === 1) return found === 0 ? `ninguna ${one}` : `la única ${one}`;
        if (found === 0) return `ninguna de ${number(n)} ${many}`;
        return found === n ? `las ${number(n)} ${many}` : `${number(found)} de ${number(n)} ${many}`;
      };
      if (most === least) return `Cada dato se encontró para ${ofAll(most)}`;
      const at = (found: number) =>
        list(facts.filter((fact) => fact.count === found).map(({ fact }) => lowerFirst(names[fact])));
      const rest = least === 0 ? "ninguna" : number(least);
      return `Lo que más se encontró: ${at(most)} (${ofAll(most)}); lo que menos: ${at(least)} (${rest})`;
    },
    unit: (kind: Kind) =>
      `${upperFirst(things[kind][1])} sin cierre conocido, según lo que se encontró sobre ellas en fuentes públicas`,
    text: (found: number, part: number) => `${number(found)} (${share(part)})`,
    smallText: (found: number, n: number) => `${number(found)} de ${number(n)}`,
  },

  by: {
    /** The widest gap between two groups, in numbers, since a group may be small. */
    finding: (
      kind: Kind,
      facet: "type" | "regions",
      gap: { fact: ClarityFact; most: GroupCount; least: GroupCount } | undefined,
    ): string => {
      const what = facet === "type" ? "por tipo" : "por región";
      if (gap === undefined) return `No se encontraron diferencias ${what} en lo que se sabe de las ${things[kind][1]}`;
      const said = ({ title, count: found, n }: GroupCount) => `${title} ${number(found)} de ${number(n)}`;
      return `La mayor diferencia ${what} en lo que se encontró de las ${things[kind][1]} es esta: ${lowerFirst(names[gap.fact])}, ${said(gap.most)} y ${said(gap.least)}`;
    },
    unit: (kind: Kind, smallest: number) =>
      `Proporción de las ${things[kind][1]} de cada fila para las que se encontró el dato; las filas con menos de ${number(smallest)} solo tienen números.`,
    key: "El número debajo de cada proporción abre estas fichas.",
    overlap:
      "Una ficha cuenta en cada región que menciona, o de la que menciona un país. Primero van las regiones que el informe de 2021 llamó poco atendidas.",
    chance: "El título indica la mayor de muchas diferencias; en grupos pequeños, una diferencia puede ser azar.",
    /** Begins with what the cell shows. */
    cell: (kind: Kind, row: string, fact: ClarityFact, found: number, n: number, part: number | null) =>
      `${part === null ? "" : `${share(part)} `}${number(found)} de ${some(n, kind)}: ${row}, ${lowerFirst(names[fact])}`,
    rowLabel: (kind: Kind, row: string, n: number) => `${row}: ${some(n, kind)}`,
    share,
    listed: "En el registro",
    about: (groups: number, facts: number) =>
      `Una tabla de ${count(groups, "fila", "filas")} y ${count(facts, "dato", "datos")}; las celdas son más oscuras donde se encontró una proporción mayor, en pasos de un sexto.`,
  },

  n: some,
  /** What to keep in mind: how few were looked up on their own site decides how far the shares can be trusted. */
  leftOut: (checked: number, n: number, kind: Kind) =>
    `No se incluyen las que ya no operan. «Se encontró» significa que lo dice una fuente leída para el registro. ${checkedSites(checked, n, kind)}`,
  kinds: {
    entity:
      "Los servicios son la propia lectura que el registro hace de lo que describen sus fuentes; los demás datos constan en ellas.",
    tool: "A las herramientas no se les piden servicios, líneas de trabajo ni costo, que describen una organización.",
  },

  missing: {
    title: "Qué falta todavía",
    lead: "Fichas para las que no se encontró el dato. Cada una tiene un texto que su organización puede usar para publicarlo, y una manera de decir al registro dónde está.",
    notAsked: "no se pide",
    listTitle: (fact: ClarityFact, kind: Kind) =>
      `${upperFirst(things[kind][1])}, no se encontró: ${lowerFirst(names[fact])}`,
    listLead: (fact: ClarityFact, kind: Kind) =>
      `${upperFirst(things[kind][1])} sin cierre conocido para las que este dato no se encontró en fuentes públicas: ${lowerFirst(names[fact])}. Eso no significa que no exista.`,
  },
};
