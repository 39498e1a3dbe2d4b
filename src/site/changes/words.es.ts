import { formsOf } from "../../core/language/format.ts";
import { changeLogWords } from "../../core/changes/words.es.ts";
import { format } from "../../core/language/words.es.ts";
import { lowerFirst } from "../../core/language/phrases.ts";
import { messages as ui } from "../ui/words.ts";

export type { Messages } from "./words.en.ts";

const { count, number, list } = format;

/** The words of the pages that tell what changed. */
export const changesWords: typeof import("./words.en.ts").changesWords = {
  log: changeLogWords,
  title: ui.nav.changes,
  titled: (month: string) => `Cambios de ${month}`,
  lead: "Lo que se agregó, cambió, se volvió a revisar en fuentes públicas o terminó, día por día. Cada fila menciona los datos que cambiaron; la ficha los muestra con sus fuentes.",
  none: "No se muestran cambios: esta copia del sitio se generó sin su historial completo.",
  noneYet: "Todavía no cambió ninguna ficha.",
  months: "Meses",
  filter: {
    title: "Mostrar los cambios de",
    industry: "Sector",
    region: "Región",
    issue: "Forma de explotación",
    all: "Todos",
    shown: formsOf({ one: "1 cambio", other: "{n} cambios" }),
    noScript:
      "Elegir un sector, una región o una forma de explotación necesita JavaScript. Sin él, siga uno de los canales de abajo.",
    nothing: "Ningún cambio de este mes coincide. Elija «Todos» en una de las listas.",
  },
  tally: (parts: readonly string[]) => list(parts),
  /** "1 agregada", "2 agregadas", "2 con otra dirección", "2 ya no operan". */
  counted: (type: string, n: number) =>
    `${number(n)} ${
      n === 1
        ? lowerFirst(type)
        : lowerFirst(type)
            .replace(/^\p{L}+da\b/u, "$&s")
            .replace(/opera$/, "operan")
    }`,
  columns: { listing: "Ficha", what: "Qué pasó", facts: "Datos que cambiaron" },
  left: (n: number) =>
    `${count(n, "cambio más de este mes está", "cambios más de este mes están")} en el archivo de todos los cambios (abajo).`,
  more: (n: number) => `Mostrar ${count(n, "cambio más", "cambios más")} de este día`,
  mergedInto: (name: string) => `se unió a ${name}`,
  facts: (first: readonly string[], left: number) =>
    left === 0 ? list(first) : `${first.join(", ")} y ${number(left)} más`,
  follow: {
    title: "Seguir los cambios",
    lead: "Un lector de canales o un programa de correo le muestra lo nuevo. Cada ficha también tiene un canal: está al final de su página.",
    all: "Todos los cambios",
    ofTerms: {
      industry: "Por sector",
      region: "Por región",
      issue: "Por forma de explotación",
    },
    atom: "Atom",
    json: "JSON Feed",
    calendar: "Fichas que hay que volver a revisar, como calendario (iCalendar)",
  },
  machines: {
    title: "Mantener una copia al día",
    text: "Cada cambio es una línea del archivo de todos los cambios. Para poner al día una copia de los datos, tome de su campo «generated» el día en que se hizo y aplique en orden el archivo de ese día y el de cada día posterior: saque lo que está en «removed» y luego ponga las fichas según su «href». Lo calculado (freshness, clarity) depende del día y solo está en register.json.",
    lines: "Todos los cambios, uno por línea (NDJSON)",
    days: "Lista de días (JSON)",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...ui,
  changes: changesWords,
}))();
