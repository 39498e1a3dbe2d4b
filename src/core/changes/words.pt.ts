import { format } from "../language/words.pt.ts";
import type { ChangeType, ListingChange } from "./change-log.ts";
import type { TermChange } from "./diff-vocabularies.ts";
import type { FieldWords } from "./words.en.ts";

/** Only commands print these. */
export { describeWords } from "./words.en.ts";
export type { ChangeLogWords, DescribeWords, DiffWords, FieldWords } from "./words.en.ts";

const { count, date, list, number } = format;

/** By dotted path. */
const fields: Readonly<Record<string, FieldWords>> = {
  name: { changed: (before: string, after: string) => `novo nome: ${before} → ${after}` },
  "reach.scope": { changed: (before: string, after: string) => `alcance ${before} → ${after}` },
  "reach.countries": {
    first: (places: string) => `atua nestes países: ${places} (antes não se mencionava nenhum)`,
    more: (places: string) => `agora também atua nestes países: ${places}`,
    less: (places: string) => `já não consta que atue nestes países: ${places}`,
    gone: (places: string) => `já não se menciona nenhum país (antes: ${places})`,
  },
  "reach.regions": {
    first: (places: string) => `atua nestas regiões: ${places} (antes não se mencionava nenhuma)`,
    more: (places: string) => `agora também atua nestas regiões: ${places}`,
    less: (places: string) => `já não consta que atue nestas regiões: ${places}`,
    gone: (places: string) => `já não se menciona nenhuma região (antes: ${places})`,
  },
  "focus.issues": {
    more: (issues: string) => `agora também atua contra: ${issues}`,
    less: (issues: string) => `já não consta que atue contra: ${issues}`,
  },
  "focus.industries": {
    more: (industries: string) => `agora também atua com estes setores: ${industries}`,
    less: (industries: string) => `já não consta que atue com estes setores: ${industries}`,
  },
  "offer.services": {
    more: (services: string) => `agora também oferece: ${services}`,
    less: (services: string) => `já não consta que ofereça: ${services}`,
  },
  functions: {
    more: (functions: string) => `agora também serve para: ${functions}`,
    less: (functions: string) => `já não consta que sirva para: ${functions}`,
  },
  "offer.members": { changed: (before: string, after: string) => `membros: ${before} → ${after}` },
  "status.state": { changed: (before: string, after: string) => `situação ${before} → ${after}` },
  "status.since": {
    first: (day: string) => `esta situação data de ${day}`,
    changed: (before: string, after: string) => `esta situação data de ${after}, não de ${before}`,
  },
  "status.successor": { first: (name: string) => `sucedida por ${name}` },
  "review.level": { changed: (before: string, after: string) => `revisão ${before} → ${after}` },
  "review.date": { changed: (before: string, after: string) => `revisada em ${after} (antes: ${before})` },
  sources: {
    first: (sources: string) => `com base em ${sources}`,
    more: (sources: string) => `nova fonte: ${sources}`,
    less: (sources: string) => `fonte removida: ${sources}`,
  },
  summary: { changed: (before: string, after: string) => `resumo reescrito: ${before} → ${after}` },
  notes: {
    first: () => "notas para revisores acrescentadas (não publicadas)",
    changed: () => "notas para revisores alteradas (não publicadas)",
    gone: () => "notas para revisores removidas (não publicadas)",
  },
};

/** Titles of fields that differ from the schema's within a sentence, by dotted path. */
const titles: Readonly<Record<string, string>> = {
  "identifiers.wikidata": "Wikidata",
  "status.state": "situação",
  "status.note": "nota sobre a situação",
  "review.level": "revisão",
  "review.date": "revisada em",
  "contact.email": "e-mail",
  added: "no registro desde",
};

/** What happened to a term; `before` is its old title, if it had another. */
const terms: Readonly<Record<TermChange["type"], (title: string, before: string) => string>> = {
  added: (title: string) => `novo termo: ${title}`,
  removed: (title: string) =>
    `termo removido: ${title}; termos nunca são removidos, porque dados em outros lugares os usam`,
  renamed: (title: string, before: string) => `o termo ${before} agora se chama ${title}`,
  changed: (title: string) => `o termo ${title} tem uma nova descrição`,
};

