import { formsOf } from "../../core/language/format.ts";
import { messages as ui } from "../ui/words.es.ts";
import { messages as match } from "../match/words.es.ts";

export type { Messages } from "./words.en.ts";

/** Kinds of work as written within a sentence. */
export const kindsOfWork: typeof import("./words.en.ts").kindsOfWork = {
  "recruiter-reviews": "opiniones de trabajadores sobre reclutadores",
  "worker-surveys": "encuestas a trabajadores",
  "worker-complaints": "quejas de trabajadores",
  "migrant-guide": "lo que deben saber los migrantes",
  "job-placement": "empleos sin intermediarios",
  "recruitment-guidance": "orientación para una contratación equitativa",
  "mineral-tracing": "trazabilidad de minerales",
  "seafood-tracing": "trazabilidad de productos del mar",
  "gem-tracing": "trazabilidad de piedras preciosas",
  "garment-tracing": "trazabilidad de ropa y algodón",
  "shopper-apps": "información sobre marcas para compradores",
  "company-benchmarks": "calificación de empresas",
  "statement-register": "registros de declaraciones de empresas",
  "statement-analysis": "revisión de declaraciones de empresas",
  "supplier-questionnaire": "cuestionarios para proveedores",
  "company-self-check": "autoevaluaciones para empresas",
  "trade-screening": "verificación de comercio y proveedores",
  "uyghur-lists": "empresas vinculadas al trabajo forzoso de uigures",
  "employer-blacklist": "listas de empleadores con nombre",
  "goods-risk": "riesgo por producto",
  "risk-index": "riesgo por país y sector",
  "farm-child-labour": "trabajo infantil en el campo",
  "watch-from-space": "observación desde el espacio",
  "worker-contracts": "contratos que no se pueden cambiar por otros",
  "audit-sharing": "auditorías compartidas",
  "seafood-guidance": "riesgo laboral en productos del mar",
  "worker-screening": "entrevistas de detección con trabajadores",
  "victim-hotline": "líneas de ayuda para víctimas",
  "public-reports": "denuncias del público",
  "crisis-button": "un botón para quienes están en peligro",
  "sex-adverts": "análisis de anuncios sexuales",
  "web-intelligence": "búsqueda en la web abierta y oscura",
  "platform-moderation": "plataformas sin material de abuso",
  "abuse-hashes": "huellas digitales de imágenes de abuso",
  "abuse-classifier": "reconocimiento de imágenes de abuso desconocidas",
  "abuse-blocklist": "bloqueo de sitios de abuso",
  "own-image-removal": "retiro de imágenes propias",
  "grooming-detection": "detección de captación de menores en línea",
  "report-clearing": "clasificación de denuncias de abuso en línea",
  "bank-monitoring": "señales de trata en los pagos",
  "crypto-tracing": "rastreo de monedas virtuales",
  "case-management": "gestión de casos",
  "case-data": "datos sobre casos y víctimas",
  "survivor-referral": "derivación de sobrevivientes",
  "legal-help": "abogados para sobrevivientes",
  "survivor-banking": "cuentas bancarias para sobrevivientes",
  "patient-screening": "reconocimiento de víctimas entre pacientes",
  "staff-training": "capacitación del personal",
  "missing-children": "búsqueda de niños desaparecidos",
  "deterrent-chat": "chats que disuaden a compradores",
  "awareness-game": "juegos que sensibilizan",
  "tool-catalogue": "catálogos de herramientas",
  "law-database": "bases de datos de leyes",
  "photo-clues": "pistas en fotografías",
  "seized-devices": "búsqueda en dispositivos incautados",
  "job-fraud": "detección de ofertas de empleo falsas",
};

