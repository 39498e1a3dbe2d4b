import { messages as ui } from "../ui/words.ts";
import { ofDate, onDate, sinceDate } from "../../core/language/dates.es.ts";
import { format } from "../../core/language/words.es.ts";
import { messages as rows } from "../rows/words.ts";

export type { Messages } from "./words.en.ts";

const { number, count, list } = format;

/** Words of the pages of laws and of due diligence. */
export const lawsWords: typeof import("./words.en.ts").lawsWords = {
  title: ui.nav.laws,
  lead: "Leyes, tratados y directrices sobre el trabajo forzoso: a quién se aplican, desde cuándo, qué cambió y cómo se hacen cumplir.",
  counted: (n: number) =>
    `${count(n, "ley, tratado o directriz", "leyes, tratados y directrices")} sobre el trabajo forzoso: a quién se aplican, desde cuándo, qué cambió y cómo se hacen cumplir, cada dato con su fuente.`,
  advice: "Esto no es asesoría jurídica.",
  adviceText:
    "El registro transmite lo que dicen las fuentes públicas sobre una ley. Que una ley se aplique a una empresa depende de más cosas que su tamaño: dónde hace negocios, qué vende, quién es su dueño. Consulte a un abogado.",

  state: {
    "in-force": "En vigor",
    "applies-later": "En vigor, se aplica más adelante",
    "not-in-force": "No está en vigor",
    bill: "Proyecto de ley",
    voluntary: "Voluntaria",
  },
  duty: {
    report: "presentación de informes",
    "due-diligence": "debida diligencia",
    "product-ban": "prohibición de productos",
    "criminal-law": "derecho penal",
    "public-list": "lista pública de empleadores",
  },
  places: {
    California: "California",
    "European Union": "Unión Europea",
    International: "Internacional",
    "New South Wales": "Nueva Gales del Sur",
    "USMCA countries": "países del T-MEC",
  },
  said: {
    worldwide: "en todo el mundo",
    "in France": "en Francia",
    "in Germany": "en Alemania",
    "in the EU": "en la UE",
    "EU companies": "Empresas de la UE",
    "Other companies": "Otras empresas",
    "The part on child labour": "La parte sobre trabajo infantil",
    Manufacturers: "Fabricantes",
    "Wholesale, retail and services": "Comercio mayorista, minorista y servicios",
  },
  since: (day: string) => `En vigor ${sinceDate(day)}`,
  /** Said before an answer to a size, of a law that is not applied yet. */
  notYet: (state: "applies-later" | "not-in-force" | "bill" | "voluntary", day: string | undefined) => {
    if (state === "voluntary") return "No es obligatoria.";
    if (state === "bill") return "Todavía no es ley.";
    return day === undefined ? "No está en vigor." : `Solo a partir ${ofDate(day)}.`;
  },
  appliesFrom: (day: string) => `Aplicable a partir ${ofDate(day)}`,
  sources: (n: number) => count(n, "fuente", "fuentes"),

  where: "Dónde",
  everywhere: "En todas partes",
  whereNote: "Un país incluye las leyes de la unión a la que pertenece.",

  size: {
    label: "Tamaño de su empresa",
    note: "Lo que escriba queda en este navegador y no se guarda. Indique cifras mundiales. Las monedas no se convierten: una ley que usa otra moneda queda sin decidir.",
    employees: "Empleados",
    turnover: "Facturación anual (volumen de negocios), en millones",
    assets: "Total del balance, en millones",
    currency: "Moneda",
    hide: "Ocultar las leyes cuyo umbral su empresa no alcanza",
    answer: {
      reached: "Su empresa alcanza un umbral de esta ley",
      "any-size": "Se aplica a cualquier tamaño",
      open: "Lo que indicó no basta para decidirlo",
      below: "Su empresa no alcanza ningún umbral de esta ley",
      "not-stated": "Las fuentes no indican un umbral",
    },
    tally: {
      reached: "Umbral alcanzado",
      "any-size": "cualquier tamaño",
      open: "sin decidir",
      below: "umbral no alcanzado",
      "not-stated": "no se indica",
    },
    noScript:
      "Con JavaScript, un formulario compara aquí sus cifras con estos umbrales. La tabla de umbrales de abajo dice lo mismo.",
  },

  sizes: {
    title: "Los umbrales de tamaño de cada ley",
    note: "Cada umbral tal como lo indica la ley, en la moneda de esta. Si indica varios, la última columna dice cuántos cuentan.",
    law: "Ley",
    turnover: "Facturación anual (volumen de negocios)",
    assets: "Balance",
    employees: "Empleados",
    count: "Cuenta cuando",
    none: "no se indica",
    anySize: "Cualquier tamaño",
    notStated: "No se indica",
    all: (n: number) => (n === 1 ? "se cumple" : n === 2 ? "se cumplen ambos" : "se cumplen todos"),
    some: (least: number, of: number) =>
      `${least === 1 ? "se cumple" : "se cumplen"} ${number(least)} de ${number(of)}`,
  },
  amount: (amount: number, currency: string | undefined) => {
    if (currency === undefined) return number(amount);
    if (amount < 1e6) return `${currency} ${number(amount)}`;
    return `${currency} ${count(amount / 1e6, "millón", "millones")}`;
  },
  bound: {
    "at-least": (amount: string) => `${amount} o más`,
    above: (amount: string) => `más de ${amount}`,
  },
  measured: {
    turnover: (amount: string) => `facturación anual: ${amount}`,
    assets: (amount: string) => `balance: ${amount}`,
    employees: (amount: string) => `empleados: ${amount}`,
  },
  at: (text: string, where: string) => `${text} ${where}`,
  group: (least: number, tests: readonly string[]) =>
    least === tests.length ? list(tests) : `${number(least)} de estos: ${tests.join("; ")}`,
  forWhom: (who: string, text: string) => `${who}: ${text}`,

  law: {
    covered: "A quién se aplica",
    covers: "Se aplica a",
    size: "Umbral de tamaño",
    since: "Desde cuándo",
    duties: "Tipo de norma",
    year: "Aprobación",
    introduced: "Presentación",
    otherNames: "También se conoce como",
    changes: "Qué cambió",
    enforcement: "Cómo se hace cumplir",
    undated: "Sin fecha",
    noChanges: "No se encontró ningún cambio en fuentes públicas.",
    noEnforcement: "No se encontró en fuentes públicas cómo se hace cumplir.",
    steps: "Debida diligencia",
    stepsLead: "Los pasos de la debida diligencia en que se basa, según una fuente",
    noSteps: "Ninguna fuente leída aquí dice en qué pasos de la debida diligencia de la OCDE se basa.",
    allSteps: "Los seis pasos, y quién ayuda con cada uno",
    open: "Qué es incierto",
    unverified: "Sin verificar",
    conflicts: "Las fuentes difieren",
    listings: "Quién ayuda con ella",
    listed: (n: number) => count(n, "ficha", "fichas"),
    noListing:
      "Ninguna ficha está vinculada aún a esta ley. Una ficha se vincula a una ley solo cuando una fuente dice que ayuda con ella, y el registro nunca dice que algo cumple una ley.",
    supply: "Indicar una ficha que ayuda con ella",
    propose: "Proponer una que no está en el registro",
    toSteps: "Quién ayuda con la debida diligencia, paso por paso",
    neighbours: "Leyes cercanas",
    applies: "Fecha de aplicación",
    samePlace: "Del mismo lugar",
    sameDuty: "Con el mismo tipo de norma",
    all: (n: number) => `Ver las ${number(n)} leyes`,
    evidence: "Evidencia",
    evidenceNote: (n: number) => `${count(n, "fuente", "fuentes")}, con el número con que se citan`,
    checked: "Fecha de verificación",
    checkedOn: (day: string) => `Las fuentes se leyeron ${onDate(day)}, en copias guardadas de las páginas`,
    status: "Estado",
    jurisdiction: "Jurisdicción",
    noDate: "La página no muestra ninguna fecha",
    description: (title: string, description: string) => `${title}: ${description}`,
  },

  about: {
    title: "Cómo se hace esta lista",
    text: "Las leyes se reunieron en noviembre de 2026 de páginas públicas, la mayoría de bufetes de abogados y autoridades, leídas en copias guardadas. La lista no está completa. Lo que no se pudo verificar está marcado. Donde las fuentes difieren, la página de la ley dice cuál sigue. Las leyes cambian más rápido que esta página, así que fíjese en la fecha.",
    correct: "Corregir o agregar una ley",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...rows,
  laws: lawsWords,
}))();
