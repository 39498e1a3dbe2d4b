import type { Comparison, Baseline } from "../../../core/insights/then-and-now/baseline.ts";
import type { Rule } from "../../../core/insights/then-and-now/then-criteria.ts";
import { lowerFirst, upperFirst } from "../../../core/language/phrases.ts";
import { format } from "../../../core/language/words.pt.ts";
import type { Wording } from "./words.en.ts";

export type { Wording } from "./words.en.ts";

const { number, percent, count, list } = format;

const wordings: Readonly<Record<NonNullable<Wording>, string>> = {
  about: "cerca de",
  over: "mais de",
  nearly: "quase",
};

/** A value of an earlier map as its source words it. */
export function worded(text: string, wording: Wording = null): string {
  return wording === null ? text : `${wordings[wording]} ${text}`;
}

/** What the figures of earlier maps counted. */
const counted: Readonly<Record<string, string>> = {
  recruitment: "das entidades listadas apoiam empresas em questões de recrutamento",
  "cross-industry": "das entidades listadas atuam em vários setores",
  global: "das entidades listadas têm foco global",
  "identify-victims": "das ferramentas identificam vítimas",
  "interactive-map": "entidades em seu lançamento",
  "tat-landscape": "ferramentas",
  "osce-tat-tools": "ferramentas e iniciativas",
  "osce-tat-apps": "destas ferramentas são aplicativos",
  "gmsd-2014": "organizações",
  "gmsd-2021": "organizações",
};

/** How "then and now" counts, and the sources of the earlier figures. */
export const thenMethodWords: typeof import("./words.en.ts").thenMethodWords = {
  sources: {
    title: "Fontes dos números anteriores",
    lead: "Eles são citados, não contados aqui. “Cerca de”, “mais de” e “quase” são palavras de suas fontes.",
    said: ({ id, value, unit, qualifier }: Baseline) =>
      `${upperFirst(worded(unit === "share" ? percent(value) : number(value), qualifier))} ${counted[id] ?? ""}`,
    secondHand: "de segunda mão",
    year: (year: number, isAbout: boolean) => (isAbout ? `c. ${year}` : String(year)),
  },

  rulesTitle: "Como o registro os conta",
  rulesOf: {
    recruitment:
      "Recrutamento: a forma de exploração recrutamento abusivo ou o tipo de ajuda recrutamento justo e ético.",
    "cross-industry": "Em vários setores: o setor consta como “todos os setores”, mencionem-se outros também ou não.",
    global: "No mundo todo: o alcance consta como mundial, mencionem-se países ou não.",
    "identify-victims": "Identificar vítimas: a ferramenta tem a função identificação de vítimas.",
  } as Readonly<Record<string, string>>,
  recentRule:
    "Evidência dos últimos dois anos: uma revisão no próprio site da ficha, ou uma fonte que mostra sua data, no máximo 730 dias antes desta edição.",
  topicsRule:
    "Temas procurados: recrutamento; emprego de sobreviventes; Oriente Médio e Norte da África, África, América Latina e Caribe; saúde, esporte, setor florestal e pesca.",
  interval: "Os intervalos são intervalos de escore de Wilson a 95%:",
  wilson: "Wilson 1927",
  wilsonUrl: "https://doi.org/10.1080/01621459.1927.10502953",
};

/** What a figure counts, after "organizações que" or "ferramentas que". */
const verbs: Readonly<Record<string, string>> = {
  recruitment: "tratam de recrutamento",
  "cross-industry": "atuam em vários setores",
  global: "atuam no mundo todo",
  "identify-victims": "identificam vítimas",
};
const labels: Readonly<Record<string, string>> = {
  recruitment: "Organizações que tratam de recrutamento",
  "cross-industry": "Organizações que atuam em vários setores",
  global: "Organizações que atuam no mundo todo",
  "identify-victims": "Ferramentas que identificam vítimas",
};
/** Shares are compared, not numbers: the registers are of different sizes. Of one share, and of several. */
const clauses: Readonly<Record<Comparison, readonly [one: string, many: string]>> = {
  "at-least-twice": ["é pelo menos o dobro", "são pelo menos o dobro"],
  more: ["é maior", "são maiores"],
  "about-the-same": ["é quase igual", "são quase iguais"],
  less: ["é menor", "são menores"],
  "at-most-half": ["é a metade ou menos", "são a metade ou menos"],
};
const ofTools: readonly string[] = ["identify-victims"];
const rules: Readonly<Record<Rule, string>> = {
  open: "Todas as não encerradas",
  recent: "Com evidência dos últimos dois anos",
  apart: "Sem os temas procurados",
};

