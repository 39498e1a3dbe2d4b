import { format } from "../../core/language/words.es.ts";
import { keptWords, messages as ui } from "../ui/words.ts";

export type { Messages, ShortlistMessages } from "./words.en.ts";

const { number, date, count, list } = format;

/** Words of the shortlist that are needed at build, in Spanish. */
export const shortlistPageWords: typeof import("./words.en.ts").shortlistPageWords = {
  title: "Selección",
  lead: "Las fichas que usted guardó, en su orden y con sus notas. Todo queda en este navegador: no se envía nada y nadie más lo ve.",
  description:
    "Guarde fichas, agregue sus notas, compárelas y entregue un resumen a sus colegas. Todo queda en su navegador.",
  noScriptTitle: "Sin JavaScript",
  noScript:
    "JavaScript conserva la selección en su navegador. Está desactivado o no se pudo cargar. Puede hacer lo mismo a mano:",
  steps: {
    bookmark:
      "Guarde entre sus marcadores las páginas de las fichas que le interesan, en una carpeta propia. Las encuentra en las listas:",
    compare: "Abra dos de ellas una al lado de la otra: cada ficha tiene las mismas secciones en el mismo orden.",
    print:
      "Imprima las páginas para sus colegas. Cada una se imprime con sus fuentes, las direcciones de estas y la fecha de la edición.",
  },
  before: "Qué queda con usted",
  beforeText:
    "Su lista, sus notas y la pregunta que hizo en «Buscar socios» se conservan en el almacenamiento de este navegador para este sitio. Se borran cuando usted borra los datos de este sitio en el navegador. La dirección para compartir contiene las fichas, nunca sus notas ni su pregunta. El resumen incluye la pregunta, salvo que usted la quite. Cuando alguien abre esa dirección, el servidor de este sitio ve qué fichas contiene.",
  howTitle: "Privacidad",
};

/** Words of the shortlist that a browser needs, in Spanish. */
export const shortlistWords: typeof import("./words.en.ts").shortlistWords = {
  loading: "Cargando las fichas",
  failed: "No se pudieron cargar las fichas. Su lista sigue guardada; recargue la página para verla.",
  full: keptWords.full,
  lost: keptWords.lost,
  count: (n: number) => count(n, "ficha", "fichas"),
  heading: "Su lista",
  empty: "Todavía no hay nada en su selección",
  emptyText: "Elija «Seleccionar» junto a cualquier ficha, o agregue una por su nombre arriba.",
  organisations: "Todas las organizaciones",
  tools: "Todas las herramientas",
  match: "Decir qué necesita",

  add: "Agregar por nombre",
  addHint: "Nombre, sigla u otro nombre",
  found: (n: number) => count(n, "ficha encontrada", "fichas encontradas"),
  nothingFound: "Ninguna ficha tiene ese nombre",
  kinds: { entity: "organización", tool: "herramienta" },
  added: (name: string) => `Se agregó ${name}`,

  note: "Su nota",
  noteHint: "Queda en este navegador",
  noteRefused:
    "No se guardó: el almacenamiento de su navegador está lleno, o desactivado para este sitio. Copie su nota antes de salir de esta página.",
  noteHeld: "No se guardó: esta nota se cambió en otra pestaña. ¿Cuál quiere conservar?",
  noteRivalled: "Guardada. Otra pestaña tiene otro texto para esta nota, que no se guardó.",
  noteMine: "Conservar este texto",
  noteTheirs: "Usar el otro texto",
  changed: "La lista se cambió en otra pestaña y se muestra como está ahora. Repita la acción si todavía la quiere.",
  up: "Subir",
  down: "Bajar",
  remove: "Quitar",
  of: (name: string) => `: ${name}`,
  movedTo: (name: string, place: number, total: number) =>
    `${name} está ahora en el lugar ${number(place)} de ${number(total)}`,
  removed: (name: string) => `Se quitó ${name}`,
  clear: "Vaciar la selección",
  cleared: (n: number) => count(n, "ficha quitada", "fichas quitadas"),
  undo: "Deshacer",
  undone: "Su lista está como antes",

  pick: "Comparar",
  compare: (n: number) => (n < 2 ? "Comparar" : `Comparar ${number(n)}`),
  comparePick: (limit: number) => `Marque de dos a ${number(limit)} fichas para compararlas.`,

  share: "Copiar la dirección para compartir",
  shared: "Dirección copiada. Contiene las fichas, no sus notas.",
  copyFailed: "No se pudo copiar. Cópiela de aquí:",
  sharedTitle: "Una selección que alguien compartió con usted",
  sharedLead: (n: number) => `${count(n, "ficha", "fichas")}. Su propia lista no cambia.`,
  keep: (n: number) => (n === 1 ? "Conservar esta" : `Conservar estas ${number(n)}`),
  keepHas: "Todas están ya en su lista.",
  keptNow: (added: number, left: number) => {
    const kept = `${count(added, "ficha agregada", "fichas agregadas")} a su lista`;
    return left === 0 ? kept : `${kept}; no hubo lugar para ${number(left)}`;
  },
  own: (n: number) => (n === 0 ? "Su propia lista" : `Su propia lista (${number(n)})`),

  over: (limit: number, over: number) =>
    `En una selección caben ${number(limit)} fichas: se muestran las primeras ${number(limit)} y ${over === 1 ? "queda" : "quedan"} fuera ${number(over)}.`,
  moved: (from: string, to: string) => `${from} cambió de dirección; ahora es ${to}.`,
  unknown: (id: string) => `Ninguna ficha tiene la dirección ${id}.`,
  meant: "¿Quiso decir",
  forget: "Quitarla",

  brief: {
    title: "Resumen para colegas",
    lead: "Para imprimir o descargar: cada ficha en breve, primero el contacto y el estado, con su dirección y la fecha de la edición.",
    notes: "Con mis notas",
    withQuestion: "Con la pregunta y los motivos",
    question: "Pregunta hecha",
    print: "Imprimir",
    copy: "Copiar como Markdown",
    copied: "Resumen copiado",
    download: "Descargar .md",
    heading: "Selección",
    from: (day: string) =>
      `Del Registro contra la Trata, edición del ${date(day)}, CC BY 4.0. Figurar aquí no es un aval; «no se encontró» no significa «no».`,
    file: (day: string) => `seleccion-${day}.md`,
    type: "Tipo",
    tool: "Herramienta tecnológica",
    builtBy: "Creada por",
    offers: "Ofrece",
    does: "Hace",
    reach: "Alcance",
    countries: "Países que menciona",
    website: "Sitio web",
    contact: "Contacto",
    status: "Estado",
    fresh: "Evidencia más reciente",
    sources: "Fuentes",
    address: "Ficha",
    note: "Nota",
    missing: "No se encontró en fuentes públicas",
    names: (names: readonly string[]) => list(names),
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...ui,
  shortlist: shortlistPageWords,
}))();
