import { lowerFirst } from "../../core/language/phrases.ts";
import { format } from "../../core/language/words.es.ts";
import { messages as rows } from "../rows/words.ts";

export type { Messages } from "./words.en.ts";

const { date, number } = format;

/** The words of what other sites embed, and of the page that composes it. */
export const embedWords: typeof import("./words.en.ts").embedWords = {
  title: "Insertar",
  lead: "Muestre una ficha, una lista o un gráfico en su sitio. Un marco insertado no tiene JavaScript, no guarda cookies y no nos dice en qué página está.",
  open: "Abrir en el registro",
  foot: (day: string) => `Registro contra la Trata, edición del ${date(day)}`,
  endorsement: "Figurar aquí no es un aval.",
  listingTitle: (name: string) => `${name} en el Registro contra la Trata`,
  listTitle: (term: string, vocabulary?: string) =>
    `${term}: ${vocabulary === "issue" ? "organizaciones y herramientas contra esta forma de explotación" : "fichas"} en el Registro contra la Trata`,
  list: (shown: number, of: number) =>
    shown === of
      ? `${number(of)} en el registro`
      : `Las ${number(shown)} con la evidencia más reciente, de ${number(of)} en el registro`,
  none: "Todavía no hay nada en el registro.",
  badge: {
    left: "Registro contra la Trata",
    evidence: (year: string) => `evidencia de ${year}`,
    undated: "sin evidencia con fecha",
    ended: (state: string) => lowerFirst(state),
    title: (name: string, right: string) =>
      `${name} figura en el Registro contra la Trata: ${right}. Figurar aquí no es un aval.`,
  },
  compose: {
    what: "¿Qué quiere mostrar?",
    kinds: { listing: "Una ficha", list: "Una lista de hasta 20", chart: "Un gráfico", badge: "Una insignia" },
    listing: "Nombre de la ficha",
    listingHint: "Escriba unas letras y elija de la lista.",
    unknown: "Ninguna ficha tiene este nombre. Elija uno de la lista.",
    list: "¿Qué lista?",
    chart: "¿Qué gráfico?",
    theme: "Colores",
    themes: { automatic: "Automáticos", light: "Claros", dark: "Oscuros" },
    snippet: "Copie esto en su página",
    copy: "Copiar",
    copied: "Copiado.",
    copyFailed: "Su navegador no lo copió. Seleccione el texto y cópielo.",
    preview: "Vista previa",
    empty: "Elija primero una ficha: se muestra aquí.",
    fault: "No se pudo cargar la lista de nombres. Revise su conexión y recargue la página.",
  },
  byHand: {
    title: "Sin JavaScript",
    text: "Ponga /embed delante de la dirección de una ficha, o de una forma de explotación, un sector, una región, un país o un tipo de ayuda, y use el resultado como fuente de un <iframe>. Agregue #light o #dark para fijar los colores.",
    badge: "Una insignia está en /badges/, seguido de la dirección de la ficha sin su última barra y de «.svg».",
  },
  terms: {
    title: "Qué acepta al usarlo",
    text: "Los datos son CC BY 4.0: deje la línea que menciona el registro. Una insignia dice que existe una ficha y de cuándo es su evidencia; no la presente como una recomendación ni como un certificado.",
  },
};

/** Every word of these pages: their own, and those of what they are made of. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...rows,
  embed: embedWords,
}))();