/** The words of "then and now". */
export const thenWords: typeof import("./words.en.ts").thenWords = {
  title: "Antes e agora",
  lead: "O que mapas de 2018 a 2021 informaram sobre si mesmos, ao lado do que este registro conta hoje. Só indicativo: eles listavam outras organizações, por outras regras.",
  labels,
  rules,
  kinds: { entity: "Organizações", tool: "Ferramentas", app: "Aplicativos móveis" } as Readonly<Record<string, string>>,

  /** How the shares compare with the earlier ones: a sentence for those that compare alike. */
  finding: (figures: readonly { figure: string; comparison: Comparison }[]) => {
    if (figures.length === 0) return "Ainda não há nada para comparar";
    const said = [...Map.groupBy(figures, ({ comparison }) => comparison)].map(([comparison, group]) => {
      const ofThem = [false, true].flatMap((isTool) => {
        const those = group.filter(({ figure }) => ofTools.includes(figure) === isTool);
        const each = list(those.map(({ figure }) => `que ${verbs[figure] ?? figure}`));
        return those.length === 0 ? [] : [`de ${isTool ? "ferramentas" : "organizações"} ${each}`];
      });
      const [one, many] = clauses[comparison];
      return group.length === 1 ? `a proporção ${list(ofThem)} ${one}` : `as proporções ${list(ofThem)} ${many}`;
    });
    return `Em comparação com mapas anteriores, ${said.map((each, index) => (index === 0 ? each : upperFirst(each))).join(". ")}`;
  },
  shares: {
    unit: "Proporção de organizações (de ferramentas, no último par): hachurada, como um mapa anterior a informou; cheia, como o registro a conta; a linha é o intervalo de 95%",
    leftOut:
      "Só indicativo: os mapas listavam outras organizações. O que foi encerrado fica de fora. O registro procurou alguns temas de propósito, inclusive o recrutamento, e não é uma amostra do campo. O intervalo cobre só o acaso.",
    then: (share: number, wording: Wording, year: number, isAbout: boolean) =>
      `${worded(share === 0.25 ? "uma em cada quatro" : percent(share), wording)}, ${isAbout ? "c. " : ""}${year}`,
    now: (share: number) => percent(share),
    detail: (n: number, of: number) => `${number(n)} de ${number(of)}`,
    about: (rows: readonly { label: string; then: { text: string }; now: { text: string; detail: string } }[]) =>
      rows.map(({ label, then, now }) => `${label}: antes ${then.text}; agora ${now.text}, ${now.detail}.`).join(" "),
    heads: {
      figure: "Indicador",
      then: "Antes",
      then_year: "Ano",
      count: "Agora",
      of: "De",
      share: "Proporção",
      low: "Desde",
      high: "Até",
    },
  },

  sensitivity: {
    /** @param points by which the share that moves most does so, whole */
    title: (figure: string, rule: Rule, points: number) =>
      points <= 5
        ? "Nenhuma regra mais rígida muda uma proporção em mais de 5 pontos"
        : `A proporção das que ${verbs[figure] ?? figure} é a que mais muda com a regra: ${points} pontos, ${ruleWhere[rule]}`,
    unit: "As mesmas proporções sob três regras sobre que fichas contam, em uma escala de 0 a 100%; a linha que cruza cada ponto é seu intervalo de 95%; a tracejada, o número do mapa anterior",
    leftOut:
      "Nenhuma ficha diz por qual busca foi encontrada. Por isso, “sem os temas procurados” deixa de fora toda ficha que tem um deles, como quer que tenha sido encontrada. Isso é demais. O próprio recrutamento é um desses temas; por isso, para ele, só os outros temas podem ficar de fora.",
    reference: (text: string) => `antes ${text}`,
    text: (share: number, low: number, high: number, n: number, of: number) =>
      `${percent(share)} (${percent(low)} a ${percent(high)}), ${number(n)} de ${number(of)}`,
    none: "nenhuma ficha conta",
    heads: {
      figure: "Indicador",
      rule: "Que fichas contam",
      count: "Cumprem",
      of: "De",
      share: "Proporção",
      low: "Desde",
      high: "Até",
    },
  },

  sizes: {
    title: (own: number, largest: { of: string; size: number }) =>
      own >= largest.size
        ? `Com ${count(own, "organização", "organizações")}, o registro lista pelo menos tantas quanto qualquer lista mencionada aqui`
        : `O registro lista ${count(own, "organização", "organizações")}; a maior lista mencionada aqui tinha ${number(largest.size)}`,
    unit: "Organizações, ferramentas e aplicativos móveis, como cada mapa os contou",
    leftOut:
      "Cada mapa tem suas próprias regras: o Global Modern Slavery Directory também lista serviços para sobreviventes, que o registro deixa de fora, a menos que atuem com empresas. O número de aplicativos em 2020 é de segunda mão. O que foi encerrado e consta no registro é contado, como em suas listas.",
    label: (kind: string, map: string, when: string) => `${kind}: ${map}, ${when}`,
    register: "este registro",
    now: "agora",
    size: (size: number, wording: Wording) => worded(number(size), wording),
    about: (rows: readonly { label: string; text: string }[]) =>
      rows.map(({ label, text }) => `${label}: ${text}.`).join(" "),
    heads: { map: "Mapa", kind: "De", year: "Ano", wording: "Na fonte", size: "Tamanho", count: "Fichas" },
  },

  ...thenMethodWords,

  lists: {
    met: (figure: string, rule: Rule) => `${labels[figure] ?? figure}: ${lowerFirst(rules[rule])}`,
    all: (kind: "entity" | "tool", topic: string | undefined) =>
      `${kind === "entity" ? "Organizações" : "Ferramentas"} sem os ${topic === undefined ? "" : "outros "}temas procurados`,
    metLead: (rule: Rule) => `Contadas em “antes e agora” sob a regra: ${lowerFirst(rules[rule])}.`,
    allLead: (topic: string | undefined) =>
      topic === undefined
        ? "Organizações e ferramentas não encerradas que não têm nenhum dos temas procurados de propósito no início."
        : "Organizações e ferramentas não encerradas que não têm nenhum dos temas, exceto recrutamento, procurados de propósito no início.",
  },
};

const ruleWhere: Readonly<Record<Rule, string>> = {
  open: "onde todas contam",
  recent: "onde só conta evidência recente",
  apart: "sem os temas procurados",
};
