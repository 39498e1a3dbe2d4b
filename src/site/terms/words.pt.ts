import { format } from "../../core/language/words.pt.ts";
import { inSentence, lowerFirst, upperFirst } from "../../core/language/phrases.ts";
import { messages as lists } from "../lists/words.ts";
import { messages as match } from "../match/words.pt.ts";
import { messages as map } from "../map/words.ts";
import type { PlaceCounts, TermCounts } from "./words.en.ts";

export type { Messages, PlaceCounts, TermCounts, TermMessages } from "./words.en.ts";

const { number, count, list, plural } = format;

type Place = "region" | "country";

/** The words of the pages of terms that are worded from numbers, in Portuguese. A term stands before a colon: articles differ. */
export const termsWords: typeof import("./words.en.ts").termsWords = {
  title: {
    issue: (who: string, term: string) => `${upperFirst(term)}: ${lowerFirst(who)} contra esta forma de exploração`,
    industry: (who: string, term: string, id: string) =>
      id === "cross-industry"
        ? `${who} para empresas de qualquer setor`
        : `${upperFirst(term)}: ${lowerFirst(who)} contra o tráfico de pessoas`,
    region: (who: string, term: string) => `${term}: ${lowerFirst(who)} contra o tráfico de pessoas`,
    country: (who: string, term: string) => `${term}: ${lowerFirst(who)} contra o tráfico de pessoas`,
    service: (_: string, term: string) => `${upperFirst(term)}: organizações que oferecem esta ajuda a empresas`,
    "tool-function": (_: string, term: string) => `${upperFirst(term)}: ferramentas com esta função`,
    "kind-of-work": (_: string, term: string) => `${upperFirst(term)}: ferramentas que fazem este trabalho`,
    "target-user": (_: string, term: string) => `${upperFirst(term)}: ferramentas feitas para este público`,
    technology: (_: string, term: string) => `${upperFirst(term)}: ferramentas que usam esta tecnologia`,
  },

  /** Who is listed; where nobody is, who could be. */
  who: (entities: number, tools: number): string =>
    entities > 0 === tools > 0 ? "Organizações e ferramentas" : entities > 0 ? "Organizações" : "Ferramentas",

  /** How many, and how recent what is known of them is. */
  counted({ entities, tools, current }: TermCounts): string {
    const total = entities + tools;
    if (total === 0) return "Ainda não há nenhuma ficha aqui.";
    return `${plural(total, { one: "Consta aqui", other: "Constam aqui" })} ${listed(entities, tools)}. ${evidence(current, total)}`;
  },

  countedPlace({ entities, tools, current, regional, global }: PlaceCounts, title: string, isRegion = false): string {
    const place = isRegion ? "esta região ou um país dela" : "este país";
    const total = entities + tools;
    const more = [
      ...(regional > 0
        ? [`${number(regional)} ${plural(regional, { one: "atua", other: "atuam" })} em toda a região`]
        : []),
      ...(global > 0 ? [`${number(global)} ${plural(global, { one: "atua", other: "atuam" })} no mundo todo`] : []),
    ];
    const first =
      total === 0
        ? `${title}: nenhuma ficha menciona ${place}.`
        : `${title}: ${listed(entities, tools)} ${plural(total, { one: "menciona", other: "mencionam" })} ${place}. ${evidence(current, total)}`;
    if (more.length === 0) return first;
    return `${first} ${total === 0 ? upperFirst(list(more)) : `Além ${total === 1 ? "desta" : "destas"}, ${list(more)}`}, sem mencionar ${isRegion ? "esta região" : "este país"}.`;
  },

  /** Of a place, the directory holds more than what names it. */
  directory: {
    entity: (n: number, place?: Place) =>
      place === undefined
        ? `Filtrar ${plural(n, { one: "esta organização", other: `estas ${number(n)} organizações` })}`
        : `Filtrar ${count(n, "organização", "organizações")} ${reaching(n, place)}`,
    tool: (n: number, place?: Place) =>
      place === undefined
        ? `Filtrar ${plural(n, { one: "esta ferramenta", other: `estas ${number(n)} ferramentas` })}`
        : `Filtrar ${count(n, "ferramenta", "ferramentas")} ${reaching(n, place)}`,
  },

  strongest: "As que correspondem melhor",
  strongestNearest: "As que chegam mais perto",
  strongestText:
    "Primeiro vêm as que têm este termo em suas etiquetas e no resumo, depois as que têm evidência mais recente. A ordem diz o quanto atendem ao pedido, não o quanto são boas.",
  strongestMore: "Buscar parceiros com mais escolhas",
  how: "Como funciona a busca de parceiros",

  coverage: "Cobertura",
  coverageText: "Aqui se contam fichas, não trabalho feito. Uma lacuna pode estar no registro, e não na realidade.",
  by: {
    regions: "Por região",
    industries: "Por setor",
    services: "Por tipo de ajuda",
    functions: "Pelo que as ferramentas fazem",
    work: "Por tipo de trabalho",
  } as Readonly<Record<string, string>>,
  column: {
    entity: "Organizações",
    tool: "Ferramentas",
    current: "das quais, atuais",
    local: "Mencionam o lugar",
    regional: "Em toda a região",
    global: "Mundial",
  },
  currentNote: "Atuais: evidência de menos de um ano.",
  caption: (by: string, term: string) => `${term}, ${lowerFirst(by)}`,

  related: "Muitas vezes juntos nas fichas",
  relatedText: "Termos que as mesmas fichas têm com mais frequência do que o acaso explicaria.",
  relatedAmong: { entity: "Entre as organizações", tool: "Entre as ferramentas" },
  relatedCount: (together: number, tagged: number) => `${number(together)} de ${number(tagged)}`,
  relatedBoth: (title: string) => `, com ${title}`,
  relatedHow: "Como se calcula",

  gaps: "Ainda sem nenhuma ficha",
  /** Of how many terms none has a listing beside this one. */
  gapsText: (n: number, total: number, what: string): string =>
    `${number(n)} de ${number(total)} ${what} não ${plural(n, { one: "tem", other: "têm" })} nenhuma ficha:`,
  propose: "Conhece alguma? Proponha",
};

