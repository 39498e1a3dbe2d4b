import { messages as ui } from "../../ui/words.es.ts";
import type { Kind } from "../../../dataset/model.ts";
import { runOn } from "../../../core/language/phrases.ts";
import { format } from "../../../core/language/words.es.ts";

const { number, count, list } = format;

const many = { entity: "organizaciones", tool: "herramientas" } as const;

/** Words of the page of due diligence. */
export const dueDiligenceWords: typeof import("./words.en.ts").dueDiligenceWords = {
  title: ui.nav.dueDiligence,
  lead: "Los seis pasos de la debida diligencia como los describe la OCDE, qué ayuda con cada uno, y qué pasos tienen poca ayuda.",
  guidanceLead: "Los pasos son los de la",
  guidance: "Guía de la OCDE de debida diligencia para una conducta empresarial responsable (2018)",
  readings: "Qué tipo de ayuda sirve para qué paso es una lectura del propio registro.",

  figure: {
    /** The finding: which steps are thin, worded from the counts. */
    title: (kind: Kind, thin: readonly { readonly title: string; readonly count: number }[], n: number) => {
      const [only] = thin;
      if (only === undefined) return `Ningún paso tiene pocas ${many[kind]}`;
      const titles = list(runOn(thin.map(({ title }) => title)));
      return thin.length === 1
        ? `${titles}: ${number(only.count)} de ${number(n)} ${many[kind]} ${only.count === 1 ? "ayuda" : "ayudan"} con este paso`
        : `${titles}: pocas ${many[kind]} ayudan con estos pasos`;
    },
    unit: (kind: Kind) => `Número de ${many[kind]} por el paso de la debida diligencia para el que sirven`,
    leftOut:
      "No se incluye lo que ya no opera. Una ficha cuenta una vez en cada paso para el que sirve su ayuda, así que los pasos no se suman. Pocas significa menos de la mitad de la mediana de los seis. El vacío puede estar en el registro, no en la realidad.",
    label: (step: number, title: string) => `${number(step)}. ${title}`,
    about: (bars: readonly { readonly label: string; readonly value: number }[]) =>
      list(bars.map(({ label, value }) => `${label}: ${number(value)}`)),
    heads: { title: "Paso", reach: "Alcance", count: "Fichas" },
  },

  step: {
    contents: "Pasos",
    heading: (step: number, title: string) => `${number(step)}. ${title}`,
    serve: {
      entity: (n: number) => `${count(n, "organización sirve", "organizaciones sirven")} para este paso`,
      tool: (n: number) => `${count(n, "herramienta sirve", "herramientas sirven")} para este paso`,
    },
    /** Said with a number, to those who hear the link alone. */
    of: (listings: string, title: string) => `${listings}: ${title}`,
    reach: { any: "en total", local: "locales", global: "mundiales" },
    help: { entity: "Tipos de ayuda", tool: "Funciones de las herramientas" },
    thin: { entity: "Pocas organizaciones", tool: "Pocas herramientas" },
    laws: "Leyes que se basan en él",
    listed: "En el registro para este paso",
    guidance: "En la guía",
    reachNote: "Local significa de alcance nacional o regional. De unas pocas no se conoce el alcance.",
    none: "ninguna",
  },

  noStep: {
    title: "Ayuda que no sirve para ningún paso",
    text: "También ayudan contra la trata. Pero los pasos son trabajo de la propia empresa.",
  },
};
