import { clarityFactWords, fieldLabels } from "../vocabulary/fields/words.ts";
import { format } from "../../core/language/words.pt.ts";
import type { ClarityFact } from "../../core/register/clarity.ts";
import { messages as rows } from "../rows/words.ts";
import { messages as contribute } from "../contribute/words.pt.ts";
import { alikeWords } from "../exists/words.pt.ts";

export type { Messages } from "./words.en.ts";

const { number, date, longDate, count, list, plural } = format;

/** A listing's page: its sections, facts, sources and ways to correct it, in Portuguese. */
export const listingWords: typeof import("./words.en.ts").listingWords = {
  alsoListed: "Também conhecida como",
  visit: (host: string) => `Visitar ${host}`,
  correct: "Corrigir esta ficha",
  technical: "Manualmente (técnico)",
  cite: "Citar",
  json: "JSON",
  founded: (year: number) => `fundada em ${year}`,
  launched: (year: number) => `lançada em ${year}`,
  source: (n: number) => `Fonte ${n}`,
  moreSources: (n: number) => `mais ${count(n, "fonte", "fontes")}`,
  sourceNumber: "Fonte",
  also: "também",
  undated: "sem data",
  classified: "Classificada a partir de",
  worded: "Palavras do registro, a partir de",
  usedFor: "Para que servia",
  noSource: "Nenhuma fonte menciona isto",
  missing: "Não encontrado em fontes públicas",
  notListed: "não consta no registro",
  yes: "encontrado",
  no: "não encontrado",

  newest: "Evidência mais recente",
  status: "Situação",
  reviewed: "Revisada por uma pessoa",
  links: "Links verificados por uma máquina",
  changed: "Conteúdo alterado",
  notYet: "Ainda não",
  compiled: (day: string) =>
    `Nenhum revisor abriu ainda o site da própria organização ou ferramenta; compilada de fontes públicas em ${date(day)}`,
  reviewedOn: (day: string) => `Revisada no próprio site em ${date(day)}`,
  confirmedOn: (day: string) => `Confirmada pela organização em ${date(day)}`,
  unknown: "Desconhecida",
  /** Before the sentence that says why. */
  statusNote: (state: string) => `${state}:`,
  unknownReason: "Nenhuma fonte com data mostra se ainda funciona.",
  unknownLink: "Como se decide a situação",
  ownReview: "A própria revisão",
  dating: (n: number) => `fonte ${number(n)}`,
  clarity: "Clareza",
  clarityCount: (found: number, total: number) => `${number(found)} de ${number(total)} encontrados`,

  sections: {
    offer: "O que oferece às empresas",
    offered: "O que oferecia às empresas",
    does: "O que faz",
    did: "O que fazia",
    reach: "Onde e em que atua",
    reached: "Onde e em que atuava",
    show: "Publicações, produtos e estudos de caso",
    relations: "Relações",
    entity: "A organização",
    tool: "A ferramenta",
    history: "O que aconteceu com ela",
    alike: "Outras para o mesmo trabalho",
    clarity: "Clareza",
    evidence: "Evidência",
    about: "Sobre esta ficha",
  },
  names: "Nomes",
  supplyThem: (n: number) => plural(n, { one: "Informar este dado", other: "Informar estes dados" }),
  newerEvidence: "Evidência mais recente",
  acronymOf: "sigla",
  alias: "outro nome",
  global: "Mundial",

  clarityFacts: clarityFactWords,
  clarityNote: (found: number, total: number) =>
    `O que uma empresa consegue encontrar em fontes públicas: ${number(found)} de ${number(total)}. Não encontrado não quer dizer não oferecido. Isto não é uma nota de qualidade.`,
  evidenceNote: (n: number) =>
    `${plural(n, { one: `${number(n)} fonte, com o número usado no texto`, other: `${number(n)} fontes, com os números usados no texto` })}`,
  supports: (fields: readonly string[]) => `comprova: ${list(fields)}`,
  noDate: "A página não mostra data",
  archive: "Cópia guardada",
  broken: (day: string) => `Não abriu quando foi verificada em ${date(day)}`,

  inItsPlace: "Em seu lugar",
  ended: { closed: "Encerrou as atividades", merged: "Uniu-se a outra organização", discontinued: "Foi descontinuada" },
  alikeNote: "Inclui as encerradas",
  noSuccessor: "Nenhuma ficha do registro a sucede.",
  began: { entity: "Fundada em", tool: "Lançada em" },
  lastActivity: "O último sinal de atividade com data",
  endReported: (state: string, day: string, publishers: readonly string[]) =>
    publishers.length === 0
      ? `${state}; noticiado em ${longDate(day)}`
      : `${state}; noticiado em ${longDate(day)} por ${list(publishers)}`,
  dateUnknown: "Sem data",
  endDateMissing: "Data de encerramento:",
  notFoundInline: "não encontrada em fontes públicas",

  otherSide: "Informado por",
  relation: {
    develops: "Desenvolve",
    "succeeded-by": "Sucedida por",
    "successor-of": "Sucessora de",
  },
  and: "e",

  reviewTitle: "Revisão",
  suggestTitle: "Sugerir uma mudança",
  citeTitle: "Citar esta ficha",
  added: (day: string) => `No registro desde ${date(day)}.`,
  lastChanged: (day: string) => `Alterada pela última vez em ${date(day)}.`,
  asJson: "Esta ficha em JSON",
  asFeed: "Acompanhar suas mudanças (Atom)",
  embed: "Mostrar em seu site",
  editFile: "Editar o arquivo",
  openIssue: "Abrir uma issue",
  writeTo: "Escrever para",
  howToSuggest:
    "Qualquer pessoa pode sugerir uma correção, inclusive a própria organização. Indique a página pública que a comprova: sem fonte, nada é alterado.",
  fileIs: "A ficha é um arquivo do conjunto de dados:",
  noChannel:
    "Esta cópia do registro não diz a quem escrever. Copie este texto, preencha-o e envie-o a quem publica o registro:",
  correctionTitle: (name: string) => `Corrigir: ${name}`,
  /** What a correction or a supplied fact has to say, to be filled in by a reader. */
  correction: (name: string, reference: string, facts: readonly string[]) =>
    [
      `Ficha: ${name} (${reference})`,
      `Dado: ${list(facts)}`,
      "O que deveria dizer: ",
      "A página pública que o comprova: ",
    ].join("\n"),
  contributeLink: "Como contribuir, responder ou pedir a remoção",
  citation: (name: string, day: string, reference: string) =>
    `“${name}”, Registro contra o Tráfico de Pessoas, edição de ${date(day)}, ${reference}`,
  bibtex: "BibTeX",
  description: (kind: string, summary: string) => `${kind}: ${summary}`,
};

