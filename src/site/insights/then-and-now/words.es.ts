import type { Comparison, Baseline } from "../../../core/insights/then-and-now/baseline.ts";
import type { Rule } from "../../../core/insights/then-and-now/then-criteria.ts";
import { lowerFirst, upperFirst } from "../../../core/language/phrases.ts";
import { format } from "../../../core/language/words.es.ts";
import type { Wording } from "./words.en.ts";

export type { Wording } from "./words.en.ts";

const { number, percent, count, list } = format;

const wordings: Readonly<Record<NonNullable<Wording>, string>> = {
  about: "alrededor de",
  over: "más de",
  nearly: "casi",
};

/** A value of an earlier map as its source words it: "alrededor del 25%", but "alrededor de 100". */
export function worded(text: string, wording: Wording = null): string {
  if (wording === null) return text;
  const said = `${wordings[wording]} ${text.endsWith("%") ? "el " : ""}${text}`;
  return said.replace(" de el ", " del ");
}

/** What the figures of earlier maps counted. */
const counted: Readonly<Record<string, string>> = {
  recruitment: "de las entidades incluidas apoya a las empresas en la contratación",
  "cross-industry": "de las entidades incluidas trabaja en todos los sectores",
  global: "de las entidades incluidas tiene un enfoque mundial",
  "identify-victims": "de las herramientas identifica víctimas",
  "interactive-map": "entidades en su lanzamiento",
  "tat-landscape": "herramientas",
  "osce-tat-tools": "herramientas e iniciativas",
  "osce-tat-apps": "de estas herramientas son aplicaciones",
  "gmsd-2014": "organizaciones",
  "gmsd-2021": "organizaciones",
};

/** How "then and now" counts, and the sources of the earlier figures. */
export const thenMethodWords: typeof import("./words.en.ts").thenMethodWords = {
  sources: {
    title: "Fuentes de las cifras anteriores",
    lead: "Se citan, no se cuentan aquí. «Alrededor de», «más de» y «casi» son palabras de sus fuentes.",
    said: ({ id, value, unit, qualifier }: Baseline) =>
      `${unit === "share" && qualifier === null ? "El " : ""}${upperFirst(worded(unit === "share" ? percent(value) : number(value), qualifier))} ${counted[id] ?? ""}`,
    secondHand: "de segunda mano",
    year: (year: number, isAbout: boolean) => (isAbout ? `hacia ${year}` : String(year)),
  },

  rulesTitle: "Cómo las cuenta el registro",
  rulesOf: {
    recruitment:
      "Contratación: la forma de explotación «contratación abusiva» o el servicio «contratación equitativa y ética».",
    "cross-industry":
      "En todos los sectores: como sector se indica «todos los sectores», se mencionen o no otros además.",
    global: "En todo el mundo: el alcance se indica como mundial, se mencionen o no países.",
    "identify-victims": "Identificar víctimas: la herramienta tiene la función «identificación de víctimas».",
  },
  recentRule:
    "Evidencia de los últimos dos años: una revisión en el sitio de la organización o herramienta, o una fuente que muestra su fecha, como máximo 730 días antes de esta edición.",
  topicsRule:
    "Temas buscados: contratación; empleo de sobrevivientes; Medio Oriente y Norte de África, África, América Latina y el Caribe; salud, deporte, silvicultura y pesca.",
  interval: "Los intervalos son intervalos de puntuación de Wilson al 95%:",
  wilson: "Wilson 1927",
  wilsonUrl: "https://doi.org/10.1080/01621459.1927.10502953",
};

/** What a figure counts, after "organizaciones que" or "herramientas que". */
const verbs: Readonly<Record<string, string>> = {
  recruitment: "se ocupan de la contratación",
  "cross-industry": "trabajan en todos los sectores",
  global: "trabajan en todo el mundo",
  "identify-victims": "identifican víctimas",
};
const labels: Readonly<Record<string, string>> = {
  recruitment: "Organizaciones que se ocupan de la contratación",
  "cross-industry": "Organizaciones que trabajan en todos los sectores",
  global: "Organizaciones que trabajan en todo el mundo",
  "identify-victims": "Herramientas que identifican víctimas",
};
/** Of one share, and of several. Shares are compared, not numbers: the registers are of different sizes. */
const clauses: Readonly<Record<Comparison, readonly [one: string, several: string]>> = {
  "at-least-twice": ["es al menos el doble", "son al menos el doble"],
  more: ["es mayor", "son mayores"],
  "about-the-same": ["es más o menos igual", "son más o menos iguales"],
  less: ["es menor", "son menores"],
  "at-most-half": ["es la mitad o menos", "son la mitad o menos"],
};
const ofTools: readonly string[] = ["identify-victims"];
const rules: Readonly<Record<Rule, string>> = {
  open: "Todas, salvo las que ya no operan",
  recent: "Con evidencia de los últimos dos años",
  apart: "Sin los temas buscados",
};

