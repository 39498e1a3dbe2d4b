import { format } from "../../core/language/words.es.ts";

export type { Messages } from "./words.en.ts";

/** What is said when the shortlist takes no more: of every page, and of the shortlist in the browser. */
export const keptWords: typeof import("./words.en.ts").keptWords = {
  full: "Su selección está llena: caben 50 fichas. Quite una para agregar otra.",
  lost: "No se guardó: su navegador no conserva nada de este sitio, porque su almacenamiento está lleno o desactivado. Puede deberse a una ventana privada o a ajustes estrictos.",
};

const { number, date, count } = format;

/** The words of the frame that every page has, in Spanish; each topic has its own in a file of this name. */
export const messages: typeof import("./words.en.ts").messages = {
  language: "es",
  locale: "es-419",
  ogLocale: "es_419",
  direction: "ltr",
  format,

  site: {
    name: "Registro contra la Trata",
    wordmark: ["Registro", "contra la Trata"],
    description:
      "Un registro abierto de las organizaciones y herramientas tecnológicas que trabajan con las empresas contra la trata de personas. Cada dato enlaza con su fuente, con la fecha cuando la hay.",
    title: (page: string) => `${page} · Registro contra la Trata`,
    skip: "Ir al contenido",
    sections: "Secciones",
    breadcrumb: "Ruta de navegación",
    contents: "En esta página",
    table: "Tabla",
    home: "Inicio",
    edition: (day: string) => `Edición del ${date(day)}`,
    aged: (days: number) =>
      `Esta copia del registro tiene más de ${number(days)} días. Lo que dice sobre la antigüedad de los datos puede ya no ser cierto.`,
    endorsement: "Figurar aquí no es un aval",
    organisations: (n: number) => count(n, "organización", "organizaciones"),
    tools: (n: number) => count(n, "herramienta", "herramientas"),
    listings: (n: number) => count(n, "ficha", "fichas"),
    citations: (n: number) => count(n, "referencia", "referencias"),
    countries: (n: number) => count(n, "país", "países"),
    pictureText: "Datos con sus fuentes. Figurar aquí no es un aval.",
    pictureAlt:
      "El título de la página, con el número de organizaciones, herramientas y referencias del Registro contra la Trata.",
    ownPictureAlt:
      "Registro contra la Trata: quién trabaja con las empresas contra la trata de personas, y con qué herramientas, con el número de organizaciones, herramientas y referencias.",
    organisationsWord: "organizaciones",
    toolsWord: "herramientas",
    citationsWord: "referencias",
    /** Names the kind of a term or a listing where another has the same title. */
    kindOf: (title: string, kind: string) => `${title}: ${kind}`,
  },

  nav: {
    organisations: "Organizaciones",
    tools: "Herramientas",
    match: "Buscar socios",
    insights: "Análisis",
    browse: "Explorar",
    browseBy: "Explorar por tema",
    guides: "Guías",
    data: "Datos",
    changes: "Cambios",
    embed: "Insertar",
    search: "Buscar",
    menu: "Menú",
    shortlist: "Selección",
    compare: "Comparar",
    contribute: "Contribuir",
    exists: "¿Ya existe esto?",
    map: "Mapa mundial",
    laws: "Leyes",
    dueDiligence: "Debida diligencia",
    glossary: "Glosario",
    terms: {
      issue: "Formas de explotación",
      industry: "Sectores",
      region: "Regiones",
      country: "Países",
      service: "Tipos de ayuda",
      "tool-function": "Funciones de las herramientas",
      "kind-of-work": "Tipos de trabajo de las herramientas",
      "target-user": "Usuarios previstos",
      technology: "Tecnologías",
    },
  },

  kept: keptWords,

  help: {
    exit: "Salir de esta página ahora",
    exitNote: "Abre Wikipedia. No borra el historial de su navegador.",
    foot: "¿Está en peligro, o conoció a alguien que podría estarlo?",
    footLink: "Dónde pedir ayuda",
  },

  foot: {
    about:
      "Un conjunto de datos abierto, publicado desde Git. Continúa el trabajo de dos mapas que ya no se actualizan: el Interactive Map for Business of Anti-Human Trafficking Organisations (2018–2021) y el panorama de herramientas de Tech Against Trafficking (2020). No está afiliado a ninguno de los dos.",
    endorsement:
      "Una ficha dice lo que dicen las fuentes públicas. No es un aval, y un dato que falta no significa «no».",
    browse: "Explorar",
    guides: "Guías",
    takePart: "Usar y participar",
    licences: "Datos CC BY 4.0, código MIT",
    built: (day: string) => `Generado el ${date(day)}`,
    commit: (hash: string) => `a partir del commit ${hash.slice(0, 7)}`,
    theme: "Apariencia",
    themes: { system: "Sistema", light: "Clara", dark: "Oscura" },
    shortcut: "La tecla «/» abre la búsqueda",
    on: "Sí",
    off: "No",
  },

  kinds: {
    entity: { one: "Organización", many: "Organizaciones", lower: "organizaciones" },
    tool: { one: "Herramienta", many: "Herramientas", lower: "herramientas" },
  },

  pager: {
    label: "Páginas",
    previous: "Anterior",
    next: "Siguiente",
    page: (n: number) => `Página ${number(n)}`,
    range: (first: number, last: number, total: number) => `${number(first)}–${number(last)} de ${number(total)}`,
    titled: (page: number, title: string) => `${title}, página ${number(page)}`,
  },

  missing: {
    title: "No hay ninguna página en esta dirección",
    lead: "La dirección puede tener un error, o la página pudo cambiar de dirección. Las fichas de lo que ya no opera se conservan, y las que cambian de nombre enlazan con su nueva dirección. También se puede retirar una ficha si alguien lo solicita.",
  },
};
