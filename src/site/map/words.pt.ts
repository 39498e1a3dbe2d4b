import { format } from "../../core/language/words.pt.ts";
import { inSentence, upperFirst } from "../../core/language/phrases.ts";
import { messages as ui } from "../ui/words.ts";

export type { Messages } from "./words.en.ts";

const { number, longDate, count, list, plural } = format;

type MapKind = "entity" | "tool";

const nouns = {
  entity: { one: "organização", other: "organizações" },
  tool: { one: "ferramenta", other: "ferramentas" },
} as const;

const places = (n: number) => count(n, "país", "países");

/** How those that none names are reached. */
function reached(without: number, regional: number): string {
  const left = without - regional;
  if (without === 0) return "";
  if (left === 0) return " Quem atua em toda uma região alcança todos eles.";
  if (regional === 0)
    return ` Só quem atua no mundo todo ${plural(without, { one: "o alcança", other: "os alcança" })}.`;
  return ` Quem atua em toda uma região alcança ${number(regional)} deles. Só quem atua no mundo todo alcança ${plural(left, { one: "o outro", other: `os outros ${number(left)}` })}.`;
}

/** The words of the map of the world, in Portuguese. */
export const mapWords: typeof import("./words.en.ts").mapWords = {
  title: ui.nav.map,
  /** Of the page: a map of all, or of those with a term. */
  name: (kind: MapKind, term: string | undefined, vocabulary?: string) => {
    const what = kind === "entity" ? "Organizações" : "Ferramentas";
    if (term !== undefined && vocabulary === "issue") return `${what} contra ${inSentence(term)}, por país`;
    return term === undefined ? `${what} por país` : `${what} por país, com o termo “${term}”`;
  },
  headline: (kind: MapKind, without: number, term: string | undefined, vocabulary?: string) => {
    const start =
      term === undefined ? "" : vocabulary === "issue" ? `Contra ${inSentence(term)}: ` : `Com o termo “${term}”, `;
    const gap =
      without === 0
        ? `todos os países têm uma ${nouns[kind].one} própria`
        : `${places(without)} não ${plural(without, { one: "tem", other: "têm" })} nenhuma ${nouns[kind].one} própria`;
    return start + (start === "" ? upperFirst(gap) : gap);
  },
  lead: (kind: MapKind, without: number, countries: number, regional: number, term: string | undefined) => {
    const whose = term === undefined ? "do registro" : `com o termo “${term}”`;
    const named =
      without === 0
        ? `As ${nouns[kind].other} ${whose} mencionam cada um de ${places(countries)} e territórios.`
        : `De ${places(countries)} e territórios, ${number(without)} não ${plural(without, { one: "aparece", other: "aparecem" })} em nenhuma ${nouns[kind].one} ${whose}.`;
    return named + reached(without, regional);
  },
  description: (name: string, headline: string) =>
    `${name}. ${headline}. Um mapa com três números para cada país: local, regional e mundial, e o mesmo em uma tabela.`,
  gap: "A lacuna pode estar no registro, e não na realidade.",
  gapLink: "Proponha uma ficha que a preencha",
  show: "Mostrar",
  kinds: { entity: "Organizações", tool: "Ferramentas" },
  narrow: { issue: "Forma de exploração", service: "Ajuda", "tool-function": "O que a ferramenta faz" },
  any: { issue: "qualquer forma", service: "qualquer ajuda", "tool-function": "qualquer função" },
  choice: (label: string, chosen: string) => `${label}: ${chosen}`,
  skip: "Pular o mapa e ir para a tabela",
  figure: (name: string) => `Mapa-múndi. ${name}`,
  counts: (country: string, local: number, regional: number, global: number) =>
    `${country}: ${count(local, "local", "locais")}, ${count(regional, "regional", "regionais")}, ${count(global, "mundial", "mundiais")}`,
  keyTitle: { entity: "Organizações que mencionam o país", tool: "Ferramentas que mencionam o país" },
  class: (from: number, to: number | undefined) =>
    to === undefined ? `${number(from)} ou mais` : from === to ? number(from) : `${number(from)}–${number(to)}`,
  regional: "Nenhuma, só em toda a região",
  global: "Nenhuma, só mundiais",
  uncoded: "Sem código na ISO 3166-1, não contado",
  inClass: places,
  note: (kind: MapKind, n: number, day: string) =>
    `n = ${count(n, nouns[kind].one, nouns[kind].other)} na edição de ${longDate(day)}; ficam de fora as que ${
      kind === "entity" ? "encerraram as atividades ou se uniram a outra" : "foram descontinuadas"
    }. Países pequenos são pontos, afastados onde se sobreporiam.`,
  borders:
    "As fronteiras são da Natural Earth e mostram quem tem o controle de fato. O registro não toma posição sobre a situação de nenhum território. A Antártida fica de fora.",
  projection: "Projeção Equal Earth: você pode comparar áreas.",
  data: "Dados em CSV",
  method: "Método",
  tableTitle: "País por país",
  tableNote: {
    entity:
      "Local: a organização menciona o país. Regional: menciona uma região que inclui o país. Mundial: atua em qualquer lugar. Cada uma conta uma vez, onde está mais perto. Um país em duas regiões aparece nas duas.",
    tool: "Local: a ferramenta menciona o país. Regional: menciona uma região que inclui o país. Mundial: funciona em qualquer lugar. Cada uma conta uma vez, onde está mais perto. Um país em duas regiões aparece nas duas.",
  },
  columns: { country: "País", local: "Local", regional: "Regional", global: "Mundial", all: "Todas" },
  namedIn: (country: string, n: number) =>
    plural(n, {
      one: `${country}: ${number(n)} que menciona o país, na lista filtrada`,
      other: `${country}: as ${number(n)} que mencionam o país, na lista filtrada`,
    }),
  allOf: (country: string, all: number) => `${country}: ${number(all)} ao todo, na lista filtrada`,
  regionLead: (countries: number, without: number) =>
    without === 0
      ? `${places(countries)}, todos mencionados`
      : `${places(countries)}, ${plural(without, { one: `${number(without)} não mencionado`, other: `${number(without)} não mencionados` })} por nenhuma`,
  whole: "O mapa de todas",
  /** On the page of a country. */
  within: {
    title: "No mapa",
    text: (kind: MapKind, local: number, regional: number, global: number) =>
      `${kind === "entity" ? "Organizações" : "Ferramentas"}: ${list([
        `${count(local, "menciona", "mencionam")} o país`,
        `${count(regional, "menciona", "mencionam")} sua região`,
        `${count(global, "atua", "atuam")} no mundo todo`,
      ])}`,
    note: "cada uma contada uma vez, onde está mais perto; sem as encerradas",
  },
};

/** Every word of these pages; pure, so that a script with few of them doesn't load all. */
export const messages: typeof import("./words.en.ts").messages = /* @__PURE__ */ (() => ({
  ...ui,
  map: mapWords,
}))();
