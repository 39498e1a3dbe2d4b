import { lowerFirst } from "../language/phrases.ts";
import { format } from "../language/words.es.ts";
import type { ChangeType, ListingChange } from "./change-log.ts";
import type { TermChange } from "./diff-vocabularies.ts";
import type { FieldWords } from "./words.en.ts";

/** Only commands print these. */
export { describeWords } from "./words.en.ts";
export type { ChangeLogWords, DescribeWords, DiffWords, FieldWords } from "./words.en.ts";

const { count, list, number } = format;

/** By dotted path. */
const fields: Readonly<Record<string, FieldWords>> = {
  name: { changed: (before: string, after: string) => `nuevo nombre: ${before} → ${after}` },
  "reach.scope": { changed: (before: string, after: string) => `alcance ${before} → ${after}` },
  "reach.countries": {
    first: (places: string) => `trabaja en estos países: ${places} (antes no se nombraba ninguno)`,
    more: (places: string) => `ahora también trabaja en estos países: ${places}`,
    less: (places: string) => `ya no consta que trabaje en estos países: ${places}`,
    gone: (places: string) => `ya no se menciona ningún país (antes: ${places})`,
  },
  "reach.regions": {
    first: (places: string) => `trabaja en estas regiones: ${places} (antes no se nombraba ninguna)`,
    more: (places: string) => `ahora también trabaja en estas regiones: ${places}`,
    less: (places: string) => `ya no consta que trabaje en estas regiones: ${places}`,
    gone: (places: string) => `ya no se menciona ninguna región (antes: ${places})`,
  },
  "focus.issues": {
    more: (issues: string) => `ahora también trabaja contra: ${issues}`,
    less: (issues: string) => `ya no consta que trabaje contra: ${issues}`,
  },
  "focus.industries": {
    more: (industries: string) => `ahora también trabaja con estos sectores: ${industries}`,
    less: (industries: string) => `ya no consta que trabaje con estos sectores: ${industries}`,
  },
  "offer.services": {
    more: (services: string) => `ahora también ofrece: ${services}`,
    less: (services: string) => `ya no consta que ofrezca: ${services}`,
  },
  functions: {
    more: (functions: string) => `ahora también sirve para: ${functions}`,
    less: (functions: string) => `ya no consta que sirva para: ${functions}`,
  },
  "offer.members": { changed: (before: string, after: string) => `${before} → ${after} miembros` },
  "status.state": { changed: (before: string, after: string) => `estado ${before} → ${after}` },
  "status.since": {
    first: (day: string) => `fecha de este estado: ${day}`,
    changed: (before: string, after: string) => `fecha de este estado: ${after}, no ${before}`,
  },
  "status.successor": { first: (name: string) => `la sucede ${name}` },
  "review.level": { changed: (before: string, after: string) => `revisión ${before} → ${after}` },
  "review.date": { changed: (before: string, after: string) => `fecha de la revisión: ${after} (antes: ${before})` },
  sources: {
    first: (sources: string) => `se basa en ${sources}`,
    more: (sources: string) => `fuente nueva: ${sources}`,
    less: (sources: string) => `fuente quitada: ${sources}`,
  },
  summary: {
    changed: (before: string, after: string) => `resumen con otra redacción: ${before} → ${after}`,
  },
  notes: {
    first: () => "se agregaron notas para revisores (no se publican)",
    changed: () => "se cambiaron las notas para revisores (no se publican)",
    gone: () => "se quitaron las notas para revisores (no se publican)",
  },
};

/** Titles of fields that differ from the schema's within a sentence, by dotted path. */
const titles: Readonly<Record<string, string>> = {
  "identifiers.wikidata": "Wikidata",
  "status.state": "estado",
  "status.note": "nota sobre el estado",
  "review.level": "revisión",
  "review.date": "fecha de la revisión",
  "contact.email": "correo electrónico",
  added: "incorporación al registro",
};

/** What happened to a term; `before` is its old title, if it had another. */
const terms: Readonly<Record<TermChange["type"], (title: string, before: string) => string>> = {
  added: (title: string) => `término nuevo: ${title}`,
  removed: (title: string) => `se quitó el término ${title}; los términos nunca se quitan, porque otros datos los usan`,
  renamed: (title: string, before: string) => `el término ${before} ahora se llama ${title}`,
  changed: (title: string) => `el término ${title} tiene una descripción nueva`,
};

