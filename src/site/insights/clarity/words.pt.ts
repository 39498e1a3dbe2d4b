import { clarityFacts, pathOfFact, type ClarityFact } from "../../../core/register/clarity.ts";
import { inSentence, upperFirst } from "../../../core/language/phrases.ts";
import { clarityFactWords, fieldLabels } from "../../vocabulary/fields/words.pt.ts";
import { format } from "../../../core/language/words.pt.ts";

const { number, count, list, percent } = format;

const things = { entity: ["organização", "organizações"], tool: ["ferramenta", "ferramentas"] } as const;
type Kind = keyof typeof things;

/** What the facts are called: as their fields are. */
const names = Object.fromEntries(
  clarityFacts.map((fact) => {
    const path = pathOfFact.get(fact);
    return [fact, path === undefined ? "Evidência recente" : fieldLabels[path]];
  }),
) as Readonly<Record<ClarityFact, string>>;

const some = (n: number, kind: Kind) => count(n, things[kind][0], things[kind][1]);

/** A share in whole percent that never says all or none where that isn't so. */
function share(part: number): string {
  if (part > 0 && part < 0.005) return "menos de 1%";
  if (part < 1 && part >= 0.995) return "mais de 99%";
  return percent(part);
}

function checkedSites(checked: number, n: number, kind: Kind): string {
  if (checked === n && n > 0)
    return "Um revisor abriu o site de cada uma. Um dado ainda pode ser público e não ter sido encontrado.";
  const who =
    checked === 0
      ? `Nenhum revisor abriu ainda o site de nenhuma destas ${things[kind][1]}`
      : `Um revisor abriu os sites de ${number(checked)} de ${number(n)}`;
  return `${who}. Por isso, um dado pode ser público e não ter sido encontrado.`;
}

interface GroupCount {
  readonly title: string;
  readonly count: number;
  readonly n: number;
}

interface Counted {
  readonly fact: ClarityFact;
  readonly count: number;
}

/** The words of clarity: what its findings say is worded from the numbers. */
export const clarityWords: typeof import("./words.en.ts").clarityWords = {
  title: "Clareza",
  lead: "O que uma empresa conseguiria descobrir em público antes de entrar em contato, contado dado por dado. É uma lista de verificação, não uma nota de qualidade: o que não foi encontrado ainda pode existir.",
  names,
  heads: { fact: "Dado", count: "Encontrado", n: "De", share: "Proporção" },

  all: {
    /** The facts found most and least often; several that are equal stand together. */
    finding: (kind: Kind, facts: readonly Counted[], n: number): string => {
      const [one, many] = things[kind];
      if (n === 0) return `Nenhuma ${one} consta no registro`;
      const counts = facts.map((fact) => fact.count);
      const [most, least] = [Math.max(...counts), Math.min(...counts)];
      const ofAll = (found: number) =>
        found === n
          ? n === 1
            ? `para a única ${one}`
            : `para todas as ${number(n)} ${many}`
          : `para ${number(found)} de ${some(n, kind)}`;
      if (most === 0) return `Nenhum dado foi encontrado para ${some(n, kind)}`;
      if (most === least) return `Cada dado foi encontrado ${ofAll(most)}`;
      const at = (found: number) =>
        list(facts.filter((fact) => fact.count === found).map(({ fact }) => inSentence(names[fact])));
      const rest = least === 0 ? "para nenhuma" : `para ${number(least)}`;
      return `O que mais se encontrou: ${at(most)}, ${ofAll(most)}; o que menos se encontrou: ${at(least)}, ${rest}`;
    },
    unit: (kind: Kind) =>
      `${upperFirst(things[kind][1])} não encerradas, pelo que se encontrou sobre elas em fontes públicas`,
    text: (found: number, part: number) => `${number(found)} (${share(part)})`,
    smallText: (found: number, n: number) => `${number(found)} de ${number(n)}`,
  },

  by: {
    /** The widest gap between two groups, in numbers, since a group may be small. */
    finding: (
      kind: Kind,
      facet: "type" | "regions",
      gap: { fact: ClarityFact; most: GroupCount; least: GroupCount } | undefined,
    ): string => {
      const what = facet === "type" ? "por tipo" : "por região";
      if (gap === undefined) return `Nenhuma diferença ${what} no que se sabe sobre as ${things[kind][1]}`;
      const said = ({ title, count: found, n }: GroupCount) => `${title} ${number(found)} de ${number(n)}`;
      return `O que se encontrou sobre as ${things[kind][1]} difere mais ${what} neste dado, ${clarityFactWords[gap.fact].plural}: ${said(gap.most)}, ${said(gap.least)}`;
    },
    unit: (kind: Kind, smallest: number) =>
      `Proporção das ${things[kind][1]} de cada linha para as quais se encontrou o dado; linhas com menos de ${number(smallest)} têm só números.`,
    key: "O número abaixo de cada proporção abre essas fichas.",
    overlap:
      "Uma ficha conta em cada região que menciona ou que inclui um país que ela menciona. As regiões pouco atendidas segundo o relatório de 2021 vêm primeiro.",
    chance: "O título menciona a maior de muitas diferenças; em grupos pequenos, uma diferença pode ser acaso.",
    /** Begins with what the cell shows. */
    cell: (kind: Kind, row: string, fact: ClarityFact, found: number, n: number, part: number | null) =>
      `${part === null ? "" : `${share(part)} `}${number(found)} de ${some(n, kind)}: ${row}, ${inSentence(names[fact])}`,
    rowLabel: (kind: Kind, row: string, n: number) => `${row}: ${some(n, kind)}`,
    share,
    listed: "No registro",
    about: (groups: number, facts: number) =>
      `Uma tabela de ${count(groups, "linha", "linhas")} e ${count(facts, "dado", "dados")}; as células são mais escuras onde se encontrou uma proporção maior, em passos de um sexto.`,
  },

  n: some,
  /** What to keep in mind: how few were looked up on their own site decides how far the shares can be trusted. */
  leftOut: (checked: number, n: number, kind: Kind) =>
    `As encerradas ficam de fora. “Encontrado” quer dizer que uma fonte lida para o registro diz isso. ${checkedSites(checked, n, kind)}`,
  kinds: {
    entity:
      "Os tipos de ajuda são a leitura que o próprio registro faz do que suas fontes descrevem; os outros dados constam nelas.",
    tool: "Das ferramentas não se pedem tipos de ajuda, linhas de trabalho nem custo, que descrevem uma organização.",
  },

  missing: {
    title: "O que ainda falta",
    lead: "Fichas para as quais não se encontrou o dado. Cada uma tem um texto que sua organização pode usar para publicá-lo, e um modo de dizer ao registro onde ele está.",
    notAsked: "não se pede",
    listTitle: (fact: ClarityFact, kind: Kind) =>
      `${upperFirst(things[kind][1])} sem este dado: ${inSentence(names[fact])}`,
    listLead: (fact: ClarityFact, kind: Kind) =>
      `${upperFirst(things[kind][1])} não encerradas para as quais isto não foi encontrado em fontes públicas: ${clarityFactWords[fact].plural}. Isso não quer dizer que não exista.`,
  },
};
