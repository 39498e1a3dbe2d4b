import { clarityFactWords, fieldLabels } from "../vocabulary/fields/words.ts";
import { ofDate, onDate, sinceDate } from "../../core/language/dates.es.ts";
import { format } from "../../core/language/words.es.ts";
import type { ClarityFact } from "../../core/register/clarity.ts";
import { messages as rows } from "../rows/words.ts";
import { messages as contribute } from "../contribute/words.es.ts";
import { alikeWords } from "../exists/words.es.ts";

export type { Messages } from "./words.en.ts";

const { number, date, longDate, count, list } = format;

/** A listing's page: its sections, facts, sources and ways to correct it, in Spanish. */
export const listingWords: typeof import("./words.en.ts").listingWords = {
  alsoListed: "También se conoce como",
  visit: (host: string) => `Visitar ${host}`,
  correct: "Corregir esta ficha",
  technical: "A mano (técnico)",
  cite: "Citar",
  json: "JSON",
  founded: (year: number) => `fundada en ${year}`,
  launched: (year: number) => `lanzada en ${year}`,
  source: (n: number) => `Fuente ${n}`,
  moreSources: (n: number) => count(n, "fuente más", "fuentes más"),
  sourceNumber: "Fuente",
  also: "también",
  undated: "sin fecha",
  classified: "Clasificado según",
  worded: "Palabras del registro, según",
  usedFor: "Para qué servía",
  noSource: "Ninguna fuente lo menciona",
  missing: "No se encontró en fuentes públicas",
  notListed: "no está en el registro",
  yes: "se encontró",
  no: "no se encontró",

  newest: "Evidencia más reciente",
  status: "Estado",
  reviewed: "Revisada por una persona",
  links: "Enlaces verificados por una máquina",
  changed: "Cambio de contenido",
  notYet: "Todavía no",
  compiled: (day: string) =>
    `Nadie ha abierto aún el sitio para revisarla; se compiló de fuentes públicas ${onDate(day)}`,
  reviewedOn: (day: string) => `Se revisó en el sitio de la organización o herramienta ${onDate(day)}`,
  confirmedOn: (day: string) => `La confirmó la organización ${onDate(day)}`,
  unknown: "Desconocido",
  /** Before the sentence that says why. */
  statusNote: (state: string) => `${state}:`,
  unknownReason: "Ninguna fuente con fecha muestra si sigue trabajando.",
  unknownLink: "Cómo se decide un estado",
  ownReview: "Ver la revisión",
  dating: (n: number) => `fuente ${number(n)}`,
  clarity: "Claridad",
  clarityCount: (found: number, total: number) => `se encontraron ${number(found)} de ${number(total)}`,

  sections: {
    offer: "Qué ofrece a las empresas",
    offered: "Qué ofrecía a las empresas",
    does: "Qué hace",
    did: "Qué hacía",
    reach: "Dónde y en qué trabaja",
    reached: "Dónde y en qué trabajaba",
    show: "Publicaciones, recursos y estudios de caso",
    relations: "Relaciones",
    entity: "La organización",
    tool: "La herramienta",
    history: "Qué pasó con ella",
    alike: "Otras que hacen el mismo trabajo",
    clarity: "Claridad",
    evidence: "Evidencia",
    about: "Sobre esta ficha",
  },
  names: "Nombres",
  supplyThem: (n: number) => (n === 1 ? "Aportar el dato" : "Aportar los datos"),
  newerEvidence: "Evidencia más reciente",
  acronymOf: "sigla",
  alias: "otro nombre",
  global: "Mundial",

  clarityFacts: clarityFactWords,
  clarityNote: (found: number, total: number) =>
    `Lo que una empresa puede encontrar en fuentes públicas: ${number(found)} de ${number(total)}. Que algo no se haya encontrado no significa que no se ofrezca. Esto no es una calificación de calidad.`,
  evidenceNote: (n: number) => `${count(n, "fuente", "fuentes")}, con el número con que se citan`,
  supports: (fields: readonly string[]) => `respalda: ${list(fields)}`,
  noDate: "La página no muestra ninguna fecha",
  archive: "Copia guardada",
  broken: (day: string) => `No se abrió al verificarla ${onDate(day)}`,

  inItsPlace: "En su lugar",
  ended: { closed: "Cerró", merged: "Se fusionó", discontinued: "Se descontinuó" },
  alikeNote: "Incluidas las que ya no operan",
  noSuccessor: "Ninguna ficha del registro la sucede.",
  began: { entity: "Fundación", tool: "Lanzamiento" },
  lastActivity: "La última señal de actividad con fecha",
  endReported: (state: string, day: string, publishers: readonly string[]) =>
    publishers.length === 0
      ? `${state}; se informó ${onDate(day, longDate)}`
      : `${state}; lo ${publishers.length === 1 ? "informó" : "informaron"} ${list(publishers)} ${onDate(day, longDate)}`,
  dateUnknown: "Sin fecha",
  endDateMissing: "La fecha de cierre",
  notFoundInline: "no se encontró en fuentes públicas",

  otherSide: "Según",
  relation: {
    develops: "Desarrolla",
    "succeeded-by": "Sucedida por",
    "successor-of": "Sucesora de",
  },
  and: "y",

  reviewTitle: "Revisión",
  suggestTitle: "Sugerir un cambio",
  citeTitle: "Citar esta ficha",
  added: (day: string) => `En el registro ${sinceDate(day)}.`,
  lastChanged: (day: string) => `Último cambio: ${date(day)}.`,
  asJson: "Esta ficha en JSON",
  asFeed: "Seguir sus cambios (Atom)",
  embed: "Mostrarla en su sitio",
  editFile: "Editar su archivo",
  openIssue: "Abrir una incidencia",
  writeTo: "Escribir a",
  howToSuggest:
    "Cualquiera puede sugerir una corrección, también la propia organización. Indique la página pública que lo muestra: sin una fuente no se cambia nada.",
  fileIs: "La ficha es un archivo del conjunto de datos:",
  noChannel:
    "Esta copia del registro no indica a nadie a quien escribir. Copie este texto, complételo y envíelo a quien publica el registro:",
  correctionTitle: (name: string) => `Corregir: ${name}`,
  /** What a correction or a supplied fact has to say, to be filled in by a reader. */
  correction: (name: string, reference: string, facts: readonly string[]) =>
    [
      `Ficha: ${name} (${reference})`,
      `Dato: ${list(facts)}`,
      "Qué debería decir: ",
      "La página pública que lo muestra: ",
    ].join("\n"),
  contributeLink: "Cómo contribuir, responder o pedir que se retire",
  citation: (name: string, day: string, reference: string) =>
    `«${name}», Registro contra la Trata, edición ${ofDate(day)}, ${reference}`,
  bibtex: "BibTeX",
  description: (kind: string, summary: string) => `${kind}: ${summary}`,
};

