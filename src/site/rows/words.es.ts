import { ofDate, onDate, sinceDate } from "../../core/language/dates.es.ts";
import { format } from "../../core/language/words.es.ts";
import { placeWords } from "../../core/register/words.es.ts";
import { messages as ui } from "../ui/words.es.ts";

export type { Messages, RowMessages } from "./words.en.ts";

const { number, count } = format;

/** The words of a listing's row: those that a browser needs, apart from all others. */
export const rowWords: typeof import("./words.en.ts").rowWords = {
  format,

  fresh: {
    evidence: (day: string) => `Evidencia ${ofDate(day)}`,
    checked: (day: string) => `Revisada ${onDate(day)}`,
    confirmed: (day: string) => `Confirmada por la organización ${onDate(day)}`,
    undated: "Ninguna fuente muestra una fecha",
    age: {
      current: ", hace menos de un año",
      ageing: ", hace entre uno y dos años",
      stale: ", hace más de dos años",
      undated: "",
    },
    tally: {
      current: "Evidencia de menos de un año",
      ageing: "De uno a dos años",
      stale: "Más antigua",
      undated: "Ninguna fuente muestra una fecha",
    },
    quiet: "No se encontró ninguna señal reciente de actividad",
    quietTag: "Sin señal reciente de actividad",
    quietReason:
      "Figura como activa, pero su evidencia más reciente tiene más de tres años. Eso no quiere decir que haya cerrado.",
    quietUndated: "Figura como activa, pero ninguna fuente muestra una fecha. Eso no quiere decir que haya cerrado.",
  },

  status: {
    active: "Activa",
    unknown: "Estado desconocido",
    closed: "Cerrada",
    merged: "Fusionada",
    "in-development": "En desarrollo",
    discontinued: "Descontinuada",
    since: (day: string) => sinceDate(day),
  },

  row: {
    ...placeWords.row,
    near: { local: "Menciona el lugar", regional: "Trabaja en su región", global: "Trabaja en todo el mundo" },
    offers: "Ofrece",
    does: "Hace",
    more: (n: number) => `y ${number(n)} más`,
    sources: (n: number) => count(n, "fuente", "fuentes"),
    engage: "Formas de colaborar:",
    shortlist: "Seleccionar",
  },
};

/** The words on the picture of a listing, beside a number and a year. */
export const picturedWords: typeof import("./words.en.ts").picturedWords = {
  sources: (n: number) => (n === 1 ? "fuente" : "fuentes"),
  newest: "evidencia más reciente",
};

/** The words over groups of rows. */
export const groupWords: typeof import("./words.en.ts").groupWords = {
  entity: "Organizaciones",
  tool: "Herramientas",
  "entity-local": "Organizaciones que trabajan allí",
  "tool-local": "Herramientas hechas para el lugar",
  "entity-global": "Organizaciones de alcance mundial que lo mencionan",
  "tool-global": "Herramientas de uso mundial que lo mencionan",
  continued: ", continuación",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...ui,
  ...rowWords,
  groups: groupWords,
  pictured: picturedWords,
}))();