/** The words that describe a change to the dataset, in Portuguese. */
export const diffWords: typeof import("./words.en.ts").diffWords = {
  format,
  outcomes: {
    ended: "Encerradas",
    removed: "Removidas",
    moved: "Com outro id",
    redirected: "Redirecionamentos",
    unreadable: "Não podem ser lidas",
    added: "Adicionadas",
    status: "Situação",
    facts: "Dados",
    evidence: "Evidência e revisão",
    reworded: "Só reescritas",
    followed: "Só referências a outro id",
    formatted: "Só reformatadas",
  },
  fields,
  titles,

  /** For every field without words of its own; `title` is the field's, as written within a sentence. */
  any: {
    stated: (title: string, values: string) => `${title}: ${values}`,
    first: (title: string, values: string) => `${title}: ${values} (antes não constava)`,
    more: (title: string, values: string) => `${title}: agora também ${values}`,
    less: (title: string, values: string) => `${title}: já não ${values}`,
    changed: (title: string, before: string, after: string) => `${title} ${before} → ${after}`,
    gone: (title: string, values: string) => `${title}: já não consta (antes: ${values})`,
    reordered: (title: string) => `${title}: o mesmo em outra ordem`,
    within: (title: string, item: string, words: string) => `${title}, ${item}: ${words}`,
  },

  vocabularies: "Vocabulários",
  terms,
  quoted: (text: string) => `“${text}”`,
  details: (head: string, details: readonly string[]) => `${head} (${details.join(", ")})`,
  source: (name: string, day: string | undefined) => `fonte: ${day === undefined ? name : `${name}, ${date(day)}`}`,
  heading: (before: string, after: string) => `De ${before} a ${after}`,
  nothing: "Nada muda nos dados publicados.",
  tally: (listings: number) => count(listings, "ficha é afetada", "fichas são afetadas"),
  invalid: (label: string, errors: number) =>
    `${label} não é válido: ${count(errors, "erro", "erros")}. O que tem erro fica fora da comparação.`,
  files: (schemas: number, others: number) =>
    `Além das fichas: ${count(schemas, "arquivo", "arquivos")} de esquemas e vocabulários, ${count(others, "outro arquivo", "outros arquivos")}.`,
  fault: (side: "before" | "after", message: string) =>
    side === "before" ? `não comparada, errada antes: ${message}` : `não comparada, errada agora: ${message}`,
  moved: (from: string, hasTombstone: boolean) =>
    hasTombstone
      ? `a mesma ficha que antes era ${from}; um redirecionamento leva até aqui`
      : `a mesma ficha que antes era ${from}, cujo endereço se perde sem um redirecionamento: use \`npm run move\``,
  removed: "removida sem redirecionamento: seu endereço se perde",
  unburied: (to: string) => `seu redirecionamento, que levava a ${to}, foi removido: o endereço antigo se perde`,
  redirected: (to: string) => `agora leva a ${to}`,
  revived: (to: string) => `ocupa o lugar de um redirecionamento que levava a ${to}: um id nunca é usado de novo`,
  followed: "remete a uma ficha por seu novo id",
  formatted: "os dados são os mesmos: só mudaram a ordem, as aspas, as quebras de linha ou os comentários",
  left: (listings: number) => `${count(listings, "outra ficha não aparece", "outras fichas não aparecem")} aqui.`,
};

/** The words for changes of a day, on the page, in the feeds and in the calendar. */
export const changeLogWords: typeof import("./words.en.ts").changeLogWords = {
  types: {
    added: "Adicionada",
    ended: "Encerrada",
    moved: "Movida",
    removed: "Removida",
    changed: "Alterada",
    reviewed: "Revisada de novo",
  } satisfies Record<ChangeType, string>,
  /** A change in a sentence; `facts` are titles of fields. */
  sentence: ({ type, from, to }: Pick<ListingChange, "type" | "from" | "to">, facts: readonly string[]): string => {
    const changed = facts.length === 0 ? "" : ` Mudou: ${list(facts)}.`;
    const said = {
      added: "Adicionada ao registro.",
      ended: `Agora consta como encerrada.${changed}`,
      moved: `Agora em outro endereço (antes: ${from ?? ""}).${changed}`,
      removed: to === undefined ? "Removida do registro." : `Unida a ${to}.`,
      changed: changed.trim(),
      reviewed: "Revisada de novo; nenhum dado mudou.",
    } satisfies Record<ChangeType, string>;
    return said[type];
  },
  /** The title of an entry of a feed. */
  entry: (name: string, type: string) => `${name}: ${type.toLowerCase()}`,
  feed: {
    all: "Mudanças no Registro contra o Tráfico de Pessoas",
    of: (title: string) => `Mudanças no Registro contra o Tráfico de Pessoas: ${title}`,
    licence: "CC BY 4.0",
    author: "Registro contra o Tráfico de Pessoas",
  },
  calendar: {
    name: "Registro contra o Tráfico de Pessoas: fichas para revisar",
    due: (n: number) => `${count(n, "ficha", "fichas")} para revisar`,
    now: (n: number) => `${count(n, "ficha não tem", "fichas não têm")} evidência dos últimos dois anos`,
    more: (n: number) => `e mais ${number(n)}`,
  },
};
