import { format } from "../../core/language/words.es.ts";
import { inSentence } from "../../core/language/phrases.ts";
import { messages as ui } from "../ui/words.ts";

export type { ContributeMessages, Messages } from "./words.en.ts";

const { longDate } = format;

/** The words of the form, in Spanish: those that a browser needs from the start, apart from all others. */
export const contributeWords: typeof import("./words.en.ts").contributeWords = {
  ways: {
    new: { title: "Proponer una ficha", text: "Una organización o una herramienta que no está en el registro." },
    edit: { title: "Corregir una ficha", text: "Algo está mal, falta o está desactualizado." },
    confirm: {
      title: "Confirmar que una ficha sigue siendo correcta",
      text: "Comparó la ficha con el sitio de la organización o herramienta, o la ficha es de su organización.",
    },
    ended: {
      title: "Avisar que terminó",
      text: "Una organización cerró o se fusionó, o una herramienta se descontinuó.",
    },
    reply: { title: "Responder como la organización", text: "Responda a lo que la ficha dice de ustedes." },
    remove: { title: "Pedir que se retire", text: "Una ficha no debería estar en el registro." },
  },
  start: "¿Qué quiere hacer?",
  wrong: {
    title: "¿Qué está mal?",
    options: {
      fact: { title: "Un dato", text: "Algo que dice la ficha no es correcto o está desactualizado." },
      ended: { title: "Terminó", text: "Cerró, se fusionó o ya no se puede usar." },
      name: { title: "El nombre o el sitio", text: "Cómo se llama, o la dirección de su sitio oficial." },
      missing: { title: "Falta algo", text: "Algo que no se pudo encontrar, y una página lo muestra." },
      remove: { title: "No debería figurar aquí", text: "Pida que se retire." },
    },
    all: "Ver todas las preguntas en una página",
    which: {
      fact: "¿Qué datos están mal?",
      name: "¿Qué está mal?",
      missing: "¿Qué falta?",
    },
    choose: "Elija al menos uno",
    change: (title) => `Dé otra respuesta para «${title}», o vuelva atrás`,
    give: (title) => `Responda «${title}», o vuelva atrás`,
    chooseEnd: "Elija qué pasó",
    nowSays: "La ficha dice ahora:",
    page: "¿Qué página pública muestra esto?",
    pageHint:
      "Basta una página, con la fecha más reciente que ella misma muestra. Lo mejor es el sitio de la organización.",
    known: (n) => `Es una página que la ficha ya cita (${n})`,
    noPage: "Ninguna página pública lo muestra",
    noPageText: "Puede enviarlo de todos modos. Quien revise le pedirá una página.",
    givePage: "Escriba la dirección de una página que lo muestre, o diga que no la hay",
    giveEndPage: "Escriba la dirección de una página que muestre que terminó",
    step: (n, total) => `Paso ${n} de ${total}`,
    next: "Siguiente",
    back: "Atrás",
  },
  technical: "Técnico",
  other: "Hacer otra cosa",
  jump: "Secciones del formulario",
  kind: "¿Qué es?",
  kinds: {
    entity: { title: "Una organización o iniciativa", text: "Trabaja con las empresas contra la trata." },
    tool: {
      title: "Una herramienta tecnológica",
      text: "Una aplicación, una plataforma o un conjunto de datos creados contra la trata.",
    },
  },
  pick: {
    title: "¿Qué ficha?",
    hint: "Su nombre, o una parte de él",
    kinds: { entities: "Organización", tools: "Herramienta" },
    none: "Ninguna ficha tiene estas palabras en su nombre.",
    failed: "No se pudo cargar la lista de nombres. Abra la página de la ficha y elija allí «Sugerir un cambio».",
    more: (n) => `y ${n} más: siga escribiendo`,
  },
  loading: "Cargando",
  failed: "No se pudo cargar la ficha. Revise la conexión y vuelva a cargar la página.",
  unknownListing: "No existe esa ficha. Quizá se movió: búsquela por su nombre.",
  heading: {
    new: { entity: "Proponer una organización", tool: "Proponer una herramienta" },
    edit: (name) => `Corregir: ${name}`,
    confirm: (name) => `${name}: ¿la ficha sigue siendo correcta?`,
    ended: (name) => `${name}: ¿qué pasó?`,
    reply: (name) => `Responder por ${name}`,
    remove: (name) => `Pedir que se retire: ${name}`,
  },
  lead: {
    new: "Complete lo que muestra una página pública y omita el resto. Lo que se omite aparece como «no se encontró», nunca como «no».",
    edit: "Solo se pregunta lo que está mal, y una página que muestre lo correcto.",
    all: "Cambie lo que está mal. Para cada cambio, indique la página pública que lo muestra.",
    confirm: "Lea lo que dice el registro. Si algo no es correcto, cámbielo también aquí.",
    ended: "Diga lo que muestra una fuente e indique la página. La ficha se conserva, con su estado.",
  },
  private: "Sus respuestas quedan en este navegador hasta que usted las envíe.",
  given: (what) => `Ya completado: ${what}. Quite lo que ninguna página muestre.`,
  sections: { about: "Descripción", ties: "Relaciones", sources: "Fuentes", notes: "Nota para quien revise" },
  notFound: "No se encontró en fuentes públicas",
  change: "Cambiar",
  add: "Agregar",
  done: "Listo",
  undo: "Deshacer el cambio",
  changed: "Cambiado",
  required: "obligatorio",
  of: (action, title) => `${action}: ${title}`,
  example: (text) => `Por ejemplo: ${text}`,
  choose: "Elija una opción",
  addTerm: (title) => `Agregar a: ${inSentence(title)}`,
  findTerm: (title) => `${title}: escriba para buscar`,
  findTermShort: "O escriba un nombre",
  remove: "Quitar",
  another: "Agregar otra",
  item: (title, n) => `${title} ${n}`,
  source: {
    title: "¿Qué página muestra esto?",
    hint: "Una página pública, si es posible de la propia organización. Marque las páginas que lo muestran, o agregue una.",
    others: (n) => `Otras páginas de esta ficha (${n})`,
    add: "Agregar una página",
    undated: "no muestra fecha",
    supports: "Muestra",
  },
  id: {
    title: "Nombre del archivo",
    hint: "La dirección de su página: letras minúsculas sin acentos y cifras, unidas por guiones. Nunca cambia después.",
    taken: (id) => `Otra ficha ya usa ${id}. Elija otro nombre, o corrija esa ficha.`,
    wrong: "Use letras minúsculas sin acentos y cifras, unidas por guiones simples",
  },
  confirm: {
    who: "¿Quién lo confirma?",
    choose: "Elija quién lo confirma",
    options: {
      confirmed: { title: "Hablo en nombre de la organización", text: "Pasa a «confirmada por la organización»." },
      checked: { title: "Hoy la comparé con el sitio de la organización o herramienta", text: "Pasa a «revisada»." },
    },
    proof:
      "Quien revise debe ver que usted habla en nombre de la organización. Envíe esto desde una dirección de correo del dominio de la organización, o publique una nota en el sitio de ella y agregue esa página abajo.",
  },
  saved: {
    offer: (day) => `Usted empezó esto el ${longDate(day)}. Está guardado solo en este navegador.`,
    restore: "Continuar",
    drop: "Empezar de nuevo",
    note: "Guardado en este navegador",
    rivalled: "Guardado en este navegador. Este formulario tiene otras respuestas en otra pestaña: esas no se guardan.",
    refused:
      "No se guardó: el almacenamiento de su navegador está lleno o desactivado para este sitio. Elija «Revisar y enviar» y envíe sus respuestas, o cópielas, antes de cerrar esta página.",
    held: (day) =>
      `No se guardó: este navegador guarda otras respuestas a este formulario${day === undefined ? "" : `, del ${longDate(day)}`}, de otra pestaña o de antes. ¿Cuáles quiere conservar?`,
    mine: "Conservar lo que escribí aquí",
    theirs: "Continuar con las otras",
    leave: "Sus respuestas no están guardadas. ¿Salir del formulario y perderlas?",
  },
  paste: { title: "¿Lo tiene en YAML?", open: "Pegar YAML" },
  go: "Revisar y enviar",
  problems: {
    title: "Corrija esto primero",
    give: (title) => `Falta: ${inSentence(title)}`,
    noSource: (title) => `Indique una página que muestre este dato, u omítalo: ${inSentence(title)}`,
    noEndSource:
      "Indique la página que muestra que terminó: agregue una, o ponga una fecha más reciente en una de estas",
    worth: "Conviene revisarlo",
    nothing: "Todavía no ha cambiado nada. Cambie algo primero.",
    engine:
      "No se pudieron cargar las verificaciones. Revise la conexión e inténtelo de nuevo. Sus respuestas no se pierden.",
  },
};