/** The words of the page that compares an idea with what is listed. */
export const existsWords: typeof import("./words.en.ts").existsWords = {
  title: ui.nav.exists,
  lead: "Describa la herramienta que quiere crear. Vea quién ya la creó, qué pasó con ella y a quién preguntar primero.",
  description:
    "Antes de crear otra herramienta contra la trata, descríbala. Vea qué herramientas hacen el mismo trabajo, incluidas las finalizadas, con quién hablar y qué decidir primero.",
  how: "Su idea se compara con cada herramienta del registro, por sus palabras y por lo que usted elija. Lo que escriba queda en este campo: no se envía ni aparece en la dirección.",
  noScriptTitle: "Buscar a mano",
  noScript:
    "La comparación se hace en su navegador y necesita JavaScript. Sin él, mire los grupos de herramientas que hacen el mismo trabajo, y empiece por lo que haría su herramienta:",
  groups: "Grupos de herramientas que hacen el mismo trabajo",
  checklistTitle: "Antes de crearla",
  checklistLead: "Preguntas que conviene responder antes de escribir la primera línea.",
  checklist: [
    {
      title: "Dinero para mantenerla",
      text: "¿Quién paga el alojamiento, la traducción, los arreglos y la atención en el tercer año, cuando el premio o la subvención se gastó? Una herramienta que deja de responder perjudica a quienes dependían de ella.",
    },
    {
      title: "Sobrevivientes y trabajadores",
      text: "¿Ayudaron a darle forma personas que la usarían, o que vivieron la explotación? ¿Se les paga por eso, y pueden decir que no?",
    },
    {
      title: "Protección de datos",
      text: "¿Qué es lo mínimo que necesita saber de una persona? ¿Dónde se guarda, quién puede verlo, bajo qué ley, y qué pasa si se incauta o se filtra?",
    },
    {
      title: "Una salida",
      text: "¿Cómo terminará? Diga quién se hace cargo de los datos y de los usuarios, cómo se les avisa y qué queda en línea. Un final anunciado no es un fracaso.",
    },
    {
      title: "Quienes ya lo hacen",
      text: "¿Preguntó a las herramientas y organizaciones de arriba si puede sumar algo a lo suyo: un idioma, un país, un canal? Unirse cuesta menos que empezar.",
    },
    {
      title: "Una respuesta del otro lado",
      text: "Si reúne denuncias o pedidos, ¿quién los responde, en qué idiomas, con qué rapidez y con qué capacidad de ayudar?",
    },
  ],

  /** For the page's script: `{…}` is filled in there. */
  script: {
    form: "Su idea",
    text: "¿Qué haría, y para quién?",
    textHint: "Un párrafo con sus palabras. Queda en este navegador.",
    refine: "Si quiere, diga más:",
    sentence:
      "Es una herramienta con esta función: {functions}, hecha para: {target_users}. Se ocupa de: {issues}, en este sector: {industries}, en este país: {countries}.",
    labels: {
      functions: "Qué hace",
      target_users: "Para quién es",
      issues: "Forma de explotación",
      industries: "Sector",
      countries: "País",
    },
    any: {
      functions: "cualquier función",
      target_users: "cualquier persona",
      issues: "cualquier forma de explotación",
      industries: "cualquier sector",
      countries: "cualquier país",
    },
    another: "{label}, otra opción",
    anotherOption: "+ otra opción",
    ask: "Ver qué existe",
    clear: "Empezar de nuevo",
    empty: "Escriba unas palabras, o elija algo.",
    loading: "Comparando…",
    failed:
      "No se pudieron cargar las fichas. Todavía puede leer los grupos de herramientas que hacen el mismo trabajo.",
    status: {
      "very similar": formsOf({ one: "{n} herramienta muy similar", other: "{n} herramientas muy similares" }),
      similar: formsOf({ one: "{n} herramienta similar", other: "{n} herramientas similares" }),
      "only related": formsOf({ one: "{n} herramienta relacionada", other: "{n} herramientas relacionadas" }),
    },
    answers: "Qué hay en el registro",
    steps: {
      "very similar": {
        title: "Muy similares a su idea",
        lead: "El mismo trabajo para las mismas personas, hasta donde el registro puede saber. Lea sus páginas antes de decidir.",
      },
      similar: {
        title: "Similares",
        lead: "Gran parte del mismo trabajo, o el mismo trabajo para otras personas.",
      },
      "only related": {
        title: "Solo relacionadas",
        lead: "Comparten una parte de su idea: su tema, sus usuarios o su forma de funcionar.",
      },
      nothing: { title: "Comparten una palabra o dos", lead: "Es probable que sean otra cosa." },
    },
    verdicts: {
      similar: "Encontramos herramientas similares, ninguna muy similar",
      "only related": "Entre {n} herramientas, solo encontramos algunas relacionadas",
      nothing: "Entre {n} herramientas, no encontramos nada similar",
    },
    noneText:
      "Aun así puede haber una: el registro conoce cada herramienta por pocas palabras. Pruebe con otras palabras para lo mismo, o pregunte a quienes están abajo.",
    unread: "No se usó: {words}. Ninguna herramienta ni ningún término del registro lo contiene.",
    noneTags: "Las opciones por sí solas no muestran qué es muy similar. Describa también su idea en pocas palabras.",
    propose: "¿Conoce una herramienta que lo hace? Propóngala",
    partnersTitle: "Organizaciones con las que hablar",
    partnersLead: "Trabajan en lo mismo de lo que trata su idea.",
    partnersLeadBehind:
      "Primero las que están detrás de las herramientas de arriba, luego las que trabajan en lo mismo de lo que trata su idea.",
    behind: "Desarrolla u opera",
    partnersMore: "Buscar con más precisión en «Encontrar socios»",
    more: formsOf({ one: "Mostrar {n} más", other: "Mostrar {n} más" }),
    shares: "Comparte",
    ended: "Por qué terminó:",
    endedUnknown: "Terminó. No se pudo encontrar el motivo.",
  },
};

/** The words of overlap: on the page of a tool, in the insights and where an idea is compared. */
export const alikeWords: typeof import("./words.en.ts").alikeWords = {
  howTitle: "Cómo se calcula el solapamiento",
  kindsOfWork: kindsOfWork,
  aspects: {
    work: "Trabajo",
    words: "Palabras",
    functions: "Funciones",
    target_users: "Usuarios",
    issues: "Formas de explotación",
    industries: "Sectores",
    technologies: "Tecnologías",
    place: "Lugar",
  },

  others: {
    title: { close: "Otras que hacen esto", related: "Herramientas relacionadas" },
    note: {
      close: "El mismo trabajo para las mismas personas, hasta donde el registro puede saber",
      related: "Ninguna herramienta del registro es muy similar",
    },
    shares: "Comparte",
    different: "Solo aquí",
    differentLead: "Lo que esta indica y ninguna de las de arriba:",
    propose: "¿Piensa crear una más?",
    exists: "Vea qué existe ya",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...match,
  exists: existsWords,
  alike: alikeWords,
}))();