function listed(entities: number, tools: number): string {
  return list([
    ...(entities > 0 ? [count(entities, "organização", "organizações")] : []),
    ...(tools > 0 ? [count(tools, "ferramenta", "ferramentas")] : []),
  ]);
}

/** How many of those listed show evidence within a year. */
function evidence(current: number, total: number): string {
  if (current === 0)
    return total === 1 ? "Não foi encontrada evidência do último ano." : "Nenhuma mostra evidência do último ano.";
  if (total === 1) return "Sua evidência é do último ano.";
  if (current === total) return `${total === 2 ? "As duas" : "Todas"} mostram evidência do último ano.`;
  return `${number(current)} das ${number(total)} ${plural(current, { one: "mostra", other: "mostram" })} evidência do último ano.`;
}

function reaching(n: number, place: Place): string {
  const near = place === "region" ? "esta região ou um país dela" : "este país ou sua região";
  return plural(n, {
    one: `que menciona ${near}, ou atua no mundo todo`,
    other: `que mencionam ${near}, ou atuam no mundo todo`,
  });
}

/** The words of terms: of their pages, and where they are counted. */
export const termWords: typeof import("./words.en.ts").termWords = {
  counted: (title: string, n: number) => `${title}: ${number(n)}`,
  isic: "ISIC Rev. 4 (CIIU)",
  steps: "Etapas da devida diligência",
  step: (n: number, title: string) => `${number(n)} ${title}`,
  regionsOf: "Regiões",
  code: "Códigos",
  report: "Em 2021",
  countriesOf: "Países",
  underServed:
    "O relatório Trends and Gaps, de 2021, menciona esta região como uma em que falta conhecimento especializado às empresas.",
  siblings: (vocabulary: string) => `${vocabulary}: ver também`,
  neighbours: (region: string) => `Outros países da região: ${region}`,
  countsLabel: { region: "Mencionam a própria região", country: "Mencionam o país", term: "Fichas" },
  countsNote: "inclui as encerradas",
  localNote: "O conhecimento local vem primeiro: fichas nacionais e regionais aparecem antes das mundiais.",
  empty: (title: string, vocabulary?: string) =>
    vocabulary === "issue"
      ? `Nenhuma ficha encontrada de quem atue contra ${inSentence(title)}`
      : `Nenhuma ficha encontrada: ${title}`,
  emptyText:
    "A lacuna pode estar no registro, e não na realidade: as fichas foram reunidas de páginas públicas, a maioria em inglês.",
  emptyAction: "Adicionar uma ficha",
  emptyRegion: (n: number, region: string) => `Fichas de quem atua nesta região: ${region} (${number(n)})`,
  all: (title: string) => `${title}: lista completa`,
  none: "Ainda nenhuma",
  counts: (entities: number, tools: number) =>
    [
      ...(entities > 0 ? [count(entities, "organização", "organizações")] : []),
      ...(tools > 0 ? [count(tools, "ferramenta", "ferramentas")] : []),
    ].join(", ") || "Ainda sem ficha",
  without: "Sem ficha até agora",
  description: (term: string, entities: number, tools: number, vocabulary?: string) => {
    const title = vocabulary === "issue" ? `Contra ${inSentence(term)}` : term;
    return entities + tools === 0
      ? `${title}: ainda sem ficha no Registro contra o Tráfico de Pessoas.`
      : `${title}: ${listed(entities, tools)} no Registro contra o Tráfico de Pessoas. Cada dado leva à sua fonte.`;
  },
  sameWork: { service: "Organizações que oferecem esta ajuda", "tool-function": "Ferramentas para o mesmo trabalho" },
  recent: (n: number, total: number) => `${number(n)} de ${number(total)} com evidência dos últimos dois anos`,
  recentLabel: "Evidência",
  engage: "Formas de colaborar:",
  unnamed: (n: number, region: string) =>
    plural(n, {
      one: `Mais ${number(n)} atua em toda a região, sem mencionar países: ${region}`,
      other: `Mais ${number(n)} atuam em toda a região, sem mencionar países: ${region}`,
    }),
  unnamedGlobal: (n: number) =>
    `${number(n)} ${plural(n, { one: "atua", other: "atuam" })} no mundo todo sem mencionar países`,
  beyond: "Além deste país",
};

/** The words of the page of all vocabularies. */
export const browseWords: typeof import("./words.en.ts").browseWords = {
  title: "Ver por tema",
  lead: "Nove maneiras de encontrar fichas. Cada termo tem sua própria página, com o que ele quer dizer e as fichas ligadas a ele.",
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...lists,
  ...match,
  ...map,
  landing: termsWords,
  term: termWords,
  browse: browseWords,
}))();
