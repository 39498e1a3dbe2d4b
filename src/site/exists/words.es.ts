import { format } from "../../core/language/words.es.ts";
import { formsOf } from "../../core/language/format.ts";
import { messages as ui } from "../ui/words.ts";
import { messages as match } from "../match/words.es.ts";

const { number } = format;

export type { Messages } from "./words.en.ts";

/** The words of the page that compares an idea with what is listed. */
export const existsWords: typeof import("./words.en.ts").existsWords = {
  title: ui.nav.exists,
  lead: "Describa la herramienta que quiere crear. Vea qué herramientas ya hacen ese trabajo, cuáles ya no operan y por qué, y a quién preguntar primero.",
  description:
    "Antes de crear otra herramienta contra la trata, descríbala. Vea qué herramientas hacen el mismo trabajo, incluidas las que ya no operan, con quién puede hablar y qué decidir primero.",
  how: "Su idea se busca entre las herramientas registradas por sus palabras y por los tipos de trabajo que usted marca. Lo que escribe se queda en este campo: no se envía ni está en la dirección.",
  noScriptTitle: "Buscar a mano",
  noScript:
    "Para leer su idea se necesita JavaScript. Sin él, elija el tipo de trabajo que haría su herramienta y vea qué herramientas lo hacen:",
  checklistTitle: "Antes de crearla",
  checklistLead: "Preguntas que conviene responder antes de escribir la primera línea.",
  checklist: [
    {
      title: "Dinero para mantenerla",
      text: "¿Quién paga el alojamiento web, la traducción, las correcciones y el soporte en el tercer año, cuando ya se gastó el premio o la subvención? Una herramienta que deja de responder perjudica a quienes dependían de ella.",
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
    ask: "Ver qué existe",
    clear: "Empezar de nuevo",
    empty: "Escriba unas palabras, o elija algo.",
    loading: "Comparando…",
    failed: "No se pudieron cargar las fichas. Aún puede leer las herramientas por tipo de trabajo.",
    answers: "Qué hay en el registro",
    unread: "Sin usar: {words}. Ninguna herramienta ni ningún término del registro contiene esto.",
    propose: "¿Conoce una herramienta que lo hace? Propóngala",
    partnersTitle: "Organizaciones con las que puede hablar",
    partnersLead: "Trabajan en el tema de su idea.",
    partnersLeadBehind:
      "Primero las que están detrás de las herramientas de arriba, luego las que trabajan en el tema de su idea.",
    behind: "Desarrolla u opera",
    partnersMore: "Buscar con más precisión en «Buscar socios»",
    more: formsOf({ one: "Mostrar {n} más", other: "Mostrar {n} más" }),
    shares: "Comparte",
    ended: "Por qué ya no opera:",
    endedUnknown: "Ya no opera. No se pudo encontrar el motivo.",
    offline: "Para buscar herramientas por sus palabras se necesita la red la primera vez.",
    kinds: "Los tipos de trabajo que parece ser",
    kindsHint: "Marque lo que corresponda. Abajo se muestran todas las herramientas registradas de los tipos marcados.",
    otherKind: "Otro tipo de trabajo",
    choose: "Elija",
    sentence: "Trata de {industries}, en {countries}.",
    labels: { industries: "Sector", countries: "País" },
    any: { industries: "cualquier sector", countries: "cualquier país" },
    another: "{label}, uno más",
    anotherOption: "+ uno más",
    status: { same: "Herramientas que hacen este trabajo: {n}.", others: "Otras que mencionan sus palabras: {m}." },
    sameTitle: "Herramientas que hacen este trabajo",
    othersTitle: "Otras que mencionan sus palabras",
    none: "Ninguna herramienta registrada hace este trabajo",
    noneText:
      "Aun así puede haber una: el registro conoce cada herramienta por lo que dicen páginas públicas. Marque otro tipo o pregunte a las organizaciones de abajo.",
    tally: {
      tools: formsOf({ one: "{n} herramienta registrada", other: "{n} herramientas registradas" }),
      recent: "{n} con evidencia de los últimos dos años",
      ended: "{n} que ya no operan",
      within: "{n} en {term}",
    },
  },
};

/** The words of overlap: on the page of a tool, in the insights and where an idea is compared. */
export const alikeWords: typeof import("./words.en.ts").alikeWords = {
  howTitle: "Cómo se calcula la superposición",

  others: {
    title: "Hace el mismo trabajo",
    note: "Herramientas que comparten un tipo de trabajo, las que ya no operan al final",
    shares: "Comparte",
    differs: "Se diferencia por",
    differentLead: "Solo esta herramienta indica:",
    more: (n: number) => `Mostrar ${number(n)} más`,
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
