import { format } from "../../core/language/words.es.ts";
import { messages as search } from "../search/words.es.ts";
import { messages as exists } from "../exists/words.es.ts";
import { messages as data } from "../data/words.es.ts";

export type { Messages } from "./words.en.ts";

const { number, longDate, date, count } = format;

/** The words of the front page. */
export const homeWords: typeof import("./words.en.ts").homeWords = {
  title: "Quién trabaja con las empresas contra la trata de personas, y con qué herramientas",
  lead: "Un registro abierto de organizaciones y herramientas tecnológicas. Cada dato enlaza con su fuente, con fecha cuando la hay. El registro dice lo que no pudo encontrar.",
  forExample: "Por ejemplo",
  examples: ["comisiones de contratación Nepal", "pesca voz de los trabajadores", "empleo para sobrevivientes"],
  tally: "En esta edición",
  rowEntities: "Organizaciones e iniciativas",
  rowTools: "Herramientas tecnológicas",
  rowTotal: "Fichas",
  reviewed: (n, total) =>
    n === 0
      ? "Compilado a partir de fuentes públicas. Nadie ha revisado todavía una ficha en el sitio de la organización o herramienta."
      : `Fichas que una persona ha revisado en el sitio de la organización o herramienta: ${number(n)} de ${number(total)}.`,
  ways: "Empiece por lo que necesita",
  waysNote: "También se cuentan las organizaciones y herramientas que ya no operan.",
  countedEntities: "Organizaciones",
  countedTools: "Herramientas",
  countedBoth: "Organizaciones y herramientas",
  byHelp: "Por la ayuda que dan",
  byFunction: "Por lo que hace una herramienta",
  byIndustry: "Por sector",
  byRegion: "Por región",
  byIssue: "Por forma de explotación",
  askedTitle: "Lo que pidió el informe de 2021",
  report: "Trends and Gaps, 2021",
  newest: "Evidencia más reciente",
  newestAll: (n) => `Todas las fichas con evidencia de menos de un año: ${number(n)}`,
  added: "Agregadas hace poco",
  allChanges: "Todos los cambios, día por día",
  endedAll: (n) => `Todas las que ya no operan: ${number(n)}`,
  addedFirst: (n, day) =>
    n === 1
      ? `La única ficha llegó con la primera edición, el ${longDate(day)}. Las nuevas aparecerán aquí.`
      : `Las ${number(n)} fichas llegaron con la primera edición, el ${longDate(day)}. Las nuevas aparecerán aquí.`,
  ended: "Ya no operan",
  endedOn: (state, day) => `${state}, ${date(day)}`,
};

/** What the 2021 report asked for, and what answers it. */
export const askedWords: typeof import("./words.en.ts").askedWords = {
  partner: "Es difícil encontrar el socio más adecuado",
  partnerAnswer: "Diga lo que necesita y obtenga una selección con los motivos, o empiece por una lista:",
  unclear:
    "Los servicios, las formas de colaborar, las líneas de trabajo, las publicaciones y recursos, y los contactos no están claros",
  unclearAnswer:
    "Cada ficha dice qué se pudo encontrar en fuentes públicas y qué no. Usted puede agregar lo que falta.",
  outdated: "La información está desactualizada; falta seguimiento de las herramientas",
  outdatedAnswer:
    "Cada ficha muestra la fecha de su evidencia más reciente. Las fichas de lo que ya no opera se conservan.",
  recruitment: "Pocas organizaciones ayudan con la contratación",
  recruitmentAnswer: "En el registro:",
  recruitmentHelp: (title, n) => `${title}: ${count(n, "organización", "organizaciones")}`,
  recruitmentTools: (title, n) => `${title}: ${count(n, "herramienta", "herramientas")}`,
  recruitmentIssue: (title, n) => `Contra esta forma de explotación, «${title}»: ${count(n, "ficha", "fichas")}`,
  countries: (n) => `${count(n, "país", "países")} con una ficha`,
  regions: "Las empresas necesitan conocimiento experto en Medio Oriente, África, América Latina y el Caribe",
  regionsAnswer: "Fichas por región. La página de un país muestra primero a quienes trabajan allí.",
  cases: "Mostrar estudios de caso y ejemplos de cada sector",
  casesAnswer: "Los relatos publicados están en la página de su ficha, la mayoría con sector y país.",
  alike: "Muchas herramientas comparten función, objetivo y usuarios",
  alikeAnswer: "Cada herramienta dice qué tipos de trabajo hace, y usted puede buscar su propia idea:",
};

/** What a reader may come for. */
export const startWords: typeof import("./words.en.ts").startWords = {
  label: "Lo que quizá vino a buscar",
  partner: "Diga qué ayuda necesita y dónde. Obtenga una selección con los motivos, punto por punto.",
  exists: "Antes de crear una herramienta: vea cuáles hacen el mismo trabajo y cuáles de ellas ya no operan.",
  thin: "Vea dónde la ayuda es escasa",
  thinText: "Ayuda, formas de explotación y sectores por región. Cada número abre las fichas que cuenta.",
  contribute: "Corregir o proponer una ficha",
  correct: "Corregir o agregar una ficha",
  correctText: "¿Algo está mal o falta? El formulario pide solo eso, y una página que lo muestre.",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...search,
  ...exists,
  ...data,
  home: homeWords,
  asked: askedWords,
  start: startWords,
}))();