/** Where a listing has another address. */
export const movedWords: typeof import("./words.en.ts").movedWords = {
  title: "Esta ficha cambió de dirección",
  text: "Su nueva dirección es",
};

/** A text that an organisation could use to publish what could not be found. */
export const letterWords: typeof import("./words.en.ts").letterWords = {
  summary: "Un texto para la organización, listo para copiar",
  note: "Para quienes administran su sitio. Dice qué no se pudo encontrar y dónde podría estar, y trae un borrador para completar. Desde esta página no se envía nada.",
  text: (
    kind: "entity" | "tool",
    missing: readonly ClarityFact[],
    {
      name,
      host,
      page,
      how,
    }: { name: string; host?: string | undefined; page?: string | undefined; how?: string | undefined },
  ): string =>
    [
      `Lo que las empresas buscan y no pudieron encontrar: ${name}`,
      "",
      "Hola:",
      "",
      `${name} figura en el Registro contra la Trata${page === undefined ? "" : ` (${page})`}, una lista abierta de quienes trabajan con las empresas contra la trata de personas. Contiene lo que dicen las fuentes públicas. ${missing.length === 1 ? "En ellas no se pudo encontrar un dato" : "En ellas no se pudieron encontrar estos datos"} que las empresas buscan. Si quieren, pueden agregar esto en ${host ?? "su sitio"}:`,
      "",
      ...missing.map((fact) => `- ${clarityFactWords[fact].letter[kind].ask}`),
      "",
      "Basta una página corta. Un borrador para completar:",
      "",
      kind === "entity" ? "    Para empresas" : `    ${name} para empresas`,
      ...missing.map((fact) => `    ${clarityFactWords[fact].letter[kind].draft}`),
      "",
      `Cuando esté publicada, comuniquen su dirección al registro${how === undefined ? "" : ` (${how})`}. La ficha citará entonces esa página como fuente. Publiquen solo lo que quieran. Un vacío no es un juicio.`,
      "",
      "Saludos cordiales",
    ].join("\n"),
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...rows,
  ...contribute,
  alike: alikeWords,
  fieldLabels: fieldLabels,
  listing: listingWords,
  letter: letterWords,
  moved: movedWords,
}))();