/** The words of "then and now". */
export const thenWords: typeof import("./words.en.ts").thenWords = {
  title: "Antes y ahora",
  lead: "Lo que mapas de 2018 a 2021 informaron sobre sí mismos, junto a lo que este registro cuenta hoy. Es solo orientativo: incluían otras organizaciones, con otras reglas.",
  labels,
  rules,
  kinds: { entity: "Organizaciones", tool: "Herramientas", app: "Aplicaciones móviles" },

  /** How the shares compare with the earlier ones: a sentence for those that compare alike. */
  finding: (figures: readonly { figure: string; comparison: Comparison }[]) => {
    if (figures.length === 0) return "Todavía no hay nada que comparar";
    const said = [...Map.groupBy(figures, ({ comparison }) => comparison)].map(([comparison, group]) => {
      const ofThem = [false, true].flatMap((isTool) => {
        const those = group.filter(({ figure }) => ofTools.includes(figure) === isTool);
        const each = list(those.map(({ figure }) => `que ${verbs[figure] ?? figure}`));
        return those.length === 0 ? [] : [`de ${isTool ? "herramientas" : "organizaciones"} ${each}`];
      });
      const [one, several] = clauses[comparison];
      return group.length === 1
        ? `la proporción ${list(ofThem)} ${one}`
        : `las proporciones ${list(ofThem)} ${several}`;
    });
    return `En comparación con mapas anteriores, ${said.map((each, index) => (index === 0 ? each : upperFirst(each))).join(". ")}`;
  },
  shares: {
    unit: "Proporción de organizaciones (de herramientas en la última pareja), rayada como la informó un mapa anterior, llena como la cuenta el registro; la línea es el intervalo del 95%",
    leftOut:
      "Solo orientativo: los mapas incluían otras organizaciones. No se incluye lo que ya no opera. El registro buscó algunos temas a propósito, entre ellos la contratación, y no es una muestra de este campo de trabajo. El intervalo solo cubre el azar.",
    then: (share: number, wording: Wording, year: number, isAbout: boolean) =>
      `${worded(share === 0.25 ? "una de cada cuatro" : percent(share), wording)}, ${isAbout ? "hacia " : ""}${year}`,
    now: (share: number) => percent(share),
    detail: (n: number, of: number) => `${number(n)} de ${number(of)}`,
    about: (rows: readonly { label: string; then: { text: string }; now: { text: string; detail: string } }[]) =>
      rows.map(({ label, then, now }) => `${label}: antes ${then.text}; ahora ${now.text}, ${now.detail}.`).join(" "),
    heads: {
      figure: "Cifra",
      then: "Antes",
      then_year: "Año",
      count: "Ahora",
      of: "De",
      share: "Proporción",
      low: "Desde",
      high: "Hasta",
    },
  },

  sensitivity: {
    /** @param points by which the share that moves most does so, whole */
    title: (figure: string, rule: Rule, points: number) =>
      points <= 5
        ? "Ninguna regla más estricta mueve una proporción más de 5 puntos"
        : `La proporción de las que ${verbs[figure] ?? figure} es la que más se mueve con la regla: ${points} puntos ${ruleWhere[rule]}`,
    unit: "Las mismas proporciones con tres reglas sobre qué fichas cuentan, en una escala de 0 a 100%; la línea que atraviesa cada punto es su intervalo del 95%, la línea discontinua es la cifra del mapa anterior",
    leftOut:
      "Ninguna ficha dice con qué búsqueda se encontró. Por eso «sin los temas buscados» deja fuera todas las fichas que tienen uno de ellos, sin importar cómo se encontraron. Eso va demasiado lejos. La contratación es uno de estos temas, así que para ella solo se pueden dejar fuera los demás.",
    reference: (text: string) => `antes ${text}`,
    text: (share: number, low: number, high: number, n: number, of: number) =>
      `${percent(share)} (de ${percent(low)} a ${percent(high)}), ${number(n)} de ${number(of)}`,
    none: "no cuenta ninguna ficha",
    heads: {
      figure: "Cifra",
      rule: "Qué fichas cuentan",
      count: "La cumplen",
      of: "De",
      share: "Proporción",
      low: "Desde",
      high: "Hasta",
    },
  },

  sizes: {
    title: (own: number, largest: { of: string; size: number }) =>
      own >= largest.size
        ? `Con ${count(own, "organización", "organizaciones")}, el registro incluye al menos tantas como cualquier lista citada aquí`
        : `El registro incluye ${count(own, "organización", "organizaciones")}; la lista más larga citada aquí tenía ${number(largest.size)}`,
    unit: "Organizaciones, herramientas y aplicaciones móviles, como las contó cada mapa",
    leftOut:
      "Cada mapa tiene sus propias reglas: el Global Modern Slavery Directory incluye también servicios para sobrevivientes, que el registro deja fuera a menos que trabajen con empresas. El número de aplicaciones de 2020 es de segunda mano. Lo que ya no opera también se cuenta en el registro, como en sus directorios.",
    label: (kind: string, map: string, when: string) => `${kind}: ${map}, ${when}`,
    register: "este registro",
    now: "ahora",
    size: (size: number, wording: Wording) => worded(number(size), wording),
    about: (rows: readonly { label: string; text: string }[]) =>
      rows.map(({ label, text }) => `${label}: ${text}.`).join(" "),
    heads: { map: "Mapa", kind: "De", year: "Año", wording: "En su fuente", size: "Tamaño", count: "Fichas" },
  },

  ...thenMethodWords,

  lists: {
    met: (figure: string, rule: Rule) => `${labels[figure] ?? figure}: ${lowerFirst(rules[rule])}`,
    all: (kind: "entity" | "tool", topic: string | undefined) =>
      `${kind === "entity" ? "Organizaciones" : "Herramientas"} sin los ${topic === undefined ? "" : "demás "}temas buscados`,
    metLead: (rule: Rule) => `Se cuentan en «antes y ahora» con esta regla: ${lowerFirst(rules[rule])}.`,
    allLead: (topic: string | undefined) =>
      topic === undefined
        ? "Fichas sin cierre conocido que no tienen ninguno de los temas que al principio se buscaron a propósito."
        : "Fichas sin cierre conocido que no tienen ninguno de los temas, salvo la contratación, que al principio se buscaron a propósito.",
  },
};

const ruleWhere: Readonly<Record<Rule, string>> = {
  open: "donde cuentan todas",
  recent: "donde solo cuenta la evidencia reciente",
  apart: "sin los temas buscados",
};
