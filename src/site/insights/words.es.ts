import { ofDate } from "../../core/language/dates.es.ts";
import { format } from "../../core/language/words.es.ts";
import { messages as directory } from "../directory/words.ts";
import { messages as charts } from "../charts/words.es.ts";
import { messages as laws } from "../laws/words.es.ts";
import { caseStudiesWords } from "./case-studies/words.es.ts";
import { clarityWords } from "./clarity/words.es.ts";
import { coverageWords } from "./coverage/words.es.ts";
import { dueDiligenceWords } from "./due-diligence/words.es.ts";
import { freshnessWords } from "./freshness/words.es.ts";
import { needsWords } from "./needs/words.es.ts";
import { overlapWords } from "./overlap/words.es.ts";
import { thenWords } from "./then-and-now/words.es.ts";
import { trendsWords } from "./trends/words.es.ts";

export type { Messages } from "./words.en.ts";

/** The words of the insights: the pages' names. Each page has its findings in a file of its own. */
export const insightsWords: typeof import("./words.en.ts").insightsWords = {
  title: "Análisis",
  lead: "Qué tiene, qué le falta y qué repite este campo de trabajo, contado a partir del registro. Cada cifra abre las fichas que hay detrás.",
  pages: "Más análisis",
  overview: "Panorama",
};

const { number, count, longDate } = format;

/** The words of the overview of the insights, which reads as an article: what its figures can't say by themselves. */
export const articleWords: typeof import("./words.en.ts").articleWords = {
  finding: "Qué tiene, qué le falta y qué repite este campo de trabajo",
  lead: (entities: number, tools: number, day: string) =>
    `${count(entities, "organización", "organizaciones")} y ${count(tools, "herramienta", "herramientas")}, incluidas las que ya no operan, según el recuento ${ofDate(day, longDate)}. Cada cifra abre las fichas que hay detrás.`,
  opening: {
    before:
      "Entre 2018 y 2021 se trazaron dos mapas de este campo de trabajo, y no se encontró ninguna edición posterior de ninguno de los dos. En 2021,",
    report: "un informe sobre lo que mostraban",
    after:
      "dijo que una cuarta parte de las organizaciones incluidas ayuda con la contratación, que la mayoría trabaja en todos los sectores y muchas en todas partes, y que muchas herramientas hacen lo mismo. Aquí estas proporciones se vuelven a contar con cada edición.",
  },
  short: "En tres frases",
  /** A finding that leaves out what ended, next to figures that do not. */
  open: (finding: string) => `${finding}, sin contar las que ya no operan`,
  then: {
    more: "Cómo cambian las cifras según lo que se cuenta",
  },
  coverage: {
    title: "Dónde hay ayuda, y dónde hay poca",
    text: "El informe pedía conocimiento de Medio Oriente, África, América Latina y el Caribe. Trabajar allí no es lo mismo que trabajar en todas partes sin mencionar un lugar.",
    more: "Toda la cobertura, por región, forma de explotación, sector y usuario",
  },
  trends: {
    title: "Qué perdura",
    text: "El informe de 2021 decía que a las herramientas les falta seguimiento. Pocas fuentes dicen, con una fecha, si una herramienta sigue en uso. Por eso el registro busca señales de vida con fecha, y la fecha de cualquier evidencia.",
    more: "Todas las tendencias",
  },
  care: {
    title: "Hasta dónde confiar en esto",
    text: (n: number) =>
      `Las ${number(n)} fichas no son una muestra de este campo de trabajo. Se reunieron sobre todo de páginas en inglés y, para algunos temas y regiones, a propósito. Un programa las compiló a partir de páginas guardadas. Lo que no se pudo encontrar no se cuenta, y lo que falta no es un «no». Una proporción describe ante todo el registro.`,
    method: "Método",
    data: "Todas las filas como datos",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...directory,
  ...charts,
  ...laws,
  insights: insightsWords,
  article: articleWords,
  caseStudies: caseStudiesWords,
  clarity: clarityWords,
  coverage: coverageWords,
  dueDiligence: dueDiligenceWords,
  freshness: freshnessWords,
  needs: needsWords,
  overlap: overlapWords,
  thenAndNow: thenWords,
  trends: trendsWords,
}))();