/** The words of the page with the form, in Spanish. */
export const contributePageWords: typeof import("./words.en.ts").contributePageWords = {
  title: "Contribuir",
  heading: "Contribuir al registro",
  description:
    "Proponga una ficha, corríjala, confirme que sigue siendo correcta, avise que terminó, responda como la organización o pida que se retire.",
  lead: "Cualquiera puede corregir el registro. Lo que cuenta es una página pública que lo muestre.",
  noScriptTitle: "El formulario necesita JavaScript",
  noScript: "Sin él, se puede hacer lo mismo a mano:",
  byListing:
    "Para corregir una ficha, abra su página y vaya a «Sugerir un cambio», cerca del final. Allí están los enlaces y la dirección del archivo de esa ficha.",
  byIssue: "Abra una incidencia (issue): diga qué ficha es, qué debería decir y qué página pública lo muestra",
  byFile: "Escriba un archivo nuevo en GitHub:",
  newEntity: "para una organización",
  newTool: "para una herramienta",
  byMail: (address) => `Escriba a ${address}: no se necesita una cuenta.`,
  noMail: "Esta copia del registro no indica ninguna dirección de correo. Pregunte a quien la publica.",
  guide: "Cómo contribuir, paso a paso, con un ejemplo de archivo",
  before: "Antes de enviar algo",
  beforeText:
    "Nunca envíe el nombre de una persona, una dirección o un teléfono privados, la ubicación de un albergue ni nada sobre una víctima o un caso. Para obtener ayuda con un caso, vea",
  help: "Ayuda",
  more: "En qué se fijan quienes revisan, y cómo hacer todo esto sin el formulario:",
  correct: "Corregir esta ficha en un formulario",
  ways: {
    confirm: "Confirmar que sigue siendo correcta",
    ended: "Avisar que terminó",
    reply: "Responder como la organización",
    remove: "Pedir que se retire",
  },
  byHandToo: "El formulario no necesita una cuenta y no envía nada por sí solo. A mano:",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...ui,
  contribute: contributePageWords,
}))();
