import { formsOf } from "../../core/language/format.ts";
import { fieldLabels } from "../vocabulary/fields/words.ts";
import { messages as vocabulary } from "../vocabulary/words.ts";

export type { Messages } from "./words.en.ts";

/** Match: the question, its answers and their reasons, in Spanish. */
export const matchWords: typeof import("./words.en.ts").matchWords = {
  title: "Buscar socios",
  lead: "Diga qué necesita y vea quién puede ayudar, con los motivos. Lo que elija queda en este navegador.",
  description:
    "Indique su sector, su país, la ayuda que busca y contra qué forma de explotación: el registro ordena organizaciones y herramientas según cuánto coinciden, y dice por qué, punto por punto.",
  findPartner: "Buscar un socio",
  findPartnerFor: "Ver quién puede ayudar",
  findToolFor: "Ver qué herramientas pueden servir",
  howTitle: "Cómo funciona la búsqueda de socios",
  how: "Una coincidencia dice cuánto se ajusta una ficha a su pregunta, no si una organización es buena.",
  before: "Antes de la primera llamada",
  beforeText:
    "Pregunte por la salvaguarda (protección de las personas frente a abusos), el personal local, las referencias de empresas, los resultados medibles, los honorarios, los conflictos de intereses y qué pasa con sus datos. El registro no puede responder esto por usted.",
  noScriptTitle: "Buscar a mano",
  noScript:
    "Esta búsqueda necesita JavaScript, porque su navegador compara las fichas. Sin él, puede hacer lo mismo a mano:",
  steps: {
    service: "Empiece por la ayuda que busca. Su página muestra quién la ofrece.",
    "tool-function": "Si busca una herramienta, empiece por lo que debería hacer.",
    country: "Mire su país: quienes trabajan allí aparecen antes que quienes trabajan en todo el mundo y lo mencionan.",
    industry: "Vea quién conoce su sector; «todos los sectores» significa cualquiera.",
    issue: "Vea quién trabaja contra la forma de explotación que le preocupa.",
  },
  stepsLast:
    "Anote los nombres que estén en varias de estas páginas. Cada ficha dice qué no se pudo encontrar: pregúntelo en una primera llamada.",
  /** For the page's script: `{…}` is filled in there. */
  script: {
    form: "Qué necesita",
    sentence: "Necesitamos: {services}. Lugar: {place}. Sector: {industries}. Contra: {issues}.",
    fold: "Más: {what}",
    foldEmpty: "herramientas, formas de colaborar, idioma, costo",
    foldSentence:
      "La herramienta debe servir para: {functions}. Tipo de trabajo: {work}. Hecha para: {target_users}. Forma de colaborar: {partnerships}. Idioma: {languages}. Costo: {cost}.",
    labels: {
      industries: "Sector",
      place: "País o región",
      issues: "Forma de explotación",
      services: "Ayuda",
      functions: "Qué hace una herramienta",
      work: "Tipo de trabajo",
      target_users: "Para quién es una herramienta",
      partnerships: "Forma de colaborar",
      languages: "Idioma",
      cost: fieldLabels["offer.cost"],
    },
    any: {
      industries: "cualquier sector",
      place: "cualquier país",
      issues: "cualquier forma de explotación",
      services: "cualquier ayuda",
      functions: "cualquier función",
      work: "cualquier tipo",
      target_users: "cualquier usuario",
      partnerships: "cualquier forma",
      languages: "cualquier idioma",
      cost: "cualquier precio",
    },
    another: "{label}, otra opción",
    anotherOption: "+ más",
    find: "{label}: escriba para buscar",
    findShort: "o escriba",
    /** Groups of choices. */
    places: { regions: "Regiones", countries: "Países que las fichas mencionan", others: "Otros países" },
    languages: { languages: "Idiomas que las fichas indican", others: "Otros idiomas" },
    small: "Somos un proveedor pequeño: dar prioridad a lo gratuito",
    smallHint:
      "La asesoría, la capacitación y las herramientas gratuitas cuentan más. Lo gratuito en parte cuenta en parte. Se incluyen las fichas que no indican un precio: pregunte a la organización.",
    clear: "Empezar de nuevo",
    print: "Imprimir",
    order:
      "Primero están las fichas que coinciden en todos los puntos. Luego cuentan más la ayuda y el lugar, y después el sector; lo local va antes que lo mundial.",
    orderMore: "Cómo funciona la búsqueda de socios",
    toolsAdd: "Mostrar también herramientas",
    toolsRemove: "No mostrar herramientas",
    examplesTitle: "Por ejemplo",
    examples: [
      {
        title: "Un grupo hotelero que contrata para Qatar sin cobrar comisiones, en árabe",
        query: "industries=hospitality-tourism&countries=QA&services=ethical-recruitment&languages=ar",
      },
      {
        title: "Un comprador de productos del mar que quiere escuchar a los trabajadores en Tailandia",
        query: "industries=fishing-seafood&countries=TH&services=worker-voice-grievance&functions=worker-voice",
      },
      {
        title: "Un banco que quiere detectar el dinero de los tratantes",
        query: "industries=financial-services&services=investigation-intelligence&functions=financial-crime-detection",
      },
      {
        title: "Un pequeño proveedor de prendas de vestir en Bangladesh que necesita capacitación gratuita",
        query: "industries=apparel-textiles&countries=BD&services=training&cost=free",
      },
    ],
    kinds: { entity: "Organizaciones", tool: "Herramientas" },
    counts: {
      entity: formsOf({ one: "{n} organización", other: "{n} organizaciones" }),
      tool: formsOf({ one: "{n} herramienta", other: "{n} herramientas" }),
    },
    /** How many of a kind fit, after their number. */
    fits: {
      strong: formsOf({ one: "{n} coincide bien", other: "{n} coinciden bien" }),
      partial: formsOf({ one: "{n} en parte", other: "{n} en parte" }),
      "worth-a-look": formsOf({ one: "{n} puede interesar", other: "{n} pueden interesar" }),
    },
    fit: "{kind}: {fits}.",
    noFit: "ninguna",
    loading: "Comparando…",
    failed:
      "No se pudieron cargar las fichas. Puede explorarlas por tipo de ayuda, país, sector y forma de explotación.",
    groups: { strong: "Coincidencia fuerte", partial: "Parcial", "worth-a-look": "Puede interesar" },
    /** What keeps a listing from being strong. */
    open: "No coincide con lo pedido: {points}.",
    openPoint: "{point} ({how})",
    openPoints: {
      place: "lugar",
      services: "ayuda",
      functions: "función",
      work: "tipo de trabajo",
      industries: "sector",
      issues: "forma de explotación",
      target_users: "usuarios",
      partnerships: "forma de colaborar",
      languages: "idioma",
      cost: "costo",
      access: "acceso",
    },
    openHow: {
      some: "coincide en parte",
      partly: "solo está relacionado",
      "not-stated": "no se encontró",
      "does-not-meet": "no coincide",
    },
    none: {
      entity: "Ninguna organización coincide con esto",
      tool: "Ninguna herramienta coincide con esto",
    },
    propose: "¿Conoce alguna? Propóngala",
    noneText:
      "Quite una opción, o elija una región en lugar de un país. El vacío puede estar en el registro, no en la realidad.",
    unasked: {
      entity: "Ninguna de sus opciones se aplica a organizaciones.",
      tool: "Ninguna de sus opciones se aplica a herramientas.",
    },
    noHelp: {
      entity: "No dijo qué ayuda busca: estas coinciden con el resto de su pregunta.",
      tool: "No dijo qué debería hacer una herramienta: estas coinciden con el resto de su pregunta.",
    },
    more: "Mostrar {n} más",
    key: "Qué significan los símbolos",
    jump: "Respuestas",
    verdicts: {
      meets: "Coincide",
      partly: "Coincide en parte",
      "does-not-meet": "No coincide",
      "not-stated": "No se encontró en fuentes públicas",
    },
    criteria: {
      place: "Lugar",
      services: "Ayuda",
      functions: "Función",
      work: "Tipo de trabajo",
      industries: "Sector",
      issues: "Contra qué trabaja",
      target_users: "Hecha para",
      partnerships: "Colaborar",
      languages: "Idioma",
      cost: fieldLabels["offer.cost"],
      access: "Acceso",
    },
    answers: {
      stated: "{term}",
      tagged: "{term}",
      "stated-global": "Menciona: {term}; trabaja en todo el mundo",
      "case-study": "{term}, en un estudio de caso",
      mixed: "Una parte gratuita y otra de pago",
      regional: "Trabaja en la parte del mundo a la que pertenece {term}, sin mencionar países",
      summary: "{term}, se menciona en su resumen",
      general: "La trata en general, sin mencionar: {term}",
      kindred: "Una forma relacionada, sin mencionar: {term}",
      "cross-industry": "Todos los sectores, sin mencionar: {term}",
      "global-region": "Mundial, incluida la parte del mundo a la que pertenece {term}",
      nearby: "La misma parte del mundo, pero otros países, no {term}",
      global: "Mundial, sin mencionar: {term}",
      "global-elsewhere": "Mundial, menciona otras regiones",
      "not-stated": "No se encontró",
      "to-states": "{term} entre gobiernos; no se encontró nada para empresas",
      other: "Indica otras opciones, no esta: {term}",
    },
    free: "Gratuito",
    ask: "Para preguntar en una primera llamada",
    questions: {
      entity: {
        "still-active": "¿El trabajo continúa?",
        "works-there": "¿Trabajan en {terms}, y con quién?",
        "offers-help": "¿Pueden ayudar con {terms}?",
        "knows-industry": "¿Qué han hecho en este sector: {terms}?",
        "covers-issue": "¿Qué hacen contra esto: {terms}?",
        "serves-users": "¿Trabajan con {terms}?",
        "speaks-language": "¿Pueden trabajar en este idioma: {terms}?",
        "ways-to-engage": "¿Cómo puede una empresa colaborar con ustedes?",
        price: "¿Cuánto cuesta, y quién paga?",
        references: "¿Qué empresas pueden hablarnos de su trabajo?",
        results: "¿Qué han publicado que podríamos usar?",
      },
      tool: {
        "still-active": "¿Todavía se actualiza y tiene soporte?",
        "works-there": "¿Se usa en {terms}?",
        "offers-help": "¿Se puede usar para {terms}?",
        "knows-industry": "¿Quién la usa en este sector: {terms}?",
        "covers-issue": "¿Sirve contra esto: {terms}?",
        "serves-users": "¿Está hecha para {terms}?",
        "speaks-language": "¿Se puede usar en este idioma: {terms}?",
        "ways-to-engage": "¿Cómo puede participar una empresa?",
        price: "¿Cuánto cuesta, y quién puede usarla?",
        references: "¿Qué empresas la usan?",
        results: "¿Qué resultados pueden mostrar?",
      },
    },
    succeeds: "Sucede a {name} ({state}).",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...vocabulary,
  match: matchWords,
}))();