/** The words that describe a change to the dataset, in Spanish. */
export const diffWords: typeof import("./words.en.ts").diffWords = {
  format,
  outcomes: {
    ended: "Ya no operan",
    removed: "Retiradas",
    moved: "Con otro identificador",
    redirected: "Avisos de traslado",
    unreadable: "No se pueden leer",
    added: "Agregadas",
    status: "Estado",
    facts: "Datos",
    evidence: "Evidencia y revisión",
    reworded: "Solo otra redacción",
    followed: "Solo referencias a otro identificador",
    formatted: "Solo otro formato",
  },
  fields,
  titles,

  /** For every field without words of its own; `title` is the field's, as written within a sentence. */
  any: {
    stated: (title: string, values: string) => `${title}: ${values}`,
    first: (title: string, values: string) => `${title}: ${values} (antes no se indicaba)`,
    more: (title: string, values: string) => `${title}: ahora también ${values}`,
    less: (title: string, values: string) => `${title}: ya no ${values}`,
    changed: (title: string, before: string, after: string) => `${title} ${before} → ${after}`,
    gone: (title: string, values: string) => `${title}: ya no se indica (antes: ${values})`,
    reordered: (title: string) => `${title}: lo mismo en otro orden`,
    within: (title: string, item: string, words: string) => `${title}, ${item}: ${words}`,
  },

  vocabularies: "Vocabularios",
  terms,
  quoted: (text: string) => `«${text}»`,
  details: (head: string, details: readonly string[]) => `${head} (${details.join(", ")})`,
  source: (name: string, day: string | undefined) =>
    `fuente: ${day === undefined ? name : `${name}, ${format.date(day)}`}`,
  heading: (before: string, after: string) => `De ${before} a ${after}`,
  nothing: "Nada cambia en los datos publicados.",
  tally: (listings: number) => count(listings, "ficha afectada", "fichas afectadas"),
  invalid: (label: string, errors: number) =>
    `${label} no es válido: ${count(errors, "error", "errores")}. Lo que tiene un error queda fuera de la comparación.`,
  files: (schemas: number, others: number) =>
    `Además de las fichas: ${count(schemas, "archivo", "archivos")} de esquemas y vocabularios, ${count(others, "archivo más", "archivos más")}.`,
  fault: (side: "before" | "after", message: string) =>
    side === "before" ? `sin comparar, mal antes: ${message}` : `sin comparar, mal ahora: ${message}`,
  moved: (from: string, hasTombstone: boolean) =>
    hasTombstone
      ? `la misma ficha que antes era ${from}; un aviso de traslado conduce aquí`
      : `la misma ficha que antes era ${from}, cuya dirección se pierde sin un aviso de traslado: use \`npm run move\``,
  removed: "retirada sin un aviso de traslado: su dirección se pierde",
  unburied: (to: string) => `se quitó su aviso de traslado, que conducía a ${to}: la dirección anterior se pierde`,
  redirected: (to: string) => `ahora conduce a ${to}`,
  revived: (to: string) =>
    `ocupa el lugar de un aviso de traslado que conducía a ${to}: un identificador nunca se vuelve a usar`,
  followed: "remite a una ficha por su nuevo identificador",
  formatted: "los datos son los mismos: solo cambiaron el orden, las comillas, los saltos de línea o los comentarios",
  left: (listings: number) =>
    `Aquí no se ${listings === 1 ? "muestra" : "muestran"} ${count(listings, "ficha más", "fichas más")}.`,
};

/** The words for changes of a day, on the page, in the feeds and in the calendar. */
export const changeLogWords: typeof import("./words.en.ts").changeLogWords = {
  types: {
    added: "Agregada",
    ended: "Ya no opera",
    moved: "Con otra dirección",
    removed: "Retirada",
    changed: "Modificada",
    reviewed: "Revisada de nuevo",
  },
  /** A change in a sentence; `facts` are titles of fields. */
  sentence: ({ type, from, to }: Pick<ListingChange, "type" | "from" | "to">, facts: readonly string[]): string => {
    const changed = facts.length === 0 ? "" : ` Cambió: ${list(facts)}.`;
    const said = {
      added: "Se agregó al registro.",
      ended: `Ahora figura como cerrada, fusionada o descontinuada.${changed}`,
      moved: `Ahora está en otra dirección (antes: ${from ?? ""}).${changed}`,
      removed: to === undefined ? "Se retiró del registro." : `Se unió a ${to}.`,
      changed: changed.trim(),
      reviewed: "Se revisó de nuevo; ningún dato cambió.",
    } satisfies Record<ChangeType, string>;
    return said[type];
  },
  /** The title of an entry of a feed. */
  entry: (name: string, type: string) => `${name}: ${lowerFirst(type)}`,
  feed: {
    all: "Cambios del Registro contra la Trata",
    of: (title: string) => `Cambios del Registro contra la Trata: ${title}`,
    licence: "CC BY 4.0",
    author: "Registro contra la Trata",
  },
  calendar: {
    name: "Registro contra la Trata: fichas por revisar",
    due: (n: number) => `${count(n, "ficha", "fichas")} por revisar`,
    now: (n: number) => `${count(n, "ficha", "fichas")} sin evidencia de los últimos dos años`,
    more: (n: number) => `y ${number(n)} más`,
  },
};