/** Where a listing has another address. */
export const movedWords: typeof import("./words.en.ts").movedWords = {
  title: "Esta ficha mudou de endereço",
  text: "Seu endereço agora é",
};

/** A text that an organisation could use to publish what could not be found. */
export const letterWords: typeof import("./words.en.ts").letterWords = {
  summary: "Um texto para a organização, pronto para copiar",
  note: "Para quem cuida do site dela. Diz o que não foi encontrado e onde poderia estar, e traz um rascunho para preencher. Nada é enviado a partir desta página.",
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
      `O que as empresas procuram e não encontraram: ${name}`,
      "",
      "Olá,",
      "",
      `${name} consta no Registro contra o Tráfico de Pessoas${page === undefined ? "" : ` (${page})`}, uma lista aberta de quem atua com empresas contra o tráfico de pessoas. O registro reúne o que dizem fontes públicas. ${missing.length === 1 ? "Um dado que as empresas procuram não foi encontrado" : "Estes dados, que as empresas procuram, não foram encontrados"} nelas. Se quiserem, vocês podem acrescentar isto ${host === undefined ? "ao seu próprio site" : `a ${host}`}:`,
      "",
      ...missing.map((fact) => `- ${clarityFactWords[fact].letter[kind].ask}`),
      "",
      "Basta uma página curta. Um rascunho para preencher:",
      "",
      kind === "entity" ? "    Para empresas" : `    ${name} para empresas`,
      ...missing.map((fact) => `    ${clarityFactWords[fact].letter[kind].draft}`),
      "",
      `Quando estiver público, informem o endereço ao registro${how === undefined ? "" : ` (${how})`}. A ficha citará então a página de vocês como fonte. Publiquem só o que quiserem. Uma lacuna não é um julgamento.`,
      "",
      "Atenciosamente",
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
